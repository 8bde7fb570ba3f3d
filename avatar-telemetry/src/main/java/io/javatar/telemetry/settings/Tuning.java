package io.javatar.telemetry.settings;

import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Settings of telemetry that do not change what is recorded.
 *
 * @param sampling which traces are kept
 * @param names which attribute names spans carry
 * @param textLimit the longest text on a span, in characters
 * @param queueSize how many spans may wait for export
 * @param sdk checked properties for the OpenTelemetry SDK, by name
 * @param logLevel how much telemetry logs about itself, or null for what the server says
 */
public record Tuning(
        Sampling sampling,
        AttributeNames names,
        int textLimit,
        int queueSize,
        Map<String, String> sdk,
        @Nullable Level logLevel) {}
