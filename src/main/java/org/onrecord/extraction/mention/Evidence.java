package org.onrecord.extraction.mention;

/** Weighs what speaks for a capitalised run being a person's name. */
final class Evidence {

    /** From here on a run is taken for a person. */
    static final int ENOUGH = 4;

    private static final int FLAT = 2;

    private final Words words;
    private final Organisations organisations;
    private final FlatNames flat;

    Evidence(Words words, Organisations organisations, FlatNames flat) {
        this.words = words;
        this.organisations = organisations;
        this.flat = flat;
    }

    /** Whether a tree that has a naming's words side by side makes it a person's. */
    static boolean isUnclear(Naming naming) {
        return naming.evidence() < ENOUGH && naming.evidence() >= ENOUGH - FLAT;
    }

    /** Points for a person; the run is {@code [from, to)}, its titles start at {@code titleFrom}. */
    int of(int titleFrom, int from, int to) {
        int points = titleFrom < from ? 4 : 0;
        points += shape(titleFrom < from, from, to) + before(from, to) + after(to);
        points += flat.contains(words.span(from, to)) && noAcronym(from, to) ? FLAT : 0;
        points -= titleFrom == from && flat.isCompound(words.span(from, to)) ? FLAT : 0;
        return to - from == 1 && titleFrom == from ? Math.min(points - 2, ENOUGH - 1) : points;
    }

    /** Whether the first word of a longer run only qualifies the name: a people, a place, a party. */
    boolean qualifies(int from, int end) {
        String key = words.key(from);
        boolean land = "country".equals(WordLists.PLACES.get(key)) || WordLists.STATES.containsKey(key);
        boolean named = WordLists.isFirstName(key) && (end - from == 2 || !land);
        boolean qualifier = WordLists.DEMONYMS.contains(key)
                || (key.equals("republican") || key.equals("democrat") || key.equals("democratic"))
                || WordLists.PLACES.contains(key)
                || words.get(from).allCapitals()
                        && !words.get(from).initial()
                        && !words.get(from + 1).allCapitals();
        boolean noun = (WordLists.isPersonNoun(key) || key.endsWith("ist"))
                && WordLists.isFirstName(words.key(from + 1))
                && end - from > 2;
        return (noun || qualifier && !named) && (end - from > 2 || WordLists.isFirstName(words.key(from + 1)));
    }

    private boolean isPlace(int index) {
        return WordLists.PLACES.contains(words.key(index)) || WordLists.STATES.containsKey(words.key(index));
    }

    /** {@code Windows XP} is nobody's name, though its words stand side by side. */
    private boolean noAcronym(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).allCapitals() && !words.get(i).initial()) {
                return false;
            }
        }
        return true;
    }

    private int shape(boolean titled, int from, int to) {
        int points = WordLists.isFirstName(words.key(from)) ? to - from > 1 && to - from < 5 ? 5 : 4 : 0;
        int common = 0;
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            points += word.initial() && i > from && i < to - 1 ? 3 : 0;
            points += WordLists.isClass(word.key(), "suffix") && i == to - 1 && i - from > 1 ? 3 : 0;
            points -= isNumber(word) ? 6 : 0;
            points -= organisations.place(i) ? 2 : 0;
            points -= WordLists.DEMONYMS.contains(word.key()) ? 3 : 0;
            points -= i > from
                            && (WordLists.ORGANISATION_WORDS.contains(word.key())
                                    || WordLists.PLACE_WORDS.contains(word.key()))
                    ? 2
                    : 0;
            points += i > from && isHyphenated(word) && to - from < 4 ? 2 : 0;
            boolean given = i == from && WordLists.isFirstName(word.key())
                    || (titled || i > from) && WordLists.isSurname(word.key());
            common += isWord(word, i == from) && !given ? 1 : 0;
        }
        points += WordLists.SURNAMES.contains(words.key(to - 1)) && to - from > 1 ? 2 : 0;
        points += common == 0 && to - from > 1 && to - from < 5 ? 2 : 0;
        boolean pun = common > 0 && common == to - from - 1 && WordLists.COMMON.contains(words.key(from));
        points -= common == to - from || pun ? 4 : common;
        points += words.get(from).initial() && to - from > 1 ? 3 : 0;
        points -=
                to - from > 1 && WordLists.isPersonPlural(words.key(to - 1)) && !WordLists.isSurname(words.key(to - 1))
                        ? 3
                        : 0;
        points -= to - from > 1 && isPeople(words.key(to - 1)) ? 6 : 0;
        points -= to - from > 5 ? 3 : 0;
        points -= to - from > 2 && isPlace(to - 1) && !WordLists.isSurname(words.key(to - 1)) ? 3 : 0;
        points -= WordLists.PLACES.contains(words.joinedKeys(from, to)) ? 6 : 0;
        return points - (isShouting(from, to) ? 2 : 0);
    }

    private boolean isShouting(int from, int to) {
        boolean first = words.get(from).allCapitals() && !words.get(from).initial();
        return first && words.get(to - 1).allCapitals();
    }

    private static boolean isWord(Word word, boolean first) {
        return first ? WordLists.COMMON.contains(word.key()) : WordLists.isCommon(word.key());
    }

    /** {@code Democrats}, {@code Germans}. */
    private static boolean isPeople(String key) {
        String one = WordLists.singular(key);
        return !one.equals(key) && (WordLists.PARTIES.contains(one) || WordLists.DEMONYMS.contains(one));
    }

    /** {@code Joo-Ho}, {@code El-Hassan}: two capitals in one word. */
    private static boolean isHyphenated(Word word) {
        int cut = word.text().indexOf('-');
        return cut > 0
                && cut + 1 < word.text().length()
                && Character.isUpperCase(word.text().charAt(cut + 1));
    }

    private static boolean isNumber(Word word) {
        return word.text().chars().anyMatch(Character::isDigit);
    }

    private int before(int from, int to) {
        if (from == 0) {
            return 0;
        }
        String key = words.key(from - 1);
        if (words.joined(from)) {
            boolean people = WordLists.DEMONYMS.contains(key) && WordLists.isClass(words.key(from - 2), "article");
            int points = people || WordLists.isClass(key, "article") ? qualifiesNext(to) ? -1 : -4 : 0;
            points += key.equals("said") || key.equals("says") ? 3 : 0;
            points -= isThing(from - 1) ? 6 : 0;
            return points - (key.equals("in") || key.equals("at") || key.equals("near") ? 2 : 0);
        }
        boolean apposition = words.gap(from, Word.Gap.COMMA) && WordLists.isPersonNoun(key) && !words.capital(from - 1);
        return apposition ? 3 : 0;
    }

    /** {@code the Tom Roe video}: the article belongs to the word after the name. */
    private boolean qualifiesNext(int to) {
        return words.joined(to) && !words.capital(to) && !words.get(to).closed();
    }

    private int after(int to) {
        if (to >= words.size()) {
            return 0;
        }
        String key = words.key(to);
        Word.Gap gap = words.get(to).gap();
        if (gap == Word.Gap.COMMA) {
            return isAge(to) ? 4 : key.equals("who") ? 3 : isDescription(to) ? 3 : isThingBehind(to) ? -3 : 0;
        }
        if (gap == Word.Gap.OPEN) {
            return key.length() > 2 && key.charAt(1) == '-' && WordLists.PARTIES.contains(key.substring(0, 1)) ? 4 : 0;
        }
        boolean speaks = gap == Word.Gap.BLANK && WordLists.SPEAKING.contains(key);
        return speaks ? 2 : gap == Word.Gap.BLANK && key.equals("who") ? 3 : 0;
    }

    /** {@code the novel | Night Train}, {@code the schools | Santa Rosa and …}. */
    private boolean isThing(int index) {
        String key = words.key(index);
        String one = WordLists.singular(key);
        return !words.capital(index)
                && !words.get(index).possessive()
                && !WordLists.isPersonNoun(one)
                && (WordLists.DOCUMENT_NOUNS.contains(key) || WordLists.GROUP_NOUNS.contains(one));
    }

    /** {@code , a school in …}, {@code , its main rival}. */
    private boolean isThingBehind(int to) {
        if (!WordLists.isClass(words.key(to), "article")) {
            return false;
        }
        for (int i = to + 1;
                i < to + 4
                        && i < words.size()
                        && words.joined(i)
                        && !words.get(i).closed();
                i++) {
            if (isThing(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAge(int index) {
        String text = words.get(index).text();
        return text.length() == 2
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(1))
                && (words.gap(index + 1, Word.Gap.COMMA) || words.gap(index + 1, Word.Gap.STOP));
    }

    /** {@code , a longtime activist} or {@code , director of}: a person's noun within the first words after a comma. */
    private boolean isDescription(int to) {
        for (int i = to; i < to + 6 && i < words.size() && (i == to || words.joined(i)); i++) {
            String key = words.key(i);
            if (WordLists.isPersonNoun(key)) {
                return true;
            }
            if (i > to && words.get(i).closed() || WordLists.SPEAKING.contains(key)) {
                return false;
            }
        }
        return false;
    }
}
