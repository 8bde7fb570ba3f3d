/** Says in plain words what is wrong with telemetry and what to do. */
@NullMarked
package io.javatar.telemetry.doctor;

import org.jspecify.annotations.NullMarked;
