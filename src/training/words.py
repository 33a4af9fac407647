"""What the network sees of a word: its row in the vectors, its own row, and hashed pieces of its spelling.

The Java class `Spelling` does the same, bit for bit; `src/test/resources/reading/spelling.tsv` holds
cases that it is tested with. Run as a program, this prints such cases for words on standard input, one a line.
"""

import sys

BUCKETS = 8192
PIECES = 9
QUOTES = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-"}


def units(text):
    """The UTF-16 units of a text, each as one character, as Java counts them."""
    raw = text.encode("utf-16-be", "surrogatepass")
    return "".join(chr(raw[i] << 8 | raw[i + 1]) for i in range(0, len(raw), 2))


def lower(c):
    small = QUOTES.get(c, c).lower()
    return small if len(small) == 1 else c


def plain(form):
    """Small letters, straight marks: the key in both word tables."""
    return "".join(map(lower, units(form)))


def fnv(kind, text):
    """FNV-1a of 32 bits (Fowler, Noll, Vo) over UTF-16 units, begun with the kind of the piece."""
    h = (2166136261 ^ kind) * 16777619 & 0xFFFFFFFF
    for c in text:
        h = ((h ^ ord(c)) * 16777619) & 0xFFFFFFFF
    return h


def bucket(kind, text):
    h = fnv(kind, text)
    return (h ^ h >> 15) % BUCKETS


def shape(form):
    """`Xxd` for the kinds of letters, a run of one kind cut at three."""
    out, last, run = [], "", 0
    for c in units(form)[:64]:
        k = "d" if "0" <= c <= "9" else "X" if c.isupper() else "x" if c.isalpha() else QUOTES.get(c, c)
        run = run + 1 if k == last else 1
        last = k
        if run <= 3:
            out.append(k)
    return "".join(out)


def pieces(form):
    """Buckets of the endings of 1 to 4 letters, the beginnings of 1 to 3, the shape, and ending with case."""
    key = "".join("9" if "0" <= c <= "9" else c for c in plain(form))
    n = len(key)
    ends = [bucket(k, key[max(0, n - k):]) for k in (1, 2, 3, 4)]
    starts = [bucket(4 + k, key[:k]) for k in (1, 2, 3)]
    s = shape(form)
    return ends + starts + [bucket(8, s), bucket(9, s[:2] + key[max(0, n - 2):])]


if __name__ == "__main__":
    for form in sys.stdin.read().splitlines():
        print(form, fnv(0, plain(form)), " ".join(map(str, pieces(form))), sep="\t")
