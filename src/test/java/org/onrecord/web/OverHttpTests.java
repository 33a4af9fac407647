package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself refuses, before a page is asked: that too is said in the site's own words. */
@StoredPages
class OverHttpTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {201, 2_001, 100_000})
    void refusesALongQuery(int length) throws Exception {
        assertThat(heading("GET", "/quotes?q=" + "x".repeat(length), 400)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"POST, /", "POST, /quotes", "PUT, /articles/x", "DELETE, /people/x"})
    void takesNothingIn(String method, String address) throws Exception {
        assertThat(heading(method, address, 405)).isEqualTo("Nothing can be changed here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/..%2F..%2Fetc%2Fpasswd", "/people/%00", "/quotes?q=%00"})
    void refusesWhatNoAddressHolds(String address) throws Exception {
        assertThat(heading("GET", address, 400)).isNotBlank();
    }

    private String heading(String method, String address, int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("Exception", "Tomcat", "org.apache");
        return page.select("h1").text();
    }
}
