package org.onrecord.extraction.reading;

/**
 * What turns the ending of a word into that of its lemma: {@code ies} to {@code y} drops three letters and adds one.
 *
 * @param drop letters to take off the end
 * @param add letters to put there, small
 */
record Edit(int drop, String add) {

    boolean changesNothing() {
        return drop == 0 && add.isEmpty();
    }

    /** A word without the letters to drop; the whole word where nothing would be left. */
    String kept(String form) {
        return drop < form.length() || !add.isEmpty() ? form.substring(0, form.length() - drop) : form;
    }
}
