/** The ports: what core needs from outside, one interface for each noun. */
@NullMarked
package io.javatar.core.port;

import org.jspecify.annotations.NullMarked;
