package io.javatar.web.provision;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.web.problem.ProblemResponses;
import io.javatar.web.settings.AvatarSettings;
import io.javatar.web.settings.Settings;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Lets nobody pass without the bearer token (RFC 6750); without a token set, there is nothing here at all. */
@Provider
@TokenGuarded
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {
    private static final String SCHEME = "bearer ";

    @Inject
    Settings settings;

    @Inject
    ProblemResponses problems;

    @Override
    public void filter(ContainerRequestContext request) {
        String token = settings.of(AvatarSettings.API_TOKEN);
        if (token.isEmpty()) {
            request.abortWith(problems.of(AvatarException.of(
                    Problem.NOT_FOUND, "The provisioning API is off: AVATAR_API_TOKEN is not set.")));
        } else if (!sameToken(token, request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            request.abortWith(problems.of(AvatarException.of(
                    Problem.UNAUTHORIZED, "Send the header Authorization: Bearer <AVATAR_API_TOKEN>.")));
        }
    }

    /** Takes the same time for every wrong token. */
    private static boolean sameToken(String token, @Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        String sent = header.substring(SCHEME.length()).strip();
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
