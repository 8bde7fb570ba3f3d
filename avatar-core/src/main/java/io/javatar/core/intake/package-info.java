/** Turns uploaded bytes into a safe photo. */
@NullMarked
package io.javatar.core.intake;

import org.jspecify.annotations.NullMarked;
