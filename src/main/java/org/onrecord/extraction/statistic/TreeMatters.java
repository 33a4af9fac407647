package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Tree;

/** What a sum or a share is of, as its own words and its verb say: {@code $40 million for roads}. */
final class TreeMatters {

    private static final Set<String> USES = Set.of("for", "on", "in", "into", "toward", "towards");
    /** Between a verb and how much it moves: {@code add between $6 and $8}. */
    private static final Set<String> SIZES =
            Set.of("to", "of", "between", "over", "under", "above", "below", "about", "around", "upward", "upwards");
    /** {@code in real terms}, {@code for the period}. */
    private static final Set<String> IDLE =
            Set.of("terms", "period", "hand", "attempt", "bid", "effort", "return", "exchange", "addition", "way");

    /** How far behind a sum its purpose may stand, past who gets it and who gives it, in words. */
    private static final int ITEM = 30;

    private final ParsedPassage parsed;
    private final Passage p;
    private final Tree tree;
    private final TreePhrases phrases;

    TreeMatters(ParsedPassage parsed, TreePhrases phrases) {
        this.parsed = parsed;
        this.p = parsed.passage();
        this.tree = parsed.tree();
        this.phrases = phrases;
    }

    /** What a preposition right behind the figure leads to, whatever the tree hangs it from. */
    int behind(int to, Type type) {
        if (p.is(to, "worth") && p.is(to + 1, "of")) {
            return behind(to + 1, type);
        }
        boolean some = type == Type.SHARE && (p.is(to, "less") || p.is(to, "more") || p.is(to, "fewer"));
        if (some && p.is(to + 1, "of")) {
            return behind(to + 1, type);
        }
        String by = p.lower(to);
        if (type == Type.MONEY
                && by.equals("to")
                && (p.at(to + 1).isCapital() || FigureWords.is("determiner", p.lower(to + 1)))) {
            return behindRecipient(parsed.wordAt(to));
        }
        boolean use = type == Type.MONEY && (by.equals("for") || by.equals("in") || by.equals("toward"));
        if (!by.equals("of") && !use) {
            return Tree.NONE;
        }
        int link = parsed.wordAt(to);
        int noun = link < tree.size() && tree.is(link, "case") ? tree.head(link) : Tree.NONE;
        if (noun > link && type == Type.MONEY && by.equals("of") && phrases.isFigure(noun)) {
            return behind(pastFigure(parsed.place(noun)), type);
        }
        boolean matter = noun > link
                && !isPrice(link, to)
                && isMatter(noun)
                && (!isPronoun(noun) || phrases.isThose(noun))
                && !(by.equals("in") && isWhere(noun));
        return matter ? noun : Tree.NONE;
    }

    /** {@code $340,000 to the school from the state for repairs}: what a sum is for, past who gets and gives it. */
    private int behindRecipient(int to) {
        for (int i = to; i < tree.size() && i < to + ITEM; i++) {
            if (tree.partOfSpeech(i) == PartOfSpeech.AUX || p.is(parsed.place(i), ";")) {
                return Tree.NONE;
            }
            if (tree.partOfSpeech(i) == PartOfSpeech.VERB && !tree.is(i, "amod") && !tree.is(i, "compound")) {
                return p.is(parsed.place(i) - 1, "to") ? purpose(i) : Tree.NONE;
            }
            boolean use = i > to && p.is(parsed.place(i), "for") && tree.is(i, "case");
            if (use && isMatter(tree.head(i)) && !isPronoun(tree.head(i))) {
                return tree.head(i);
            }
        }
        return Tree.NONE;
    }

    /** {@code $20 million of the $27 million in aid}: where the other sum ends. */
    private int pastFigure(int place) {
        int end = place;
        while (end < place + 4
                && (p.at(end).isNumber()
                        || p.at(end).shape() == Word.Shape.CURRENCY
                        || NumberWords.is("scale", p.lower(end)))) {
            end++;
        }
        return end;
    }

    /** {@code Tickets are $25 for members}, {@code go up $600 for a family}: for whom something has a price. */
    private boolean isPrice(int link, int to) {
        if (parsed.place(link) > to + 12 || !MoneySubjects.isPayers(p, parsed.place(link))) {
            return false;
        }
        int sum = link;
        while (sum > 0 && parsed.place(sum) >= to - 3 && !phrases.isFigure(sum)) {
            sum--;
        }
        int top = sum;
        for (int step = 0; step < 3 && top >= 0 && (phrases.isFigure(top) || tree.is(top, "nummod")); step++) {
            if (tree.child(top, "cop").isPresent()) {
                return true;
            }
            top = tree.head(top);
        }
        return top >= 0
                && (FigureWords.is("price-verb", tree.lemma(top)) || Changes.as("verb", tree.form(top)) != null);
    }

    /** {@code 60 percent of revenue}, {@code $40 million for roads}, {@code $5 million to buy buses}. */
    int below(int top, int to, Type type) {
        int use = Tree.NONE;
        for (int child : tree.children(top)) {
            boolean behind = parsed.place(child) >= to;
            if (behind && tree.is(child, "nmod") && isMatter(child) && !isPrice(parsed.first(child), to)) {
                String by = phrases.preposition(child);
                if (by.equals("of")) {
                    return child;
                }
                boolean in = type == Type.MONEY && USES.contains(by) && !(by.equals("in") && isWhere(child));
                use = in && use < 0 ? child : use;
            }
            if (behind && type == Type.MONEY && tree.is(child, "acl") && !isTelling(child) && use < 0) {
                use = purpose(child);
            }
        }
        return use;
    }

    /** {@code 35 cents, which does not pay the pickers}: tells of the figure, not what it is for. */
    private boolean isTelling(int verb) {
        return tree.relation(verb).equals("acl:relcl") && isRelative(parsed.first(verb));
    }

    /** {@code to buy buses}, {@code for cleaning up sites}, {@code allocated to Georgia to improve roads}. */
    private int purpose(int verb) {
        int object = tree.objectOf(verb).orElse(Tree.NONE);
        if (object >= 0 && isMatter(object)) {
            return object;
        }
        for (int child : tree.children(verb, "obl")) {
            if (USES.contains(phrases.preposition(child)) && isMatter(child) && !isPlace(child)) {
                return child;
            }
        }
        for (int child : tree.children(verb, "advcl")) {
            int theirs = tree.objectOf(child).orElse(Tree.NONE);
            if (theirs >= 0 && isMatter(theirs)) {
                return theirs;
            }
        }
        return Tree.NONE;
    }

    boolean isMatter(int word) {
        boolean money = "money".equals(Units.typeAt(p, parsed.place(word)));
        if (p.at(parsed.place(word)).isCapital() && Money.isCode(p.lower(parsed.place(word)))
                || IDLE.contains(p.lower(parsed.place(word)))) {
            return false;
        }
        boolean wide = p.lower(parsed.place(word)).endsWith("wide");
        boolean use = p.is(parsed.place(word), "use") && p.is(parsed.place(word) - 1, "for");
        boolean times = p.lower(parsed.place(word)).endsWith("fold");
        return !money
                && !wide
                && !times
                && !use
                && !phrases.isTime(word)
                && !phrases.isFigure(word)
                && !phrases.isAverage(word);
    }

    /** {@code $1 billion in the budget bill}: what holds a sum; what it is of has no article, as in {@code in cuts}. */
    private boolean isWhere(int noun) {
        for (int child : tree.children(noun)) {
            String word = p.lower(parsed.place(child));
            if (child < noun && (FigureWords.is("definite", word) || tree.is(child, "nmod:poss"))) {
                return true;
            }
        }
        return isPlace(noun);
    }

    private boolean isPlace(int word) {
        return tree.partOfSpeech(word) == PartOfSpeech.PROPN
                && Places.at(p, parsed.place(parsed.first(word)) + 1) != null;
    }

    /**
     * {@code reduced the risk by 27 percent}, {@code spent $5 million on roads}; of {@code leads Lee by 5 points} none:
     * the figure is the leader's;
     * of {@code costs the town $3 million} neither: it is of what costs it.
     */
    int object(int at, int verb, Type type, int to) {
        String by = phrases.preposition(at);
        boolean margin = by.equals("by") || by.equals("with");
        boolean costs = type == Type.MONEY && tree.lemma(verb).equals("cost");
        boolean contest = FigureWords.is("contest-verb", tree.lemma(verb)) && (margin || type != Type.MONEY);
        if (costs || contest) {
            return Tree.NONE;
        }
        int said = tree.objectOf(verb).orElse(Tree.NONE);
        int object = said >= 0 && said != at && isRelative(said) && tree.is(verb, "acl") ? tree.head(verb) : said;
        if (object >= 0 && phrases.pointed(object) != object) {
            return phrases.pointed(object);
        }
        if (object >= 0 && object != at && isMatter(object) && !isPronoun(object)) {
            return phrases.isMoveNoun(object) ? Tree.NONE : object;
        }
        if (type == Type.MONEY && (tree.is(at, "obj") || by.isEmpty() || SIZES.contains(by))) {
            return used(verb, to);
        }
        return Tree.NONE;
    }

    /** {@code spent on roads}, {@code added to the bill}, {@code cut from the budget}, {@code paid to clean the site}. */
    int used(int verb, int to) {
        boolean cut = Changes.as("verb", tree.form(verb)) == Change.DECREASE;
        for (int child : tree.children(verb)) {
            boolean near = parsed.place(parsed.first(child)) >= to;
            String how = phrases.preposition(child);
            boolean use = FigureWords.is("verb", p.lower(parsed.place(parsed.first(child)) + 1));
            boolean given =
                    how.equals("to") && tree.partOfSpeech(child) == PartOfSpeech.NOUN && (use || !isRecipient(child));
            if (near
                    && tree.is(child, "obl")
                    && isMatter(child)
                    && !isPlace(child)
                    && !(how.equals("in") && isWhere(child))
                    && !isPrice(parsed.first(child), to)
                    && (USES.contains(how) || given || cut && how.equals("from"))) {
                return child;
            }
            int first = parsed.place(parsed.first(child));
            boolean act = p.is(first, "to") || first == to && tree.form(child).endsWith("ing");
            if (near && (tree.is(child, "advcl") || tree.is(child, "xcomp")) && act && purpose(child) >= 0) {
                return purpose(child);
            }
        }
        return Tree.NONE;
    }

    /** {@code a van that the town bought for $3,000}. */
    private boolean isRelative(int word) {
        return p.is(parsed.place(word), "that") || p.is(parsed.place(word), "which");
    }

    /** {@code paid $3 million to the families}: who gets it, not what it is for. */
    private boolean isRecipient(int word) {
        String lower = p.lower(parsed.place(word));
        return FigureWords.isPlural(lower) || FigureWords.is("recipient", lower);
    }

    boolean isPronoun(int word) {
        return tree.partOfSpeech(word) == PartOfSpeech.PRON || tree.partOfSpeech(word) == PartOfSpeech.DET;
    }
}
