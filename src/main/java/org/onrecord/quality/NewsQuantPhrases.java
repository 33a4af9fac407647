package org.onrecord.quality;

import java.util.Locale;
import java.util.Set;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tree;

/** The noun phrases of a sentence in NewsQuant's way: content words only, no figures, no clauses. */
final class NewsQuantPhrases {

    private static final Set<PartOfSpeech> CONTENT = Set.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADJ,
            PartOfSpeech.VERB,
            PartOfSpeech.NUM,
            PartOfSpeech.X);
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "year",
            "years",
            "month",
            "months",
            "week",
            "weeks",
            "quarter");

    private static final int LONGEST = 8;

    private final Tree tree;

    NewsQuantPhrases(Tree tree) {
        this.tree = tree;
    }

    /** The noun that a number counts. */
    int noun(int number) {
        int at = number;
        for (int step = 0; at >= 0 && step < LONGEST && !tree.isNoun(at); step++) {
            at = tree.head(at);
        }
        return at;
    }

    /** {@code voters} of {@code a third of the voters} or {@code one out of three voters}; none without one. */
    int whole(int number) {
        int at = number;
        for (int step = 0; at >= 0 && step < LONGEST; step++) {
            int of = complement(at);
            if (of >= 0 && tree.isNoun(of)) {
                return of;
            }
            if (tree.isNoun(at) && tree.lemma(at).length() > 1 && !tree.is(at, "nmod") && at > number) {
                return at;
            }
            at = tree.head(at);
        }
        return Tree.NONE;
    }

    /** A noun with its adjectives and the nouns before it. */
    String named(int noun) {
        StringBuilder said = new StringBuilder();
        for (int child : tree.children(noun)) {
            boolean joined = tree.is(child, "amod") || tree.is(child, "compound") || tree.is(child, "flat");
            if (child < noun && joined && !isMeasure(child)) {
                said.append(of(child)).append(' ');
            }
        }
        return said.append(tree.form(noun)).toString();
    }

    /** {@code a survey of seven countries}: the noun that a counted one belongs to; none when that tells how many. */
    int host(int noun) {
        int head = tree.head(noun);
        boolean belongs = tree.is(noun, "nmod") && head >= 0 && tree.isNoun(head) && head < noun;
        return belongs
                        && tree.child(head, "nsubj").isEmpty()
                        && !tree.lemma(head).equals("total")
                ? head
                : Tree.NONE;
    }

    /** {@code five seasons of the show}: what a counted noun is of. */
    int complement(int noun) {
        for (int child : tree.children(noun, "nmod")) {
            boolean of = tree.child(child, "case").stream()
                    .anyMatch(link -> tree.lemma(link).equals("of"));
            if (child > noun && of) {
                return child;
            }
        }
        return Tree.NONE;
    }

    /** The content words of all that hangs from a noun, without asides, clauses, times and counts. */
    String of(int head) {
        return without(head, Tree.NONE);
    }

    /** The same without what hangs from another. */
    String without(int head, int part) {
        StringBuilder said = new StringBuilder();
        int last = -1;
        for (int i : tree.subtree(head)) {
            if (part >= 0 && tree.isUnder(i, part)) {
                continue;
            }
            if (CONTENT.contains(tree.partOfSpeech(i)) && !isAside(i, head) && !isCount(i)) {
                String link = isHyphened(last, i) ? "-" : said.isEmpty() ? "" : " ";
                said.append(link).append(tree.form(i));
                last = i;
            }
        }
        return NewsQuantWords.content(said.toString());
    }

    /**
     * What stands before a phrase and belongs to its noun: {@code network growth} of {@code forecast}; or nothing.
     *
     * @param figure the first word of the number, whose own words are none of the phrase
     */
    String before(int head, int first, int figure) {
        StringBuilder said = new StringBuilder();
        for (int child : tree.children(head)) {
            boolean modifier = tree.is(child, "amod")
                    || tree.is(child, "compound")
                    || tree.is(child, "flat")
                    || tree.is(child, "nmod:poss") && tree.partOfSpeech(child) != PartOfSpeech.PRON;
            boolean apart = figure > head || tree.last(child) < figure;
            if (child < first && modifier && apart && !isMeasure(child)) {
                said.append(of(child)).append(' ');
            }
        }
        return said.toString();
    }

    /** {@code Keytrudas 2018} of {@code sales}: nouns that stand right before, which trees often hang elsewhere. */
    String runBefore(int first, int figure) {
        StringBuilder said = new StringBuilder();
        boolean behind = figure < first && first - figure < LONGEST;
        for (int i = first - 1; i >= 0 && i > first - LONGEST && !behind; i--) {
            boolean year = tree.partOfSpeech(i) == PartOfSpeech.NUM && i > 0 && tree.isNoun(i - 1) && !isMeasure(i - 1);
            if (!year && (!tree.isNoun(i) || isMeasure(i)) || isTime(i)) {
                break;
            }
            said.insert(0, tree.form(i) + " ");
        }
        return said.toString();
    }

    /** {@code a 20 kilometer ride}: a figure of its own. */
    private boolean isMeasure(int word) {
        return tree.child(word, "nummod").isPresent()
                || tree.partOfSpeech(word) == PartOfSpeech.NUM
                || tree.partOfSpeech(word) == PartOfSpeech.SYM
                || Character.isDigit(tree.form(word).charAt(0));
    }

    private boolean isTime(int word) {
        boolean unmarked = tree.relation(word).endsWith(":unmarked") && tree.partOfSpeech(word) != PartOfSpeech.NUM;
        return unmarked || TIMES.contains(tree.form(word).toLowerCase(Locale.ROOT));
    }

    /** {@code Ben-Moshe}: one word there, three tokens here. */
    private boolean isHyphened(int last, int word) {
        return last >= 0 && word == last + 2 && tree.form(last + 1).equals("-");
    }

    /** A number that is no part of a name. */
    private boolean isCount(int word) {
        return tree.partOfSpeech(word) == PartOfSpeech.NUM
                && (tree.head(word) == Tree.NONE || tree.partOfSpeech(tree.head(word)) != PartOfSpeech.PROPN);
    }

    private boolean isAside(int word, int head) {
        for (int i = word; i != head && i != Tree.NONE; i = tree.head(i)) {
            boolean joined = tree.is(i, "conj") && tree.child(i, "cc").isPresent();
            boolean time = isTime(i);
            boolean clause = tree.is(i, "acl") || tree.is(i, "appos") || tree.is(i, "parataxis");
            if (clause || time || tree.is(i, "conj") && !joined) {
                return true;
            }
        }
        return false;
    }
}
