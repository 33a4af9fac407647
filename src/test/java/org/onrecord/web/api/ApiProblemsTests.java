package org.onrecord.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.web.StoredPages;
import org.onrecord.web.Wire;
import org.onrecord.web.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoredPages
class ApiProblemsTests {

    @Autowired
    private MockMvcTester mvc;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /api/v1/nothing,                     404
            GET,    /api,                                404
            GET,    /api/,                               404
            GET,    /api/v2/articles,                    404
            GET,    /api/v1/articles/no-such-article,    404
            GET,    /api/v1/articles/x/sections/1,       404
            GET,    /api/v1/articles/x/sections/one,     400
            GET,    /api/v1/articles/x/sections/99999999999, 400
            GET,    /api/v1/people/nobody,               404
            GET,    /api/v1/sources/nothing,             404
            GET,    /api/v1/quotes/0,                    404
            GET,    /api/v1/quotes/-1,                   404
            GET,    /api/v1/quotes/x,                    400
            GET,    /api/v1/statistics/9223372036854775807, 404
            GET,    /api/v1/statistics/9223372036854775808, 400
            GET,    /api/v1/claims/1.5,                  400
            GET,    /api/v1/quotes?page=0,               400
            GET,    /api/v1/quotes?page=-1,              400
            GET,    /api/v1/quotes?page=2147483647,      400
            GET,    /api/v1/quotes?page=99999999999,     400
            GET,    /api/v1/quotes?page=x,               400
            GET,    /api/v1/quotes?page=9999,            404
            GET,    /api/v1/quotes?size=0,               400
            GET,    /api/v1/quotes?size=-5,              400
            GET,    /api/v1/quotes?kind=shouted,         400
            GET,    /api/v1/statistics?change=sideways,  400
            GET,    /api/v1/statistics?order=odd,        400
            GET,    /api/v1/statistics?year=x,           400
            GET,    /api/v1/statistics?year=0,           400
            GET,    /api/v1/statistics?year=10000,       400
            GET,    /api/v1/articles;x=1,                400
            GET,    /api/v1/quotes?q=%00,                400
            POST,   /api/v1/articles,                    405
            DELETE, /api/v1/articles/x,                  405
            """)
    void whatGoesWrongIsToldAsAProblem(String method, String target, int status) throws IOException {
        Answer answer = new Wire(port).ask(method, target);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head()).contains("Content-Type: application/problem+json", "Cache-Control: no-store");
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).isEqualTo(target.replaceAll("\\?.*", ""));
        assertThat(answer.body()).doesNotContain("Exception", "java.", "org.");
    }

    @Test
    void aKindOfAnswerThatWeDoNotGiveIsNotAcceptable() {
        var answer =
                mvc.get().uri("/api/v1/articles").header("Accept", "image/png").exchange();

        assertThat(answer).hasStatus(406);
        assertThat(answer).hasContentType("application/problem+json");
    }

    @Test
    void theProblemSaysWhatIsMissing() {
        assertThat(mvc.get().uri("/api/v1/articles/no-such-article"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is no article “no-such-article”.");
    }

    @Test
    void pagesOutsideTheApiAreNotToldAsProblems() throws IOException {
        Answer answer = new Wire(port).ask("GET", "/apiary");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.head()).noneMatch(line -> line.contains("problem+json"));
    }
}
