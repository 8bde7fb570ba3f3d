/** The two codings of WebP pictures, without loss (RFC 9649) and with (RFC 6386), unpacked row by row. */
@NullMarked
package io.javatar.core.image.webp;

import org.jspecify.annotations.NullMarked;
