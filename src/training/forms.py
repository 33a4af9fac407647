"""Forms of English words made from our own word lists: what rules of spelling give, and what a list says.

The lists are those that the library ships with, and irregular.tsv beside this file.
"""

import pathlib
from collections import defaultdict

HERE = pathlib.Path(__file__).resolve().parent
LISTS = HERE.parent / "main/resources/lexicon/en"
VOWELS = "aeiou"


def rows(name, folder=LISTS):
    with open(folder / (name + ".tsv"), encoding="utf-8") as lines:
        next(lines)
        return [line.rstrip("\n").split("\t") for line in lines if line.strip() and line[0] != "#"]


def listed():
    """Regular and irregular forms of the words in our own lists, as form, lemma, upos, xpos."""
    irregular = defaultdict(list)
    for form, base in (row[:2] for row in rows("verb-exceptions")):
        irregular[base].append(form)
    for base, classes in (row[:2] for row in rows("word-classes")):
        if base.isalpha():
            yield from inflected(base, classes, irregular.get(base, []))


def sure():
    """What our lists say of single words, to be trusted before what is said by rule."""
    yield from rows("irregular", HERE)
    for name, *row in rows("demonyms") + rows("figure-places"):
        if name.istitle() and (len(row) == 1 or row[0] == "demonym"):
            yield name, name, "ADJ", "JJ"


def inflected(base, classes, irregular):
    if "n" in classes:
        yield plural(base), base, "NOUN", "NNS"
    if "v" in classes:
        yield with_s(base), base, "VERB", "VBZ"
        yield from verbs(base, irregular)
    if "a" in classes:
        yield base.capitalize(), base, "ADJ", "JJ"
    if "a" in classes and len(base) < (8 if base.endswith(("e", "y")) else 6):
        yield compared(base) + "er", base, "ADJ", "JJR"
        yield compared(base) + "est", base, "ADJ", "JJS"


def verbs(base, irregular):
    present = [form for form in irregular if form.endswith("ing")]
    for form in present or [with_ing(base)]:
        yield form, base, "VERB", "VBG"
    for form in [form for form in irregular if form not in present and not form.endswith("s")] or [with_ed(base)]:
        yield form, base, "VERB", "VBN"


def after_consonant(base):
    return base.endswith("y") and base[-2:-1] not in VOWELS


def plural(base):
    if base.endswith(("ics", "ings", "ness")):
        return base
    return base[:-2] + "es" if base.endswith("sis") else with_s(base)


def compared(base):
    """Big becomes bigg-, nice nic-, happy happi-."""
    if base.endswith("e"):
        return base[:-1]
    if after_consonant(base):
        return base[:-1] + "i"
    doubled = len(base) == 3 and base[-1] not in VOWELS + "wxy" and base[-2] in VOWELS and base[-3] not in VOWELS
    return base + base[-1] * doubled


def with_s(base):
    if after_consonant(base):
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s")


def with_ed(base):
    return base[:-1] + "ied" if after_consonant(base) else base + ("d" if base.endswith("e") else "ed")


def with_ing(base):
    silent = base.endswith("e") and not base.endswith(("ee", "oe", "ye"))
    return (base[:-1] if silent else base) + "ing"
