package io.javatar.web.docs;

import io.javatar.core.problem.Problem;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.page.Page;
import io.javatar.web.page.PageResponses;
import io.javatar.web.problem.ProblemStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Serves the description of the API. */
@Path("/")
@ApplicationScoped
public class DocsResource {
    @Inject
    PageResponses pages;

    @Inject
    ApiDocument api;

    /** The API for people. */
    @GET
    @Path("docs")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.DOCS)
    public Response docs() {
        return pages.of(new Page("docs/docs", Map.of("api", api.model())));
    }

    /** The API for programs (OpenAPI 3.1). */
    @GET
    @Path("openapi.json")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.DOCS)
    public Response openapi() {
        return Response.ok(api.json(), MediaType.APPLICATION_JSON_TYPE)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** What can go wrong, and what to do then. */
    @GET
    @Path("problems")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.PAGES)
    public Response problems() {
        List<Map<String, Object>> problems = Arrays.stream(Problem.values())
                .map(problem -> Map.<String, Object>of("slug", problem.slug(), "status", ProblemStatus.of(problem)))
                .toList();
        return pages.of(new Page("docs/problems", Map.of("problems", problems)));
    }
}
