package io.javatar.web.stats;

import io.javatar.core.port.Census;
import io.javatar.core.port.Statistics;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.span.SpanName;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.observe.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code GET /stats}: ivatar's six counts (spec PROTOCOL 3c). */
@Path("/stats")
@Route(caller = Caller.PUBLIC, group = RouteGroup.STATS)
@ApplicationScoped
public class StatsResource {
    @Inject
    Statistics statistics;

    /** Answers with the counts as JSON. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Traced(SpanName.STATS_READ)
    public Response stats() {
        Census census = statistics.census();
        String body = Json.createObjectBuilder()
                .add("users", census.users())
                .add("mails", census.mails())
                .add("openids", census.openids())
                .add("unconfirmed_mails", census.unconfirmedMails())
                .add("unconfirmed_openids", census.unconfirmedOpenids())
                .add("avatars", census.avatars())
                .build()
                .toString();
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
