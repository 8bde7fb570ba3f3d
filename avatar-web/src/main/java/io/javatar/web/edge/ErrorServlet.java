package io.javatar.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers where the container refuses a request before any resource sees it; its own page would show its inside. */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {
    /** Where web.xml sends errors to. */
    static final String PATH = "/.error";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Refusals refusals;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        refusals.write(request, response, status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
    }
}
