package io.javatar.telemetry.settings;

import org.jspecify.annotations.Nullable;

/** How much telemetry there is. */
public enum TelemetryState {
    /** Nothing at all: no SDK, no thread, no port. */
    DISABLED,
    /** Nothing leaves; the trace context of a caller is still known within its request. */
    OFF,
    /** Spans and metrics are recorded and exported. */
    ON;

    static TelemetryState read(SettingsReader reader) {
        if ("true".equalsIgnoreCase(reader.text(Variable.OTEL_SDK_DISABLED))) {
            return DISABLED;
        }
        Boolean export = reader.flag(Variable.OTEL_EXPORT_ENABLED);
        Boolean alias = reader.flag(Variable.OTEL_ENABLED);
        if (export != null && alias != null && !export.equals(alias)) {
            reader.warn(Variable.OTEL_ENABLED, alias + " contradicts OTEL_EXPORT_ENABLED; " + export + " holds");
        }
        return isTrue(export == null ? alias : export) ? ON : OFF;
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return flag != null && flag;
    }
}
