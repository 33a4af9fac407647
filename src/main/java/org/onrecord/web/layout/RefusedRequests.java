package org.onrecord.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives the site's own page for what was refused before any page was asked, whatever the browser says it accepts. */
@Controller
class RefusedRequests implements ErrorController {

    /** Asked for directly, nothing stands here. */
    @RequestMapping("/error")
    ModelAndView refused(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatusCode code = status instanceof Integer given ? HttpStatusCode.valueOf(given) : HttpStatus.NOT_FOUND;
        return Problems.page(code, Problems.text(code), path instanceof String asked ? asked : request.getRequestURI());
    }
}
