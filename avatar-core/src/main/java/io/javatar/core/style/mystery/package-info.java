/** The styles mm, mp and mmng: a silhouette for anybody. */
@NullMarked
package io.javatar.core.style.mystery;

import org.jspecify.annotations.NullMarked;
