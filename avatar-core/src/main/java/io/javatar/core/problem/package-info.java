/** What can go wrong, said once: one exception, many problems. */
@NullMarked
package io.javatar.core.problem;

import org.jspecify.annotations.NullMarked;
