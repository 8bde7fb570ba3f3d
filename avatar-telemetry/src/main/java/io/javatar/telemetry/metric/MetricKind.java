package io.javatar.telemetry.metric;

/** How a metric counts. */
public enum MetricKind {
    /** A sum that only grows. */
    COUNTER("counter"),
    /** A sum that also falls. */
    GAUGE("up-down counter"),
    /** A level that is read when metrics are. */
    LEVEL("gauge"),
    /** Whole numbers by size. */
    SIZES("histogram"),
    /** Seconds by size. */
    SECONDS("histogram");

    private final String words;

    MetricKind(String words) {
        this.words = words;
    }

    /** Returns the kind as a reader would say it. */
    public String words() {
        return words;
    }

    /** Returns the upper bounds of the buckets, ascending, in the unit of the metric; empty where nothing is sorted. */
    public double[] buckets() {
        return switch (this) {
            case SECONDS -> new double[] {.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2, 2.5, 5, 10};
            case SIZES -> new double[] {1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 10485760};
            case COUNTER, GAUGE, LEVEL -> new double[0];
        };
    }
}
