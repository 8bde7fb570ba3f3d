/** Requests for avatars, parsed: no text from the wire goes further in. */
@NullMarked
package io.javatar.core.request;

import org.jspecify.annotations.NullMarked;
