package org.onrecord.quality;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Quantity;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

/**
 * What a quantity is of, in NewsQuant's way: content words only; of a counted noun, who has or does what is counted.
 */
final class NewsQuantConcepts {

    /** How far from its number, in characters, the adjective of a measure may stand. */
    private static final int FAR = 24;

    private static final Pattern DIMENSION = Pattern.compile("^(?:long|wide|high|tall|deep|thick|old) (?=\\S)");

    private final Document document;
    private final Quantity quantity;
    private final Sentence sentence;
    private final Tree tree;
    private final NewsQuantPhrases phrases;
    private final NewsQuantOwners owners;
    private final NewsQuantMoves moves;

    NewsQuantConcepts(Document document, List<Tree> trees, Quantity quantity) {
        this.document = document;
        this.quantity = quantity;
        int at = 0;
        List<Sentence> sentences = document.sentences();
        while (at < sentences.size()
                && sentences.get(at).span().end() <= quantity.number().start()) {
            at++;
        }
        int here = Math.min(at, sentences.size() - 1);
        this.sentence = sentences.get(here);
        this.tree = trees.get(here);
        this.phrases = new NewsQuantPhrases(tree);
        this.owners = new NewsQuantOwners(tree);
        this.moves = new NewsQuantMoves(tree, owners);
    }

    /** The words in the singular, by the sentence's lemmas. */
    String singular(String words) {
        StringBuilder said = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!NewsQuantWords.isFunction(word)) {
                said.append(said.isEmpty() ? "" : " ").append(lemma(word));
            }
        }
        return said.isEmpty() ? "-" : said.toString();
    }

    private String lemma(String word) {
        for (Tree.Word w : tree.words()) {
            if (w.form().equals(word)) {
                boolean people = w.tag().partOfSpeech() == PartOfSpeech.PROPN && word.endsWith("ans");
                boolean noun =
                        w.tag().partOfSpeech() == PartOfSpeech.NOUN || w.lemma().equals("good");
                return people ? word.substring(0, word.length() - 1) : noun ? w.lemma() : word;
            }
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    String concept() {
        if (isPart()) {
            return "";
        }
        if (quantity.rule().startsWith("count")
                || quantity.rule().equals("vague")
                || quantity.rule().startsWith("time-")) {
            return counted();
        }
        String own = own();
        boolean named = isName(own) && !owners.isObject(word(), owners.verb(word()));
        String owner = own.isEmpty() || named || isSubject() ? "" : owner();
        String all = sharesWord(own, owner) ? own : (own + " " + owner).strip();
        String move = moves.of(word());
        return sharesWord(all, move) ? all : (move + " " + all).strip();
    }

    /** The name of the unit of a part: {@code pint} where the whole is a measure, else {@code % digital sale}. */
    String whole() {
        String unit = quantity.unit();
        if (NewsQuantNames.isKnown(unit)) {
            return NewsQuantNames.of(unit, false, this::singular);
        }
        int noun = phrases.whole(wordAt(quantity.number().end() - 1));
        return "% " + singular(noun < 0 ? unit : phrases.named(noun));
    }

    /** The subject with all modifiers of its noun. */
    private String own() {
        String own = NewsQuantWords.content(withPlace());
        int first = firstOfSubject();
        int head = first < 0 ? Tree.NONE : headOfSubject(first);
        String before = head < 0 ? "" : phrases.before(head, first, word());
        String run = head < 0 || !before.isEmpty() ? "" : phrases.runBefore(first, word());
        return (before + run + (first < 0 ? own : plain(own, first))).strip();
    }

    /** {@code a 37-metre long skeleton}: the way it is measured is no part of what it is. */
    private String plain(String own, int first) {
        int from = document.tokens().get(sentence.firstToken() + first).span().start();
        int to = quantity.number().end();
        boolean next = to < from && from - to < FAR;
        return next ? DIMENSION.matcher(own).replaceFirst("") : own;
    }

    /** The first word of the subject, where the sentence says it nearest to the figure; or none. */
    private int firstOfSubject() {
        String subject = quantity.subject();
        int number = quantity.number().start();
        int found = -1;
        int from = sentence.span().start();
        int at = subject == null ? -1 : document.text().indexOf(subject, from);
        while (at >= 0 && at < sentence.span().end()) {
            found = found < 0 || Math.abs(at - number) < Math.abs(found - number) ? at : found;
            at = document.text().indexOf(subject, at + 1);
        }
        return found < 0 ? -1 : wordAt(found);
    }

    /** The word of the subject that its others hang from. */
    private int headOfSubject(int first) {
        String subject = quantity.subject();
        int end = document.tokens().get(sentence.firstToken() + first).span().start()
                + (subject == null ? 0 : subject.length());
        int last = Math.max(first, wordAt(end - 1));
        int head = first;
        for (int i = first; i <= last; i++) {
            boolean out = tree.head(i) < first || tree.head(i) > last;
            head = out && tree.isNoun(i) ? i : head;
        }
        return head;
    }

    /**
     * {@code a third of the voters}, {@code one in three voters}: the whole is the unit there, nothing is told beside.
     */
    boolean isPart() {
        return quantity.rule().equals("part") || quantity.rule().equals("one-in");
    }

    /** {@code life expectancy for men in Glasgow}: the place belongs to the concept there. */
    private @Nullable String withPlace() {
        String subject = quantity.subject();
        String place = quantity.place();
        boolean behind = subject != null
                && place != null
                && document.text()
                        .matches("(?s).*\\Q" + subject + "\\E (?:in|at|across) (?:the )?\\Q" + place + "\\E.*");
        return behind ? subject + " " + place : subject;
    }

    private static boolean isName(String words) {
        return Stream.of(words.split(" ")).allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private static boolean sharesWord(String own, String owner) {
        return Stream.of(owner.split(" "))
                .anyMatch(word -> !word.isEmpty() && (" " + own + " ").contains(" " + word + " "));
    }

    /** Whether what is measured stands as the subject of its clause already: nobody else is told then. */
    private boolean isSubject() {
        int at = word();
        int first = firstOfSubject();
        if (at >= 0 && first >= 0 && owners.isAbout(at, headOfSubject(first))) {
            return true;
        }
        int verb = owners.verb(at);
        int subject = owners.of(verb);
        return subject < 0
                || at >= 0 && owners.isApart(at, verb)
                || !owners.isNear(verb, subject) && !owners.isObject(at, verb)
                || sharesWord(NewsQuantWords.content(quantity.subject()), phrases.of(subject));
    }

    /** Of a counted noun the noun that it belongs to, with who has that; else who has it; else what it is of. */
    private String counted() {
        int noun = phrases.noun(word());
        int host = noun < 0 ? Tree.NONE : phrases.host(noun);
        if (host >= 0) {
            String said = phrases.without(host, noun);
            return tree.is(host, "obj") ? (said + " " + owner()).strip() : said;
        }
        String owner = owner();
        boolean vague = quantity.rule().equals("vague");
        int of = noun < 0 || vague ? Tree.NONE : phrases.complement(noun);
        return !owner.isEmpty() || of < 0 ? owner : phrases.of(of);
    }

    /** The subject of the clause whose object or circumstance the counted noun is. */
    private String owner() {
        int subject = owners.of(owners.verb(word()));
        return subject < 0 ? "" : phrases.of(subject);
    }

    private int word() {
        return wordAt(quantity.number().start());
    }

    private int wordAt(int offset) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (document.tokens().get(i).span().end() > offset) {
                return i - sentence.firstToken();
            }
        }
        return -1;
    }
}
