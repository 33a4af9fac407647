package org.onrecord.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.web.StoredPages;
import org.onrecord.web.Wire;
import org.onrecord.web.Wire.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

@StoredPages
class SafeRequestsTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "BREW"})
    void methodsThatCouldChangeSomethingAreNotAllowedAnywhere(String method) throws IOException {
        for (String path : new String[] {"/", "/articles", "/api/v1/articles", "/css/tokens.css", "/actuator/health"}) {
            Answer answer = new Wire(port).ask(method, path);

            assertThat(answer.status()).as("%s %s", method, path).isIn(405, 400, 501);
            assertSafe(answer);
        }
    }

    @Test
    void aRefusedMethodIsToldWhichAreAllowed() throws IOException {
        Answer answer = new Wire(port).ask("POST", "/api/v1/articles");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.head()).contains("Allow: GET, HEAD, OPTIONS");
    }

    @Test
    void aBodyThatNobodyAskedForChangesNothing() throws IOException {
        Answer answer = new Wire(port)
                .send("POST /articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\ntitle=abc");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).contains("<h1>Nothing can be changed here</h1>");
    }

    @Test
    void whatIsRefusedBeforeAnyPageIsStillSaidInTheSitesOwnWords() throws IOException {
        Answer tooLong = new Wire(port).ask("GET", "/quotes?q=" + "x".repeat(100_000));
        Answer nothing = new Wire(port).ask("GET", "/error");

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.body()).contains("Status 400", "<h1>");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.body()).contains("Status 404", "<h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/%00",
                "/articles/a%00b",
                "/articles/a%2Fb",
                "/articles/a%2fb",
                "/articles/a%5Cb",
                "/articles/..%2f..%2fetc%2fpasswd",
                "/articles/%2e%2e/%2e%2e/etc/passwd",
                "/articles/../../etc/passwd",
                "/articles;jsessionid=1",
                "/articles/a;b=c",
                "/articles/a%3Bb",
                "/articles//a",
                "//evil.example/",
                "/\\evil.example",
                "/articles/%0d%0aSet-Cookie:a=b",
                "/articles/%ff",
                "/articles/%ed%a0%80",
                "/articles/%",
                "/articles/%zz",
                "/articles/a%",
                "/articles/%252e%252e",
                "/articles/\u00ff",
                "/articles/<script>",
                "/articles/\u0001",
                "/quotes?q=%00",
                "/quotes?q=a%00b",
                "/quotes?q=%ed%a0%80",
                "/quotes?q=%ed%b0%80",
                "/quotes?q=%ff",
                "/quotes?q=%c0%af",
                "/quotes?q=%",
                "/quotes?q=%zz",
                "/quotes?q=%0d%0aSet-Cookie:a=b",
                "/quotes?%00=a",
                "/quotes?q=\u00ff",
                "/api/v1/quotes?q=%00",
                "/api/v1/articles/%00",
                "/api/v1/articles/a%2Fb",
                "/api/v1/articles/x;y/sections/1"
            })
    void whatCannotBeTextIsRefused(String target) throws IOException {
        Answer answer = new Wire(port).ask("GET", target);

        assertThat(answer.status()).as(target).isIn(400, 404);
        assertThat(answer.head()).noneMatch(line -> line.startsWith("Set-Cookie"));
        assertSafe(answer);
    }

    @Test
    void aQueryOfAThousandBytesIsReadAndALongerOneIsNot() throws IOException {
        String path = "/actuator/health?q=";

        assertThat(new Wire(port).ask("GET", path + "a".repeat(1022)).status()).isEqualTo(200);
        assertThat(new Wire(port).ask("GET", path + "a".repeat(1023)).status()).isEqualTo(400);
        assertThat(new Wire(port).ask("GET", path + "%20".repeat(400)).status()).isEqualTo(400);
    }

    @Test
    void aQueryOfAHundredThousandBytesIsRefused() throws IOException {
        Answer answer = new Wire(port).ask("GET", "/quotes?q=" + "a".repeat(100_000));

        assertThat(answer.status()).isEqualTo(400);
        assertSafe(answer);
    }

    @Test
    void anEndlessPathIsRefused() throws IOException {
        assertThat(new Wire(port).ask("GET", "/articles/" + "a/".repeat(1000)).status())
                .isEqualTo(400);
    }

    private static void assertSafe(Answer answer) {
        assertThat(answer.head())
                .anyMatch(line -> line.startsWith("Content-Security-Policy: default-src 'self'"))
                .contains("X-Content-Type-Options: nosniff")
                .noneMatch(line -> line.startsWith("Server:"));
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Tomcat", "org.apache", "<script>");
    }
}
