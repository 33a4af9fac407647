package org.onrecord.extraction.mention;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.text.Document;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/** Finds what stands beside somebody's name in a tree and describes them: {@code the team’s coach, Jane Roe}. */
final class Appositions {

    private final Document document;
    private final People people;

    private Appositions(Document document, People people) {
        this.document = document;
        this.people = people;
    }

    /** Notes the descriptions in all sentences that were read. */
    static void note(Document document, Trees trees, People people) {
        Appositions appositions = new Appositions(document, people);
        trees.forEach(appositions::note);
    }

    private void note(Sentence sentence, Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Profile named = named(sentence, tree, i);
            if (named != null) {
                around(sentence, tree, i, named);
            }
        }
    }

    /** The person whose name begins with a word, which is the head of the name's other words. */
    private @Nullable Profile named(Sentence sentence, Tree tree, int word) {
        if (!tree.tag(word).penn().startsWith("NNP") || tree.is(word, "flat")) {
            return null;
        }
        Collection<People.Place> places = people.in(span(sentence, word, word));
        return places.size() == 1 ? places.iterator().next().profile() : null;
    }

    private void around(Sentence sentence, Tree tree, int name, Profile person) {
        int above = tree.head(name);
        if (tree.is(name, "appos") && describes(tree, above)) {
            int end = tree.first(name) - 1;
            add(sentence, tree, tree.first(above), Math.max(above, end), person);
        }
        for (int child : tree.children(name)) {
            boolean before = child < name && (tree.relation(child).equals("nmod:desc") || tree.is(child, "compound"));
            if (describes(tree, child) && tree.is(child, "appos")) {
                add(sentence, tree, tree.first(child), tree.last(child), person);
            } else if (before && describes(tree, child)) {
                introduced(sentence, tree, name, child, person);
            }
        }
    }

    /** {@code the team’s coach} Jane Roe; a title without a word before it belongs to the name. */
    private void introduced(Sentence sentence, Tree tree, int name, int description, Profile person) {
        int first = Math.min(tree.first(name), tree.first(description));
        boolean determined = tree.is(first, "det") || tree.relation(first).equals("nmod:poss");
        if (first < description && determined) {
            add(sentence, tree, first, description, person);
        }
    }

    private static boolean describes(Tree tree, int word) {
        String form = LowerCase.of(tree.form(word));
        return tree.tag(word).penn().equals("NN") && WordLists.isPersonNoun(form)
                || tree.tag(word).penn().equals("NNP") && WordLists.TITLES.contains(form);
    }

    private void add(Sentence sentence, Tree tree, int from, int to, Profile person) {
        int first = from;
        int last = to;
        while (first < last && isMark(tree, first)) {
            first++;
        }
        while (last > first && isMark(tree, last)) {
            last--;
        }
        Span words = span(sentence, first, last);
        boolean named = people.in(words).stream()
                .anyMatch(place ->
                        place.profile() == person && place.naming().span().contains(words));
        if (!named) {
            person.addDescription(words);
        }
    }

    private static boolean isMark(Tree tree, int word) {
        return !Character.isLetterOrDigit(tree.form(word).codePointAt(0));
    }

    private Span span(Sentence sentence, int first, int last) {
        Span start = document.tokens().get(sentence.firstToken() + first).span();
        return start.hull(document.tokens().get(sentence.firstToken() + last).span());
    }
}
