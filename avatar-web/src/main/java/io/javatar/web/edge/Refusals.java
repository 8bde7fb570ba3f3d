package io.javatar.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What is answered where no resource can. It is written by us and not by {@code sendError}: Open Liberty would read the
 * request's headers once more for that, and fail at some, or quote them in its log.
 */
public interface Refusals {
    /**
     * Answers with a status of 400 or above and with no word of the inside.
     *
     * @throws IOException if the client does not read it
     */
    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException;
}
