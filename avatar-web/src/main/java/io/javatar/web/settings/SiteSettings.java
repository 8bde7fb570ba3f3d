package io.javatar.web.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the world sees this site.
 *
 * @param baseUrl what links begin with
 * @param securityContact a mailto: or https: address, or null
 */
public record SiteSettings(BaseUrl baseUrl, @Nullable String securityContact) {
    private static final Setting<BaseUrl> BASE_URL = Setting.of(
            "AVATAR_BASE_URL",
            "http(s) address",
            "",
            BaseUrl::parse,
            "What links begin with, with a path where a reverse proxy serves this site below one; never taken from the Host"
                    + " header. Not set: http://localhost:AVATAR_HTTP_PORT.");

    private static final Setting<String> SECURITY_CONTACT = Setting.text(
            "AVATAR_SECURITY_CONTACT",
            "mailto: or https: address",
            "The Contact of /.well-known/security.txt (RFC 9116). Not set: the home page of this server.");

    static final List<Setting<?>> ALL = List.of(BASE_URL, SECURITY_CONTACT);

    static SiteSettings of(Values values) {
        BaseUrl set = values.find(BASE_URL);
        BaseUrl baseUrl = set == null ? BaseUrl.parse("http://localhost:" + values.of(HttpSettings.PORT)) : set;
        return new SiteSettings(baseUrl, values.find(SECURITY_CONTACT));
    }
}
