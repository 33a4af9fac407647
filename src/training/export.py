"""Writes what was learnt as the file that the Java class `Weights` reads: named blocks, 8 bits a weight."""

import struct

import numpy as np

import words as spelling


def utf(name):
    raw = name.encode()
    return struct.pack(">H", len(raw)) + raw


def names(values):
    return struct.pack(">i", len(values)) + b"".join(map(utf, values))


def table(rows):
    """Rows of 8-bit numbers, each with the scale that its largest number needs."""
    rows = np.asarray(rows, dtype=np.float32)
    scales = np.maximum(np.abs(rows).max(1), 1e-9).astype(np.float32) / np.float32(127)
    small = np.rint(rows / scales[:, None]).astype(np.int8)
    return struct.pack(">ii", *rows.shape) + scales.astype(">f4").tobytes() + small.tobytes()


def matrix(weight, bias=None, rows=None):
    """Weights as torch keeps them, a row for each upper unit, both sides filled up to a multiple of four."""
    weight = np.asarray(weight, dtype=np.float32)
    high, wide = rows or weight.shape[0], -(-weight.shape[1] // 4) * 4
    full, offset = np.zeros((high, wide), np.float32), np.zeros(high, np.float32)
    full[:weight.shape[0], :weight.shape[1]] = weight
    if bias is not None:
        offset[:len(bias)] = bias
    return table(full) + offset.astype(">f4").tobytes()


def keyed(row_of, rows):
    """Keys in ascending order as Java counts them, and the rows in that order; of two words with one key the first stays."""
    signed = {}
    for word, row in row_of.items():
        k = spelling.fnv(0, word)
        signed.setdefault(k - (1 << 32) if k >= 1 << 31 else k, row)
    keys = sorted(signed)
    order = [0, 1] + [signed[k] for k in keys]
    return struct.pack(">i", len(keys)) + np.array(keys, dtype=">i4").tobytes(), table(rows[order])


def blocks(net, vocabulary, codes, lemmas, pairs):
    state = {k: v.numpy() for k, v in net.state_dict().items()}
    out = {"upos": names(codes[0].names), "xpos": names(codes[1].names), "relations": names(codes[2].names)}
    out["tag-pairs"] = names(pairs)
    out["vector-keys"], out["vectors"] = keyed(vocabulary.vectors, state["vectors.weight"])
    out["word-keys"], out["words"] = keyed(vocabulary.words, state["words.weight"])
    out["pieces"] = table(state["pieces.weight"])
    shape = net.shape
    layers = ["tagged" if k + 1 == shape["tag_layer"] else "layer-%d" % k for k in range(shape["layers"])]
    out["layers"] = names(layers)
    h = shape["hidden"]
    for k, name in enumerate(layers):
        layer = "layers.%d." % k
        for way, word in enumerate(("onward", "backward")):
            part = slice(4 * way * h, 4 * (way + 1) * h)
            out[name + "-" + word + "-into"] = matrix(state[layer + "into.weight"][part], state[layer + "into.bias"][part])
            out[name + "-" + word] = matrix(state[layer + "again"][way].T)
    join = lambda part: np.concatenate([state[n + "." + part] for n in ("upos", "xpos")])
    out["tags"] = matrix(join("weight"), join("bias"), -(-(len(codes[0]) + len(codes[1])) // 4) * 4)
    out["tag-vectors"] = matrix(state["tags.weight"])
    roles = ("dependent", "head", "label_dependent", "label_head")
    out["roles"] = matrix(np.concatenate([state[r + ".weight"] for r in roles]),
                          np.concatenate([state[r + ".bias"] if r + ".bias" in state else np.zeros(len(state[r + ".weight"])) for r in roles]))
    out["arc"] = matrix(state["arc.weight"], state["arc.bias"])
    out["label"] = matrix(state["label.weight"], state["label.bias"])
    out["lemmas"] = lemmas
    return out


def write(path, blocks):
    with open(path, "wb") as file:
        file.write(b"ORRW" + struct.pack(">ii", 1, len(blocks)))
        for name, block in blocks.items():
            file.write(utf(name) + struct.pack(">i", len(block)) + block)
