package io.javatar.web.avatar;

import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.AvatarAnswer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns answers into responses with entity tag, caching and CORS headers. */
public final class AvatarResponses {
    /** For what may change soon: 404, 400, redirects, and pictures that stand in for a source that is down. */
    static final String SHORT_LIVED = "public, max-age=60";

    private final String longLived;
    private final boolean varies;

    /**
     * Makes responses.
     *
     * @param maxAge how long a picture may be kept unasked, in whole seconds
     * @param staleAge how long an old one may be shown while asking, in whole seconds (RFC 5861)
     * @param varies whether answers depend on Accept
     */
    public AvatarResponses(Duration maxAge, Duration staleAge, boolean varies) {
        this.longLived = "public, max-age=" + maxAge.toSeconds() + ", stale-while-revalidate=" + staleAge.toSeconds();
        this.varies = varies;
    }

    Response of(AvatarAnswer answer, Conditions conditions) {
        if (answer instanceof AvatarAnswer.Found found) {
            return conditions.holds(found.avatar().etag(), found.changed()) ? notModified(found) : picture(found);
        }
        if (answer instanceof AvatarAnswer.Unchanged photo) {
            return validators(Response.notModified(), photo.etag(), photo.changed(), longLived)
                    .build();
        }
        if (answer instanceof AvatarAnswer.Elsewhere elsewhere) {
            return redirect(elsewhere.target());
        }
        return absent();
    }

    /** A picture that says that the hash is none. */
    Response broken(Avatar avatar) {
        return varying(safe(Response.status(Response.Status.BAD_REQUEST)))
                .header(HttpHeaders.CACHE_CONTROL, SHORT_LIVED)
                .header(HttpHeaders.CONTENT_TYPE, avatar.format().mediaType())
                .entity(avatar.bytes())
                .build();
    }

    /** The same in words, for who asks for them. */
    Response broken(Response problem) {
        return Response.fromResponse(problem)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** Accept chooses between the picture and the words, whether it chooses formats or not. */
    private Response.ResponseBuilder varying(Response.ResponseBuilder builder) {
        return varies ? builder : builder.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private Response picture(AvatarAnswer.Found found) {
        return validators(Response.ok(found.avatar().bytes()), found)
                .header(HttpHeaders.CONTENT_TYPE, found.avatar().format().mediaType())
                .build();
    }

    private Response notModified(AvatarAnswer.Found found) {
        return validators(Response.notModified(), found).build();
    }

    private Response redirect(URI target) {
        return safe(Response.status(Response.Status.FOUND))
                .location(target)
                .header(HttpHeaders.CACHE_CONTROL, SHORT_LIVED)
                .build();
    }

    private Response absent() {
        return safe(Response.status(Response.Status.NOT_FOUND))
                .header(HttpHeaders.CACHE_CONTROL, SHORT_LIVED)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity("no avatar\n")
                .build();
    }

    private Response.ResponseBuilder validators(Response.ResponseBuilder builder, AvatarAnswer.Found found) {
        String lived = found.provisional() ? SHORT_LIVED : longLived;
        return validators(builder, found.avatar().etag(), found.changed(), lived);
    }

    private Response.ResponseBuilder validators(
            Response.ResponseBuilder builder, String etag, @Nullable Instant changed, String lived) {
        safe(builder).header(HttpHeaders.ETAG, '"' + etag + '"').header(HttpHeaders.CACHE_CONTROL, lived);
        return changed == null ? builder : builder.header(HttpHeaders.LAST_MODIFIED, HttpDate.text(changed));
    }

    private Response.ResponseBuilder safe(Response.ResponseBuilder builder) {
        builder.header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Timing-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("Referrer-Policy", "no-referrer");
        return varies ? builder.header(HttpHeaders.VARY, HttpHeaders.ACCEPT) : builder;
    }
}
