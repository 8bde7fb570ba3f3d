package io.javatar.core.serving;

import io.javatar.core.port.ContentId;
import java.nio.charset.StandardCharsets;

/** Strong entity tags (RFC 9110 8.8.3). */
public final class EntityTag {
    /** 32 hex digits are 128 bits: enough that two pictures never share a tag. */
    private static final int DIGITS = 32;

    /**
     * Which bytes a photo, a size and a format give. To be raised with every change to decoding, scaling or encoding that
     * gives others: clients and caches hold what they have for the same as long as its tag is.
     */
    static final int RENDERING = 1;

    /** JDKs differ in how they compress, so each has its tags. */
    private static final String MAKER = RENDERING + " by " + Runtime.version() + ": ";

    private EntityTag() {}

    /** Returns the tag of {@code bytes}, without quotes. */
    public static String of(byte[] bytes) {
        return ContentId.of(bytes).hex().substring(0, DIGITS);
    }

    /** Returns the tag of the bytes that {@code rendering} gives, without quotes; known before they are made. */
    public static String of(Rendering.OfPhoto rendering) {
        return of((MAKER + rendering.key()).getBytes(StandardCharsets.UTF_8));
    }
}
