package org.onrecord.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers whatever goes wrong below {@code /api} as a problem (RFC 9457), before the pages' own errors are asked. */
@Component
@Slf4j
@RequiredArgsConstructor
class ApiProblems implements HandlerExceptionResolver, Ordered {

    private final ProblemWriter writer;

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object asked, Exception exception) {
        if (!ProblemWriter.concerns(request.getRequestURI())) {
            return null;
        }
        HttpStatusCode status = status(exception);
        if (status.is5xxServerError()) {
            log.error("A question to the API could not be answered", exception);
        }
        try {
            headers(exception).forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
            writer.write(response, status, detail(exception, status), request.getRequestURI());
            return new ModelAndView();
        } catch (IOException e) {
            log.debug("Whoever asked is gone", e);
            return new ModelAndView();
        }
    }

    private static HttpStatusCode status(Exception exception) {
        if (exception instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        return exception instanceof TypeMismatchException ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static HttpHeaders headers(Exception exception) {
        return exception instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
    }

    /** In words that say nothing of our inside. */
    private static @Nullable String detail(Exception exception, HttpStatusCode status) {
        if (exception instanceof TypeMismatchException mismatch) {
            return mismatch.getPropertyName() + " must be a number";
        }
        boolean tells = exception instanceof ErrorResponse && status.is4xxClientError();
        return tells ? ((ErrorResponse) exception).getBody().getDetail() : null;
    }
}
