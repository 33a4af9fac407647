package org.onrecord.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.quality.Marked.Role;
import org.onrecord.text.Annotations;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;

/** Where findings and people's marks part: what was not found, what was found in part, and what nobody had marked. */
public final class Misses {

    private static final int LONGEST = 90;

    private final Map<String, List<String>> examples = new LinkedHashMap<>();
    private final Map<String, int[]> rules = new TreeMap<>();

    /**
     * Misses of one kind.
     *
     * @param examples each a line: document, source | cue | content
     */
    public record Group(String reason, List<String> examples) {

        public Group {
            examples = List.copyOf(examples);
        }
    }

    /**
     * How often what a rule made agrees with a mark in content, cue and source (each at least half).
     *
     * @param right of {@code found}
     */
    public record RuleScore(String rule, int right, int found) {}

    /** Compares one document. */
    public void add(GoldDocument document, Annotations found) {
        QuotedStretches quoted = new QuotedStretches(document.text());
        List<Attribution> attributions = found.attributions();
        List<Marked> left = new ArrayList<>(attributions.stream()
                .map(attribution -> Marked.of(document.text(), quoted, attribution))
                .toList());
        List<Marked> all = List.copyOf(left);
        boolean[] right = new boolean[all.size()];
        for (GoldAttribution gold : document.attributions()) {
            Marked should = Marked.of(document.text(), quoted, gold);
            if (should.has(Role.CONTENT)) {
                Marked did = nearest(should, left);
                left.remove(did);
                String reason = reason(should, did);
                if (reason.isEmpty()) {
                    right[all.indexOf(did)] = true;
                } else {
                    note(reason, document, gold.source(), gold.cue(), gold.content());
                }
            }
        }
        for (int i = 0; i < right.length; i++) {
            Attribution attribution = attributions.get(i);
            int[] score = rules.computeIfAbsent(attribution.rule(), rule -> new int[2]);
            score[0] += right[i] ? 1 : 0;
            score[1]++;
            if (left.contains(all.get(i))) {
                String reason = "found, but nobody marked it: " + attribution.rule();
                note(reason, document, attribution.source(), attribution.cue(), attribution.content());
            }
        }
    }

    /** The largest group first. */
    public List<Group> groups() {
        return examples.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(
                        (Group group) -> -group.examples().size()))
                .toList();
    }

    /** By name. */
    public List<RuleScore> rules() {
        return rules.entrySet().stream()
                .map(rule -> new RuleScore(rule.getKey(), rule.getValue()[0], rule.getValue()[1]))
                .toList();
    }

    private static @Nullable Marked nearest(Marked should, List<Marked> left) {
        Marked best = null;
        double most = 0;
        for (Marked did : left) {
            double cue = Words.overlap(should.words(Role.CUE), did.words(Role.CUE));
            double near = 2 * cue + Words.overlap(should.words(Role.CONTENT), did.words(Role.CONTENT));
            if (near > most && (cue >= 0.5 || near >= 0.5)) {
                most = near;
                best = did;
            }
        }
        return best;
    }

    private static String reason(Marked should, @Nullable Marked did) {
        if (did == null) {
            return should.quoted().isEmpty() ? "not found, indirect" : "not found, quoted";
        }
        return List.of(Role.values()).stream()
                .filter(role -> !should.agrees(did, role))
                .map(role -> "wrong " + role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }

    private void note(String reason, GoldDocument document, List<Span> source, List<Span> cue, List<Span> content) {
        String line = document.name() + ": " + words(document, source) + " | " + words(document, cue) + " | "
                + words(document, content);
        examples.computeIfAbsent(reason, group -> new ArrayList<>()).add(line);
    }

    private static String words(GoldDocument document, List<Span> spans) {
        String words = spans.stream()
                .map(span -> span.in(document.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
