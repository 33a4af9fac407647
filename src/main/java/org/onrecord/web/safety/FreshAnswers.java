package org.onrecord.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lets browsers and caches keep what was found for a minute, and then ask with its tag whether it is still so. What
 * was not found, and whether we are well, nobody keeps.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FreshAnswers extends ShallowEtagHeaderFilter {

    private static final String FOR_A_MINUTE = "public, max-age=60, must-revalidate";

    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            boolean keep = status < 400 && !request.getRequestURI().startsWith("/actuator");
            response.setHeader(HttpHeaders.CACHE_CONTROL, keep ? FOR_A_MINUTE : "no-store");
        }
        return super.isEligibleForEtag(request, response, status, body);
    }
}
