#!/usr/bin/env python3
"""Fits how On Record chooses what to say of a figure: what it is of, when it is for, on whose word.

usage: figures.py RELEASES.jsonl... [--report]
RELEASES.jsonl: press releases with their url and text, one a line, compressed when the name ends in gz (the public
collection dwillis/congress-press). Run it from the repository after `./mvnw package -DskipTests`; it reads the labels in
src/gold/statistics and the cases of the rules' specs, lets the library name the answers that it chose among with their traits, and writes
src/main/resources/lexicon/en/figure-*-weights.tsv. Parts that are held out are never read, but by --report, which writes
nothing and prints how often the right answer is chosen.

A conditional logit (McFadden 1974) over the answers to one question about one figure, with a Gaussian prior, fitted by
L-BFGS. Of several right answers any will do: the likelihood is that of all of them together.
"""
import collections, glob, gzip, hashlib, json, os, subprocess, sys, tempfile

os.environ["OMP_NUM_THREADS"] = "1"  # the same sums in the same order every time
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

GOLD = "src/gold/statistics/"
WEIGHTS = "src/main/resources/lexicon/en/figure-%s-weights.tsv"
FITTED = ["passages.jsonl", "passages-read-once.jsonl", "releases.jsonl", "releases-read-once.jsonl"]
SPECS = "src/test/resources/specs/en/statistics.txt"
HELD_OUT = ["passages-held-out.jsonl", "releases-held-out.jsonl"]
PENALTY = {"subject": 3.0, "source": 4.0, "period": 6.0, "baseline": 4.0, "change": 3.0, "figure": 1.5, "unit": 2.0}
AFTER = {"unit"}  # hangs on what is a figure and what it is of: fitted on the answers that the other weights give
SEEN = 4  # a trait that fewer answers have weighs nothing
LEAST = 0.03  # lighter weights are left out: they decide next to nothing


def documents(files, releases):
    """The labelled documents, each with its text; a release whose text is not at hand is an error."""
    texts = {}
    for name in releases:
        with (gzip.open if name.endswith(".gz") else open)(name, "rt", encoding="utf-8") as lines:
            for release in map(json.loads, lines):
                texts[release["url"], hashlib.sha256(release["text"].encode()).hexdigest()] = release["text"]
    for file in files:
        for line in open(GOLD + file, encoding="utf-8"):
            document = json.loads(line)
            if "text" not in document:
                key = document["url"], document["sha256"]
                if key not in texts:
                    sys.exit(document["url"] + ": the text that was labelled is in none of the files given")
                document["text"] = texts[key]
            yield document


def specs():
    """The cases that the rules are held to, each a text of one sentence or a few, with what its lines tell."""
    cases = []
    for line in open(SPECS, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# "):
            published = line.rsplit("@", 1)[1].strip() if "@" in line else None
        elif line.startswith("> "):
            cases.append({"doc": "spec-%03d" % len(cases), "published": published, "text": line[2:].replace("\\n", "\n"),
                          "statistics": [], "claims": [], "told": []})
        elif line:
            words, *fields = line.split(" | ")
            told = dict(field.split(": ", 1) for field in fields)
            start = cases[-1]["text"].find(words, max([0] + [s["start"] for s in cases[-1]["statistics"]]))
            cases[-1]["told"].append(told)
            cases[-1]["statistics"].append(label(cases[-1]["text"], start, start + len(words), told))
    return cases


def label(text, start, end, told):
    """A case's line as a label; what it does not tell is left out and asked of nobody."""
    none = told.get("subject") in (None, "none")
    return {"start": start, "end": end, "number": [start, end], "value": 0, "unit": told.get("unit", ""), "kind": "amount",
            "comparator": "exactly", "change": None if told.get("change") == "none" else told.get("change"),
            "subject": told.get("subject", ""), "heads": [] if none else [told["subject"]], "place": None,
            "period": time(text, told.get("period")), "baseline": time(text, told.get("baseline")),
            "source": [] if told.get("source") in (None, "none") else [told["source"]]}


def time(text, told):
    if told in (None, "none"):
        return None
    words, _, days = told.partition(" = ")
    first, _, last = days.partition("..")
    day = lambda written: None if written in ("", "null") else written
    start = text.find(words)
    return {"at": [start, start + len(words)], "start": day(first), "end": day(last)}


def choices(documents, judged=False):
    """What the library chose among in each document, and which answers are right; if judged by the weights as written."""
    jar = sorted(glob.glob("target/on-record-extraction*.jar"))
    if not jar:
        sys.exit("no target/on-record-extraction.jar: run ./mvnw package -DskipTests first")
    with tempfile.TemporaryDirectory() as folder:
        gold, out = os.path.join(folder, "gold.jsonl"), os.path.join(folder, "choices.jsonl")
        with open(gold, "w", encoding="utf-8") as lines:
            for document in documents:
                lines.write(json.dumps(document, ensure_ascii=False) + "\n")
        path = os.pathsep.join(["src/main/resources", jar[0]])
        subprocess.run(["java", "-cp", path, "org.onrecord.cli.CommandLine", "evaluate", "statistics", gold, "--choices", out]
                       + ["--judged"] * judged, check=True, stdout=subprocess.DEVNULL)
        return [json.loads(line) for line in open(out, encoding="utf-8")]


def told(examples, cases):
    """Those of the specs' choices whose right answer the case tells."""
    known = {case["doc"]: case["told"] for case in cases}
    asked = ("subject", "change", "period", "baseline", "unit")
    return [e for e in examples if e["question"] == "figure"
            or e["question"] in asked and all(e["question"] in line for line in known[e["doc"]])]


def matrix(examples, place):
    rows, columns, starts, right = [], [], [], []
    for example in examples:
        starts.append(len(right))
        for option in example["options"]:
            for trait in option["traits"]:
                if trait in place:
                    rows.append(len(right))
                    columns.append(place[trait])
            right.append(option["right"])
    shape = (len(right), len(place))
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape), np.array(starts), np.array(right, float)


def fit(examples, penalty):
    """Weight of each trait."""
    told = [e for e in examples if len({option["right"] for option in e["options"]}) == 2]
    seen = collections.Counter(t for e in told for t in {t for option in e["options"] for t in option["traits"]})
    traits = sorted(trait for trait, n in seen.items() if n >= SEEN)
    x, starts, right = matrix(told, {trait: i for i, trait in enumerate(traits)})
    of = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, x.shape[0])))

    def loss(w):
        sums = x @ w
        likely = np.exp(sums - np.maximum.reduceat(sums, starts)[of])
        all_, good = np.add.reduceat(likely, starts), np.add.reduceat(likely * right, starts)
        slope = x.T @ (likely / all_[of] - likely * right / good[of]) + penalty * w
        return (np.log(all_) - np.log(good)).sum() + penalty / 2 * (w @ w), slope

    found = minimize(loss, np.zeros(len(traits)), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return dict(zip(traits, found.x))


def chosen(example, weights):
    """Index of the answer that the weights choose, the first of equals."""
    sums = [sum(weights.get(trait, 0) for trait in option["traits"]) for option in example["options"]]
    return sums.index(max(sums))


def by_question(examples):
    questions = collections.defaultdict(list)
    for example in examples:
        if example["options"]:
            questions[example["question"]].append(example)
    return sorted(questions.items())


def report(examples):
    for question, asked in by_question(examples):
        rows = [row.rstrip("\n").split("\t") for row in open(WEIGHTS % question, encoding="utf-8") if row[0] != "#"]
        weights = {row[0]: float(row[1]) for row in rows}
        first = sum(example["options"][0]["right"] for example in asked)
        best = sum(example["options"][chosen(example, weights)]["right"] for example in asked)
        could = sum(any(option["right"] for option in example["options"]) for example in asked)
        print("%s: %d asked, right by the rules %.1f %%, as chosen %.1f %%, among the answers %.1f %%"
              % ((question, len(asked)) + tuple(100 * n / len(asked) for n in (first, best, could))))


def write(question, examples):
    weights = fit(examples, PENALTY.get(question, 3.0))
    rows = ["%s\t%.2f" % row for row in sorted(weights.items()) if abs(row[1]) >= LEAST]
    with open(WEIGHTS % question, "w", encoding="utf-8", newline="\n") as out:
        out.write("# weights of a conditional logit, fitted by src/training/figures.py on labels of our own in src/gold\n")
        out.write("\n".join(rows) + "\n")
    print("%s: %d weights from %d figures" % (question, len(rows), len(examples)))


def main(releases, only_report):
    if only_report:
        for files in (FITTED, HELD_OUT):
            print(" ".join(files))
            report(choices(documents(files, releases)))
        return
    cases = specs()
    for question, asked in by_question(choices(documents(FITTED, releases)) + told(choices(cases), cases)):
        if question not in AFTER:
            write(question, asked)
    for question, asked in by_question(choices(documents(FITTED, releases), True) + told(choices(cases, True), cases)):
        if question in AFTER:
            write(question, asked)


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--report"]
    if not arguments: sys.exit(__doc__)
    main(arguments, "--report" in sys.argv)
