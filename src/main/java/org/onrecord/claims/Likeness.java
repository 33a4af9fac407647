package org.onrecord.claims;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.articles.Folded;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Quantity.Change;

/**
 * What a claim comes down to, so that the same claim in other words is known: its figures, names, times and content
 * words.
 *
 * <p>Words alone do not tell: on 160 pairs of sentences of our own ({@code src/gold/claims}), made to be hard, true pairs
 * share fewer words (27 in a hundred) than false ones (36). So figures must agree and nothing may speak against it, no
 * name, time or direction; three of four pairs so joined are true, a third of the true ones is found. Claims without
 * figures are the same only when all of their words are: joined by most of their words, two of five were wrong.
 *
 * @param values its figures, shares as parts of one
 * @param names words with a capital, in their order
 * @param times months, days of the week and years
 * @param words its other content words, small, in the order of the alphabet
 * @param risen whether a figure rises
 * @param fallen whether a figure falls
 */
record Likeness(
        Set<BigDecimal> values,
        List<String> names,
        Set<String> times,
        Set<String> words,
        boolean risen,
        boolean fallen) {

    /** Letters that two forms of a name have in common: {@code India} and {@code Indian}. */
    private static final int COMMON = 4;

    static final int LONGEST = 600;

    private static final Pattern WORD =
            Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}'’.]*[\\p{L}\\p{M}])?|\\d[\\d.,]*\\d|\\d");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Set<String> TIMES = Stream.of(Month.values(), DayOfWeek.values())
            .flatMap(Stream::of)
            .map(time -> time.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> STRETCHES = Set.of(
            "first", "second", "third", "fourth", "quarter", "half", "decade", "week", "month", "spring", "summer",
            "autumn", "winter");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "in", "for", "on", "to", "by", "with", "and", "or", "from", "at", "its", "their",
            "his", "her", "that", "this", "which", "who", "was", "were", "is", "are", "be", "been", "has", "have",
            "had", "it", "as", "than", "per", "cent", "percent");

    static Likeness of(String claim, Collection<Statistic> figures) {
        Set<BigDecimal> values = new HashSet<>();
        figures.forEach(figure -> values.add(value(figure.low(), figure.isPercent())));
        return of(
                claim,
                values,
                figures.stream().anyMatch(figure -> figure.change() == Change.INCREASE),
                figures.stream().anyMatch(figure -> figure.change() == Change.DECREASE));
    }

    /** @param values figures of the claim, as {@link #value} gives them */
    static Likeness of(String claim, Collection<BigDecimal> values, boolean risen, boolean fallen) {
        List<String> names = new ArrayList<>();
        Set<String> times = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        Matcher found = WORD.matcher(claim);
        while (found.find()) {
            String word = bare(found.group());
            boolean capital = Character.isUpperCase(found.group().codePointAt(0));
            if (TIMES.contains(word) && capital
                    || STRETCHES.contains(word)
                    || YEAR.matcher(word).matches()) {
                times.add(word);
            } else if (capital && !SMALL.contains(word)) {
                names.add(word);
            }
            if (!SMALL.contains(word)) {
                words.add(word);
            }
        }
        return new Likeness(Set.copyOf(values), List.copyOf(names), times, words, risen, fallen);
    }

    private static String bare(String word) {
        String folded = Folded.of(word).words();
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    /** A figure as claims compare it: a percentage as a part of one, the point where it may. */
    static BigDecimal value(BigDecimal value, boolean percent) {
        BigDecimal stripped = (percent ? value.movePointLeft(2) : value).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Its values in the ways that they may be written: a part of one also in percent. */
    Set<BigDecimal> written() {
        Set<BigDecimal> written = new HashSet<>(values);
        values.forEach(value -> written.add(value.movePointRight(2)));
        return written;
    }

    /** Its words in one line; empty when they are more than {@value #LONGEST} characters. */
    String content() {
        String content = String.join(" ", words);
        return content.length() <= LONGEST ? content : "";
    }

    /** Whether the other comes down to the same. */
    boolean isLike(Likeness other) {
        if (values.isEmpty() || other.values.isEmpty()) {
            return values.equals(other.values) && words.equals(other.words);
        }
        boolean figures = values.containsAll(other.values) || other.values.containsAll(values);
        boolean opposed = risen && other.fallen || fallen && other.risen;
        return figures && !opposed && !differ(times, other.times) && agree(other);
    }

    /** The times of one hold those of the other, or one tells none. */
    private static boolean differ(Set<String> times, Set<String> others) {
        return !times.isEmpty() && !others.isEmpty() && !times.containsAll(others) && !others.containsAll(times);
    }

    /** One names nobody and no place beyond the other's, and they share a name or two words. */
    private boolean agree(Likeness other) {
        Set<String> ours = strange(other);
        Set<String> theirs = other.strange(this);
        Set<String> shared = new LinkedHashSet<>(words);
        shared.retainAll(other.words);
        boolean name = ours.size() < Set.copyOf(names).size()
                || theirs.size() < Set.copyOf(other.names).size();
        return (ours.isEmpty() || theirs.isEmpty()) && (name || shared.size() >= 2);
    }

    /** The names that the other does not know in any form. */
    private Set<String> strange(Likeness other) {
        Set<String> strange = new LinkedHashSet<>(names);
        strange.removeIf(name -> other.words.stream().anyMatch(word -> isForm(name, word))
                || other.isAbbreviation(name)
                || other.isSpeltOut(this, name));
        return strange;
    }

    private static boolean isForm(String name, String word) {
        int common = Math.min(Math.max(COMMON, Math.min(name.length(), word.length()) - 3), name.length());
        return name.equals(word)
                || name.length() >= COMMON && word.length() >= COMMON && word.startsWith(name.substring(0, common));
    }

    /** Whether the letters of a name begin names of this claim, one after the other. */
    private boolean isAbbreviation(String name) {
        return initials().contains(name.replace(".", "").toLowerCase(Locale.ROOT))
                && name.replace(".", "").length() > 1;
    }

    /** Whether a name of the other is part of what this claim abbreviates. */
    private boolean isSpeltOut(Likeness other, String name) {
        return names.stream()
                .map(shown -> shown.replace(".", ""))
                .filter(letters -> letters.length() > 1)
                .anyMatch(letters -> other.initials().contains(letters) && letters.indexOf(name.charAt(0)) >= 0);
    }

    private String initials() {
        StringBuilder letters = new StringBuilder();
        names.forEach(name -> letters.append(name.charAt(0)));
        return letters.toString();
    }
}
