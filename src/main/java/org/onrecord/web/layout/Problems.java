package org.onrecord.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page, in the site's own words, what went wrong; never with a trace of the program. */
@Slf4j
@ControllerAdvice
@Order(100)
class Problems {

    @ExceptionHandler
    ModelAndView missing(Missing problem, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, "problem.404.text", request.getRequestURI());
    }

    @ExceptionHandler
    ModelAndView refused(Refused problem, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, problem.getCode(), request.getRequestURI());
    }

    /** A word where a number belongs: in the path nothing stands there, in the query it is a mistake. */
    @ExceptionHandler
    ModelAndView notANumber(MethodArgumentTypeMismatchException problem, HttpServletRequest request) {
        boolean inPath = problem.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? page(HttpStatus.NOT_FOUND, "problem.404.text", request.getRequestURI())
                : page(HttpStatus.BAD_REQUEST, "problem.400.text", request.getRequestURI());
    }

    @ExceptionHandler
    ModelAndView other(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        if (problem instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return page(known.getStatusCode(), text(known.getStatusCode()), request.getRequestURI());
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), problem);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "problem.500.text", request.getRequestURI());
    }

    static String text(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "problem.404.text";
            case 405 -> "problem.405.text";
            default -> status.is5xxServerError() ? "problem.500.text" : "problem.400.text";
        };
    }

    static ModelAndView page(HttpStatusCode status, String text, String path) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("text", text);
        page.addObject("path", path);
        return page;
    }
}
