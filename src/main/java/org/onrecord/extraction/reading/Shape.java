package org.onrecord.extraction.reading;

/** How a word is written; {@code lemmas.py} has the same shapes in the same order. */
enum Shape {
    SMALL,
    TITLE,
    ACRONYM,
    CAPITALS,
    MIXED;

    private static final int LONGEST_ACRONYM = 4;

    /** {@code MPs} and {@code U.S.A.} are acronyms, {@code STATES} is a word in capitals. */
    static Shape of(String form) {
        int capitals = 0;
        int smalls = 0;
        boolean broken = false;
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            boolean small = letter >= 'a' && letter <= 'z' || Character.isLowerCase(letter);
            smalls += small ? 1 : 0;
            capitals += !small && Character.isUpperCase(letter) ? 1 : 0;
            broken |= letter == '.' || letter >= '0' && letter <= '9';
        }
        return of(form, capitals, smalls, broken);
    }

    private static Shape of(String form, int capitals, int smalls, boolean broken) {
        if (capitals == 0) {
            return SMALL;
        }
        if (form.length() > 1 && smalls == (capitals > 1 && form.endsWith("s") ? 1 : 0)) {
            return broken || form.length() - smalls <= LONGEST_ACRONYM ? ACRONYM : CAPITALS;
        }
        return capitals == 1 && Character.isUpperCase(form.charAt(0)) ? TITLE : MIXED;
    }

    boolean isAllCapitals() {
        return this == ACRONYM || this == CAPITALS;
    }
}
