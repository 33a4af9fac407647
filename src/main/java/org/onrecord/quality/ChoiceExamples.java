package org.onrecord.quality;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Choice;
import org.onrecord.text.Period;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a judge chose among for the figures that careful readers marked, and which answers they would take: what
 * judges are fitted on.
 */
public final class ChoiceExamples {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The question whether a number means anything. */
    private static final String FIGURE = "figure";

    private ChoiceExamples() {}

    /** One line of JSON for each choice about a marked figure. */
    public static List<String> of(GoldReading gold, List<Choice> choices) {
        return choices.stream()
                .map(choice -> line(gold, choice))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of a number that no reader marked, only whether it is a figure at all can be right. */
    private static @Nullable String line(GoldReading gold, Choice choice) {
        GoldStatistic marked = gold.statistics().stream()
                .filter(figure -> figure.number().overlaps(choice.number()))
                .findFirst()
                .orElse(null);
        return marked == null && !choice.question().equals(FIGURE) ? null : line(gold.name(), marked, choice);
    }

    private static String line(String name, @Nullable GoldStatistic figure, Choice choice) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("doc", name);
            json.writeStringProperty("question", choice.question());
            json.writeArrayPropertyStart("options");
            for (Choice.Option option : choice.options()) {
                json.writeStartObject();
                json.writeBooleanProperty("right", isRight(choice.question(), figure, option));
                json.writeStringProperty("words", option.words());
                json.writeArrayPropertyStart("traits");
                option.traits().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    private static boolean isRight(String question, @Nullable GoldStatistic figure, Choice.Option option) {
        if (figure == null || question.equals(FIGURE)) {
            return (figure == null ? "no" : "yes").equals(option.words());
        }
        return switch (question) {
            case "subject" -> FigureWords.isSubject(figure.heads(), option.words());
            case "source" -> FigureWords.isNamed(figure.sources(), option.words());
            case "period" -> isTime(figure.period(), option.period());
            case "change" -> Objects.equals(figure.change(), option.words());
            case "unit" -> isUnit(figure, Objects.requireNonNullElse(option.words(), ""));
            case "baseline" -> isTime(figure.baseline(), option.period());
            default -> throw new IllegalArgumentException("no such question: " + question);
        };
    }

    /** Of a fraction the unit is its whole, which some readers left to the subject: nothing is learned from those. */
    private static boolean isUnit(GoldStatistic figure, String unit) {
        boolean open = figure.unit().isEmpty() && StatisticQuality.isOpenUnit(figure, unit);
        return open || FigureWords.isSameUnit(figure.unit(), unit);
    }

    private static boolean isTime(GoldStatistic.@Nullable Time should, @Nullable Period did) {
        if (should == null || did == null) {
            return should == null && did == null;
        }
        return did.span().overlaps(should.at())
                && Objects.equals(should.start(), did.start())
                && Objects.equals(should.end(), did.end());
    }
}
