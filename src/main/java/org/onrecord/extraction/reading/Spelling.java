package org.onrecord.extraction.reading;

/**
 * What a network can tell from a word's letters alone: a key that ignores case and the kind of quotation marks, and
 * numbered pieces of its spelling, so that a word never seen still looks like words that were. The training program
 * counts in the same way.
 */
final class Spelling {

    /** How many different pieces are told apart; others share a number by chance. */
    static final int BUCKETS = 8192;
    /** How many pieces each word has. */
    static final int PIECES = 9;

    private static final int LONGEST_SHAPE = 64;
    private static final int SHAPE = 8;
    private static final int SHAPE_AND_END = 9;

    private Spelling() {}

    /** A number for a word of which case and kind of marks don't matter; two words in a hundred thousand share one. */
    static int key(String form) {
        return hash(0, plain(form), 0, form.length());
    }

    /** The numbers of a word's last one to four letters, its first one to three, its shape, and its shape and end. */
    static int[] pieces(String form) {
        String plain = digitless(plain(form));
        int n = plain.length();
        String shape = shape(form);
        int[] pieces = new int[PIECES];
        for (int k = 1; k <= 4; k++) {
            pieces[k - 1] = bucket(hash(k, plain, Math.max(0, n - k), n));
        }
        for (int k = 1; k <= 3; k++) {
            pieces[3 + k] = bucket(hash(4 + k, plain, 0, Math.min(k, n)));
        }
        String both = shape.substring(0, Math.min(2, shape.length())) + plain.substring(Math.max(0, n - 2));
        pieces[7] = bucket(hash(SHAPE, shape, 0, shape.length()));
        pieces[8] = bucket(hash(SHAPE_AND_END, both, 0, both.length()));
        return pieces;
    }

    private static int bucket(int hash) {
        return Integer.remainderUnsigned(hash ^ hash >>> 15, BUCKETS);
    }

    /** The hash of Fowler, Noll and Vo (FNV-1a, 32 bits) over UTF-16 units, begun with the kind of the piece. */
    private static int hash(int kind, String text, int from, int to) {
        int hash = (0x811C9DC5 ^ kind) * 0x01000193;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    private static String plain(String form) {
        char[] letters = form.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = small(straight(letters[i]));
        }
        return new String(letters);
    }

    /** {@code İ} stays, since its small letter is two characters to the training program. */
    private static char small(char c) {
        return c == 'İ' ? c : Character.toLowerCase(c);
    }

    private static char straight(char c) {
        return switch (c) {
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            case '–', '—' -> '-';
            default -> c;
        };
    }

    private static String digitless(String plain) {
        char[] letters = plain.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = isDigit(letters[i]) ? '9' : letters[i];
        }
        return new String(letters);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@code Xxd} for the kinds of letters, a run of one kind cut at three; of the first 64 letters. */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < Math.min(form.length(), LONGEST_SHAPE); i++) {
            char kind = kind(form.charAt(i));
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 3) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (isDigit(c)) {
            return 'd';
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : straight(c);
    }
}
