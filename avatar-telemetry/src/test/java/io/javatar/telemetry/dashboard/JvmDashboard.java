package io.javatar.telemetry.dashboard;

import java.util.List;

/** The Java virtual machine of each server; the names are those of OpenTelemetry. */
final class JvmDashboard {
    private JvmDashboard() {}

    static Dashboard dashboard() {
        return new Dashboard(
                "jvm",
                "Java virtual machine",
                List.of(
                        Panel.of(
                                "Heap",
                                "Used beside what there may be.",
                                "bytes",
                                Query.perServer("used", jvmSum("jvm_memory_used_bytes", "jvm_memory_type=\"heap\"")),
                                Query.perServer("limit", jvmSum("jvm_memory_limit_bytes", "jvm_memory_type=\"heap\""))),
                        Panel.of(
                                "Heap after the last collection",
                                "What is really needed. It may not grow from day to day.",
                                "bytes",
                                Query.perServer(
                                        "", jvmSum("jvm_memory_used_after_last_gc_bytes", "jvm_memory_type=\"heap\""))),
                        Panel.of(
                                "Memory beside the heap",
                                "Classes and compiled code. Caches off the heap are not counted here.",
                                "bytes",
                                Query.perServer("", jvmSum("jvm_memory_used_bytes", "jvm_memory_type=\"non_heap\""))),
                        Panel.of(
                                "Time in garbage collection",
                                "Share of one core.",
                                "percentunit",
                                Query.perServer("", jvmRate("jvm_gc_duration_seconds_sum"))),
                        Panel.of(
                                "Garbage collections",
                                "",
                                "short",
                                Query.perServer("", jvmRate("jvm_gc_duration_seconds_count"))),
                        Panel.of(
                                "Processor time",
                                "Cores used, and cores there are.",
                                "short",
                                Query.perServer("used", jvmRate("jvm_cpu_time_seconds_total")),
                                Query.perServer(
                                        "there",
                                        "sum by (job, environment, instance) (jvm_cpu_count" + Selection.ALL + ')')),
                        Panel.of(
                                "Threads",
                                "",
                                "short",
                                Query.perServer(
                                        "{{jvm_thread_state}}",
                                        "sum by (job, environment, instance, jvm_thread_state) (jvm_thread_count"
                                                + Selection.ALL + ')')),
                        Panel.of(
                                "Classes",
                                "Grows at the start only.",
                                "short",
                                Query.perServer(
                                        "",
                                        "sum by (job, environment, instance) (jvm_class_count" + Selection.ALL
                                                + ')'))));
    }

    private static String jvmSum(String name, String matcher) {
        return "sum by (job, environment, instance) (" + name + '{' + Selection.CHOSEN + ',' + matcher + "})";
    }

    private static String jvmRate(String name) {
        return "sum by (job, environment, instance) (rate(" + name + Selection.ALL + "[$__rate_interval]))";
    }
}
