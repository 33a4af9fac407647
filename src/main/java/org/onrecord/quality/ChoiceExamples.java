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

    private ChoiceExamples() {}

    /** One line of JSON for each choice about a marked figure. */
    public static List<String> of(GoldReading gold, List<Choice> choices) {
        return choices.stream()
                .map(choice -> gold.statistics().stream()
                        .filter(figure -> figure.number().overlaps(choice.number()))
                        .findFirst()
                        .map(figure -> line(gold.name(), figure, choice))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String line(String name, GoldStatistic figure, Choice choice) {
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

    private static boolean isRight(String question, GoldStatistic figure, Choice.Option option) {
        return switch (question) {
            case "subject" -> FigureWords.isSubject(figure.heads(), option.words());
            case "source" -> FigureWords.isNamed(figure.sources(), option.words());
            case "period" -> isTime(figure.period(), option.period());
            case "change" -> Objects.equals(figure.change(), option.words());
            case "baseline" -> isTime(figure.baseline(), option.period());
            default -> throw new IllegalArgumentException("no such question: " + question);
        };
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
