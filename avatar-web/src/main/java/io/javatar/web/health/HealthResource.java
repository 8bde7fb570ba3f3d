package io.javatar.web.health;

import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.page.Page;
import io.javatar.web.page.PageResponses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** {@code /health}: in the JSON form of MicroProfile Health 4 (section 3). */
@Path("/health")
@Route(caller = Caller.PUBLIC, group = RouteGroup.HEALTH)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HealthResource {
    @Context // Not a parameter: those are made anew for each request.
    HttpServletRequest request;

    @Inject
    HealthChecks checks;

    @Inject
    PageResponses pages;

    /** All checks at once; to people as a page. */
    @GET
    public Response health() {
        List<CheckResult> results = checks.ready();
        Response answer = answer(results);
        return Response.fromResponse(PageResponses.arePreferred(request) ? page(results, answer) : answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Response page(List<CheckResult> results, Response answer) {
        List<Map<String, Object>> shown = results.stream()
                .map(result -> Map.<String, Object>of(
                        "name",
                        result.name(),
                        "up",
                        result.up(),
                        "facts",
                        List.copyOf(result.data().entrySet())))
                .toList();
        boolean up = results.stream().allMatch(CheckResult::up);
        return Response.fromResponse(pages.of(new Page("health/health", Map.of("up", up, "results", shown))))
                .status(answer.getStatus())
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The process runs and answers. */
    @GET
    @Path("live")
    public Response live() {
        return answer(List.of());
    }

    /** Database and blob store answer; also says what telemetry is doing. */
    @GET
    @Path("ready")
    public Response ready() {
        return answer(checks.ready());
    }

    /** The start is over, or this would not answer. */
    @GET
    @Path("started")
    public Response started() {
        return answer(List.of());
    }

    private static Response answer(List<CheckResult> results) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        boolean allUp = true;
        for (CheckResult result : results) {
            allUp &= result.up();
            json.add(json(result));
        }
        String body = Json.createObjectBuilder()
                .add("status", status(allUp))
                .add("checks", json)
                .build()
                .toString();
        return Response.status(allUp ? 200 : 503)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body)
                .build();
    }

    private static JsonObjectBuilder json(CheckResult result) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("name", result.name()).add("status", status(result.up()));
        if (result.data().isEmpty()) {
            return json;
        }
        JsonObjectBuilder data = Json.createObjectBuilder();
        result.data().forEach(data::add);
        return json.add("data", data);
    }

    private static String status(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
