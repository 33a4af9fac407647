package org.onrecord.extraction.mention;

/** Reads how far a run of capitalised words goes, such as a name may be made of. */
final class Runs {

    /** Bounds the work in texts that are all capitals. */
    private static final int LONGEST = 16;

    private final Words words;

    Runs(Words words) {
        this.words = words;
    }

    /** Whether a name may start at the word. */
    boolean starts(int index) {
        Word word = words.get(index);
        if (!word.capital()) {
            return isLowerPrefix(index);
        }
        return !word.closed() || isNameDespiteItsClass(index);
    }

    /** Index just past the run that starts at the word. */
    int end(int start) {
        int at = start + 1;
        int limit = Math.min(words.size(), start + LONGEST);
        while (at < limit && words.joined(at) && !words.get(at - 1).possessive()) {
            int next = step(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return withSuffix(at);
    }

    private int step(int at) {
        Word word = words.get(at);
        if (word.capital()) {
            return !word.closed() || isSurnameDespiteItsClass(at) ? at + 1 : at;
        }
        int past = at;
        while (past < at + 3 && past < words.size() && WordLists.isClass(words.key(past), "particle")) {
            past++;
            if (words.joined(past) && words.capital(past) && !words.get(past).closed()) {
                return past + 1;
            }
        }
        return isLowerPrefix(at) ? at + 1 : at;
    }

    /** {@code King, Jr.} and {@code Kennedy III}. */
    private int withSuffix(int end) {
        boolean suffix = end < words.size()
                && (words.joined(end) || words.gap(end, Word.Gap.COMMA))
                && WordLists.isClass(words.key(end), "suffix")
                && words.capital(end);
        return suffix ? end + 1 : end;
    }

    /** {@code al-Assad}, {@code d'Estaing}: small letters, then a capital. */
    private boolean isLowerPrefix(int index) {
        String text = words.get(index).text();
        int cut = Math.max(text.indexOf('-'), Math.max(text.indexOf('’'), text.indexOf('\'')));
        return cut > 0
                && cut <= 3
                && cut + 1 < text.length()
                && Character.isUpperCase(text.charAt(cut + 1))
                && WordLists.isClass(Word.key(text.substring(0, cut)), "particle");
    }

    /** {@code Will Smith}, {@code April Ryan}: names that are also words of the closed classes. */
    private boolean isNameDespiteItsClass(int index) {
        Word word = words.get(index);
        boolean month = WordLists.isClass(word.key(), "month");
        return isSpeaking(index, word.key())
                || WordLists.FIRST_NAMES.contains(word.key())
                        && (month || !word.opens() && WordLists.isClass(word.key(), "auxiliary"))
                        && words.joined(index + 1)
                        && words.capital(index + 1)
                        && !words.get(index + 1).closed();
    }

    /** {@code Will wrote}, {@code May said}. */
    private boolean isSpeaking(int index, String key) {
        String next = words.key(index + 1);
        boolean past = next.endsWith("d") || next.equals("wrote");
        return (key.equals("will") || key.equals("may"))
                && words.joined(index + 1)
                && past
                && WordLists.SPEAKING.contains(next);
    }

    /** {@code Theresa May}, {@code Robert F. Kennedy Jr.}: after a first name, or as a suffix. */
    private boolean isSurnameDespiteItsClass(int index) {
        String key = words.key(index);
        boolean month = WordLists.isClass(key, "month") && !Character.isDigit(firstOf(index + 1));
        boolean surname = month || key.equals("will");
        return WordLists.isClass(key, "suffix") || surname && WordLists.isFirstName(words.key(index - 1));
    }

    private char firstOf(int index) {
        return index < words.size() ? words.get(index).text().charAt(0) : ' ';
    }
}
