package io.javatar.telemetry;

import io.javatar.telemetry.export.ExporterProvider;
import io.javatar.telemetry.export.ExporterSettings;
import io.javatar.telemetry.export.Exporters;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Exporters as others may write them: one that is good, and those that are not. */
public final class MisbehavingExporters {
    /** What no message may quote. */
    static final String SECRET = "tell-nobody";

    private MisbehavingExporters() {}

    /** Does something with what is exported, told as text. */
    private interface Work {
        CompletableResultCode with(String text);
    }

    /** Writes all that it gets to its file. */
    public static final class Writes implements ExporterProvider {
        @Override
        public String name() {
            return "writes";
        }

        @Override
        public Exporters open(ExporterSettings settings) {
            Path file = Path.of(Objects.requireNonNull(settings.text("FILE")));
            return all(text -> {
                append(file, text);
                return CompletableResultCode.ofSuccess();
            });
        }

        private static synchronized void append(Path file, String text) {
            try {
                Files.writeString(file, text + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Throws with each export, and says a secret in it. */
    public static final class Throws implements ExporterProvider {
        @Override
        public String name() {
            return "throws";
        }

        @Override
        public Exporters open(ExporterSettings settings) {
            return all(text -> {
                throw new IllegalStateException(SECRET);
            });
        }
    }

    /** Never comes back from an export. */
    public static final class Hangs implements ExporterProvider {
        @Override
        public String name() {
            return "hangs";
        }

        @Override
        public Exporters open(ExporterSettings settings) {
            return all(text -> {
                sleep();
                return CompletableResultCode.ofSuccess();
            });
        }
    }

    /** Throws when it is opened, and says a secret in it. */
    public static final class ThrowsAtOnce implements ExporterProvider {
        @Override
        public String name() {
            return "throws-at-once";
        }

        @Override
        public Exporters open(ExporterSettings settings) {
            throw new IllegalStateException(SECRET);
        }
    }

    /** Never comes back from its opening. */
    public static final class HangsAtOnce implements ExporterProvider {
        @Override
        public String name() {
            return "hangs-at-once";
        }

        @Override
        public Exporters open(ExporterSettings settings) {
            sleep();
            throw new IllegalStateException();
        }
    }

    /** Throws when it is asked what metrics it wants. */
    public static final class ThrowsWhenAsked implements ExporterProvider {
        @Override
        public String name() {
            return "throws-when-asked";
        }

        @Override
        public Exporters open(ExporterSettings settings) {
            return new Exporters(
                    null,
                    new ForMetrics(text -> CompletableResultCode.ofSuccess()) {
                        @Override
                        public AggregationTemporality getAggregationTemporality(InstrumentType type) {
                            throw new IllegalStateException(SECRET);
                        }
                    },
                    null);
        }
    }

    /** Cannot be made. */
    public static final class Unmakeable implements ExporterProvider {
        /** Throws. */
        public Unmakeable() {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public String name() {
            return "unmakeable";
        }

        @Override
        public Exporters open(ExporterSettings settings) {
            throw new IllegalStateException();
        }
    }

    private static Exporters all(Work work) {
        return new Exporters(new ForSpans(work), new ForMetrics(work), new ForLogs(work));
    }

    private static void sleep() {
        try {
            TimeUnit.MINUTES.sleep(1);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private record ForSpans(Work work) implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            return work.with("spans " + spans);
        }

        @Override
        public CompletableResultCode flush() {
            return work.with("flush spans");
        }

        @Override
        public CompletableResultCode shutdown() {
            return work.with("shut down spans");
        }
    }

    private static class ForMetrics implements MetricExporter {
        private final Work work;

        ForMetrics(Work work) {
            this.work = work;
        }

        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType type) {
            return AggregationTemporality.DELTA;
        }

        @Override
        public CompletableResultCode export(Collection<MetricData> metrics) {
            return work.with("metrics " + metrics);
        }

        @Override
        public CompletableResultCode flush() {
            return work.with("flush metrics");
        }

        @Override
        public CompletableResultCode shutdown() {
            return work.with("shut down metrics");
        }
    }

    private record ForLogs(Work work) implements LogRecordExporter {
        @Override
        public CompletableResultCode export(Collection<LogRecordData> records) {
            return work.with("logs " + records);
        }

        @Override
        public CompletableResultCode flush() {
            return work.with("flush logs");
        }

        @Override
        public CompletableResultCode shutdown() {
            return work.with("shut down logs");
        }
    }
}
