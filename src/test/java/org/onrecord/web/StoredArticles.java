package org.onrecord.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.ingest.Accepted;
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

/** The articles that tests of pages look at. */
@TestConfiguration(proxyBeanMethods = false)
class StoredArticles {

    static final String SEAWALL = """
            Harbor Town Weighs a Longer Seawall

            The council of Harbor Town met on Tuesday to decide how long its seawall should be. “We cannot pump the sea out of the streets forever,” said Council President Rosa Delgado (D), who has asked for a longer wall since spring. “Every winter it comes back to the same streets.”

            Coastal Survey data show that flood days near the pier are up over 250 percent since fiscal year 2019, and about 30 percent of homes there now stand empty. Insurance payouts are down 40 percent since 2015.

            “Every winter it comes back to the same streets.”

            Tom O’Brien, an engineer for the port, believes the wall will need a second gate. An aide to the mayor called the plan “a very long fence,” and the engineer disagreed.


            What It Would Cost

            According to The Harbor Times, the wall “could cost as much as the old bridge” and would take 12 years to build. Delgado said the state would pay more than 5 million dollars of it.

            “Nobody has asked the fishermen about any of this in all of these years.”

            It would mark the third year in a row of record spending on the shore.
            """;

    static final String HOSTILE = """
            <script>alert(1)</script> & "Seawall" {{7*7}} ${7*7}

            “</blockquote><script>alert(2)</script> is what I said,” said <img src=x onerror=alert(3)> Smith. The <b>bold</b> survey counts 3 <i>gates</i> on the shore, and *stars* and | bars | and # signs and [a link](javascript:alert(4)).

            Nobody else spoke at the meeting, which ended before the tide came in, as it does.
            """;

    private static final String FERRY = """
            Ferry To Run At Night

            “The boat will run at night,” said Mara Quist, who owns the line. “It will run all winter,” Quist said later at the pier.

            The town did not answer questions on Friday, and the pier stayed closed all day.
            """;

    private static final String FERRY_LATER =
            FERRY.replace("“It will run all winter,” Quist said later at the pier.", "She said no more.");

    /** The articles' names in addresses. */
    record Slugs(String seawall, String hostile, String lines, String ferry) {}

    @Bean
    Slugs slugs(Ingest ingest) {
        Imprint imprint = new Imprint(
                "https://paper.example/seawall", "The Paper", "Ann Lee", null, LocalDate.of(2024, 3, 2), "en");
        Imprint bad = new Imprint(
                "javascript:alert(5)",
                "</title><script>alert(6)</script>",
                "\"><svg onload=alert(7)>",
                null,
                null,
                "en");
        String lines = lines();
        Accepted hostile = store(ingest, "hostile.txt", HOSTILE, bad, hostile());
        Accepted many = store(ingest, "lines.txt", lines, Imprint.NONE, lines(lines));
        store(ingest, "ferry.txt", FERRY, Imprint.NONE, ferry(FERRY, true));
        Accepted ferry = store(ingest, "ferry.txt", FERRY_LATER, Imprint.NONE, ferry(FERRY_LATER, false));
        Accepted seawall = store(ingest, "seawall.txt", SEAWALL, imprint, seawall());
        return new Slugs(seawall.slug(), hostile.slug(), many.slug(), ferry.slug());
    }

    private static Accepted store(Ingest ingest, String name, String text, Imprint imprint, Annotations marks) {
        return HandMarked.store(ingest, name, text, imprint, document -> marks);
    }

    private static Annotations seawall() {
        return new Marks(SEAWALL)
                .person("Rosa Delgado", "Council President", "Harbor Town", "D", "Rosa Delgado", "Delgado")
                .person("Tom O’Brien", "engineer", "port", null, "Tom O’Brien")
                .source("Coastal Survey data", NamedSource.Kind.DATASET, "Coastal Survey data")
                .source("The Harbor Times", NamedSource.Kind.OUTLET, "The Harbor Times")
                .quote(
                        Kind.DIRECT,
                        "Rosa Delgado",
                        SpeakerType.PERSON,
                        0.95,
                        "said",
                        "“We cannot pump the sea out of the streets forever,”",
                        "“Every winter it comes back to the same streets.”")
                .quote(
                        Kind.INDIRECT,
                        "Tom O’Brien",
                        SpeakerType.PERSON,
                        0.9,
                        "believes",
                        "the wall will need a second gate")
                .quote(Kind.MIXED, "An aide to the mayor", SpeakerType.UNNAMED, 0.7, "called", "“a very long fence,”")
                .quote(
                        Kind.MIXED,
                        "The Harbor Times",
                        SpeakerType.ORGANISATION,
                        0.9,
                        "According to",
                        "the wall “could cost as much as the old bridge” and would take 12 years to build")
                .quote(
                        Kind.INDIRECT,
                        "Rosa Delgado",
                        SpeakerType.PERSON,
                        0.8,
                        "Delgado said",
                        "the state would pay more than 5 million dollars of it")
                .quote(
                        Kind.DIRECT,
                        null,
                        null,
                        0.4,
                        "",
                        "“Nobody has asked the fishermen about any of this in all of these years.”")
                .pull("“Every winter it comes back to the same streets.”", 0)
                .change(
                        "up over 250 percent since fiscal year 2019",
                        250,
                        Comparator.MORE_THAN,
                        Change.INCREASE,
                        "flood days near the pier",
                        "fiscal year 2019",
                        "Coastal Survey data")
                .figure(
                        "about 30 percent of homes",
                        30,
                        "percent",
                        Quantity.Kind.SHARE,
                        Comparator.ABOUT,
                        "homes that stand empty")
                .change(
                        "down 40 percent since 2015",
                        40,
                        Comparator.EXACTLY,
                        Change.DECREASE,
                        "insurance payouts",
                        null,
                        null)
                .figure("12 years", 12, "years", Quantity.Kind.AMOUNT, Comparator.EXACTLY, null)
                .figure(
                        "more than 5 million dollars",
                        5_000_000,
                        "dollars",
                        Quantity.Kind.AMOUNT,
                        Comparator.MORE_THAN,
                        "money from the state")
                .figure(
                        "third year in a row",
                        3,
                        "year in a row",
                        Quantity.Kind.RANK,
                        Comparator.EXACTLY,
                        "record spending")
                .claim(
                        "flood days near the pier are up over 250 percent since fiscal year 2019",
                        "Coastal Survey data",
                        SpeakerType.DOCUMENT,
                        null,
                        0)
                .claim("the wall will need a second gate", "Tom O’Brien", SpeakerType.PERSON, 1)
                .claim(
                        "the state would pay more than 5 million dollars of it",
                        "Rosa Delgado",
                        SpeakerType.PERSON,
                        4,
                        4)
                .claim("Insurance payouts are down 40 percent since 2015", null, null, null, 2)
                .all();
    }

    private static Annotations hostile() {
        return new Marks(HOSTILE)
                .person("<img src=x onerror=alert(3)> Smith", "<b>", null, null, "<img src=x onerror=alert(3)> Smith")
                .source("<b>bold</b> survey", NamedSource.Kind.DATASET, "<b>bold</b> survey")
                .quote(
                        Kind.DIRECT,
                        "<img src=x onerror=alert(3)> Smith",
                        SpeakerType.PERSON,
                        0.9,
                        "said",
                        "“</blockquote><script>alert(2)</script> is what I said,”")
                .figure("3 <i>gates</i>", 3, "<i>gates</i>", Quantity.Kind.AMOUNT, Comparator.EXACTLY, "<i>gates</i>")
                .claim(
                        "The <b>bold</b> survey counts 3 <i>gates</i> on the shore",
                        "<b>bold</b> survey",
                        SpeakerType.DOCUMENT,
                        null,
                        0)
                .all();
    }

    private static String lines() {
        return IntStream.rangeClosed(1, 45)
                .mapToObj(i -> "“This is line number " + i
                        + " of my speech,” said Lena Long at the meeting of the town on that day.")
                .collect(Collectors.joining("\n\n", "A Speech In Many Lines\n\n", "\n"));
    }

    private static Annotations lines(String text) {
        Marks marks = new Marks(text).person("Lena Long", null, null, null, "Lena Long");
        for (int i = 1; i <= 45; i++) {
            marks.quote(
                    Kind.DIRECT,
                    "Lena Long",
                    SpeakerType.PERSON,
                    0.9,
                    "said",
                    "“This is line number " + i + " of my speech,”");
        }
        return marks.all();
    }

    private static Annotations ferry(String text, boolean whole) {
        Marks marks = new Marks(text)
                .person("Mara Quist", null, null, null, "Mara Quist")
                .quote(Kind.DIRECT, "Mara Quist", SpeakerType.PERSON, 0.9, "said", "“The boat will run at night,”");
        return whole
                ? marks.quote(Kind.DIRECT, "Mara Quist", SpeakerType.PERSON, 0.9, "said", "“It will run all winter,”")
                        .all()
                : marks.all();
    }
}
