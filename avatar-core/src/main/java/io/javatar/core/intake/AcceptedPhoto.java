package io.javatar.core.intake;

import io.javatar.core.image.PictureFormat;

/**
 * A photo that is safe to store: upright, in sRGB, encoded again from its pixels, without metadata.
 *
 * @param original the whole photo, longest side at most {@value PhotoIntake#ORIGINAL} px
 * @param master the centred square cut from it, side at most {@value PhotoIntake#MASTER} px
 * @param format of both
 * @param animated whether both have more than one frame
 * @param width of the original, in pixels
 * @param height of the original, in pixels
 */
public record AcceptedPhoto(
        byte[] original, byte[] master, PictureFormat format, boolean animated, int width, int height) {}
