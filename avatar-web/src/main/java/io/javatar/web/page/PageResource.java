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
import jakarta.ws.rs.core.HttpHeaders;
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
    private static final EmailAddress SAMPLE = new EmailAddress("ada@example.org");
    private static final List<String> FACES = List.of("ada@example.org", "grace@example.org", "edsger@example.org");
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    Pages pages;

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
        AvatarHash hash = SAMPLE.hashes().get(0);
        Map<String, Object> values = new HashMap<>();
        values.put("base", baseUrl.text());
        values.put("sample", SAMPLE.text());
        values.put("sampleHash", hash.hex());
        values.put("styles", styles.listed());
        values.put("faces", FACES.stream().map(PageResource::hash).toList());
        values.put("snippets", Snippets.of(baseUrl.text(), hash.hex()));
        values.put("maxSize", settings.serving().maxSize().px());
        values.put("maxUpload", settings.uploads().limits().bytes());
        values.put("siteDefault", settings.serving().byDefault().keyword());
        values.put("provisioning", settings.access().apiToken() != null);
        return page("home", values);
    }

    /** All installed styles of characters: who made them, and how to use them. */
    @GET
    @Path("styles")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.STYLES)
    public Response styles() {
        return page(
                "styles", Map.of("base", baseUrl.text(), "styles", StyleCard.all(styles), "seeds", StyleCard.SEEDS));
    }

    /** Every option of every installed style, to try. */
    @GET
    @Path("playground")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.TOOLS)
    public Response playground() {
        String policy = POLICY + "; connect-src 'self'";
        return page("playground", Map.of("base", baseUrl.text(), "styles", StyleCard.all(styles)), policy);
    }

    /** The API for people. */
    @GET
    @Path("docs")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.DOCS)
    public Response docs() {
        return page("docs", Map.of("api", api.model()));
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
        return page("problems", Map.of("problems", problems));
    }

    private Response page(String name, Map<String, Object> values) {
        return page(name, values, POLICY);
    }

    private Response page(String name, Map<String, Object> values, String policy) {
        return Response.ok(pages.render(name, values), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static String hash(String email) {
        return EmailAddress.parse(email).hashes().get(0).hex();
    }
}
