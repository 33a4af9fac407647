package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Choice;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Quantity.Kind;
import org.onrecord.text.Tree;

/** What a figure may be counted in: what the rules say, the nouns of its sentence, the units of the figures before. */
final class UnitOptions {

    private static final Weights WEIGHTS = Weights.named("figure-unit-weights");
    /** By how much another unit must be likelier than that of the rules. */
    private static final double SURER = 0.25;
    /** How many units are weighed. */
    private static final int MOST = 14;

    /** How many figures before may lend their unit. */
    private static final int NEAR = 4;

    private static final int TOPICS = 3;
    /** How far into its sentence a name is looked for, in words. */
    private static final int LONG = 150;

    private final Passage p;
    private final Figure f;
    private final @Nullable String subject;
    private final UnitWords rule;
    private final Map<String, UnitBase> bases = new LinkedHashMap<>();
    private final List<NearRates.Near> rates;
    private final List<UnitOption> options = new ArrayList<>();

    UnitOptions(Grammar grammar, Figure figure, @Nullable String subject, String rule, Recall recall) {
        this.p = grammar.parsed().passage();
        this.f = figure;
        this.subject = subject;
        this.rule = UnitWords.of(rule);
        this.rates = isWhole() ? List.of() : new NearRates(p, figure).all();
        add(this.rule.base(), "rule");
        if (!isTold() && !isWhole()) {
            gather(grammar, recall);
        }
        UnitTraits traits = new UnitTraits(grammar.parsed(), f, this.rule, origin(), subject, recall.earlier());
        for (UnitBase base : bases.values()) {
            traits.give(base);
        }
        combine(traits);
    }

    /** A percentage, a measure or a sum with its currency: only for what it is told can be asked. */
    private boolean isTold() {
        boolean measure = f.m.type() == Type.SHARE || f.m.type() == Type.SIZE;
        boolean worded = f.m.to() > f.n.to() && measure || f.m.type() == Type.AGE;
        return Money.stands(p, f.n.from()) || worded || f.m.type() == Type.MONEY && f.unitEnd() > f.n.to();
    }

    /** {@code mpg}, {@code km/h}, {@code barrel-a-day}: a rate in one word. */
    private boolean isWhole() {
        String unit = f.m.unit();
        boolean joined = unit.indexOf('/') > 0 || unit.contains("-a-") || unit.contains("-per-");
        return joined || rule.rate().isEmpty() && f.m.kind() == Kind.RATE && f.m.type() == Type.SIZE || isSpeed(unit);
    }

    private static boolean isSpeed(String unit) {
        return unit.equals("mpg") || unit.equals("mph") || unit.equals("kph") || unit.equals("rpm");
    }

    /** How the rules came by their unit. */
    private String origin() {
        String unit = f.m.unit();
        String how = unit.isEmpty() ? rule.base().isEmpty() ? "none" : "subject" : "own";
        return how.equals("own") && !isTold() && f.m.to() <= f.n.to() ? "carried" : how;
    }

    private void gather(Grammar grammar, Recall recall) {
        add("", "none");
        if (subject != null && !isName(grammar.parsed().tree(), subject)) {
            add(UnitWords.brief(subject), "subject");
            add(UnitWords.within(subject), "within");
        }
        new UnitNouns(grammar, f).add(this::add, this::at);
        Figure partner = f.partner;
        if (partner != null) {
            add(UnitWords.of(partner.unitSaid()).base(), "partner");
        }
        int back = 1;
        for (Recall.Earlier told :
                recall.earlier().subList(0, Math.min(NEAR, recall.earlier().size()))) {
            String far = told.ago() == 0 ? "here" : told.ago() == 1 ? "last" : "far";
            add(UnitWords.of(told.figure().unitSaid()).base(), far + Math.min(back, 3));
            back++;
        }
        Figure next = f.next;
        if (next != null) {
            add(UnitWords.of(next.m.unit()).base(), "next");
        }
        known(recall);
        heard(grammar);
        words();
    }

    /** {@code Sanders will gain at least 24}: somebody is no unit, as {@code Republicans} may be. */
    private static boolean isName(Tree tree, String subject) {
        String brief = UnitWords.brief(subject);
        String last = brief.substring(brief.lastIndexOf(' ') + 1);
        for (int i = 0; i < tree.size() && i < LONG; i++) {
            if (tree.form(i).equals(last)) {
                return tree.tag(i).penn().equals("NNP");
            }
        }
        return false;
    }

    /** Things in the plural that the sentence before was about. */
    private void heard(Grammar grammar) {
        int found = 0;
        for (String topic : grammar.subjects().heard()) {
            String brief = UnitWords.brief(topic);
            if (FigureWords.isPlural(LowerCase.of(brief.substring(brief.lastIndexOf(' ') + 1))) && found < TOPICS) {
                found++;
                add(brief, "heard");
            }
        }
    }

    private void known(Recall recall) {
        String counted = recall.counted();
        if (counted != null) {
            add(UnitWords.brief(counted), "tally");
        }
        String whole = recall.whole();
        if (whole != null) {
            add(UnitWords.brief(whole), "whole");
        }
    }

    private void words() {
        int end = Math.min(p.size(), f.n.to() + 25);
        for (int i = Math.max(0, f.start() - 25); i < end; i++) {
            switch (p.lower(i)) {
                case "percent", "%", "percentage" -> add("percent", "near");
                case "age", "aged", "old", "older", "younger" -> add("years", "near");
                case "vote", "votes", "voted", "majority", "passed" -> add("votes", "near");
                case "points" -> add("points", "near");
                case "factor", "fold", "ratio" -> add("times", "near");
                default -> {}
            }
        }
        add("people", "any");
    }

    private @Nullable UnitBase add(String words, String from) {
        if (words.isEmpty() && !from.equals("none") && !from.equals("rule")) {
            return null;
        }
        String head = UnitWords.head(words);
        UnitBase base = bases.get(head);
        if (base == null) {
            if (bases.size() >= MOST) {
                return null;
            }
            base = new UnitBase(words);
            bases.put(head, base);
        }
        base.from().add(from);
        return base;
    }

    private void at(String words, int noun) {
        UnitBase base = bases.get(UnitWords.head(words));
        if (base != null) {
            base.at(noun);
        }
    }

    private void combine(UnitTraits traits) {
        Map<String, NearRates.Near> told = new LinkedHashMap<>();
        for (NearRates.Near near : rates) {
            told.putIfAbsent(near.noun(), near);
        }
        for (UnitBase base : bases.values()) {
            boolean worded = f.m.type() != Type.MONEY && f.m.to() > f.n.to();
            String last = isWhole() || worded ? "" : traits.lastRate(base);
            boolean own = base.from().contains("rule");
            List<UnitOption> rated = new ArrayList<>();
            rated.add(traits.option(base, "", null, last));
            for (NearRates.Near near : told.values()) {
                boolean same = NearRates.noun(rule.rate()).equals(near.noun());
                rated.add(traits.option(base, same ? rule.rate() : near.words(), near, last));
            }
            String rate = NearRates.noun(rule.rate());
            if (!rate.isEmpty() && !told.containsKey(rate)) {
                rated.add(traits.option(base, rule.rate(), null, last));
            }
            String shared = NearRates.noun(last);
            if (!shared.isEmpty() && !told.containsKey(shared) && !shared.equals(rate)) {
                rated.add(traits.option(base, last, null, last));
            }
            if (own) {
                rated.sort((a, b) -> Boolean.compare(isRule(b), isRule(a)));
            }
            options.addAll(rated);
        }
    }

    private boolean isRule(UnitOption option) {
        return option.rate().equals(rule.rate());
    }

    /** The unit that its traits speak for most. */
    String best() {
        UnitOption best = options.get(0);
        if (best.words().isEmpty() && (f.n.form() == Form.PART || f.n.form() == Form.ONE_IN)) {
            return ""; // of a fraction the subject says the whole
        }
        double most = WEIGHTS.sum(best.traits()) + SURER;
        for (UnitOption option : options.subList(1, options.size())) {
            double sum = WEIGHTS.sum(option.traits());
            if (sum > most) {
                most = sum;
                best = option;
            }
        }
        return best == options.get(0) ? rule.joined() : best.words();
    }

    Choice choice() {
        return new Choice(
                "unit",
                p.span(f.n.from(), f.n.to()),
                options.stream()
                        .map(option -> new Choice.Option(option.words(), null, option.traits()))
                        .toList());
    }
}
