package io.javatar.web.access;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.web.edge.OriginalRequest;
import io.javatar.web.problem.ProblemResponses;
import io.javatar.web.settings.AccessSettings;
import io.javatar.web.settings.Secret;
import io.javatar.web.settings.Setting;
import io.javatar.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Requires a bearer token (RFC 6750). Where no token is set, the route is off. */
@ApplicationScoped
public class BearerTokens {
    private static final String SCHEME = "bearer ";

    @Inject
    Settings settings;

    @Inject
    WrongTokens wrong;

    /**
     * Answers the request itself unless it carries the token.
     *
     * @param token the setting that holds it
     * @param value finds its value among all that is set
     * @param guarded what it guards, as the beginning of a sentence
     */
    void require(
            Setting<Secret> token,
            Function<AccessSettings, @Nullable Secret> value,
            String guarded,
            ContainerRequestContext request) {
        Secret expected = value.apply(settings.access());
        if (expected == null) {
            refuse(request, Problem.NOT_FOUND, guarded + " are off: " + token.name() + " is not set.");
            return;
        }
        String sent = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (!same(expected, sent)) {
            int wait =
                    sent == null ? 0 : wrong.tried(OriginalRequest.of(request).getRemoteAddr());
            refuse(request, token, wait);
        }
    }

    private void refuse(ContainerRequestContext request, Setting<Secret> token, int wait) {
        if (wait == 0) {
            refuse(request, Problem.UNAUTHORIZED, "Send the header Authorization: Bearer <" + token.name() + ">.");
            return;
        }
        Response answer = ProblemResponses.of(AvatarException.of(
                Problem.TOO_MANY_ATTEMPTS,
                "More than " + WrongTokens.MOST + " wrong tokens came from this address within a minute."));
        request.abortWith(Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, wait)
                .build());
    }

    private void refuse(ContainerRequestContext request, Problem problem, String why) {
        request.abortWith(ProblemResponses.of(AvatarException.of(problem, why)));
    }

    /** Takes the same time for every wrong token. */
    private static boolean same(Secret token, @Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        return token.is(header.substring(SCHEME.length()).strip());
    }
}
