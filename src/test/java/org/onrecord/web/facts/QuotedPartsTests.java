package org.onrecord.web.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedPartsTests {

    @Test
    void findsThePartBetweenCurlyMarks() {
        assertThat(in("they must “keep the bonds” and more")).containsExactly("“keep the bonds”");
    }

    @Test
    void findsEveryPartBetweenStraightMarks() {
        assertThat(in("\"one\" and \"two\"")).containsExactly("\"one\"", "\"two\"");
    }

    @Test
    void letsAnOpenMarkReachToTheEnd() {
        assertThat(in("that “it goes on")).containsExactly("“it goes on");
    }

    @Test
    void leavesSingleMarksAlone() {
        assertThat(in("the ‘so-called’ plan isn’t one")).isEmpty();
    }

    @Test
    void takesARepeatedOpeningMarkAsPartOfTheSameWords() {
        assertThat(in("“one\n\n“two” three")).containsExactly("“one\n\n“two”");
    }

    private static List<String> in(String words) {
        return QuotedParts.in(words).stream().map(part -> part.in(words)).toList();
    }
}
