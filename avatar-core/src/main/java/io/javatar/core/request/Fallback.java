package io.javatar.core.request;

import io.javatar.core.style.Style;
import java.net.URI;

/** What is answered when there is no photo (the parameter {@code d}). */
public sealed interface Fallback {
    /**
     * A drawn picture.
     *
     * @param style how it is drawn
     */
    record Drawn(Style style) implements Fallback {}

    /**
     * A redirect to a picture elsewhere.
     *
     * @param target an absolute http(s) address that the operator trusts
     */
    record Redirect(URI target) implements Fallback {}

    /** Nothing: the answer says that there is no avatar. */
    record NotFound() implements Fallback {}
}
