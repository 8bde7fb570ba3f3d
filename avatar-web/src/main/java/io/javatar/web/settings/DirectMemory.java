package io.javatar.web.settings;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much memory beside the heap this JVM allows (java.nio's direct buffers), which the caches beside the heap and the
 * connections of the server share.
 *
 * @param limit in bytes
 */
record DirectMemory(long limit) {
    private static final String OPTION = "MaxDirectMemorySize";
    private static final long MEBIBYTE = 1L << 20;

    /** What servers take for connections, in MiB. */
    private static final long CONNECTIONS = 32;

    /** The settings whose memory lies beside the heap, each in MiB. */
    private static final List<Setting<Bytes>> CACHES = List.of(
            DataSettings.CACHE_HASHES_OFFHEAP, DataSettings.CACHE_PICTURES_OFFHEAP, DataSettings.CACHE_LARGE_PICTURES);

    /** Returns what -XX:MaxDirectMemorySize says; where it is not set, or 0, as much as the heap may have. */
    static DirectMemory ofThisProcess() {
        long option = Stream.of(option(), argument())
                .filter(size -> size > 0)
                .findFirst()
                .orElse(0L);
        return new DirectMemory(option > 0 ? option : Runtime.getRuntime().maxMemory());
    }

    static DirectMemory unlimited() {
        return new DirectMemory(Long.MAX_VALUE);
    }

    private static long option() {
        try {
            HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return jvm == null ? 0 : Long.parseLong(jvm.getVMOption(OPTION).getValue());
        } catch (IllegalArgumentException otherJvm) {
            return 0;
        }
    }

    /** For JVMs that are not HotSpot. */
    private static long argument() {
        String start = "-XX:" + OPTION + "=";
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith(start))
                .map(argument -> size(argument.substring(start.length())))
                .reduce(0L, (before, last) -> last);
    }

    private static long size(String text) {
        try {
            return Parsers.bytes(text, new Range(0, Long.MAX_VALUE));
        } catch (IllegalArgumentException unreadable) {
            return 0;
        }
    }

    /** Returns a sentence with the remedy where the caches are too large; nothing where one is bad by itself. */
    List<String> faults(Values settings) {
        if (!settings.areSound(CACHES.toArray(Setting<?>[]::new))) {
            return List.of();
        }
        long sum = CACHES.stream()
                .mapToLong(cache -> settings.of(cache).mebibytes())
                .sum();
        return sum + CONNECTIONS <= limit / MEBIBYTE ? List.of() : List.of(fault(settings, sum));
    }

    private String fault(Values settings, long sum) {
        String named = CACHES.stream()
                .map(cache -> cache.name() + " (" + settings.of(cache).mebibytes() + ")")
                .collect(Collectors.joining(", "));
        return named + " are " + sum + " MiB together, which with " + CONNECTIONS
                + " MiB for connections is more than the " + limit / MEBIBYTE
                + " MiB beside the heap that this JVM allows; set -XX:" + OPTION + "=" + (sum + CONNECTIONS)
                + "m in jvm.options, or the caches lower";
    }
}
