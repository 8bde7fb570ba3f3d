package io.javatar.web.page;

import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Pictures;
import io.javatar.core.serving.Rendering;
import io.javatar.core.style.Style;
import io.javatar.core.style.Styles;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.settings.BaseUrl;
import io.javatar.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Serves the files that browsers and crawlers expect. */
@Path("/")
@Route(caller = Caller.PUBLIC, group = RouteGroup.STATIC)
@ApplicationScoped
public class FileResource {
    /** For what has a hash of its content in its name (RFC 8246). */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final PixelSize ICON = new PixelSize(32);
    private static final Duration CONTACT_VALID = Duration.ofDays(180);

    @Inject
    Assets assets;

    @Inject
    Pictures pictures;

    @Inject
    Styles styles;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The style sheet and the scripts of the pages. */
    @GET
    @Path("static/{file}")
    public Response file(@PathParam("file") String file) {
        Assets.Asset asset = assets.find(file);
        if (asset == null) {
            throw AvatarException.of(Problem.NOT_FOUND, "There is no such file.");
        }
        return answer(asset.mediaType(), asset.text(), FOR_EVER);
    }

    /** Pages may be indexed; pictures and the API need not be. */
    @GET
    @Path("robots.txt")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.WELLKNOWN)
    public Response robots() {
        return answer(
                "text/plain; charset=utf-8",
                "User-agent: *\nDisallow: /avatar/\nDisallow: /gravatarproxy/\nDisallow: /api/\nAllow: /\n");
    }

    /** Where to report a vulnerability (RFC 9116). */
    @GET
    @Path(".well-known/security.txt")
    @Route(caller = Caller.PUBLIC, group = RouteGroup.WELLKNOWN)
    public Response security() {
        Instant expires = clock.instant().plus(CONTACT_VALID).truncatedTo(ChronoUnit.DAYS);
        String contact = settings.site().securityContact();
        return answer(
                "text/plain; charset=utf-8",
                "Contact: " + (contact == null ? baseUrl.text() + "/" : contact) + "\nExpires: " + expires
                        + "\nPreferred-Languages: en\nCanonical: " + baseUrl.text() + "/.well-known/security.txt\n");
    }

    /** The logo, small. */
    @GET
    @Path("favicon.ico")
    public Response favicon() {
        Style logo = Objects.requireNonNull(styles.find("nobody"));
        Avatar icon = pictures.picture(
                new Rendering.OfSeed(logo, Seed.of("00000000000000000000000000000000"), ICON, PictureFormat.PNG));
        return answer(icon.format().mediaType(), icon.bytes());
    }

    private static Response answer(String mediaType, Object entity) {
        return answer(mediaType, entity, "public, max-age=3600");
    }

    private static Response answer(String mediaType, Object entity, String age) {
        return Response.ok(entity)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, age)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
