package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Tree;

/** What speaks for and against a unit. */
final class UnitTraits {

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final Figure f;
    private final UnitWords rule;
    private final String origin;
    private final String kind;
    private final String size;
    private final String link;
    private final String behind;
    private final String own;
    private final String subject;
    private final String way;
    private final String verb;
    private final List<Recall.Earlier> told;

    /** @param origin how the rules came by their unit */
    UnitTraits(
            ParsedPassage parsed,
            Figure figure,
            UnitWords rule,
            String origin,
            @Nullable String subject,
            List<Recall.Earlier> told) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.f = figure;
        this.rule = rule;
        this.origin = origin;
        this.kind = kind(figure) + "/" + origin;
        this.size = size(figure.n);
        this.link = p.lower(f.head() - 1);
        this.behind = p.lower(f.n.to());
        this.own = own();
        this.told = told;
        this.subject = subject == null ? "" : UnitWords.head(subject);
        int top = parsed.top(f.n.from(), f.n.to());
        this.way = top < 0 ? "" : tree.relation(top);
        int over = top < 0 ? Tree.NONE : tree.head(top);
        this.verb = over < 0 ? "" : tree.lemma(over);
    }

    private static String kind(Figure f) {
        boolean plain = f.n.form() == Form.DIGITS || f.n.form() == Form.SPELLED;
        return (plain ? f.m.type().name() : f.n.form().name()).toLowerCase(Locale.ROOT);
    }

    private static String size(Numeral n) {
        if (n.low().stripTrailingZeros().scale() > 0) {
            return n.isBelow(2) ? "part" : n.isBelow(101) ? "decimal" : "big-decimal";
        }
        return n.isBelow(2)
                ? "one"
                : n.isBelow(13) ? "few" : n.isBelow(101) ? "tens" : n.isBelow(1000) ? "hundreds" : "many";
    }

    /** The part of speech of the unit that stands behind the number. */
    private String own() {
        int last = parsed.wordAt(f.m.to() - 1);
        boolean stands = f.m.to() > f.n.to() && last < tree.size();
        return stands ? tree.partOfSpeech(last) + "." + tree.relation(last) : "left";
    }

    /** Gives a unit what speaks for it, whatever its rate. */
    void give(UnitBase base) {
        String sort = base.sort();
        Set<String> t = base.traits();
        StringBuilder all = new StringBuilder();
        for (String from : base.from()) {
            all.append(all.isEmpty() ? "" : "+").append(from);
            t.add("from=" + from + "&" + kind);
            t.add("from=" + from + "&" + sort);
            t.add("from=" + from + "&" + sort + "&" + size);
            t.add("from=" + from + "&link=" + link);
            t.add("from=" + from + "&behind=" + behind);
            t.add("from=" + from + "&way=" + way);
            t.add("from=" + from + "&own=" + own);
            t.add("from=" + from + "&over=" + verb);
            t.add("from=" + from + "&change=" + (f.change() != null) + "&" + sort);
        }
        t.add("froms=" + Math.min(base.from().size(), 4));
        t.add("all=" + all);
        if (base.from().contains("rule")) {
            t.add("rule=" + origin);
            t.add("rule=" + origin + "&own=" + own);
            t.add("rule=" + origin + "&behind=" + behind);
        }
        t.add("sort=" + sort + "&" + size);
        t.add("sort=" + sort + "&" + kind);
        t.add("sort=" + sort + "&link=" + link);
        t.add("sort=" + sort + "&behind=" + behind);
        t.add("head=" + base.head());
        t.add("sort=" + sort + "&over=" + verb);
        String last = base.words().substring(base.words().lastIndexOf(' ') + 1);
        boolean name = sort.equals("things") && !last.isEmpty() && Character.isUpperCase(last.charAt(0));
        t.add("name=" + name + "&" + kind);
        t.add("length=" + Math.min(4, base.words().split(" ").length) + "&" + sort);
        often(base, sort);
        boolean plural = FigureWords.isPlural(LowerCase.of(last));
        t.add("plural=" + plural + "&" + size + "&" + kind);
        t.add("subject=" + (sort.equals("things") ? base.head().equals(subject) : sort) + "&" + kind);
        t.add("topic=" + subject + "&" + sort);
        noun(base);
        before(base, sort);
    }

    /** How many of the figures before have it. */
    private void often(UnitBase base, String sort) {
        int many = 0;
        for (Recall.Earlier one : told) {
            many += UnitWords.head(UnitWords.of(one.figure().unitSaid()).base()).equals(base.head()) ? 1 : 0;
        }
        base.traits().add("often=" + Math.min(many, 3) + "&" + sort);
    }

    /** What the last figure before of the same unit was told for; empty when for nothing. */
    String lastRate(UnitBase base) {
        for (Recall.Earlier one : told) {
            UnitWords unit = UnitWords.of(one.figure().unitSaid());
            if (!unit.rate().isEmpty()
                    && (one.figure() == f.previous
                            || UnitWords.head(unit.base()).equals(base.head()))) {
                return unit.rate();
            }
        }
        return "";
    }

    private void noun(UnitBase base) {
        int word = base.word();
        if (word == Tree.NONE) {
            return;
        }
        String relation = tree.relation(word);
        String side = parsed.place(word) < f.start() ? "l" : "r";
        base.traits().add("noun=" + side + relation + "&" + way);
        base.traits().add("noun=" + side + relation + "&" + kind);
        base.traits().add("noun=" + side + FigureKind.bucket(Math.abs(parsed.place(word) - f.n.from())) + "&" + kind);
        base.traits().add("noun=" + side + tree.partOfSpeech(word) + "&" + kind);
    }

    /** Whether the figure before has it, and how alike the two are. */
    private void before(UnitBase base, String sort) {
        Figure before = f.previous;
        if (before == null) {
            base.traits().add("first&" + sort + "&" + kind);
            return;
        }
        boolean same = UnitWords.head(UnitWords.of(before.unitSaid()).base()).equals(base.head());
        double ratio = Math.abs(
                f.n.low().doubleValue() / Math.max(1e-9, Math.abs(before.n.low().doubleValue())));
        String near = ratio > 10 || ratio < 0.1 ? "far" : ratio > 2.5 || ratio < 0.4 ? "some" : "near";
        boolean decimals = (f.n.low().stripTrailingZeros().scale() > 0)
                == (before.n.low().stripTrailingZeros().scale() > 0);
        Set<String> t = base.traits();
        String has = same + "&" + sort;
        t.add("before=" + has + "&" + near + decimals);
        t.add("before=" + has + "&" + kind);
        t.add("before=" + has + "&gap" + FigureKind.bucket(f.head() - before.end()));
        t.add("before=" + same + "&" + near + "&" + link);
        t.add("before=" + same + "&" + kind(before) + "&" + kind);
        t.add("before=" + same + "&partner" + (f.partner == before) + before.isBeginning() + f.isBeginning());
    }

    /** A unit with its rate. */
    UnitOption option(UnitBase base, String rate, NearRates.@Nullable Near near, String last) {
        List<String> traits = new ArrayList<>(base.traits());
        String noun = NearRates.noun(rate);
        String sort = base.sort();
        boolean of = noun.equals(NearRates.noun(rule.rate()));
        boolean before = noun.equals(NearRates.noun(last));
        String is = rate.isEmpty() ? "plain" : "rated";
        traits.add(is + "&" + sort);
        traits.add(is + "&" + kind);
        traits.add(is + "&rule=" + of);
        traits.add(is + "&rule=" + of + "&" + kind);
        traits.add(is + "&before=" + before + "&" + sort);
        traits.add(is + "&before=" + before + "&rule=" + of);
        if (!rate.isEmpty()) {
            traits.add("rate=" + noun);
            traits.add("rate=" + noun + "&" + sort);
            traits.add("ratebase=" + base.from().contains("rule") + "&" + kind);
        }
        if (near != null) {
            near(traits, near, sort, of);
        } else if (!rate.isEmpty()) {
            traits.add("afar&before=" + before + "&" + sort + "&link=" + link);
            traits.add("afar&before=" + before + "&" + lent(base, rate));
        }
        return new UnitOption(base.words(), rate, traits);
    }

    /** How far off the figure stands that the rate is from, and how alike the two are. */
    private String lent(UnitBase base, String rate) {
        for (Recall.Earlier one : told) {
            UnitWords unit = UnitWords.of(one.figure().unitSaid());
            if (unit.rate().equals(rate)) {
                double ratio = f.n.low().doubleValue()
                        / Math.max(1e-9, one.figure().n.low().doubleValue());
                String alike = ratio > 3 || ratio < 0.33 ? "unlike" : "alike";
                return one.ago() + alike + UnitWords.head(unit.base()).equals(base.head());
            }
        }
        return "none";
    }

    private void near(List<String> traits, NearRates.Near near, String sort, boolean of) {
        String side = near.gap() < 0 ? "l" : "r";
        String gap = side + FigureKind.bucket(Math.abs(near.gap()));
        String how = "how=" + near.how();
        traits.add(how + "&" + gap);
        traits.add(how + "&" + gap + "&" + near.other());
        traits.add(how + "&" + side + near.other() + "&" + sort);
        traits.add(how + "&" + sort + "&" + kind);
        traits.add(how + "&" + gap + "&rule=" + of);
        traits.add("ratenext=" + near.next());
        traits.add("rategap=" + near.gap());
    }
}
