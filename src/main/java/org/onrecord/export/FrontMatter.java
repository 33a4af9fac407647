package org.onrecord.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.quotes.Quote;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Section;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** The lines above a Markdown file that other programs read: what it is, where it is from, who is quoted in it. */
final class FrontMatter {

    private FrontMatter() {}

    /** A YAML block between two lines of hyphens; what nobody gave is null. */
    static String of(Selection selection, String address) {
        return "---\n" + yaml().dump(lines(selection, address)) + "---\n\n";
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
        options.setSplitLines(false);
        return new Yaml(new OneLine(options), options);
    }

    private static Map<String, @Nullable Object> lines(Selection selection, String address) {
        Article article = selection.article();
        Map<String, @Nullable Object> lines = new LinkedHashMap<>();
        lines.put("title", article.title());
        lines.put("source", article.url());
        lines.put("publisher", article.publisher());
        lines.put("author", article.author());
        lines.put("published", day(article.published()));
        lines.put("accessed", day(article.accessed()));
        lines.put("language", article.language());
        lines.put("version", selection.version().number());
        Section only = selection.only();
        if (only != null) {
            lines.put("section", only.number());
            lines.put("section-title", selection.heading(only).orElse(null));
        }
        lines.put("record", address + selection.path());
        lines.put("citation", Citation.of(article));
        lines.put(
                "quotes",
                selection.quotes().stream().map(q -> quote(q, selection)).toList());
        lines.put(
                "figures",
                selection.statistics().stream().map(s -> figure(s, selection)).toList());
        return lines;
    }

    private static Map<String, @Nullable Object> quote(Quote quote, Selection selection) {
        Map<String, @Nullable Object> lines = new LinkedHashMap<>();
        lines.put("id", "Q" + quote.number());
        lines.put("speaker", selection.speaker(quote).orElse(null));
        lines.put("kind", quote.kind().label());
        lines.put("words", quote.words());
        lines.put("section", quote.section());
        lines.put("paragraph", quote.paragraph());
        return lines;
    }

    private static Map<String, @Nullable Object> figure(Statistic statistic, Selection selection) {
        Map<String, @Nullable Object> lines = new LinkedHashMap<>();
        lines.put("id", "F" + statistic.number());
        lines.put("words", statistic.anchor().exact());
        lines.put("subject", statistic.subject());
        lines.put("source", selection.source(statistic).orElse(null));
        lines.put("section", statistic.section());
        lines.put("paragraph", statistic.paragraph());
        return lines;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Writes words that hold a line's end, of whatever kind, between quotation marks on one line. */
    private static final class OneLine extends Representer {

        private static final Pattern LINE_END = Pattern.compile("[\n\r\u0085\u2028\u2029]");

        OneLine(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, DumperOptions.ScalarStyle style) {
            boolean broken = LINE_END.matcher(value).find();
            return super.representScalar(tag, value, broken ? DumperOptions.ScalarStyle.DOUBLE_QUOTED : style);
        }
    }
}
