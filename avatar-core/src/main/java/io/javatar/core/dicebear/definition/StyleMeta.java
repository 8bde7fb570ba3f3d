package io.javatar.core.dicebear.definition;

import org.jspecify.annotations.Nullable;

/**
 * Who made a style and what may be done with it; each null when the definition does not say.
 *
 * @param title the name of the original
 * @param sourceUrl where the original is, http or https
 * @param creator who made it
 * @param creatorUrl their page, http or https
 * @param licence its name, such as {@code CC BY 4.0}
 * @param licenceUrl where it can be read, http or https
 * @param licenceText in full
 */
public record StyleMeta(
        @Nullable String title,
        @Nullable String sourceUrl,
        @Nullable String creator,
        @Nullable String creatorUrl,
        @Nullable String licence,
        @Nullable String licenceUrl,
        @Nullable String licenceText) {}
