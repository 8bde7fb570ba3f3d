package io.javatar.web.home;

import io.javatar.core.identity.EmailAddress;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.page.Lookup;
import io.javatar.web.page.Page;
import io.javatar.web.page.PageResponses;
import io.javatar.web.settings.BaseUrl;
import io.javatar.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** {@code GET /}: what this server does, with live examples. */
@Path("/")
@Route(caller = Caller.PUBLIC, group = RouteGroup.HOME)
@ApplicationScoped
public class HomeResource {
    private static final List<String> FACES = List.of("ada@example.org", "grace@example.org", "edsger@example.org");

    @Inject
    PageResponses pages;

    @Inject
    Lookup lookup;

    @Inject
    Settings settings;

    @Inject
    BaseUrl baseUrl;

    /** Answers with the home page. */
    @GET
    public Response home() {
        return pages.of(lookup.on(new Page(
                "home/home",
                Map.of(
                        "faces", FACES.stream().map(HomeResource::hash).toList(),
                        "snippets",
                                Snippets.of(
                                        baseUrl.text(),
                                        Lookup.SAMPLE.hashes().get(0).hex()),
                        "maxUpload", settings.uploads().limits().bytes(),
                        "siteDefault", settings.serving().byDefault().keyword(),
                        "provisioning", settings.access().apiToken() != null))));
    }

    private static String hash(String email) {
        return EmailAddress.parse(email).hashes().get(0).hex();
    }
}
