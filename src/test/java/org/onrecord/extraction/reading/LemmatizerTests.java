package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTests {

    private static final Lemmatizer FITTED = fitted();

    @Test
    void theLongestEndingDecides() throws IOException {
        Lemmatizer lemmatizer = tiny();

        assertThat(lemmatizer.lemma("votes", "NOUN", "NNS")).isEqualTo("vote");
        assertThat(lemmatizer.lemma("parties", "NOUN", "NNS")).isEqualTo("party");
        assertThat(lemmatizer.lemma("sheep", "NOUN", "NNS")).isEqualTo("sheep");
    }

    @Test
    void aWholeWordIsTheLongestEnding() throws IOException {
        Lemmatizer lemmatizer = tiny();

        assertThat(lemmatizer.lemma("ties", "NOUN", "NNS")).isEqualTo("tie");
        assertThat(lemmatizer.lemma("Ties", "NOUN", "NNS")).isEqualTo("tie");
        assertThat(lemmatizer.lemma("deputies", "NOUN", "NNS")).isEqualTo("deputy");
    }

    @Test
    void capitalsAreDecidedApart() throws IOException {
        Lemmatizer lemmatizer = tiny();

        assertThat(lemmatizer.lemma("Voters", "NOUN", "NNS")).isEqualTo("voter");
        assertThat(lemmatizer.lemma("Texans", "NOUN", "NNS")).isEqualTo("Texan");
    }

    @Test
    void neverDropsAWholeWord() throws IOException {
        assertThat(tiny().lemma("s", "NOUN", "NNS")).isEqualTo("s");
        assertThat(tiny().lemma("", "NOUN", "NNS")).isEmpty();
    }

    @Test
    void tagsNotSeenTogetherShareThePennTag() throws IOException {
        assertThat(tiny().lemma("votes", "X", "NNS")).isEqualTo("vote");
        assertThat(tiny().lemma("Votes", "X", "?")).isEqualTo("Votes");
    }

    @Test
    void makesNoStringForAKnownWord() {
        String form = String.valueOf(new char[] {'v', 'o', 't', 'e'});

        assertThat(FITTED.lemma(form, "NOUN", "NN")).isSameAs(form);
        assertThat(FITTED.lemma("is", "AUX", "VBZ")).isSameAs(FITTED.lemma("Is", "AUX", "VBZ"));
    }

    @Test
    void rulesThatEndEarlyAreRefused() {
        DataInputStream half = new DataInputStream(new ByteArrayInputStream(new byte[] {0, 1, 0}));

        assertThatThrownBy(() -> Lemmatizer.read(half)).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '|',
            value = {
                "said VERB VBD say",
                "denies VERB VBZ deny",
                "reauthorizing VERB VBG reauthorize",
                "overhauled VERB VBN overhaul",
                "transmitted VERB VBN transmit",
                "lying VERB VBG lie",
                "Was AUX VBD be",
                "’s AUX VBZ be",
                "’s PART POS 's",
                "n’t PART RB not",
                "'ll AUX MD will",
                "wo AUX MD will",
                "’d AUX MD would",
                "us PRON PRP we",
                "I PRON PRP I",
                "their PRON PRP$ their",
                "The DET DT the",
                "an DET DT a",
                "women NOUN NNS woman",
                "subsidies NOUN NNS subsidy",
                "criteria NOUN NNS criterion",
                "analyses NOUN NNS analysis",
                "series NOUN NNS series",
                "1990s NOUN NNS 1990s",
                "Tariffs NOUN NNS tariff",
                "TARIFFS NOUN NNS tariff",
                "Republicans PROPN NNPS Republican",
                "Washington PROPN NNP Washington",
                "Sept. PROPN NNP September",
                "U.S. PROPN NNP U.S.",
                "WASHINGTON PROPN NNP Washington",
                "IBM PROPN NNP IBM",
                "Canadian ADJ JJ Canadian",
                "Federal ADJ JJ federal",
                "better ADJ JJR good",
                "better ADV RBR well",
                "biggest ADJ JJS big",
                "costlier ADJ JJR costly",
                "200,000 NUM CD 200000",
                "“ PUNCT `` \"",
                ". PUNCT . ."
            })
    void givesTheLemmasOfTheTreebanks(String form, String upos, String xpos, String lemma) {
        assertThat(FITTED.lemma(form, upos, xpos)).isEqualTo(lemma);
    }

    @Test
    void isTheSameInTurkish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(FITTED.lemma("INITIATIVES", "NOUN", "NNS")).isEqualTo("initiative");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(10)
    void readsAVeryLongWordOnce() {
        String form = "aS".repeat(1_000_000);

        assertThat(FITTED.lemma(form, "NOUN", "NNS")).hasSizeBetween(1_999_999, 2_000_000);
    }

    private static Lemmatizer tiny() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        edits(out);
        out.writeShort(1);
        tree(out, "s", 1, "sei", 2, "seit\n", 1);
        tree(out);
        tree(out, "snaxet\n", LetterCase.KEEP.ordinal());
        for (Shape ignored : new Shape[] {Shape.ACRONYM, Shape.CAPITALS, Shape.MIXED}) {
            tree(out);
        }
        tags(out);
        return Lemmatizer.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    /** Nothing, {@code -s}, {@code -ies} to {@code -y}. */
    private static void edits(DataOutputStream out) throws IOException {
        out.writeShort(3);
        out.writeByte(0);
        out.writeUTF("");
        out.writeByte(1);
        out.writeUTF("");
        out.writeByte(3);
        out.writeUTF("y");
    }

    /** Endings read backwards, each with its outcome; each holds the one before. */
    private static void tree(DataOutputStream out, Object... rules) throws IOException {
        out.writeInt(rules.length / 2);
        int shared = 0;
        for (int i = 0; i < rules.length; i += 2) {
            String letters = (String) rules[i];
            out.writeByte(shared);
            out.writeUTF(letters.substring(shared));
            out.writeShort((int) rules[i + 1]);
            shared = letters.length();
        }
    }

    private static void tags(DataOutputStream out) throws IOException {
        out.writeShort(2);
        for (String upos : new String[] {"NOUN", ""}) {
            out.writeUTF(upos);
            out.writeUTF("NNS");
            out.writeShort(0);
        }
    }

    private static Lemmatizer fitted() {
        return Weights.of("en").reading("lemmas", Lemmatizer::read);
    }
}
