/** The pages of installed styles of characters. */
@NullMarked
package io.javatar.web.styles;

import org.jspecify.annotations.NullMarked;
