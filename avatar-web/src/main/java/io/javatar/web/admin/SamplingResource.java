package io.javatar.web.admin;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.span.SpanName;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.observe.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** {@code /admin/sampling}: reads and changes the sampling of traces while the server runs. */
@Path("/admin/sampling")
@Route(caller = Caller.ADMIN, group = RouteGroup.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SamplingResource {
    @Inject
    Telemetry telemetry;

    /** Returns how traces are sampled. */
    @GET
    @Traced(SpanName.ADMIN_CALL)
    public Response sampling() {
        String body = Json.createObjectBuilder()
                .add("sampler", telemetry.status().sampler())
                .build()
                .toString();
        return Response.ok(body).build();
    }

    /** Keeps another share of the traces from now on, 0 to 1, until the server ends. */
    @PUT
    @Traced(SpanName.ADMIN_CALL)
    public Response keep(@QueryParam("ratio") @Nullable String ratio) {
        try {
            telemetry.keepTraces(number(ratio));
        } catch (IllegalArgumentException outOfRange) {
            throw AvatarException.of(Problem.BAD_REQUEST, String.valueOf(outOfRange.getMessage()));
        } catch (IllegalStateException notPossible) {
            throw AvatarException.of(Problem.CONFLICT, String.valueOf(notPossible.getMessage()));
        }
        return sampling();
    }

    private static double number(@Nullable String ratio) {
        try {
            return Double.parseDouble(String.valueOf(ratio));
        } catch (NumberFormatException e) {
            throw AvatarException.of(Problem.BAD_REQUEST, "The parameter ratio must be a number within 0..1.");
        }
    }
}
