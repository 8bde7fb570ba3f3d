package io.javatar.web.provision;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.photo.Provisioning;
import io.javatar.core.photo.Provisioning.Given;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.span.SpanName;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.observe.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/avatars}: organisations upload, read, list and delete the photos of their people. */
@Path("/api/v1/avatars")
@Route(caller = Caller.PROVISIONING, group = RouteGroup.PROVISIONING)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProvisioningResource {
    @Inject
    Provisioning provisioning;

    @Inject
    Uploads uploads;

    @Inject
    ProvisionedJson json;

    @Inject
    Clock clock;

    /** Gives the identity the picture in the body, or in the part {@code photo} of the form that the body is. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @Traced(SpanName.PROVISIONING_WRITE)
    public Response put(
            @QueryParam("identity") @Nullable String identity,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @Nullable InputStream body) {
        return stored(identity(identity), new Incoming(body, type));
    }

    /** The short form for e-mail addresses. */
    @PUT
    @Path("{email}")
    @Consumes(MediaType.WILDCARD)
    @Traced(SpanName.PROVISIONING_WRITE)
    public Response putOfEmail(
            @PathParam("email") String email,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @Nullable InputStream body) {
        return stored(EmailAddress.parse(email), new Incoming(body, type));
    }

    /** What is stored for the identity, or a page of all where none is named. */
    @GET
    @Traced(SpanName.PROVISIONING_READ)
    public Response find(
            @QueryParam("identity") @Nullable String identity,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        return identity == null ? page(Paging.parse(limit, after)) : found(identity(identity));
    }

    /** What is stored for the e-mail address. */
    @GET
    @Path("{email}")
    @Traced(SpanName.PROVISIONING_READ)
    public Response findOfEmail(@PathParam("email") String email) {
        return found(EmailAddress.parse(email));
    }

    /** Takes the identity and its photo away. */
    @DELETE
    @Traced(SpanName.PROVISIONING_DELETE)
    public Response delete(@QueryParam("identity") @Nullable String identity) {
        return erased(identity(identity));
    }

    /** Takes the e-mail address and its photo away. */
    @DELETE
    @Path("{email}")
    @Traced(SpanName.PROVISIONING_DELETE)
    public Response deleteOfEmail(@PathParam("email") String email) {
        return erased(EmailAddress.parse(email));
    }

    private Response stored(Identity identity, Incoming incoming) {
        Given given = uploads.store(identity, incoming);
        JsonObject body = json.of(record(identity, given.photo()));
        return given.assignment() == Assignment.CREATED
                ? Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, body.getJsonArray("urls").getString(0))
                        .entity(body.toString())
                        .build()
                : Response.ok(body.toString()).build();
    }

    /** What was stored just now; whoever takes it away, or replaces it, in this moment does not change that it was. */
    PhotoRecord record(Identity identity, PhotoBlobs stored) {
        PhotoRecord found = provisioning.find(identity);
        return found != null && found.photo().equals(stored)
                ? found
                : new PhotoRecord(0, identity, stored, clock.instant(), 0);
    }

    private Response found(Identity identity) {
        return Response.ok(json.of(required(identity)).toString()).build();
    }

    private Response erased(Identity identity) {
        if (!provisioning.erase(identity)) {
            throw unknown();
        }
        return Response.noContent().build();
    }

    private Response page(Paging paging) {
        List<PhotoRecord> entries = provisioning.page(paging.after(), paging.limit());
        String next = next(entries, paging.limit());
        Response.ResponseBuilder page = Response.ok(json.page(entries, next).toString());
        return next == null
                ? page.build()
                : page.header(HttpHeaders.LINK, '<' + json.pageUrl(next, paging.limit()) + ">; rel=\"next\"")
                        .build();
    }

    /** The cursor of the next page, or null on the last one. */
    private @Nullable String next(List<PhotoRecord> entries, int limit) {
        if (entries.size() < limit) {
            return null;
        }
        long last = entries.get(entries.size() - 1).id();
        return provisioning.page(last, 1).isEmpty() ? null : Long.toString(last);
    }

    private PhotoRecord required(Identity identity) {
        PhotoRecord found = provisioning.find(identity);
        if (found == null) {
            throw unknown();
        }
        return found;
    }

    private static AvatarException unknown() {
        return AvatarException.of(Problem.NOT_FOUND, "Nothing is stored under this identity.");
    }

    private static Identity identity(@Nullable String identity) {
        if (identity == null || identity.isBlank()) {
            throw AvatarException.of(
                    Problem.BAD_IDENTITY, "Name an e-mail address or an http(s) URL in the parameter identity.");
        }
        return Identity.parse(identity);
    }
}
