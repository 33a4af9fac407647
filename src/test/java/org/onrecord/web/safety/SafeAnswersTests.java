package org.onrecord.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.web.StoredPages;
import org.onrecord.web.Wire;
import org.onrecord.web.Wire.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

@StoredPages
class SafeAnswersTests {

    private static final List<String> ON_EVERY_ANSWER = List.of(
            "Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v3/api-docs HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /no/such/page HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "DELETE /articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /{}|^ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET no-slash HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "(╯°□°)╯ nonsense\r\n\r\n"
            })
    void everyAnswerCarriesTheSafetyHeadersEvenToABrokenRequest(String request) throws IOException {
        Answer answer = new Wire(port).send(request);

        assertThat(answer.status()).as(request).isBetween(200, 505);
        assertThat(answer.status()).as(request).isNotEqualTo(500);
        assertThat(answer.head()).as(request).containsAll(ON_EVERY_ANSWER);
        assertThat(answer.head()).noneMatch(line -> line.startsWith("Server:"));
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "\tat ");
    }

    @Test
    void anErrorMayNotBeKept() throws IOException {
        assertThat(new Wire(port).ask("GET", "/no/such/page").head()).contains("Cache-Control: no-store");
        assertThat(new Wire(port).ask("GET", "/{}").head()).contains("Cache-Control: no-store");
        assertThat(new Wire(port).ask("POST", "/").head()).contains("Cache-Control: no-store");
        assertThat(new Wire(port).ask("GET", "/actuator/health").head()).contains("Cache-Control: no-store");
    }

    @Test
    void anAnswerMayBeKeptForAMinuteAndThenAskedForByItsTag() throws IOException {
        Answer first = new Wire(port).ask("GET", "/v3/api-docs");
        String tag = first.head().stream()
                .filter(line -> line.startsWith("ETag: "))
                .findFirst()
                .orElseThrow()
                .substring("ETag: ".length());

        Answer again = new Wire(port)
                .send("GET /v3/api-docs HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + tag
                        + "\r\nConnection: close\r\n\r\n");

        assertThat(first.head()).contains("Cache-Control: public, max-age=60, must-revalidate");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void nobodyGetsACookie() throws IOException {
        assertThat(new Wire(port).ask("GET", "/no/such/page").head()).noneMatch(line -> line.startsWith("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/env", "/beans", "/heapdump", "/configprops", "/metrics", "/shutdown", "/info", "/loggers"})
    void nothingOfTheMachineryIsShownButWhetherItIsWell(String endpoint) throws IOException {
        assertThat(new Wire(port).ask("GET", "/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(new Wire(port).ask("GET", "/actuator" + endpoint).status()).isEqualTo(404);
    }
}
