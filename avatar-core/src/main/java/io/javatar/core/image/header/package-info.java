/** Headers of picture files, read and checked against limits before any decoder runs. */
@NullMarked
package io.javatar.core.image.header;

import org.jspecify.annotations.NullMarked;
