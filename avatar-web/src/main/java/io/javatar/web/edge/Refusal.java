package io.javatar.web.edge;

import io.javatar.web.problem.ProblemResponses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What is answered where no resource can. It is written here and not by {@code sendError}: Open Liberty would read the
 * request's headers once more for that, and fail at some, or quote them in its log.
 */
final class Refusal {
    private Refusal() {}

    /** Answers with a status of 400 or above, and no word of the inside. */
    static void write(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType(ProblemResponses.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write("{\"title\":\"Request refused\",\"status\":" + status + "}");
    }
}
