package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.OnRecord;
import org.onrecord.articles.Article;
import org.onrecord.articles.Articles;
import org.onrecord.articles.Version;
import org.onrecord.extraction.Extractor;
import org.onrecord.quotes.Quotes;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Annotations;
import org.onrecord.text.Imprint;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.Pageable;

/**
 * The application as a process that is there to be killed: it looks whether all that was acknowledged before is whole,
 * then takes in articles without end and says so after each.
 */
final class CrashLoop {

    private final ConfigurableApplicationContext context;
    private final List<String> faults = new ArrayList<>();

    private CrashLoop(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param args the store's address and user, the file of what was acknowledged, a seed for chance */
    public static void main(String[] args) throws IOException {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(OnRecord.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--spring.datasource.url=" + args[0],
                        "--spring.datasource.username=" + args[1],
                        "--onrecord.seeds=",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=error");
        CrashLoop loop = new CrashLoop(context);
        loop.check(Files.readAllLines(Path.of(args[2])));
        loop.faults.forEach(fault -> System.out.println("fault " + fault));
        System.out.println("checked");
        loop.ingest(new Random(Long.parseLong(args[3])));
    }

    private void ingest(Random random) {
        Ingest ingest = context.getBean(Ingest.class);
        while (!Thread.currentThread().isInterrupted()) {
            String name = "story-" + random.nextInt(40) + ".txt";
            String salt = Long.toString(random.nextLong(), 36);
            Accepted accepted = ingest.accept(text(name, salt).getBytes(UTF_8), name, Imprint.NONE);
            System.out.println(
                    "ack " + accepted.article().value() + " " + accepted.version() + " " + name + " " + salt);
        }
    }

    private static String text(String name, String salt) {
        StringBuilder text = new StringBuilder("What the council decided on " + name + "\n\n");
        for (int i = 0; i < 8; i++) {
            text.append("“We will spend the money of case ")
                    .append(salt)
                    .append(" on road ")
                    .append(i)
                    .append(",” said Mayor Kim Lund of Fargo. Traffic rose ")
                    .append(10 + i)
                    .append(" percent since 2019, according to the Transport Department.\n\n");
        }
        return text.toString();
    }

    private void check(List<String> acknowledged) {
        Articles articles = context.getBean(Articles.class);
        for (String line : acknowledged) {
            String[] words = line.split(" ");
            String found = articles.text(
                            new org.onrecord.articles.ArticleId(Long.parseLong(words[0])), Integer.parseInt(words[1]))
                    .map(Version::text)
                    .orElse("");
            if (!found.equals(text(words[2], words[3]))) {
                faults.add("lost or changed: " + line);
            }
        }
        articles.all(Pageable.unpaged()).filter(a -> a.version() == 1).forEach(this::checkFacts);
        context.getBean(Fsck.class).check(line -> {
            if (!line.endsWith("nothing is wrong.")) {
                faults.add(line);
            }
        });
    }

    private void checkFacts(Article article) {
        Version version = context.getBean(Articles.class).text(article.id()).orElseThrow();
        Extractor extractor = Extractor.english();
        Annotations found = extractor.extract(extractor.read(version.text()));
        int quotes = context.getBean(Quotes.class).in(article.id()).size();
        int figures = context.getBean(Statistics.class).in(article.id()).size();
        if (quotes != found.attributions().size()
                || figures != found.quantities().size()) {
            faults.add("torn: " + article.slug() + " has " + quotes + " quotes and " + figures + " figures");
        }
    }
}
