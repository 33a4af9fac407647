package org.onrecord.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Quantity;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

/** What a quantity is of, in NewsQuant's way: content words only; of a counted noun, who has or does what is counted. */
final class NewsQuantConcepts {

    private static final Set<PartOfSpeech> CONTENT = Set.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADJ,
            PartOfSpeech.VERB,
            PartOfSpeech.NUM,
            PartOfSpeech.X);
    private static final Set<String> FUNCTION = Set.of(
            "the", "a", "an", "of", "in", "for", "and", "or", "to", "its", "their", "his", "her", "on", "at", "by",
            "with", "from", "'s", "’s", "as", "our", "my", "your", "this", "that", "these", "those", "all", "per",
            "other", "no", "not", "between", "among", "across", "about", "total", "just", "only", "own", "than", "-",
            "–");

    private static final Set<String> MOVES = Set.of(
            "rise",
            "drop",
            "fall",
            "increase",
            "decrease",
            "decline",
            "gain",
            "improvement",
            "rebound",
            "jump",
            "higher",
            "lower",
            "boost",
            "hike",
            "cut",
            "reduction",
            "premium",
            "sum",
            "average",
            "equivalent");

    /** {@code turbocharged 1.6 liter engine}: another figure in the phrase. */
    private static final Pattern OTHER_FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d.-])\\d[\\d.,]*(?:%|[ -]?(?:liter|litre|inch|kg|kW|mAh|GB|foot|feet|mile|year|percent|per cent|degree|million|billion)s?\\b)");

    private final Document document;
    private final Quantity quantity;
    private final Sentence sentence;
    private final Tree tree;

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
    }

    /** The words in the singular, by the sentence's lemmas. */
    String singular(String words) {
        StringBuilder said = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!FUNCTION.contains(word)) {
                said.append(said.isEmpty() ? "" : " ").append(lemma(word));
            }
        }
        return said.isEmpty() ? "-" : said.toString();
    }

    private String lemma(String word) {
        for (Tree.Word w : tree.words()) {
            if (w.form().equals(word)) {
                return w.tag().partOfSpeech() == PartOfSpeech.NOUN || w.lemma().equals("good") ? w.lemma() : word;
            }
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    String concept() {
        if (quantity.rule().startsWith("count")
                || quantity.rule().equals("vague")
                || quantity.rule().startsWith("time-")) {
            return owner();
        }
        String own = content(withPlace());
        String owner = own.isEmpty() || isName(own) || isSubject() ? "" : owner();
        String all = sharesWord(own, owner) ? own : (own + " " + owner).strip();
        String move = move();
        return sharesWord(all, move) ? all : (move + " " + all).strip();
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

    /** {@code a sharp 3 percent drop}, {@code an average of 70 days}: the noun that the figure hangs from. */
    private String move() {
        int at = word();
        for (int step = 0; at >= 0 && step < 4; step++) {
            if (MOVES.contains(tree.lemma(at)) && tree.partOfSpeech(at) == PartOfSpeech.NOUN) {
                StringBuilder said = new StringBuilder();
                for (int child : tree.children(at, "amod")) {
                    said.append(tree.form(child)).append(' ');
                }
                return said.append(tree.form(at)).toString();
            }
            at = tree.head(at);
        }
        return "";
    }

    private static boolean sharesWord(String own, String owner) {
        return Stream.of(owner.split(" "))
                .anyMatch(word -> !word.isEmpty() && (" " + own + " ").contains(" " + word + " "));
    }

    /** Whether what is measured stands as the subject of its clause already: nobody else is told then. */
    private boolean isSubject() {
        int at = word();
        int verb = at < 0 ? -1 : verb(at);
        int subject = verb < 0 ? -1 : tree.subjectOf(verb).orElse(-1);
        return subject < 0
                || tree.relation(verb).equals("acl:relcl")
                || sharesWord(content(quantity.subject()), phrase(subject));
    }

    private int verb(int from) {
        int at = from;
        while (tree.head(at) != Tree.NONE && tree.partOfSpeech(at) != PartOfSpeech.VERB) {
            at = tree.head(at);
        }
        return at;
    }

    /** Whether a noun names the move, as in {@code a 5 percent rise}, or an adjective, as in {@code 5 percent higher}. */
    boolean isNamedMove() {
        String words = quantity.span().in(document.text());
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int number = quantity.number().end() - quantity.span().start();
        boolean behind =
                number > 0 && number < words.length() && MOVES.stream().anyMatch(words.substring(number)::contains);
        return behind || MOVES.contains(last);
    }

    private static String content(@Nullable String words) {
        StringBuilder said = new StringBuilder();
        String plain = words == null ? "" : OTHER_FIGURE.matcher(words).replaceAll(" ");
        for (String part : plain.split("[\\s,]+")) {
            String word = part.replaceAll("['’]s?$", "");
            if (!FUNCTION.contains(word.toLowerCase(Locale.ROOT))) {
                said.append(said.isEmpty() ? "" : " ").append(word);
            }
        }
        return said.toString();
    }

    /** The subject of the clause whose object or circumstance the counted noun is. */
    private String owner() {
        int at = word();
        if (at < 0) {
            return "";
        }
        while (tree.head(at) != Tree.NONE && tree.partOfSpeech(at) != PartOfSpeech.VERB) {
            if (tree.is(at, "nsubj")) {
                return "";
            }
            at = tree.head(at);
        }
        int subject = resolved(at, tree.subjectOf(at).orElse(-1));
        return subject < 0 || tree.partOfSpeech(subject) == PartOfSpeech.PRON ? "" : phrase(subject);
    }

    /** A relative pronoun stands for the noun before its clause, another one for the subject of the clause around. */
    private int resolved(int verb, int subject) {
        boolean open = subject >= 0 && tree.partOfSpeech(subject) == PartOfSpeech.PRON;
        if (subject >= 0 && !open || tree.head(verb) == Tree.NONE) {
            return subject;
        }
        if (tree.is(verb, "acl")) {
            return tree.head(verb);
        }
        boolean inside =
                tree.is(verb, "ccomp") || tree.is(verb, "advcl") || tree.is(verb, "xcomp") || tree.is(verb, "conj");
        return inside ? tree.subjectOf(tree.head(verb)).orElse(subject) : subject;
    }

    private String phrase(int head) {
        StringBuilder said = new StringBuilder();
        int last = -1;
        for (int i : tree.subtree(head)) {
            if (CONTENT.contains(tree.partOfSpeech(i)) && !isAside(i, head) && !isCount(i)) {
                String link = isHyphened(last, i) ? "-" : said.isEmpty() ? "" : " ";
                said.append(link).append(tree.form(i));
                last = i;
            }
        }
        return content(said.toString());
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
            if (tree.is(i, "acl") || tree.is(i, "appos") || tree.is(i, "parataxis") || tree.is(i, "conj") && !joined) {
                return true;
            }
        }
        return false;
    }

    private int word() {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (document.tokens().get(i).span().end() > quantity.number().start()) {
                return i - sentence.firstToken();
            }
        }
        return -1;
    }
}
