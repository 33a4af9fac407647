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
        self.beliefs = sentence.beliefs


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
    """The loss of sentences that all have gold trees, or all the beliefs of others, and their words."""
    v, w, p = tensors(batch)
    w = w.masked_fill(torch.rand(w.shape) < hidden_share[w], 0)
    u, x, arcs, ld, lh = net(v, w, p)
    compared = believed if batch[0].gold is None else given
    return compared(net, batch, u, x, arcs, ld, lh, smooth), (batch[0].n - 1) * len(batch)


def given(net, batch, u, x, arcs, ld, lh, smooth):
    gold = torch.from_numpy(np.stack([e.gold for e in batch], 1))
    entropy = lambda scores, target, s: F.cross_entropy(scores[:, 1:].flatten(0, 1), target[:, 1:].flatten(), reduction="sum", label_smoothing=s)
    tags = entropy(u, gold[0], smooth) + entropy(x, gold[1], smooth)
    return 0.5 * tags + entropy(arcs, gold[2], 0.0) + entropy(net.relations(ld, lh, gold[2]), gold[3], smooth)


def believed(net, batch, u, x, arcs, ld, lh, _):
    """Against what others hold likely (Hinton, Vinyals and Dean, Distilling the Knowledge in a Neural Network, 2015)."""
    part = lambda name: torch.from_numpy(np.stack([getattr(e.beliefs, name) for e in batch])).float()
    entropy = lambda scores, target: -(target * F.log_softmax(scores, 2))[:, 1:].sum(2)
    heads = part("arcs")
    sure, chosen = heads.max(2)
    relations = (entropy(net.relations(ld, lh, chosen), part("relations")) * sure[:, 1:]).sum()
    return 0.5 * (entropy(u, part("upos")).sum() + entropy(x, part("xpos")).sum()) + entropy(arcs, heads).sum() + relations


class Beliefs:
    """How likely each tag, head and relation (to the likeliest head) of each word is, the root's row first; 16 bits each."""

    def __init__(self, upos, xpos, arcs, relations):
        self.upos, self.xpos, self.arcs, self.relations = (a.half().numpy() for a in (upos, xpos, arcs, relations))


@torch.no_grad()
def beliefs(nets, encoded, size=4000):
    """Mean of the networks' probabilities for each sentence."""
    for net in nets:
        net.eval()
    out = {}
    order = sorted(range(len(encoded)), key=lambda i: encoded[i].n)
    at = 0
    while at < len(order):
        n, batch = encoded[order[at]].n, []
        while at < len(order) and encoded[order[at]].n == n and (not batch or len(batch) * n < size):
            batch.append(order[at])
            at += 1
        t = tensors([encoded[i] for i in batch])
        seen = [net(*t) for net in nets]
        mean = lambda scores: sum(F.softmax(s, 2) for s in scores) / len(nets)
        upos, xpos, arcs = (mean([s[k] for s in seen]) for k in range(3))
        heads = arcs.argmax(2)
        relations = mean([net.relations(s[3], s[4], heads) for net, s in zip(nets, seen)])
        for j, i in enumerate(batch):
            out[i] = Beliefs(upos[j], xpos[j], arcs[j], relations[j])
    return [out[i] for i in range(len(encoded))]


def measure(nets, encoded, codes):
    family = Codes()
    bare = np.array([family.add(n.split(":")[0]) for n in codes[2].names])
    right = np.zeros(4)
    words = 0
    count = {}
    for e, found in zip(encoded, beliefs(nets, encoded)):
        u, x, h, r = (f.argmax(1)[1:] for f in (found.upos, found.xpos, found.arcs, found.relations))
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
    return treebank.Sentence(forms, sentence.upos, sentence.xpos, sentence.heads, sentence.relations)


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
    encoded_silver = [Encoded(s, vocabulary, codes) for s in silver]
    share = int(len(silver) * options.silver_share)
    plan = [batches(part, options.batch, random.Random(0)) for part in ([Encoded(s, vocabulary, codes) for s in gold], encoded_silver[:share])]
    total = options.epochs * sum(map(len, plan))
    for epoch in range(options.epochs):
        part = batches([Encoded(shouted_or_whispered(s, rng), vocabulary, codes) for s in gold], options.batch, rng)
        rng.shuffle(encoded_silver)
        part += batches(encoded_silver[:share], options.batch, rng)
        rng.shuffle(part)
        net.train()
        losses, seen, t0 = 0.0, 0, time.time()
        for batch in part:
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
