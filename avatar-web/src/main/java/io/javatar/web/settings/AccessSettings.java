package io.javatar.web.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens for the parts of the server that are not public; a part is off where its token is null.
 *
 * @param apiToken the bearer token of the provisioning API
 * @param adminToken the bearer token of the admin calls
 */
public record AccessSettings(
        @Nullable Secret apiToken, @Nullable Secret adminToken) {
    /** Opens the provisioning API. */
    public static final Setting<Secret> API_TOKEN = Setting.secret(
            "AVATAR_API_TOKEN",
            "The bearer token of the provisioning API /api/v1/avatars. Not set: that API answers 404.");

    /** Opens the admin calls. */
    public static final Setting<Secret> ADMIN_TOKEN = Setting.secret(
            "AVATAR_ADMIN_TOKEN",
            "The bearer token of the admin calls under /admin: which traces are kept, and profiles of the running server. Not"
                    + " set: they answer 404.");

    static final List<Setting<?>> ALL = List.of(API_TOKEN, ADMIN_TOKEN);

    static AccessSettings of(Values values) {
        return new AccessSettings(values.find(API_TOKEN), values.find(ADMIN_TOKEN));
    }
}
