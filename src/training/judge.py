#!/usr/bin/env python3
"""Fits what On Record believes of the attributions that its rules propose.

usage: judge.py RELEASES.jsonl [--report]
RELEASES.jsonl: press releases with their url and text, one a line (the public collection dwillis/congress-press). Run it
from the repository after `./mvnw package -DskipTests`; it reads the labels in src/gold/attributions, lets the library
name the traits of every proposal, and writes src/main/resources/lexicon/en/attribution-weights.tsv. Parts that are held
out are never read, but by --report, which writes nothing and prints how true the weights are there.

A logistic regression with a Gaussian prior (penalty 10 times half the squared weights), fitted by Newton's method. A
proposal is right when content, cue and source each share at least half of the words that either has with one label.
"""
import collections, glob, hashlib, json, os, re, subprocess, sys, tempfile

os.environ["OMP_NUM_THREADS"] = "1"  # the same sums in the same order every time
import numpy as np

GOLD = "src/gold/attributions/"
WEIGHTS = "src/main/resources/lexicon/en/attribution-weights.tsv"
FITTED = ["passages.jsonl", "passages-read-once.jsonl", "releases.jsonl"]
HELD_OUT = ["passages-held-out.jsonl", "releases-held-out.jsonl"]
PENALTY = 10.0
SEEN = 4  # a trait that fewer proposals have weighs nothing
WORD = re.compile(r"[\w$%'’.-]*\w[\w%]*")
EDGE = " \t\n\r\u00a0\"“”‘’'.,;:!?…—–-"
ROLES = ("content", "cue", "source")


def documents(files, releases):
    """The labelled documents, each with its text; a release whose text is not at hand is an error."""
    texts = {}
    for line in open(releases, encoding="utf-8"):
        release = json.loads(line)
        texts[release["url"]] = release["text"]
    for file in files:
        for number, line in enumerate(open(GOLD + file, encoding="utf-8")):
            document = json.loads(line)
            if "text" not in document:
                document["text"] = texts[document["url"]]
                if hashlib.sha256(document["text"].encode()).hexdigest() != document["sha256"]:
                    sys.exit(document["url"] + ": another text than the one labelled")
            document["doc"] = "%s-%03d" % (file[:-6], number)
            yield document


def proposals(documents):
    """What the rules propose in each document, by the library itself."""
    jar = sorted(glob.glob("target/on-record-extraction*.jar"))
    if not jar:
        sys.exit("no target/on-record-extraction.jar: run ./mvnw package -DskipTests first")
    with tempfile.TemporaryDirectory() as folder:
        for document in documents:
            with open(os.path.join(folder, document["doc"] + ".txt"), "w", encoding="utf-8", newline="") as out:
                out.write(document["text"])
        printed = subprocess.run(
            ["java", "-jar", jar[0], "extract", "--format=traits", folder], check=True, capture_output=True, text=True)
    return {line["doc"]: line["proposals"] for line in map(json.loads, printed.stdout.splitlines())}


def words(text, spans):
    found = set()
    for start, end in spans:
        while start < end and text[start] in EDGE: start += 1
        while end > start and text[end - 1] in EDGE: end -= 1
        found |= {start + m.start() for m in WORD.finditer(text[start:end])}
    return found


def agree(a, b):
    return not a and not b or bool(a and b) and 2 * len(a & b) >= len(a | b)


def examples(files, releases):
    """(traits, right) of every proposal, in order."""
    gold = list(documents(files, releases))
    proposed, out = proposals(gold), []
    for document in gold:
        text = document["text"]
        labels = [[words(text, label[role]) for role in ROLES] for label in document["attributions"]]
        for proposal in proposed[document["doc"]]:
            mine = [words(text, proposal[role]) for role in ROLES]
            out.append((proposal["traits"], any(all(map(agree, mine, label)) for label in labels)))
    return out


def matrix(examples, traits):
    place = {trait: i for i, trait in enumerate(traits)}
    x = np.zeros((len(examples), len(traits) + 1))
    x[:, -1] = 1
    for row, (has, _) in enumerate(examples):
        for trait in has:
            if trait in place: x[row, place[trait]] = 1
    return x


def fit(x, y):
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        slope = x.T @ (p - y) + PENALTY * w
        bend = x.T @ (x * (p * (1 - p))[:, None]) + PENALTY * np.eye(len(w))
        step = np.linalg.solve(bend, slope)
        w -= step
        if np.abs(step).max() < 1e-9: break
    return w


def report(examples):
    weight = dict(line.rstrip("\n").split("\t") for line in open(WEIGHTS, encoding="utf-8") if not line.startswith("#"))
    p = np.array([1 / (1 + np.exp(-float(weight["always"]) - sum(float(weight.get(t, 0)) for t in has))) for has, _ in examples])
    y = np.array([right for _, right in examples], float)
    bins = np.minimum((p * 10).astype(int), 9)
    error = sum(abs(p[bins == b].sum() - y[bins == b].sum()) for b in range(10)) / len(y)
    order = np.argsort(p, kind="stable")
    rank = np.empty(len(p)); rank[order] = np.arange(len(p))
    ones = y.sum()
    area = (rank[y == 1].sum() - ones * (ones - 1) / 2) / (ones * (len(y) - ones))
    print("%d proposals, %.1f %% right; believed %.1f %%; calibration error %.3f; area under the curve %.3f"
          % (len(y), 100 * y.mean(), 100 * p.mean(), error, area))


def main(releases, only_report):
    if only_report:
        for files in (FITTED, HELD_OUT):
            print(" ".join(files), end=": "); report(examples(files, releases))
        return
    shown = examples(FITTED, releases)
    seen = collections.Counter(trait for has, _ in shown for trait in set(has))
    traits = sorted(trait for trait, n in seen.items() if n >= SEEN)
    weights = fit(matrix(shown, traits), np.array([right for _, right in shown], float))
    rows = ["%s\t%.3f" % row for row in zip(traits + ["always"], weights) if "%.3f" % row[1] not in ("0.000", "-0.000")]
    with open(WEIGHTS, "w", encoding="utf-8", newline="\n") as out:
        out.write("# weights of a logistic regression, fitted by src/training/judge.py on labels of our own in src/gold\n")
        out.write("\n".join(sorted(rows)) + "\n")
    print("%d weights from %d proposals, %.1f %% of them right" % (len(rows), len(shown), 100 * np.mean([r for _, r in shown])))


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--report"]
    if len(arguments) != 1: sys.exit(__doc__)
    main(arguments[0], "--report" in sys.argv)
