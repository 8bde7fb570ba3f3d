package io.javatar.web.avatar;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.request.AvatarRequest;
import io.javatar.core.serving.AvatarAnswer;
import io.javatar.core.serving.AvatarServing;
import io.javatar.core.style.Styles;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.span.SpanName;
import io.javatar.web.access.Caller;
import io.javatar.web.access.Route;
import io.javatar.web.edge.AcceptHeader;
import io.javatar.web.edge.OriginalRequest;
import io.javatar.web.observe.Formats;
import io.javatar.web.observe.RequestSpan;
import io.javatar.web.observe.Traced;
import io.javatar.web.problem.ProblemResponses;
import io.javatar.web.settings.BaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** {@code GET /avatar/{hash}}: the picture of a hash, for the Libravatar and Gravatar protocols. */
@Path("/")
@Route(caller = Caller.PUBLIC, group = RouteGroup.AVATAR)
@ApplicationScoped
public class AvatarResource {
    @Context // Not a parameter: those are made anew for each request.
    HttpServletRequest current;

    @Inject
    AvatarServing serving;

    @Inject
    AvatarParams params;

    @Inject
    AvatarResponses responses;

    @Inject
    BrokenAvatar broken;

    @Inject
    Styles styles;

    @Inject
    BaseUrl baseUrl;

    /** Answers with the picture, a redirect to a trusted default, 304, 404 or 400. */
    @GET
    @Path("avatar/{hash:[\\s\\S]+}")
    @Traced(SpanName.AVATAR_SERVE)
    public Response avatar(@PathParam("hash") String hash) {
        HttpServletRequest request = OriginalRequest.of(current);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        AvatarRequest wanted;
        try {
            wanted = params.parse(hash, Query.of(request.getQueryString()), accept);
        } catch (AvatarException e) {
            return AcceptHeader.of(accept).wantsJson()
                    ? responses.broken(ProblemResponses.of(e))
                    : responses.broken(broken.picture());
        }
        Conditions conditions = Conditions.of(request);
        AvatarAnswer answer = serving.answer(wanted, conditions.any() ? conditions::holds : null);
        RequestSpan.of(request).avatar(wanted.size().px(), format(answer));
        return responses.of(answer, conditions);
    }

    private static Format format(AvatarAnswer answer) {
        if (answer instanceof AvatarAnswer.Unchanged unchanged) {
            return Formats.of(unchanged.format());
        }
        return answer instanceof AvatarAnswer.Found found
                ? Formats.of(found.avatar().format())
                : Format.OTHER;
    }

    /** The address under which ivatar showed pictures from Gravatar; here it is the same picture as any. */
    @GET
    @Path("gravatarproxy/{hash:[\\s\\S]+}")
    @Traced(SpanName.AVATAR_SERVE)
    public Response gravatarProxy(@PathParam("hash") String hash) {
        return avatar(hash);
    }

    /** Without a hash there is nobody to show: on to the home page. */
    @GET
    @Path("avatar")
    public Response nobody() {
        // As text: made absolute, it would follow the Host header.
        return Response.status(Response.Status.FOUND)
                .header(HttpHeaders.LOCATION, baseUrl.path() + "/")
                .build();
    }

    /** Answers preflight requests (Fetch standard, CORS), and lists the defaults for test suites. */
    @OPTIONS
    @Path("avatar/{hash:[\\s\\S]*}")
    public Response options() {
        return Preflight.answer()
                .header("Access-Control-Expose-Headers", "X-Avatar-Defaults")
                .header("X-Avatar-Defaults", "404 " + String.join(" ", styles.listed()))
                .build();
    }

    /** The same for the address of old. */
    @OPTIONS
    @Path("gravatarproxy/{hash:[\\s\\S]+}")
    public Response gravatarProxyOptions() {
        return options();
    }
}
