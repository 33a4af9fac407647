package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.text.Attribution;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;

/** Reads the words around what was said for where it was said: a statement, a briefing, an outlet, data that show. */
final class Circumstances {

    private static final Set<String> SHOWING = Set.of(
            "show",
            "shows",
            "showed",
            "suggest",
            "suggests",
            "suggested",
            "indicate",
            "indicates",
            "indicated",
            "found",
            "finds",
            "reveal",
            "reveals",
            "revealed",
            "estimates",
            "estimated",
            "concluded",
            "concludes");
    private static final Set<String> PLACES_OF_SPEECH = Set.of("in", "at", "during", "on", "through", "via", "by");
    private static final int LONGEST = 8;

    /** Where a source that was found goes. */
    interface Notes {
        void note(String name, NamedSource.Kind kind, Span span, String rule);
    }

    private final Referents referents;
    private final Words words;
    private final Organisations organisations;
    private final Layout layout;
    private final Runs runs;
    private final Notes notes;
    private final TreeMap<Integer, Attribution> bySentence = new TreeMap<>();

    Circumstances(Referents referents, List<Attribution> attributions, Notes notes) {
        this.referents = referents;
        words = referents.words();
        organisations = referents.organisations();
        layout = referents.layout();
        runs = new Runs(words);
        this.notes = notes;
        for (Attribution attribution : attributions) {
            attribution.cue().forEach(cue -> bySentence.putIfAbsent(sentence(cue.start()), attribution));
        }
    }

    private int sentence(int offset) {
        return layout.sentence(Math.min(words.after(offset), words.size()));
    }

    void read() {
        for (int i = 0; i < words.size(); i++) {
            if (!layout.quoted(i)) {
                readAt(i);
            }
        }
    }

    private void readAt(int index) {
        String key = words.key(index);
        String kind = WordLists.DOCUMENT_NOUNS.get(key);
        if (key.equals("told") || key.equals("tells")) {
            outlet(index + 1).ifPresent(span -> noteBody(span, "told-outlet"));
        } else if (key.equals("interview") && words.key(index + 1).equals("with")) {
            outlet(index + 2).ifPresent(span -> noteBody(span, "interview-with"));
        } else if (SHOWING.contains(key)
                && words.joined(index)
                && WordLists.DOCUMENT_NOUNS.contains(words.key(index - 1))) {
            subject(index);
        } else if (kind != null) {
            occasion(index, NamedSource.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
    }

    private void noteBody(Span span, String rule) {
        String name = organisations.canonical(Words.oneLine(span.in(words.text())));
        notes.note(name, NamedSource.Kind.OUTLET, span, rule);
    }

    /** A name after {@code told} that is no person’s, no place’s and no body’s that one gives evidence to. */
    private Optional<Span> outlet(int index) {
        int from = words.key(index).equals("the") ? index + 1 : index;
        if (!words.joined(index) || !words.joined(from) || !words.capital(from) || !runs.starts(from)) {
            return Optional.empty();
        }
        int end = runs.end(from);
        Span span = words.span(from, end);
        String last = words.key(end - 1);
        boolean body =
                WordLists.isGroupNoun(last) && !WordLists.OUTLET_WORDS.contains(last) || WordLists.isPersonPlural(last);
        boolean qualifies =
                words.joined(end) && !words.get(end).closed() && !words.get(end).capital()
                        || words.get(end - 1).possessive();
        boolean named = referents.personAt(span).isPresent() || organisations.place(from);
        return body || qualifies || named
                ? Optional.empty()
                : Optional.of(from > index && words.capital(index) ? words.span(index, end) : span);
    }

    /** {@code Labor Department data show}: the subject of a verb of showing. */
    private void subject(int verb) {
        int from = verb - 1;
        while (from > 0 && from > verb - LONGEST && continues(from)) {
            from--;
        }
        int start = from < verb - 1 && WordLists.isClass(words.key(from), "article") ? from + 1 : from;
        SourcePhrase phrase = new SourcePhrase(start, verb, verb);
        Span span = words.span(start, verb);
        String name = SourceNames.document(words, organisations, phrase);
        notes.note(name, SourceNames.kind(words, span), span, "data-show");
    }

    private boolean continues(int at) {
        boolean name = organisations.taken(at) && organisations.taken(at - 1);
        Word before = words.get(at - 1);
        return (words.joined(at) || words.slashed(at))
                && (name || !before.closed() || WordLists.isClass(before.key(), "article"))
                && !WordLists.SPEAKING.contains(before.key());
    }

    /** {@code in a statement}, {@code in an October 5 press briefing}: where the sentence’s words were said. */
    private void occasion(int noun, NamedSource.Kind kind) {
        boolean said = kind == NamedSource.Kind.STATEMENT || kind == NamedSource.Kind.BRIEFING;
        int from = noun;
        while (from > 0 && from > noun - LONGEST && words.joined(from) && !PLACES_OF_SPEECH.contains(words.key(from))) {
            from--;
        }
        Attribution attribution = bySentence.get(layout.sentence(noun));
        if (!said || attribution == null || from == noun || !PLACES_OF_SPEECH.contains(words.key(from))) {
            return;
        }
        String what = words.phrase(what(from + 1, noun), noun + 1);
        notes.note(
                what + " (" + whose(attribution, from + 1, noun) + ")",
                kind,
                words.span(from + 1, noun + 1),
                "said-in");
    }

    /** The noun with the small words before it that say what kind it is. */
    private int what(int from, int noun) {
        int at = noun;
        while (at > from
                && !words.get(at - 1).closed()
                && !words.capital(at - 1)
                && !Character.isDigit(words.get(at - 1).text().charAt(0))) {
            at--;
        }
        return at;
    }

    /** A briefing goes by its day when the text gives it; all else by the speaker. */
    private String whose(Attribution attribution, int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (WordLists.isClass(words.key(i), "month") || WordLists.isClass(words.key(i), "weekday")) {
                boolean day = Character.isDigit(words.get(i + 1).text().charAt(0));
                return words.phrase(i, day ? i + 2 : i + 1);
            }
        }
        String speaker = attribution.speaker();
        return speaker == null ? words.phrase(from, noun + 1) : speaker;
    }
}
