/** What owners of an identity may do with its photo. */
@NullMarked
package io.javatar.core.people;

import org.jspecify.annotations.NullMarked;
