package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** What a sum or a share is of, as its own words and its verb say: {@code $40 million for roads}. */
final class TreeMatters {

    private static final Set<String> USES = Set.of("for", "on", "in", "into", "toward", "towards");
    /** {@code in real terms}, {@code for the period}. */
    private static final Set<String> IDLE =
            Set.of("terms", "period", "hand", "attempt", "bid", "effort", "return", "exchange", "addition", "way");

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
        String by = p.lower(to);
        boolean use = type == Type.MONEY && (by.equals("for") || by.equals("in") || by.equals("toward"));
        if (!by.equals("of") && !use) {
            return Tree.NONE;
        }
        int link = parsed.wordAt(to);
        int noun = link < tree.size() && tree.is(link, "case") ? tree.head(link) : Tree.NONE;
        boolean matter = noun > link
                && isMatter(noun)
                && (!isPronoun(noun) || phrases.isThose(noun))
                && !(by.equals("in") && isWhere(noun));
        return matter ? noun : Tree.NONE;
    }

    /** {@code 60 percent of revenue}, {@code $40 million for roads}, {@code $5 million to buy buses}. */
    int below(int top, int to, Type type) {
        int use = Tree.NONE;
        for (int child : tree.children(top)) {
            boolean behind = parsed.place(child) >= to;
            if (behind && tree.is(child, "nmod") && isMatter(child)) {
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
        return !money && !wide && !use && !phrases.isTime(word) && !phrases.isFigure(word) && !phrases.isAverage(word);
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
        if (costs || margin && FigureWords.is("contest-verb", tree.lemma(verb))) {
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
        if (type == Type.MONEY && (tree.is(at, "obj") || by.isEmpty() || by.equals("to"))) {
            for (int child : tree.children(verb)) {
                boolean near = parsed.place(parsed.first(child)) >= to && child > at;
                String how = phrases.preposition(child);
                boolean given =
                        how.equals("to") && tree.partOfSpeech(child) == PartOfSpeech.NOUN && !isRecipient(child);
                if (near
                        && tree.is(child, "obl")
                        && isMatter(child)
                        && !isPlace(child)
                        && !(how.equals("in") && isWhere(child))
                        && (USES.contains(how) || given)) {
                    return child;
                }
                if (near
                        && tree.is(child, "advcl")
                        && p.is(parsed.place(parsed.first(child)), "to")
                        && purpose(child) >= 0) {
                    return purpose(child);
                }
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
