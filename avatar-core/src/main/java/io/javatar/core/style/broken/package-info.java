/** What stands for a hash that is none. */
@NullMarked
package io.javatar.core.style.broken;

import org.jspecify.annotations.NullMarked;
