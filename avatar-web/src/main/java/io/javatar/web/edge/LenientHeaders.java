package io.javatar.web.edge;

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
 * Keeps headers from deciding what they should not, before the server reads them: it would refuse the request for those
 * that it cannot read, and write what a stranger sent into its log. Every resource has one kind of answer, so Accept
 * chooses none (the picture formats that it may choose are read from the {@link OriginalRequest}). A body without a type,
 * as {@code curl -T} sends it, or with one that nobody can read is bytes (RFC 9110 8.3).
 */
public class LenientHeaders implements Filter {
    @Inject
    Refusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest original = (HttpServletRequest) request;
        OriginalRequest.keep(original);
        LenientRequest lenient = new LenientRequest(original);
        if (LegalAddress.isText(lenient.getRequestURI())) {
            chain.doFilter(lenient, response);
        } else {
            refusals.write(original, (HttpServletResponse) response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
