/** What the core needs from the world outside, one noun an interface. */
@NullMarked
package io.javatar.core.port;

import org.jspecify.annotations.NullMarked;
