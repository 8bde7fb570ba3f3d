package io.javatar.telemetry.log;

import io.javatar.telemetry.json.JsonWriter;
import io.javatar.telemetry.span.TraceIds;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes each entry as one line of JSON of at most some 50,000 bytes: time, level, logger, message, thread, service,
 * environment, and where there is one the trace and the exception.
 */
public final class JsonLines implements LogSink {
    private final OutputStream out;
    private final String service;
    private final String environment;
    private final Supplier<@Nullable TraceIds> current;

    /**
     * Writes to a stream, which stays open.
     *
     * @param out where to; one call for each line
     * @param service who writes
     * @param environment where it stands
     * @param current answers the trace of the current thread
     */
    public JsonLines(OutputStream out, String service, String environment, Supplier<@Nullable TraceIds> current) {
        this.out = out;
        this.service = service;
        this.environment = environment;
        this.current = current;
    }

    /**
     * Returns the standard output of the process itself. {@code System.out} is another thing in a server: Open Liberty and
     * WildFly log every line of it once more, in their own dress.
     */
    @SuppressWarnings("resource") // The process owns its standard output and closes it at its end.
    public static OutputStream standardOutput() {
        return new FileOutputStream(FileDescriptor.out);
    }

    @Override
    public void take(LogEntry entry) {
        byte[] line = (line(entry, current.get()) + '\n').getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            try {
                out.write(line);
                out.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private String line(LogEntry entry, @Nullable TraceIds trace) {
        JsonWriter json = new JsonWriter().beginObject();
        json.field("time", entry.time().toString());
        json.field("level", entry.level().word());
        json.field("logger", entry.logger());
        json.field("message", entry.message());
        json.field("thread", entry.thread());
        json.field("service", service);
        json.field("environment", environment);
        if (trace != null) {
            json.field("trace_id", trace.traceId());
            json.field("span_id", trace.spanId());
            json.field("trace_flags", trace.sampled() ? "01" : "00");
        }
        LogEntry.Failure failure = entry.failure();
        if (failure != null) {
            json.name("exception").beginObject();
            json.field("type", failure.type());
            json.field("message", failure.message());
            json.field("stacktrace", failure.stackTrace()).endObject();
        }
        return json.endObject().toString();
    }
}
