package io.javatar.telemetry.span;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Source;

/**
 * What a span records of the making of a picture.
 *
 * @param size its side in pixels
 * @param format its format
 * @param source where it comes from
 * @param generator the wire name of the style that draws it, or {@code photo}
 */
public record Picture(int size, Format format, Source source, String generator) {}
