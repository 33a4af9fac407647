#!/usr/bin/env python3
"""Fits the lemmatizer on treebanks in CoNLL-U form: python3 lemmas.py OUT TRAIN.conllu.gz...

A word's lemma takes two decisions, each read off the longest known ending of the word for its tags: which edit turns the
ending into the lemma's (drop 3, add "y"), and what becomes of the capitals. A whole word is the longest ending of all, so
irregular words need no list of their own. This is the ripple-down scheme of LemmaGen (Jursic, Mozetic, Erjavec, Lavrac
2010): a rule is kept only where the one above it would be wrong. Our own word lists add regular forms of rarer words, so
that an ending is judged by many words.

The block, big-endian; UTF is Java's writeUTF (a length of 2 bytes, then the bytes):

    short edits, each:  byte letters dropped at the end, UTF letters added
    short kinds, each:  6 trees: the edit's, then the case's by Shape (SMALL TITLE ACRONYM CAPITALS MIXED)
        tree:           int rules, each: byte letters shared with the rule before, UTF its other letters, short outcome
    short tags, each:   UTF upos, UTF xpos (empty for any), short kind

A rule's letters are read from the word's end backwards, folded (small letters, 0 for a digit, ' for its look-alikes); a
line feed stands for the word's beginning. Outcomes are the number of an edit, or a LetterCase (SMALL KEEP TITLE CAPITALS).
"""

import gzip
import pathlib
import struct
import sys
from collections import Counter, defaultdict

import forms

SHAPES = SMALL, TITLE, ACRONYM, CAPITALS, MIXED = range(5)
TO_SMALL, KEEP, TO_TITLE, TO_CAPITALS = range(4)
NOTHING = (0, "")
LONGEST_ACRONYM = 4
LONGEST_WORD = 60
RARE = 20
"""Tags seen less often than this are treated as the more frequent ones with the same Penn tag."""


def words(files):
    """Form, lemma and both tags of every word that can teach something."""
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                if len(cells) > 4 and cells[0].isdigit() and usable(cells):
                    yield plain(cells[1]), plain(cells[2]), cells[3], cells[4]


def usable(cells):
    """Not the torn-off part of another word, not a web address, not a picture."""
    torn = cells[2] == "_" and cells[1] != "_" or cells[4] == "GW"
    return not torn and len(cells[1]) < LONGEST_WORD and max(cells[1] + cells[2]) <= "\uffff"


def plain(form):
    """With typewriter apostrophes."""
    return "".join("'" if c in "\u2018\u2019`\u00b4" else c for c in form)


def small(form):
    return "".join(c.lower()[0] for c in form)


def folded(form):
    return "".join("0" if "0" <= c <= "9" else c for c in small(plain(form)))


def shape(form):
    """How a form is written: an acronym may end in a small s; full stops and digits make one too."""
    capitals = sum(c.isupper() for c in form)
    smalls = sum(c.islower() for c in form)
    if capitals == 0:
        return SMALL
    if len(form) > 1 and smalls == (capitals > 1 and form[-1] == "s"):
        spelt = len(form) > LONGEST_ACRONYM + smalls and not any(c == "." or "0" <= c <= "9" for c in form)
        return CAPITALS if spelt else ACRONYM
    return TITLE if capitals == 1 and form[0].isupper() else MIXED


def edit(form, lemma):
    """How many letters to drop at the end and what to add, case aside."""
    form, lemma = small(form), small(lemma)
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return len(form) - same, lemma[same:]


def applied(form, change, case):
    """The lemma; the twin of LetterCase.java."""
    drop, add = change
    kept = form[: len(form) - drop]
    if case == TO_SMALL:
        return small(kept) + add
    if case == KEEP:
        return kept + (add.upper() if shape(form) in (ACRONYM, CAPITALS) else add)
    lemma = small(kept) + add
    return lemma[:1].upper() + lemma[1:] if case == TO_TITLE else lemma.upper()


def case(form, lemma):
    """What becomes of the capitals, or None where a word is written as no rule would."""
    change = edit(form, lemma)
    fits = [c for c in range(4) if applied(form, change, c) == lemma]
    return fits[0] if fits else None


def kind(upos, xpos):
    """Tags that share their endings: finite forms that look alike, full verbs and auxiliaries."""
    upos = "VERB" if upos == "AUX" else upos
    return upos, {"VBP": "VB", "VBD": "VBN", "RBR": "JJR", "RBS": "JJS"}.get(xpos, xpos)


def most(votes):
    return min(votes, key=lambda outcome: (-votes[outcome], outcome))


def reach(outcome):
    """An ending may only tell of letters that it holds itself, so this many it must have."""
    return 0 if outcome in range(4) else outcome[0]


class Tree:
    """The outcomes seen for words, and the rules that tell them apart."""

    def __init__(self, nothing):
        self.nothing = nothing
        self.seen = defaultdict(Counter)

    def add(self, form, outcome, times=1):
        self.seen[folded(form)[::-1]][outcome] += times

    def rules(self):
        """Sorted pairs of reversed letters and outcome."""
        settled = {letters: most(votes) for letters, votes in self.seen.items()}
        rules = []
        self.grow("", sorted(settled), settled, self.nothing, rules)
        return sorted(rules)

    def grow(self, ending, endings, settled, above, rules):
        votes = Counter(settled[letters] for letters in endings)
        best = most(votes) if votes else above
        if best != above and reach(best) <= len(ending) and len(endings) > 1 and votes[best] > votes[above]:
            rules.append((ending, best))
            above = best
        branches = defaultdict(list)
        for letters in endings:
            branches[letters[len(ending) : len(ending) + 1]].append(letters)
        for letter, branch in sorted(branches.items()):
            if letter:
                self.grow(ending + letter, branch, settled, above, rules)
            elif settled[ending] != above:
                rules.append((ending + "\n", settled[ending]))


def trees():
    return [Tree(NOTHING)] + [Tree(TO_SMALL) for _ in SHAPES]


def learn(kinds, form, lemma, tags, times=1):
    learnt = kinds[kind(*tags)]
    if "," in form and form[0].isdigit():
        form = form.replace(",", "")
    learnt[0].add(form, edit(form, lemma), times)
    change = case(form, lemma)
    if change is not None:
        learnt[1 + shape(form)].add(form, change, times)


def fit(train_files):
    """The block as bytes; the same for the same treebanks and lists."""
    counts = Counter(words(train_files))
    tags = Counter()
    kinds = defaultdict(trees)
    for (form, lemma, *pair), times in sorted(counts.items()):
        tags[tuple(pair)] += times
        learn(kinds, form, lemma, pair, 100 * times)
    for form, lemma, *pair in sorted(set(forms.listed())):
        learn(kinds, form, lemma, pair)
    for form, lemma, *pair in sorted(set(map(tuple, forms.sure()))):
        learn(kinds, form, lemma, pair, 10)
    return block(kinds, tags)


def named(kinds, tags):
    """Which kind a pair of tags has; a pair with an empty side stands for all that were not seen."""
    known, order = {}, sorted(kinds)
    for pair, times in sorted(tags.items(), key=lambda tag: (-tag[1], tag[0])):
        for name in [pair] * (times >= RARE) + [("", pair[1]), (pair[0], "")]:
            known.setdefault(name, order.index(kind(*pair)))
    return sorted(known.items())


def block(kinds, tags):
    ruled = [[tree.rules() for tree in learnt] for _, learnt in sorted(kinds.items())]
    edits = sorted({edit for learnt in ruled for _, edit in learnt[0]} | {NOTHING})
    out = [struct.pack(">h", len(edits))]
    out += [struct.pack(">b", drop) + utf(add) for drop, add in edits]
    out.append(struct.pack(">h", len(ruled)))
    for learnt in ruled:
        out.append(tree([(letters, edits.index(outcome)) for letters, outcome in learnt[0]]))
        out += [tree(rules) for rules in learnt[1:]]
    known = named(kinds, tags)
    out.append(struct.pack(">h", len(known)))
    out += [utf(upos) + utf(xpos) + struct.pack(">h", number) for (upos, xpos), number in known]
    return b"".join(out)


def tree(rules):
    """The rules with what they share with the rule before left out."""
    out, before = [struct.pack(">i", len(rules))], ""
    for letters, outcome in rules:
        shared = 0
        while shared < min(len(letters), len(before), 127) and letters[shared] == before[shared]:
            shared += 1
        out.append(struct.pack(">b", shared) + utf(letters[shared:]) + struct.pack(">h", outcome))
        before = letters
    return b"".join(out)


def utf(text):
    encoded = text.encode("utf-8")
    return struct.pack(">H", len(encoded)) + encoded


if __name__ == "__main__":
    pathlib.Path(sys.argv[1]).write_bytes(fit(sys.argv[2:]))
