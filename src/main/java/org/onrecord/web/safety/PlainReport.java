package org.onrecord.web.safety;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Says in our own words that the container could not read a request or could not answer it; neither the container's
 * name nor the request's words are in it.
 */
public final class PlainReport extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getReporter().write(page(status));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("Whoever asked is gone.", e);
        }
    }

    private static String page(int status) {
        String words = status < 500 ? "We could not read this request" : "Something went wrong on our side";
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><title>%1$s · On Record</title></head>
                <body><main><h1>%1$s</h1><p><a href="/">To the first page of On Record</a></p></main></body>
                </html>
                """.formatted(words);
    }
}
