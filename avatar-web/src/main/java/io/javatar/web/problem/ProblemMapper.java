package io.javatar.web.problem;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Maps every exception to a problem; clients see nothing of the inside. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final int DEEPEST_CAUSE = 8;

    private final FailureLog refusals = new FailureLog(System::nanoTime, line -> LOG.log(Level.WARNING, line));

    @Inject
    UnexpectedFailures failures;

    @Override
    public Response toResponse(Throwable failure) {
        AvatarException known = known(failure);
        if (known != null) {
            return of(known);
        }
        if (failure instanceof WebApplicationException web) {
            return of(web);
        }
        failures.log(failure);
        return ProblemResponses.of(ProblemDetail.ofStatus(500));
    }

    private Response of(AvatarException known) {
        if (ProblemStatus.of(known.problem()) >= 500) {
            refusals.log(known);
        }
        return ProblemResponses.of(known);
    }

    private Response of(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        String allow = web instanceof NotAllowedException ? web.getResponse().getHeaderString(HttpHeaders.ALLOW) : null;
        if (allow == null) {
            return ProblemResponses.of(ProblemDetail.ofStatus(status));
        }
        ProblemDetail detail = new ProblemDetail(Problem.BAD_REQUEST, status, "This address takes " + allow + ".");
        return Response.fromResponse(ProblemResponses.of(detail))
                .header(HttpHeaders.ALLOW, allow)
                .build();
    }

    /** Servers wrap what body readers throw. */
    private static @Nullable AvatarException known(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof AvatarException known) {
                return known;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
