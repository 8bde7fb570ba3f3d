package io.javatar.web.admin;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.profile.FlightRecorder;
import io.javatar.telemetry.profile.Profile;
import io.javatar.telemetry.profile.ProfileException;
import io.javatar.telemetry.span.SpanName;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.observe.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code /admin/profile}: profiles the running server. */
@Path("/admin/profile")
@Route(caller = Caller.ADMIN, group = RouteGroup.ADMIN)
@ApplicationScoped
public class ProfileResource {
    private static final long USUAL_SECONDS = 30;

    @Inject
    FlightRecorder recorder;

    /** Records for so many seconds, 1 to 300, then answers. */
    @POST
    @Traced(SpanName.ADMIN_CALL)
    public Response profile(
            @QueryParam("seconds") @Nullable String seconds, @QueryParam("format") @Nullable String format) {
        ProfileFormat form = ProfileFormat.of(format);
        Profile profile = recorded(seconds(seconds));
        StreamingOutput body = out -> {
            try (profile) {
                form.write(profile, out);
            }
        };
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + form.fileName() + '"')
                .build();
    }

    private static Duration seconds(@Nullable String text) {
        try {
            return Duration.ofSeconds(text == null ? USUAL_SECONDS : Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw AvatarException.of(
                    Problem.BAD_REQUEST, "The parameter seconds must be a whole number within 1..300.");
        }
    }

    private Profile recorded(Duration length) {
        try {
            return recorder.record(length);
        } catch (ProfileException e) {
            throw AvatarException.of(problem(e), String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AvatarException.of(Problem.BUSY, "The server is ending.", e);
        }
    }

    private static Problem problem(ProfileException refusal) {
        return switch (refusal.reason()) {
            case BAD_LENGTH -> Problem.BAD_REQUEST;
            case BUSY -> Problem.BUSY;
            case ABSENT -> Problem.CONFLICT;
            case FAILED -> Problem.INTERNAL;
        };
    }
}
