package io.javatar.core.image.colour;

/** Maps the colours of a device to CIEXYZ. */
@FunctionalInterface
interface DeviceColours {
    /** Returns CIEXYZ relative to D50, the Y of white being 1, of components from 0 to 1. */
    double[] xyz(double[] components);
}
