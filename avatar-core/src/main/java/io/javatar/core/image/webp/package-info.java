/** Decoders of the two codings of WebP pictures, lossless (RFC 9649) and lossy (RFC 6386), row by row. */
@NullMarked
package io.javatar.core.image.webp;

import org.jspecify.annotations.NullMarked;
