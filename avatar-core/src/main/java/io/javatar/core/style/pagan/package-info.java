/** The style pagan: small heroes of 16 by 16 cells, with clothes and weapons. */
@NullMarked
package io.javatar.core.style.pagan;

import org.jspecify.annotations.NullMarked;
