"""Fits networks on trees: the batches, the loss, the steps, and how right a network is. `fit.py` is the program."""

import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import treebank
import words as spelling
from network import Network


class Codes:
    """Names to numbers, in the order of their first coming."""

    def __init__(self, names=()):
        self.names, self.of = list(names), {n: i for i, n in enumerate(names)}

    def add(self, name):
        if name not in self.of:
            self.of[name] = len(self.names)
            self.names.append(name)
        return self.of[name]

    def __len__(self):
        return len(self.names)


class Vocabulary:
    """Rows of both word tables. In each, row 0 stands for an unknown word and row 1 for the root."""

    def __init__(self, vector_words, own_words, counts):
        self.vectors = {w: i + 2 for i, w in enumerate(vector_words)}
        self.words = {w: i + 2 for i, w in enumerate(own_words)}
        self.counts = counts
        self.cache = {}

    def look(self, form):
        if form not in self.cache:
            key = spelling.plain(form)
            self.cache[form] = (self.vectors.get(key, 0), self.words.get(key, 0), spelling.pieces(form))
        return self.cache[form]


ROOT = (1, 1, [0] * spelling.PIECES)


class Encoded:
    def __init__(self, sentence, vocabulary, codes):
        seen = [ROOT] + [vocabulary.look(f) for f in sentence.forms]
        self.n = len(seen)
        self.v = np.array([s[0] for s in seen])
        self.w = np.array([s[1] for s in seen])
        self.p = np.array([s[2] for s in seen])
        self.forms = sentence.forms
        upos, xpos, relations = codes
        self.gold = None
        if sentence.heads is not None:
            self.gold = np.array([[0] + [upos.add(u) for u in sentence.upos], [0] + [xpos.add(x) for x in sentence.xpos],
                                  [0] + sentence.heads, [0] + [relations.add(r) for r in sentence.relations]])
        w = sentence.weight
        self.weight = np.ones((3, self.n), dtype=np.float32) if w is None else w
        self.weight[:, 0] = 0


def batches(encoded, size, rng):
    """Sentences of one length together, about `size` words a batch, in random order."""
    by_length = {}
    for e in encoded:
        by_length.setdefault(e.n, []).append(e)
    out = []
    for n in sorted(by_length):
        group = by_length[n]
        rng.shuffle(group)
        step = max(1, size // n)
        out += [group[i:i + step] for i in range(0, len(group), step)]
    rng.shuffle(out)
    return out


def tensors(batch):
    stack = lambda xs: torch.from_numpy(np.stack(xs))
    return stack([e.v for e in batch]), stack([e.w for e in batch]), stack([e.p for e in batch])


def loss_of(net, batch, hidden_share, smooth):
    v, w, p = tensors(batch)
    w = w.masked_fill(torch.rand(w.shape) < hidden_share[w], 0)
    gold = torch.from_numpy(np.stack([e.gold for e in batch], 1))
    weight = torch.from_numpy(np.stack([e.weight for e in batch], 1))
    u, x, arcs, ld, lh = net(v, w, p)
    heads = gold[2]
    r = net.relations(ld, lh, heads)

    def ce(scores, target, wt):
        each = F.cross_entropy(scores.flatten(0, 1), target.flatten(), reduction="none", label_smoothing=smooth)
        return (each * wt.flatten()).sum()

    total = 0.5 * ce(u, gold[0], weight[0]) + 0.5 * ce(x, gold[1], weight[0])
    heads_loss = F.cross_entropy(arcs.flatten(0, 1), heads.flatten(), reduction="none")
    total = total + (heads_loss * weight[1].flatten()).sum() + ce(r, gold[3], weight[2])
    return total, weight[1].sum().item()


@torch.no_grad()
def read(nets, encoded, size=4000):
    """Mean of the networks' probabilities: tags, heads and relations of each sentence with how sure they are."""
    for net in nets:
        net.eval()
    out = {}
    order = sorted(range(len(encoded)), key=lambda i: encoded[i].n)
    at = 0
    while at < len(order):
        n, batch = encoded[order[at]].n, []
        while at < len(order) and encoded[order[at]].n == n and len(batch) * n < size:
            batch.append(order[at])
            at += 1
        t = tensors([encoded[i] for i in batch])
        sums = None
        firsts = []
        for net in nets:
            u, x, a, ld, lh = net(*t)
            firsts.append((ld, lh))
            probs = [F.softmax(u, 2), F.softmax(x, 2), F.softmax(a, 2)]
            sums = probs if sums is None else [s + q for s, q in zip(sums, probs)]
        heads = sums[2].argmax(2)
        rel = sum(F.softmax(net.relations(*f, heads), 2) for net, f in zip(nets, firsts))
        k = len(nets)
        found = [(s / k).max(2) for s in (sums[0], sums[1], sums[2], rel)]
        for j, i in enumerate(batch):
            out[i] = [(m.indices[j].numpy(), m.values[j].numpy()) for m in found]
    return [out[i] for i in range(len(encoded))]


def measure(nets, encoded, codes):
    family = Codes()
    bare = np.array([family.add(n.split(":")[0]) for n in codes[2].names])
    right = np.zeros(4)
    words = 0
    count = {}
    for e, found in zip(encoded, read(nets, encoded)):
        u, x, h, r = (f[0][1:] for f in found)
        g = e.gold[:, 1:]
        words += e.n - 1
        ok = h == g[2]
        both = ok & (bare[r] == bare[g[3]])
        right += [(u == g[0]).sum(), (x == g[1]).sum(), ok.sum(), both.sum()]
        for name in ("nsubj", "obj", "xcomp", "ccomp", "parataxis"):
            k = family.of[name]
            c = count.setdefault(name, np.zeros(3))
            c += [(both & (bare[g[3]] == k)).sum(), (bare[g[3]] == k).sum(), (bare[r] == k).sum()]
    line = " ".join("%s %.2f" % (n, 100 * v / words) for n, v in zip(("upos", "xpos", "uas", "las"), right))
    return line + " | " + " ".join("%s %.1f" % (n, 200 * c[0] / (c[1] + c[2])) for n, c in count.items())


def shouted_or_whispered(sentence, rng):
    """One sentence in twelve without its capitals or all in capitals, so that headlines are read too."""
    z = rng.random()
    if z > 1 / 12:
        return sentence
    forms = [f.lower() for f in sentence.forms] if z < 1 / 18 else [f.upper() for f in sentence.forms]
    return treebank.Sentence(forms, sentence.upos, sentence.xpos, sentence.heads, sentence.relations, sentence.weight)


def fit(net, gold, silver, vocabulary, codes, dev, options, log):
    rng = random.Random(options.seed)
    hidden_share = np.zeros(len(vocabulary.words) + 2, dtype=np.float32)
    for w, i in vocabulary.words.items():  # rarer words are hidden more often, so that the unknown word learns from them
        hidden_share[i] = 0.25 / (0.25 + vocabulary.counts[w])
    hidden_share = torch.from_numpy(hidden_share)
    net_params = [p for p in net.parameters() if p.requires_grad]
    adam = torch.optim.Adam(net_params, lr=options.rate, betas=(0.9, 0.95), eps=1e-8)
    mean = {k: v.clone() for k, v in net.state_dict().items()}
    started, step = time.time(), 0
    plan = [len(batches([Encoded(s, vocabulary, codes) for s in gold], options.batch, random.Random(0))),
            len(batches([Encoded(s, vocabulary, codes) for s in silver], options.batch, random.Random(0)))]
    total = options.epochs * (plan[0] + int(plan[1] * options.silver_share))
    encoded_silver = [Encoded(s, vocabulary, codes) for s in silver]
    for epoch in range(options.epochs):
        part = [Encoded(shouted_or_whispered(s, rng), vocabulary, codes) for s in gold]
        if silver:
            rng.shuffle(encoded_silver)
            part += encoded_silver[:int(len(encoded_silver) * options.silver_share)]
        net.train()
        losses, seen, t0 = 0.0, 0, time.time()
        for batch in batches(part, options.batch, rng):
            step += 1
            f = min(1.0, step / 300) * max(0.02, 1 - step / total)
            for g in adam.param_groups:
                g["lr"] = options.rate * f
            loss, n = loss_of(net, batch, hidden_share, options.smooth)
            (loss / options.batch).backward()
            torch.nn.utils.clip_grad_norm_(net_params, 5.0)
            adam.step()
            adam.zero_grad(set_to_none=False)
            losses += loss.item()
            seen += n
            if step % 4 == 0:
                d = min(0.998, (step + 1) / (step + 40))
                for k, v in net.state_dict().items():
                    if v.dtype.is_floating_point and not k.startswith("vectors"):
                        mean[k].mul_(d).add_(v, alpha=1 - d)
        log("epoch %d loss %.3f, %d words, %.0f s, %.0f words/s" % (epoch, losses / seen, seen, time.time() - started, seen / (time.time() - t0)))
        if (epoch + 1) % options.every == 0 or epoch + 1 == options.epochs:
            kept = {k: v.clone() for k, v in net.state_dict().items()}
            net.load_state_dict(mean)
            for name, part in dev.items():
                log("  %s %s" % (name, measure([net], part, codes)))
            if epoch + 1 < options.epochs:
                net.load_state_dict(kept)
    net.load_state_dict(mean)
