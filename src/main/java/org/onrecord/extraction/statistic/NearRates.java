package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;

/** What a figure may be told for, as words around it say: {@code a year}, {@code per student}, {@code annually}. */
final class NearRates {

    private static final int BEFORE = 14;
    private static final int BEHIND = 12;
    private static final int MOST = 3;
    private static final Set<String> LINKS = Set.of("for", "on", "of", "to", "in");

    private final Passage p;
    private final Figure f;

    NearRates(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    /**
     * One rate.
     *
     * @param words as the text has it
     * @param how its first word, or {@code ly}
     * @param gap how far it stands behind the number; below zero before it
     * @param next the word behind it
     * @param other whether another number stands between
     */
    record Near(String words, String how, int gap, String next, boolean other) {

        String noun() {
            return NearRates.noun(words);
        }
    }

    /** The last word of a rate, in the singular; empty for none. */
    static String noun(String rate) {
        return SubjectOption.head(rate.substring(rate.lastIndexOf(' ') + 1));
    }

    /** The nearest, in order of how near they are. */
    List<Near> all() {
        List<Near> all = new ArrayList<>();
        for (int i = Math.max(0, f.start() - BEFORE); i < p.size() && i < f.n.to() + BEHIND; i++) {
            Near near = i >= f.start() && i < f.n.to() ? null : at(i);
            if (near != null) {
                all.add(near);
            }
        }
        all.sort(Comparator.comparingInt(near -> Math.abs(near.gap())));
        return all.size() > MOST ? all.subList(0, MOST) : all;
    }

    private @Nullable Near at(int i) {
        String word = p.lower(i);
        if (UnitWords.OFTEN.contains(word)) {
            return near(i, i + 1, "ly");
        }
        boolean linked = LINKS.contains(p.lower(i - 1));
        return switch (word) {
            case "per" -> per(i);
            case "each", "every" ->
                linked ? near(i - 1, whole(i + 1), "for-every") : near(i, isEach(i + 1) ? end(i + 1) : i, "each");
            case "a", "an" -> isArticle(i, linked) ? near(linked && isPaid(i) ? i - 1 : i, end(i + 1), "a") : null;
            case "the" -> linked && isCoin(i + 1) ? near(i - 1, i + 2, "the") : null;
            default -> null;
        };
    }

    private boolean isCoin(int i) {
        return p.is(i, "dollar") || p.is(i, "pound") || p.is(i, "euro");
    }

    private boolean isPaid(int i) {
        return p.is(i - 1, "to") || p.is(i - 1, "on");
    }

    private @Nullable Near per(int i) {
        if (p.is(i + 1, "cent")) {
            return null;
        }
        boolean joined = p.isHyphen(i + 1);
        int noun = joined ? i + 2 : i + 1;
        int to = joined ? noun + 1 : Math.max(whole(noun), noun + 1);
        return new Near("per " + p.words(noun, to), joined ? "per-" : "per", gap(i), p.lower(to), other(i));
    }

    /** {@code a} before a measure, or right behind the sum: {@code $25 a letter}. */
    private boolean isArticle(int i, boolean linked) {
        boolean behind = i == f.n.to() && f.m.type() == Type.MONEY || linked && i - 1 == f.measured();
        boolean when = p.is(i + 2, "ago") || p.is(i + 2, "earlier") || p.is(i + 2, "later") || p.is(i + 2, "before");
        return !when && (isEach(i + 1) && (!linked || i - 1 == f.measured()) || behind && isThing(i + 1));
    }

    private boolean isThing(int i) {
        String word = p.lower(i);
        return p.at(i).isText() && !word.endsWith("ed") && !word.endsWith("ing") && !FigureWords.isClosed(word);
    }

    private boolean isEach(int i) {
        String type = Units.typeAt(p, i);
        return "time".equals(type) || "measure".equals(type) || Rates.isEach(p.lower(i));
    }

    private int end(int i) {
        return Math.max(i + 1, Units.end(p, i));
    }

    private int whole(int i) {
        return p.at(i).shape() == Word.Shape.CURRENCY && p.at(i + 1).isNumber()
                ? Numerals.digits(p, i + 1).to()
                : Rates.whole(p, i);
    }

    private @Nullable Near near(int from, int to, String how) {
        boolean inside = from < f.n.to() && to > f.start();
        return to <= from || inside || to > p.size()
                ? null
                : new Near(p.words(from, to), how, gap(from), p.lower(to), other(from));
    }

    private int gap(int i) {
        return i < f.start() ? i - f.start() : i - f.n.to() + 1;
    }

    private boolean other(int at) {
        int from = at < f.start() ? at : f.n.to();
        int to = at < f.start() ? f.start() : at;
        for (int i = from; i < to; i++) {
            if (p.at(i).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
