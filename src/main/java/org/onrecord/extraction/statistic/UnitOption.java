package org.onrecord.extraction.statistic;

import java.util.List;

/**
 * One unit that a figure may have.
 *
 * @param base what is counted
 * @param rate what it is told for, or empty
 * @param traits what speaks for and against it
 */
record UnitOption(String base, String rate, List<String> traits) {

    String words() {
        return new UnitWords(base, rate).joined();
    }
}
