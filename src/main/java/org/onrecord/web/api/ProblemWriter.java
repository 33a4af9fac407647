package org.onrecord.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems (RFC 9457). */
@Component
@RequiredArgsConstructor
class ProblemWriter {

    private final JsonMapper mapper;

    /** Whether what goes wrong there is told as a problem. */
    static boolean concerns(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    void write(HttpServletResponse response, HttpStatusCode status, @Nullable String detail, String path)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        problem.setInstance(instance(path));
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(mapper.writeValueAsBytes(problem));
    }

    private static @Nullable URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException e) {
            // Whoever asked, asked for something that is no address.
            return null;
        }
    }
}
