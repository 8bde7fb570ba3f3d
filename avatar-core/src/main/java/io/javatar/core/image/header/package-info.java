/** What a picture file says of itself, read and bounded before any decoder sees it. */
@NullMarked
package io.javatar.core.image.header;

import org.jspecify.annotations.NullMarked;
