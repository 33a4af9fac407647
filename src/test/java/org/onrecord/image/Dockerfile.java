package org.onrecord.image;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Dockerfile as its stages of instructions; the small part of the language that ours is written in. */
record Dockerfile(List<Stage> stages) {

    private static final Pattern FROM = Pattern.compile("(\\S+) AS (\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    /** One stage: what it starts from (an image or an earlier stage) and what is done to it. */
    record Stage(String name, String base, List<Instruction> instructions) {

        List<String> all(String keyword) {
            return instructions.stream()
                    .filter(i -> i.keyword().equals(keyword))
                    .map(Instruction::rest)
                    .toList();
        }

        String only(String keyword) {
            List<String> found = all(keyword);
            if (found.size() != 1) {
                throw new AssertionError(keyword + " stands " + found.size() + " times in stage " + name);
            }
            return found.get(0);
        }
    }

    /** One instruction, such as {@code RUN} with its command. */
    record Instruction(String keyword, String rest) {

        /** The names and values that an {@code ENV} sets. */
        Map<String, String> variables() {
            return VARIABLE.matcher(rest)
                    .results()
                    .collect(toMap(m -> m.group(1), m -> m.group(2) != null ? m.group(2) : m.group(3)));
        }

        /** The words of a command in JSON form. */
        List<String> words() {
            return wordsOf(rest);
        }
    }

    static List<String> wordsOf(String command) {
        String list = command.substring(command.indexOf('['));
        return WORD.matcher(list).results().map(m -> m.group(1)).toList();
    }

    static Dockerfile read(Path file) throws IOException {
        List<Stage> stages = new ArrayList<>();
        String text = Files.readString(file).replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "");
        text.lines()
                .filter(line -> !line.isBlank())
                .map(Dockerfile::instruction)
                .forEach(i -> add(i, stages));
        return new Dockerfile(stages);
    }

    private static Instruction instruction(String line) {
        String[] parts = line.split(" ", 2);
        return new Instruction(parts[0], parts[1].strip());
    }

    private static void add(Instruction instruction, List<Stage> stages) {
        if (instruction.keyword().equals("FROM")) {
            Matcher from = FROM.matcher(instruction.rest());
            if (!from.matches()) {
                throw new AssertionError("A stage without a name: " + instruction.rest());
            }
            stages.add(new Stage(from.group(2), from.group(1), new ArrayList<>()));
        } else {
            stages.get(stages.size() - 1).instructions().add(instruction);
        }
    }

    Stage stage(String name) {
        return stages.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    boolean isStage(String name) {
        return stages.stream().anyMatch(s -> s.name().equals(name));
    }

    /** Every instruction that the stage is made by, those of the stages it builds on first. */
    Stream<Instruction> lineage(Stage stage) {
        Stream<Instruction> before = isStage(stage.base()) ? lineage(stage(stage.base())) : Stream.empty();
        return Stream.concat(before, stage.instructions().stream());
    }

    /** The environment that a stage's commands see. */
    Map<String, String> environment(Stage stage) {
        return lineage(stage)
                .filter(i -> i.keyword().equals("ENV"))
                .flatMap(i -> i.variables().entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, last) -> last));
    }

    static List<String> split(String words) {
        return Arrays.asList(words.split("\\s+"));
    }
}
