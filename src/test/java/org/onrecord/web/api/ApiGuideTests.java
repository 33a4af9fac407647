package org.onrecord.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.web.StoredPages;
import org.onrecord.web.Wire;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoredPages
class ApiGuideTests {

    @LocalServerPort
    private int port;

    @Test
    void theGuideNamesEachPathOfTheApiAndNoOther() throws IOException {
        assertThat(guide("localhost").get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/articles",
                        "/api/v1/articles/{slug}",
                        "/api/v1/articles/{slug}/sections/{number}",
                        "/api/v1/quotes",
                        "/api/v1/quotes/{id}",
                        "/api/v1/people",
                        "/api/v1/people/{slug}",
                        "/api/v1/statistics",
                        "/api/v1/statistics/{id}",
                        "/api/v1/claims",
                        "/api/v1/claims/{id}",
                        "/api/v1/sources",
                        "/api/v1/sources/{slug}");
    }

    @Test
    void everyPathIsOnlyReadAndSaysWhatItIsFor() throws IOException {
        guide("localhost").get("paths").forEach(path -> {
            assertThat(path.propertyNames()).containsExactly("get");
            assertThat(path.get("get").get("summary").asString()).isNotBlank();
        });
    }

    @Test
    void whoeverAsksCannotNameTheHost() throws IOException {
        JsonNode guide = guide("evil.example");

        assertThat(guide.toString()).doesNotContain("evil.example");
        assertThat(guide.get("servers").get(0).get("url").asString()).isEqualTo("/");
    }

    private JsonNode guide(String host) throws IOException {
        Wire.Answer answer = new Wire(port)
                .send("GET /v3/api-docs HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: " + host
                        + "\r\nConnection: close\r\n\r\n");
        return new JsonMapper()
                .readTree(answer.body().substring(answer.body().indexOf('{')).replaceAll("\\r\\n[0-9a-f]+\\r\\n", ""));
    }
}
