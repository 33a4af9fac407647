package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.onrecord.Golden;
import org.onrecord.articles.Articles;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Annotations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The seed article whole: what is found in it, every page's words and every export, as they were last looked at. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"spring.datasource.url=jdbc:h2:mem:seed-golden", "onrecord.seeds=seeds", "server.port=8080"})
@AutoConfigureMockMvc
@Import(Site.class)
class SeedGoldenTests {

    private static final Path SEED = Path.of("seeds/000_f05df64058dc144e.txt");

    @Autowired
    private Site site;

    @Autowired
    private Articles articles;

    @Test
    void findsInItWhatWasFoundBefore() throws IOException {
        String text = Files.readString(SEED);
        Extractor extractor = Extractor.english();
        Annotations found = extractor.extract(extractor.read(text));
        StringBuilder lines = new StringBuilder();
        found.people().forEach(person -> lines.append(person).append('\n'));
        found.sources().forEach(source -> lines.append(source).append('\n'));
        found.attributions().forEach(attribution -> lines.append(attribution).append('\n'));
        found.pullQuotes().forEach(pullQuote -> lines.append(pullQuote).append('\n'));
        found.quantities().forEach(quantity -> lines.append(quantity).append('\n'));
        found.assertions().forEach(assertion -> lines.append(assertion).append('\n'));

        golden(text).check("seed/found.txt", lines.toString());
    }

    @Test
    void showsOnEveryPageWhatItShowedBefore() throws Exception {
        Golden golden = golden(Files.readString(SEED));
        Map<String, StringBuilder> parts = new TreeMap<>();
        for (String address : addresses()) {
            Document page = page(address);
            String part = address.equals("/") ? "home" : address.split("/", -1)[1];
            parts.computeIfAbsent(part, key -> new StringBuilder())
                    .append("== ")
                    .append(address)
                    .append('\n')
                    .append(words(page))
                    .append("\n\n");
        }

        assertThat(parts).containsKeys("home", "articles", "quotes", "people", "statistics", "claims", "sources");
        parts.forEach((part, words) -> golden.check("seed/pages/" + part + ".txt", undated(words.toString())));
    }

    @Test
    void exportsWhatItExportedBefore() throws Exception {
        String text = Files.readString(SEED);
        String slug = articles.newest(1).get(0).slug();
        for (String place : List.of("", "/sections/1", "/sections/2", "/sections/3")) {
            MvcTestResult result = site.get("/articles/" + slug + place + ".md");

            assertThat(result).hasStatusOk();
            String name = place.isEmpty() ? "article" : place.substring(1).replace('/', '-');
            golden(text)
                    .check(
                            "seed/exports/" + name + ".md",
                            undated(result.getResponse().getContentAsString()));
        }
    }

    /** Every page that a reader reaches from the first one, without the questions put to lists. */
    private TreeSet<String> addresses() throws Exception {
        TreeSet<String> known = new TreeSet<>(List.of("/"));
        Deque<String> ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            for (Element link : page(ahead.remove()).select("main a[href^=/], nav a[href^=/]")) {
                String address = link.attr("href").replaceFirst("#.*", "");
                boolean page = !address.contains("?") && !address.contains(".") && !address.startsWith("/api");
                if (page && known.add(address)) {
                    ahead.add(address);
                }
            }
        }
        return known;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(site.get(address).getResponse().getContentAsString(), "http://localhost" + address);
    }

    /** The words of the page's own matter, a line for each block. */
    private static String words(Document page) {
        StringBuilder words = new StringBuilder(page.title()).append('\n');
        page.select("main")
                .forEach(main -> words.append(main.wholeText()
                        .replaceAll("[ \\t]+", " ")
                        .replaceAll(" ?\\n[\\s]*", "\n")
                        .strip()));
        return words.toString();
    }

    private static Golden golden(String text) {
        return new Golden(text);
    }

    private static String undated(String output) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String written = today.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
        return output.replace(today.toString(), "⟦today⟧").replace(written, "⟦today⟧");
    }
}
