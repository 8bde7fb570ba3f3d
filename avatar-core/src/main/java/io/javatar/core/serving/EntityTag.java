package io.javatar.core.serving;

import io.javatar.core.port.ContentId;

/** Strong entity tags (RFC 9110 8.8.3). */
public final class EntityTag {
    /** 32 hex digits are 128 bits: enough that two pictures never share a tag. */
    private static final int DIGITS = 32;

    private EntityTag() {}

    /** Returns the tag of {@code bytes}, without quotes. */
    public static String of(byte[] bytes) {
        return ContentId.of(bytes).hex().substring(0, DIGITS);
    }
}
