package io.javatar.web;

import io.javatar.web.edge.Sessions;
import io.javatar.web.page.Pages;
import io.javatar.web.start.FailedStart;
import io.javatar.web.start.StartFailure;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Starts the server with the application; where that fails, every request is answered with 503 before all else. */
@WebListener
public class StartListener implements ServletContextListener {
    @Inject
    Startup startup;

    @Inject
    Pages pages;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        StartFailure failure = startup.failure();
        if (failure != null) {
            ServletContext context = event.getServletContext();
            context.addFilter("failed-start", new FailedStart(failure.category(), pages))
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        }
        Sessions.switchOff(event.getServletContext());
    }
}
