package org.onrecord;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line on standard error why the application does not start, when the reason is known. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReport implements SpringBootExceptionReporter {

    /** What H2 answers when another process holds its file. */
    private static final int IN_USE = 90020;

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            Optional<String> reason = reason(e);
            if (reason.isPresent()) {
                System.err.println(reason.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<String> reason(Throwable e) {
        if (e instanceof RefusedStartException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
        return e instanceof SQLException sql && sql.getErrorCode() == IN_USE
                ? Optional.of("Another On Record is using this store: stop it, or use another folder.")
                : Optional.empty();
    }
}
