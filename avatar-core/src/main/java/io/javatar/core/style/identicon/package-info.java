/** The style identicon: a quilt of nine tiles. */
@NullMarked
package io.javatar.core.style.identicon;

import org.jspecify.annotations.NullMarked;
