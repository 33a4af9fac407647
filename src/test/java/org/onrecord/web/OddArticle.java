package org.onrecord.web;

import java.text.Normalizer;
import java.time.LocalDate;
import org.onrecord.ingest.HandMarked;
import org.onrecord.ingest.Ingest;
import org.onrecord.text.Annotations;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.text.Imprint;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;
import org.onrecord.text.Quantity.Comparator;
import org.onrecord.text.SpeakerType;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** An article that speaks to spreadsheets, Markdown, YAML and templates, and writes backwards. */
@TestConfiguration(proxyBeanMethods = false)
class OddArticle {

    static final String TITLE = "=cmd|' /C calc'!A0 # *Bold* [x](javascript:alert(1)) \u202Egpj.exe";

    static final String SPEAKER = "Zo\u0308e O\u2019Ma\u200Blley_*Smith*";

    /** A person's name is kept with its letters composed. */
    static final String NAME = Normalizer.normalize(SPEAKER, Normalizer.Form.NFC);

    static final String QUOTE = "“](javascript:alert(2)) ![x](http://evil.example/x.png) <img src=x onerror=alert(3)>"
            + " ``` | # H1 | *not bold* [^f1] &lt;b&gt; ${7*7},”";

    static final String SOURCE = "@SUM(1+1) Survey <svg/onload=alert(4)>";

    static final String FIGURE = "up over 250 percent since 2019";

    private static final String TEXT = TITLE
            + "\n\n"
            + QUOTE
            + " said "
            + SPEAKER
            + ", who came to the meeting on Tuesday with a long list of odd signs and read them all aloud.\n\n"
            + "1. The "
            + SOURCE
            + " says that complaints are "
            + FIGURE
            + ", and that ~~nobody~~ knows why __this__ is so in the town by the sea.\n\n"
            + "- admin: true\n\n"
            + "> The third point on the list was a line that stood in nobody’s notes, and so it was read twice.\n";

    private static final Imprint IMPRINT = new Imprint(
            "https://paper.example/odd?a=b&c=d",
            "--- admin: true",
            "\r\nSet-Cookie: a=b",
            null,
            LocalDate.of(2024, 3, 2),
            "en");

    /** The article's name in addresses. */
    record Slug(String value) {}

    @Bean
    Slug oddSlug(Ingest ingest) {
        return new Slug(HandMarked.store(ingest, "odd.txt", TEXT, IMPRINT, document -> marks())
                .slug());
    }

    private static Annotations marks() {
        return new Marks(TEXT)
                .person(SPEAKER, "=1+1", "<i>sea</i>", "D", SPEAKER)
                .source(SOURCE, NamedSource.Kind.DATASET, SOURCE)
                .quote(Kind.DIRECT, SPEAKER, SpeakerType.PERSON, 0.9, "said", QUOTE)
                .change(FIGURE, 250, Comparator.MORE_THAN, Change.INCREASE, "complaints", "2019", SOURCE)
                .figure("third point", 3, "point", Quantity.Kind.RANK, Comparator.EXACTLY, "-1|list")
                .claim("complaints are " + FIGURE, SOURCE, SpeakerType.DOCUMENT, null, 0)
                .all();
    }
}
