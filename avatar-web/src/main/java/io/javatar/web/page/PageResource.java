package io.javatar.web.page;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.problem.Problem;
import io.javatar.core.style.Styles;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.problem.ProblemStatus;
import io.javatar.web.settings.BaseUrl;
import io.javatar.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages for people. */
@Path("/")
@Route(caller = Caller.PUBLIC, group = RouteGroup.PAGES)
@ApplicationScoped
public class PageResource {
    private static final List<String> FACES = List.of("ada@example.org", "grace@example.org", "edsger@example.org");

    @Inject
    PageResponses pages;

    @Inject
    Lookup lookup;

    @Inject
    ApiDocument api;

    @Inject
    Settings settings;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Styles styles;

    /** What this server does, with live examples. */
    @GET
    @Route(caller = Caller.PUBLIC, group = RouteGroup.HOME)
    public Response home() {
        AvatarHash hash = Lookup.SAMPLE.hashes().get(0);
        Map<String, Object> values = new HashMap<>(lookup.values());
        values.put("faces", FACES.stream().map(PageResource::hash).toList());
        values.put("snippets", Snippets.of(baseUrl.text(), hash.hex()));
        values.put("maxUpload", settings.uploads().limits().bytes());
        values.put("siteDefault", settings.serving().byDefault().keyword());
        values.put("provisioning", settings.access().apiToken() != null);
        return pages.of("home", values);
    }

    /** All installed styles of characters: who made them, and how to use them. */
    @GET
    @Path("styles")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.STYLES)
    public Response styles() {
        return pages.of(
                "styles", Map.of("base", baseUrl.text(), "styles", StyleCard.all(styles), "seeds", StyleCard.SEEDS));
    }

    /** Every option of every installed style, to try. */
    @GET
    @Path("playground")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.TOOLS)
    public Response playground() {
        String policy = PageResponses.POLICY + "; connect-src 'self'";
        return pages.of("playground", Map.of("base", baseUrl.text(), "styles", StyleCard.all(styles)), policy);
    }

    /** The API for people. */
    @GET
    @Path("docs")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.DOCS)
    public Response docs() {
        return pages.of("docs", Map.of("api", api.model()));
    }

    /** The API for programs. */
    @GET
    @Path("openapi.json")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.DOCS)
    public Response openapi() {
        return Response.ok(api.json(), MediaType.APPLICATION_JSON_TYPE)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** What can go wrong. */
    @GET
    @Path("problems")
    public Response problems() {
        List<Map<String, Object>> problems = Arrays.stream(Problem.values())
                .map(problem -> Map.<String, Object>of(
                        "slug", problem.slug(), "title", problem.title(), "status", ProblemStatus.of(problem)))
                .toList();
        return pages.of("problems", Map.of("problems", problems));
    }

    private static String hash(String email) {
        return EmailAddress.parse(email).hashes().get(0).hex();
    }
}
