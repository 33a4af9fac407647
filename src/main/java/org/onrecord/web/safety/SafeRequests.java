package org.onrecord.web.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no page of ours ever asks for: methods that change things, queries over {@value #LONGEST_QUERY} bytes,
 * paths written in a roundabout way, and characters that cannot be text.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SafeRequests extends OncePerRequestFilter {

    /** The longest query string that is read, in bytes. */
    static final int LONGEST_QUERY = 1024;

    /** The longest path that is read, in bytes; the longest of ours is a slug of 120 letters and a few words. */
    static final int LONGEST_PATH = 1024;

    /** What may be done here: reading, since nothing may be changed from the web. */
    static final String ALLOWED = "GET, HEAD, OPTIONS";

    private static final Set<String> READING = Set.of(ALLOWED.split(", "));

    /** A path that means another one: matrix parameters, empty or dotted steps, encoded slashes and dots. */
    private static final Pattern ROUNDABOUT =
            Pattern.compile("[;\\\\]|//|/\\.\\.?(/|$)|%(2f|5c|2e|3b|25|0\\p{XDigit}|1\\p{XDigit}|7f)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, ALLOWED);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!hasPlainPath(request) || !hasPlainQuery(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasPlainPath(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.length() <= LONGEST_PATH
                && !ROUNDABOUT.matcher(path.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean hasPlainQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return true;
        }
        try {
            return query.length() <= LONGEST_QUERY && words(request).allMatch(SafeRequests::isText);
        } catch (IllegalStateException e) {
            // The container could not decode it.
            return false;
        }
    }

    private static Stream<String> words(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(
                        parameter -> Stream.concat(Stream.of(parameter.getKey()), Arrays.stream(parameter.getValue())));
    }

    /** Whether these characters can be text: no controls, no halves of a character, nothing that failed to decode. */
    private static boolean isText(String words) {
        return words.codePoints()
                .noneMatch(c -> c == 0xFFFD
                        || Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\t'));
    }
}
