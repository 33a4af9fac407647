package org.onrecord.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Says in the site's own words what went wrong; never with a trace of the program. */
@Slf4j
@ControllerAdvice
@Order(100)
class Problems {

    @ExceptionHandler
    Object missing(Missing problem, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "problem.404.text", request);
    }

    @ExceptionHandler
    Object refused(Refused problem, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, problem.getCode(), request);
    }

    /** A word where a number belongs: in the path nothing stands there, in the query it is a mistake. */
    @ExceptionHandler
    Object notANumber(MethodArgumentTypeMismatchException problem, HttpServletRequest request) {
        boolean inPath = problem.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? answer(HttpStatus.NOT_FOUND, "problem.404.text", request)
                : answer(HttpStatus.BAD_REQUEST, "problem.400.text", request);
    }

    @ExceptionHandler
    Object other(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        if (problem instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return answer(known.getStatusCode(), text(known.getStatusCode()), request);
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), problem);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "problem.500.text", request);
    }

    static String text(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "problem.404.text";
            case 405 -> "problem.405.text";
            default -> status.is5xxServerError() ? "problem.500.text" : "problem.400.text";
        };
    }

    /** Programs that ask for data get data; everybody else gets a page. */
    private static Object answer(HttpStatusCode status, String text, HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return ResponseEntity.of(ProblemDetail.forStatus(status)).build();
        }
        return page(status, text, request.getRequestURI());
    }

    static ModelAndView page(HttpStatusCode status, String text, String path) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("text", text);
        page.addObject("path", path);
        return page;
    }
}
