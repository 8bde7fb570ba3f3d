package io.javatar.web.styles;

import io.javatar.core.style.Styles;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.page.Page;
import io.javatar.web.page.PageResponses;
import io.javatar.web.settings.BaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The installed styles of characters, to look at and to try. */
@Path("/")
@ApplicationScoped
public class StylesResource {
    /** The playground asks this server for what a style can do. */
    private static final String PLAYGROUND_POLICY = PageResponses.POLICY + "; connect-src 'self'";

    @Inject
    PageResponses pages;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Styles styles;

    /** All of them: who made them, and how to use them. */
    @GET
    @Path("styles")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.STYLES)
    public Response styles() {
        return pages.of(page("styles/styles").with(Map.of("seeds", StyleCard.SEEDS)));
    }

    /** Every option of each, to try. */
    @GET
    @Path("playground")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.TOOLS)
    public Response playground() {
        return pages.of(page("styles/playground"), PLAYGROUND_POLICY);
    }

    private Page page(String template) {
        return new Page(template, Map.of("base", baseUrl.text(), "styles", StyleCard.all(styles)));
    }
}
