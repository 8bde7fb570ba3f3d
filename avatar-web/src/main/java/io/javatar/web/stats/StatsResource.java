package io.javatar.web.stats;

import io.javatar.core.port.Census;
import io.javatar.core.port.Statistics;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.span.SpanName;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.observe.Traced;
import io.javatar.web.page.Page;
import io.javatar.web.page.PageResponses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** {@code GET /stats}: the six counts that ivatar, the software of libravatar.org, gives. */
@Path("/stats")
@Route(caller = Caller.PUBLIC, group = RouteGroup.STATS)
@ApplicationScoped
public class StatsResource {
    @Context // Not a parameter: those are made anew for each request.
    HttpServletRequest request;

    @Inject
    Statistics statistics;

    @Inject
    PageResponses pages;

    /** Answers with the counts as JSON, or to people with a page. */
    @GET
    @Traced(SpanName.STATS_READ)
    public Response stats() {
        Census census = statistics.census();
        return PageResponses.arePreferred(request)
                ? varying(pages.of(new Page("stats/stats", Map.of("census", census))))
                : varying(json(census));
    }

    private static Response varying(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response json(Census census) {
        String body = Json.createObjectBuilder()
                .add("users", census.users())
                .add("mails", census.mails())
                .add("openids", census.openids())
                .add("unconfirmed_mails", census.unconfirmedMails())
                .add("unconfirmed_openids", census.unconfirmedOpenids())
                .add("avatars", census.avatars())
                .build()
                .toString();
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
