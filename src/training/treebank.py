"""CoNLL-U in: the words of each sentence with tags, heads and relations."""

import collections
import gzip


class Sentence:
    def __init__(self, forms, upos=None, xpos=None, heads=None, relations=None, beliefs=None):
        self.forms, self.upos, self.xpos = forms, upos, xpos
        self.heads, self.relations, self.beliefs = heads, relations, beliefs

    def __len__(self):
        return len(self.forms)


def sentences(path):
    rows = []
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield sentence(rows)
                rows = []
            elif line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
    if rows:
        yield sentence(rows)


def sentence(rows):
    return Sentence([r[1] for r in rows], [r[3] for r in rows], [r[4] for r in rows],
                    [int(r[6]) for r in rows], [r[7] for r in rows])


def tag_pairs(sentences, least=2):
    """The universal and Penn tags that one word is given at least so often, the most frequent first."""
    seen = collections.Counter(pair for s in sentences for pair in zip(s.upos, s.xpos))
    return ["%s %s" % pair for pair, n in sorted(seen.items(), key=lambda e: (-e[1], e[0])) if n >= least]
