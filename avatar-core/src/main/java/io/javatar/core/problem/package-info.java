/** What can go wrong, in one place: one exception, many problems. */
@NullMarked
package io.javatar.core.problem;

import org.jspecify.annotations.NullMarked;
