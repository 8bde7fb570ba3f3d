package io.javatar.core.dicebear.definition;

import io.javatar.core.dicebear.chance.NumberRange;

/**
 * How far a component may be moved from its place.
 *
 * @param rotate in degrees, -360 to 360
 * @param scale 0 to 10, 1 leaves it as it is
 * @param translateX in percent of its width, -1000 to 1000
 * @param translateY in percent of its height, -1000 to 1000
 */
public record Motion(NumberRange rotate, NumberRange scale, NumberRange translateX, NumberRange translateY) {}
