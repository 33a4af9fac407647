package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.text.Span;

/** The agencies, parties, firms, outlets and places that a document names, each with the fullest form of its name. */
final class Organisations {

    private final Words words;
    private final TreeMap<Integer, Span> spans = new TreeMap<>();
    private final BitSet taken = new BitSet();
    private final BitSet places = new BitSet();
    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, String> shortForms = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    Organisations(Words words, List<String> knownNames) {
        this.words = words;
        knownNames.forEach(name -> known.add(Word.key(name)));
        OrganisationScanner scanner = new OrganisationScanner(words, known, Aliases.of(words));
        for (int i = 0; i < words.size(); ) {
            OrganisationScanner.Found found = scanner.at(i);
            if (found.organisation()) {
                add(found.from(), found.to());
            } else if (found.place()) {
                places.set(found.from(), found.to());
            }
            i = Math.max(i + 1, found.to());
        }
    }

    /** Whether the word belongs to an organisation's name. */
    boolean taken(int word) {
        return taken.get(word);
    }

    /** Whether the word belongs to a place's name. */
    boolean place(int word) {
        return places.get(word);
    }

    /** The organisation's name that starts no later than the span's end and overlaps it last. */
    Optional<Span> in(Span span) {
        return Optional.ofNullable(spans.lowerEntry(span.end()))
                .map(Map.Entry::getValue)
                .filter(span::overlaps);
    }

    /** All names of organisations, in order of the text. */
    List<Span> spans() {
        return new ArrayList<>(spans.values());
    }

    /** The fullest form of a name that the text uses, spelt as there. */
    String canonical(String name) {
        String key = bare(name);
        String full = shortForms.getOrDefault(key, key);
        return fullest.getOrDefault(full, withoutArticle(name));
    }

    private void add(int from, int to) {
        Span span = words.span(from, to);
        spans.put(span.start(), span);
        taken.set(from, to);
        String name = words.phrase(from, to);
        String key = bare(name);
        fullest.merge(key, name, (old, now) -> now.length() > old.length() ? now : old);
        noteShortForm(to, key);
    }

    /** {@code Drug Enforcement Administration (DEA)}: what stands in the parentheses names the same. */
    private void noteShortForm(int to, String key) {
        boolean parenthesis = to < words.size()
                && words.gap(to, Word.Gap.OPEN)
                && words.get(to).allCapitals()
                && closes(words.get(to).end());
        if (parenthesis) {
            shortForms.putIfAbsent(words.key(to), key);
        }
    }

    private boolean closes(int end) {
        String text = words.text();
        return text.startsWith(")", end) || text.startsWith("”)", end) || text.startsWith("\")", end);
    }

    /** A name's key without a leading article or country, so that {@code US Forest Service} and {@code Forest Service} are one. */
    private static String bare(String name) {
        String key = Word.key(name);
        int blank = key.indexOf(' ');
        while (blank > 0 && isLead(key.substring(0, blank)) && key.indexOf(' ', blank + 1) > 0) {
            key = key.substring(blank + 1);
            blank = key.indexOf(' ');
        }
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static boolean isLead(String word) {
        return word.equals("the") || word.equals("us") || word.equals("uk") || word.equals("american");
    }

    static String withoutArticle(String name) {
        boolean article = name.regionMatches(true, 0, "the ", 0, 4);
        return article ? name.substring(4) : name;
    }
}
