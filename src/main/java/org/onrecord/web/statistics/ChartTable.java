package org.onrecord.web.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statistics.Statistic;
import org.onrecord.web.facts.StatisticEntry;

/** A chart's numbers as comma-separated values (RFC 4180), the first line its heads. */
final class ChartTable {

    private ChartTable() {}

    static String of(StatisticPage page, String chart) {
        return switch (chart) {
            case "index" -> index(page);
            case "share" -> share(page);
            default -> series(page);
        };
    }

    private static String index(StatisticPage page) {
        GrowthFigure growth = page.growth();
        Days start = growth == null ? null : growth.start();
        if (growth == null || start == null) {
            return "";
        }
        String end = growth.to() == null ? "" : growth.to();
        BigDecimal most = growth.growth().most();
        return lines(List.of(
                List.of("period", "days", "index at the least", "index at the most", "comparator"),
                List.of(start.words(), text(start.days()), "100", "100", "exactly"),
                List.of(
                        end,
                        "",
                        plain(growth.growth().least()),
                        most == null ? "" : plain(most),
                        page.statistic().reading().comparator().label())));
    }

    private static String share(StatisticPage page) {
        ShareBar share = page.share();
        return share == null
                ? ""
                : lines(List.of(
                        List.of("part", "percent at the least", "percent at the most"),
                        List.of(
                                page.statistic().title(),
                                plain(BigDecimal.valueOf(share.low())),
                                plain(BigDecimal.valueOf(share.high())))));
    }

    private static String series(StatisticPage page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("period", "first day", "low", "high", "unit", "comparator", "source", "article", "address"));
        for (Told.Time time : page.told().times()) {
            for (int at = 0; at < time.reports().size(); at++) {
                Statistic figure = time.figures().get(at);
                StatisticEntry report = time.reports().get(at);
                rows.add(List.of(
                        text(time.words()),
                        time.start() == null ? "" : time.start().toString(),
                        plain(figure.low()),
                        plain(figure.high()),
                        figure.unit(),
                        figure.comparator().label(),
                        text(report.source().name()),
                        report.place().article(),
                        report.href()));
            }
        }
        return lines(rows);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** No commas: a program reads it. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String lines(List<List<String>> rows) {
        StringBuilder all = new StringBuilder();
        for (List<String> row : rows) {
            all.append(String.join(",", row.stream().map(ChartTable::cell).toList()))
                    .append("\r\n");
        }
        return all.toString();
    }

    /** Quoted where it must be; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 && !words.matches("-?[\\d.,]+");
        String safe = formula ? "'" + words : words;
        boolean quoted = safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The name holds nothing that would need quoting (RFC 6266). */
    static String disposition(long id, String chart, String ending) {
        return "attachment; filename=\"figure-" + id + "-" + chart + "." + ending + "\"";
    }
}
