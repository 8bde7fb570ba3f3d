package io.javatar.web.page;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.style.Styles;
import io.javatar.web.settings.BaseUrl;
import io.javatar.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The form in which people look an avatar up; what they type stays in their browser. */
@ApplicationScoped
public class Lookup {
    /** The address that it begins with. */
    public static final EmailAddress SAMPLE = new EmailAddress("ada@example.org");

    @Inject
    BaseUrl baseUrl;

    @Inject
    Settings settings;

    @Inject
    Styles styles;

    /** Returns {@code page}, whose template includes {@code page/lookup}, with the values that this needs. */
    public Page on(Page page) {
        return page.with(Map.of(
                "base", baseUrl.text(),
                "sample", SAMPLE.text(),
                "sampleHash", SAMPLE.hashes().get(0).hex(),
                "styles", styles.listed(),
                "maxSize", settings.serving().maxSize().px()));
    }
}
