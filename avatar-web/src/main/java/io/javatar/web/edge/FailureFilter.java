package io.javatar.web.edge;

import io.javatar.web.observe.RequestSpan;
import io.javatar.web.problem.UnexpectedFailures;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 500 to failures outside of resources. The server would do that too, but would log the exception with the address
 * that it quotes.
 */
public class FailureFilter implements Filter {
    @Inject
    UnexpectedFailures failures;

    @Inject
    Refusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            failures.log(failure);
            RequestSpan.of((HttpServletRequest) request).failed(failure);
            if (!response.isCommitted()) {
                response.reset();
                refusals.write(
                        (HttpServletRequest) request,
                        (HttpServletResponse) response,
                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }
}
