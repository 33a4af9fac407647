package org.onrecord.extraction.reading;

import java.io.DataInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From a word in a text to the word in a dictionary: {@code denies} to {@code deny}, {@code ’ll} to {@code will}.
 *
 * <p>The longest known ending of a word decides, as in the ripple-down rules of Juršič, Mozetič, Erjavec and Lavrač,
 * “LemmaGen: Multilingual Lemmatisation with Induced Ripple-Down Rules” (2010); what becomes of capitals is decided
 * apart, in the same way. The rules are fitted by {@code src/training/lemmas.py} on treebanks in the manner of Universal
 * Dependencies, whose choices they follow: {@code better} is {@code good}, {@code us} is {@code we}.
 */
public final class Lemmatizer {

    private static final String ANY = "";

    /** No word of English is longer. */
    private static final int LONGEST = 200;

    private final Map<String, Map<String, Inflection>> byTags;

    private Lemmatizer(Map<String, Map<String, Inflection>> byTags) {
        this.byTags = byTags;
    }

    /**
     * Reads the rules: big-endian, strings as {@link DataInput#readUTF} has them, each list after its length as a short.
     *
     * <ol>
     *   <li>the edits: a byte of letters to drop, a string to add;
     *   <li>the inflections: a {@link SuffixTree} of edits, then one of {@link LetterCase} for each {@link Shape};
     *   <li>the tags: a universal tag, a Penn tag (empty for any), a short for the inflection.
     * </ol>
     *
     * @throws IOException where the rules end early
     */
    public static Lemmatizer read(DataInput in) throws IOException {
        List<Edit> edits = edits(in);
        List<Inflection> inflections = inflections(in, edits);
        Map<String, Map<String, Inflection>> byTags = new HashMap<>();
        for (int left = in.readShort(); left > 0; left--) {
            String upos = in.readUTF();
            byTags.computeIfAbsent(in.readUTF(), xpos -> new HashMap<>()).put(upos, inflections.get(in.readShort()));
        }
        return new Lemmatizer(byTags);
    }

    private static List<Edit> edits(DataInput in) throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (int left = in.readShort(); left > 0; left--) {
            edits.add(new Edit(in.readByte(), in.readUTF()));
        }
        return List.copyOf(edits);
    }

    private static List<Inflection> inflections(DataInput in, List<Edit> edits) throws IOException {
        List<Inflection> inflections = new ArrayList<>();
        for (int left = in.readShort(); left > 0; left--) {
            inflections.add(Inflection.read(in, edits));
        }
        return inflections;
    }

    /**
     * The lemma: small letters but for names, typewriter apostrophes, numbers without commas.
     *
     * <p>Tags that were not seen together count as the most frequent with the same Penn tag, else the same universal tag;
     * under tags wholly unknown a word is its own lemma,
     * and so is one of more than {@value #LONGEST} letters.
     *
     * @param form as it stands in the text
     * @param upos universal tag, such as {@code VERB}
     * @param xpos Penn tag, such as {@code VBZ}
     */
    public String lemma(String form, String upos, String xpos) {
        if (form.length() > LONGEST) {
            return form;
        }
        String plain = withoutCommas(withPlainApostrophes(form));
        Inflection inflection = inflection(upos, xpos);
        return inflection == null ? plain : inflection.lemma(plain);
    }

    private @Nullable Inflection inflection(String upos, String xpos) {
        Map<String, Inflection> byUpos = byTags.get(xpos);
        if (byUpos == null) {
            return byTags.getOrDefault(ANY, Map.of()).get(upos);
        }
        Inflection both = byUpos.get(upos);
        return both == null ? byUpos.get(ANY) : both;
    }

    private static String withPlainApostrophes(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (isApostrophe(form.charAt(i))) {
                return form.replace('’', '\'')
                        .replace('‘', '\'')
                        .replace('`', '\'')
                        .replace('´', '\'');
            }
        }
        return form;
    }

    private static boolean isApostrophe(char letter) {
        return letter == '`' || letter > 'z' && (letter == '’' || letter == '‘' || letter == '´');
    }

    private static String withoutCommas(String form) {
        boolean number = !form.isEmpty() && Character.isDigit(form.charAt(0));
        return number && form.indexOf(',') > 0 ? form.replace(",", "") : form;
    }
}
