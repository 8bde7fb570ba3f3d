/** Liveness, readiness, start: for orchestrators. */
@NullMarked
package io.javatar.web.health;

import org.jspecify.annotations.NullMarked;
