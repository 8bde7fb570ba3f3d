package io.javatar.web.observe;

import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.web.settings.BaseUrl;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Owns the one SERVER span and timer of every request: begun here, ended here, whatever happens between. */
public class TelemetryFilter implements Filter {
    @Inject
    Telemetry telemetry;

    @Inject
    BaseUrl baseUrl;

    @Inject
    PathTemplates templates;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        ServerSpan span = telemetry.server(new ServletServerRequest(http, baseUrl));
        RequestSpan.keep(http, span);
        span.route(templates.find(http.getRequestURI()));
        boolean escaped = true;
        ServerSpan.Entered entered = span.enter();
        try {
            chain.doFilter(request, response);
            escaped = false;
        } catch (IOException | ServletException | RuntimeException | Error failure) {
            span.failed(failure);
            throw failure;
        } finally {
            entered.close();
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new SpanEnd(span, answer));
            } else {
                span.end(escaped ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : answer.getStatus());
            }
        }
    }
}
