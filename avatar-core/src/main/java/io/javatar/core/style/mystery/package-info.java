/** The style mmng: a silhouette for anybody, on a grey of the hash. */
@NullMarked
package io.javatar.core.style.mystery;

import org.jspecify.annotations.NullMarked;
