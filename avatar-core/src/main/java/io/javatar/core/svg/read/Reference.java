package io.javatar.core.svg.read;

import io.javatar.core.svg.SvgElement;
import org.jspecify.annotations.Nullable;

/** Parses references from one element to another of the same picture; nothing outside it is ever read. */
public final class Reference {
    private Reference() {}

    /** Returns the id within {@code url(#id)}, or null where there is none. */
    public static @Nullable String url(@Nullable String text) {
        if (text == null || !text.startsWith("url(")) {
            return null;
        }
        int close = text.indexOf(')');
        String address = text.substring(4, close < 0 ? text.length() : close).trim();
        if (address.length() > 1 && (address.startsWith("\"") || address.startsWith("'"))) {
            address = address.substring(1, address.length() - 1);
        }
        return id(address);
    }

    /** Returns the id that {@code href} of an element names, or null where there is none. */
    public static @Nullable String href(SvgElement element) {
        String href = element.attributes().get("href");
        return id(href == null ? element.attributes().get("xlink:href") : href);
    }

    private static @Nullable String id(@Nullable String address) {
        return address != null && address.startsWith("#") ? address.substring(1) : null;
    }
}
