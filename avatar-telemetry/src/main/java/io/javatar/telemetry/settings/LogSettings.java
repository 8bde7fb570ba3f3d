package io.javatar.telemetry.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the log is written and exported.
 *
 * @param format how it is written
 * @param queueSize how many records may wait for export
 * @param loggers the names of the application's loggers; all below them count as well
 */
public record LogSettings(LogFormat format, int queueSize, List<String> loggers) {
    private static final int QUEUE_SIZE = 2048;

    static LogSettings read(SettingsReader reader, Environment environment) {
        String word = reader.word(Variable.IVATAR_TELEMETRY_LOG_FORMAT, Set.of("text", "json"));
        List<String> asked = reader.list(Variable.IVATAR_TELEMETRY_LOGGERS);
        LogFormat usual = environment.isDevelopment() ? LogFormat.TEXT : LogFormat.JSON;
        Integer queueSize = reader.number(Variable.OTEL_BLRP_MAX_QUEUE_SIZE, 1);
        return new LogSettings(
                word == null ? usual : LogFormat.valueOf(word.toUpperCase(Locale.ROOT)),
                queueSize == null ? QUEUE_SIZE : queueSize,
                asked.isEmpty()
                        ? List.of(Variable.IVATAR_TELEMETRY_LOGGERS.fallback().split(",", -1))
                        : asked);
    }
}
