package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Kind;

/** Finds what a figure is of: by its place beside another figure, by grammar, by words. */
final class FigureSubject {

    private final Passage p;
    private final Figure f;

    private final Recall recall;
    private String rule = "none";

    FigureSubject(Passage p, Figure figure, Recall recall) {
        this.p = p;
        this.recall = recall;
        this.f = figure;
    }

    @Nullable
    String of(@Nullable TreeSubjects subjects) {
        String rivals = f.partner == null ? null : new Rivals(p, f).named();
        if (rivals != null) {
            return as("rivals", rivals);
        }
        if (f.partner != null) {
            return as("partner", f.partner.subject);
        }
        if (f.previous != null && f.move.isGapped(f.previous, f.head())) {
            int comma = f.head() - 2;
            while (!p.is(comma, ",")) {
                comma--;
            }
            return as("gapped", p.words(comma + 1, f.head() - 1));
        }
        NearSubjects words = new NearSubjects(p, f);
        WordSubjects plain = new WordSubjects(p, f);
        String near = words.of();
        if (near != null) {
            return as("near", near);
        }
        String sum = new MoneySubjects(p, f).of();
        if (sum != null) {
            return as("money", sum);
        }
        String lasting = subjects != null && isUnbroken() ? subjects.ofClause(f.start(), f.unitEnd(), Type.NONE) : null;
        if (lasting != null) {
            return as("lasting", lasting);
        }
        String taken = new TakenSubjects(p, f, recall).of(subjects);
        if (taken != null) {
            return as("taken", taken);
        }
        String compared = f.n.form() == Form.MULTIPLE || f.m.type() == Type.TIMES ? plain.comparedNoun() : null;
        if (compared != null) {
            return as("compared", compared);
        }
        if (sharesSubject()) {
            return as("shared", f.previous == null ? null : f.previous.subject);
        }
        boolean some = f.m.type() == Type.NONE && f.previous != null && f.previous.m.type() == Type.COUNT;
        String whole = isOfThem() && (isPart() || some) ? wholeOfThem() : subjects == null ? null : leftOut(subjects);
        if (whole != null) {
            f.isPart = isPart();
            return as("whole", whole);
        }
        if (f.m.type() != Type.COUNT && p.is(f.start() - 1, "(") && p.is(f.end(), ")")) {
            int noun = NounPhrases.start(p, f.start() - 1);
            if (noun < f.start() - 1) {
                return as("bracket", Subjects.said(p, noun, f.start() - 1));
            }
        }
        String summed = subjects != null && (isSum() || isLooseSum()) ? sum(subjects) : null;
        if (summed != null) {
            return as("sum", summed);
        }
        if (subjects != null && f.m.type() != Type.COUNT && !(f.n.form() == Form.RANK && p.is(f.n.to(), "of"))) {
            String said = f.n.form() == Form.RANK
                    ? subjects.ofStreak(f.from, f.n.to())
                    : subjects.of(
                            f.start(),
                            f.m.kind() == Kind.RATE && f.m.subject() == null ? f.measured() : f.unitEnd(),
                            f.m.type());
            if (said != null) {
                f.isPart = isPart() && p.is(f.unitEnd(), "of") && f.moved == null;
                String given = words.given();
                return as("tree", given == null || said.contains(given) || given.contains(said) ? said : given);
            }
            String among = isPart() ? subjects.parts().whole(f.start()) : null;
            if (among != null) {
                f.isPart = true;
                return as("among", among);
            }
        }
        String said = plain.of();
        return as("words", said == null && isOfActor() && f.previous != null ? f.previous.subject : said);
    }

    private @Nullable String as(String name, @Nullable String said) {
        rule = name;
        return said;
    }

    /** The rule that answered. */
    String rule() {
        return rule;
    }

    /** {@code one worker in six earns less than $9}: what a part of something does goes for that. */
    private boolean isOfActor() {
        Figure actor = f.previous;
        int near = actor == null ? 0 : actor.end();
        return actor != null
                && (actor.isPart || actor.n.form() == Form.ONE_IN || actor.n.form() == Form.PART)
                && f.m.type() != Type.COUNT
                && f.head() - near < 6
                && !partsBetween(near, f.head())
                && !p.is(near, "and")
                && !p.is(near, "or");
    }

    /** {@code prices have fallen for five straight months}: how long something moves, of what moves. */
    private boolean isUnbroken() {
        boolean told = FigureWords.is("unbroken", p.lower(f.n.to()))
                || FigureWords.is("unbroken", p.lower(f.unitEnd()))
                || p.is(f.unitEnd(), "in") && p.is(f.unitEnd() + 1, "a") && p.is(f.unitEnd() + 2, "row");
        return told && p.is(f.head() - 1, "for") && f.n.form() != Form.RANK;
    }

    /** A share, a part or {@code one in five}. */
    private boolean isPart() {
        return f.m.type() == Type.SHARE
                        && f.m.kind() == Kind.SHARE
                        && !f.m.unit().endsWith("points")
                || f.n.form() == Form.PART
                || f.n.form() == Form.ONE_IN;
    }

    /** {@code millions of dollars}: a sum, counted as if it were things. */
    private boolean isSum() {
        return f.m.type() == Type.COUNT
                && f.m.to() > f.n.to()
                && !p.isHyphen(f.n.to())
                && "money".equals(Units.typeAt(p, f.m.to() - 1));
    }

    /** {@code cost thousands of dollars}: of what costs them; of others no more than their own words say. */
    private @Nullable String sum(TreeSubjects subjects) {
        return isSum() && p.lower(f.head() - 1).startsWith("cost")
                ? subjects.of(f.start(), f.m.to(), Type.MONEY)
                : subjects.ofMatter(f.start(), f.m.to(), Type.MONEY);
    }

    /** {@code billions in overpayments}, {@code millions on consultants}: money without its currency. */
    private boolean isLooseSum() {
        int end = f.n.to();
        boolean use = (p.is(end, "in") || p.is(end, "on")) && !p.at(end + 1).isCapital();
        String word = p.lower(end - 1);
        return use
                && f.m.type() == Type.NONE
                && (word.equals("millions") || word.equals("billions") || word.equals("trillions"));
    }

    private boolean isOfThem() {
        int next = f.n.to() + 1;
        boolean those = p.is(next, "those") && (p.parts(next + 1) || FigureWords.is("auxiliary", p.lower(next + 1)));
        return p.is(f.n.to(), "of") && (those || p.is(next, "them") || p.is(next, "it") || p.is(next, "these"));
    }

    /** {@code two-thirds of them}: of what the figure before counts, here or in the sentence before. */
    private @Nullable String wholeOfThem() {
        return f.previous == null || f.previous.subject == null ? recall.counted() : f.previous.subject;
    }

    /** {@code 40 percent said no}, {@code opened one in 25}: a share that acts itself leaves out what it is of. */
    private @Nullable String leftOut(TreeSubjects subjects) {
        boolean linked = p.is(f.unitEnd(), "of") || p.is(f.unitEnd(), "as");
        boolean bare = isPart() && f.moved == null && f.m.subject() == null && !linked;
        if (bare && p.is(f.head() - 1, ",") && subjects.parts().isListed(f.start())) {
            return subjects.parts().whole(f.start());
        }
        int end = f.n.form() == Form.ONE_IN ? f.n.from() + 1 : f.unitEnd();
        if (!bare || !subjects.isActor(f.start(), end, f.m.type() != Type.SHARE)) {
            return null;
        }
        String named = subjects.parts().whole(f.start());
        return named == null ? recall.whole() : named;
    }

    /** {@code 11,400 pounds of fentanyl, up 58 percent}; {@code (14 metres)}: of what the figure before is. */
    private boolean sharesSubject() {
        if (f.previous == null) {
            return false;
        }
        boolean aside = f.traits.isAside();
        int comma = f.moved == null ? -1 : f.moved.from() - 1;
        boolean apart =
                p.is(comma, ",") && f.moved != null && f.moved.from() < f.n.from() && comma - f.previous.n.to() < 14;
        boolean part = f.n.form() == Form.PART && p.is(f.n.to(), "of") && p.is(f.n.to() + 1, "what");
        if (isDifference() || part && p.is(f.from - 1, ",") && f.from - f.previous.n.to() < 5) {
            return true;
        }
        boolean adverb = f.moved != null && Changes.as("adverb", p.lower(f.moved.from())) != null;
        int ahead = p.is(f.head() - 1, "a") || p.is(f.head() - 1, "or") ? f.head() - 2 : f.head() - 1;
        boolean multiple = f.m.type() == Type.TIMES && p.is(ahead, ",") && ahead - f.previous.n.to() < 14;
        if (multiple && !partsBetween(f.previous.n.to(), ahead)) {
            return true;
        }
        return aside || apart && adverb && !partsBetween(f.previous.n.to(), comma);
    }

    /** {@code £285 a week, some £26 more than in 2019}: the difference of the level right before. */
    private boolean isDifference() {
        int end = f.unitEnd();
        boolean more = FigureWords.is("difference", p.lower(end)) && !p.parts(end + 1);
        int ahead = p.is(f.head() - 1, "some") ? f.head() - 2 : f.head() - 1;
        boolean set = p.parts(ahead) || p.is(ahead, "or");
        return more
                && set
                && f.previous != null
                && isAlike(f, f.previous)
                && f.m.type() != Type.COUNT
                && f.head() - f.previous.n.to() < 14;
    }

    /** Whether two figures are measured alike. */
    static boolean isAlike(Figure f, Figure other) {
        return other.m.type() == f.m.type()
                || other.m.type() == Type.SHARE && f.m.unit().endsWith("points");
    }

    private boolean partsBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (p.parts(i) && !p.is(i, ")") && !p.is(i, "(")) {
                return true;
            }
        }
        return false;
    }
}
