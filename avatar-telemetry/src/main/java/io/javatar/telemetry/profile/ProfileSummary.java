package io.javatar.telemetry.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a recording.
 *
 * @param samples where threads were seen running; the sum is the number of samples
 * @param generations what pictures took, in microseconds, by source, style, format and size
 * @param lookups how often a picture was looked for, by result
 * @param uploads how many uploads there were, by type and outcome
 */
record ProfileSummary(FlameTree samples, FlameTree generations, Map<String, Long> lookups, Map<String, Long> uploads) {
    private static final String OURS = "io.javatar.";
    private static final String LAMBDA = "$$Lambda";
    private static final String CUT = "[callers not recorded]";

    static ProfileSummary of() {
        return new ProfileSummary(
                new FlameTree("all samples"), new FlameTree("all pictures"), new TreeMap<>(), new TreeMap<>());
    }

    /** Reads a recording. */
    static ProfileSummary read(Path recording) throws IOException {
        ProfileSummary seen = of();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                seen.add(file.readEvent());
            }
        }
        return seen;
    }

    private void add(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> {
                RecordedStackTrace stack = event.getStackTrace();
                if (stack != null) {
                    samples.add(path(names(stack), stack.isTruncated()), 1);
                }
            }
            case GenerationEvent.NAME ->
                generations.add(
                        List.of(
                                text(event, "source"),
                                text(event, "generator"),
                                text(event, "format"),
                                event.getInt("size") + " px"),
                        micros(event.getDuration()));
            case CacheLookupEvent.NAME -> lookups.merge(text(event, "result"), 1L, Long::sum);
            case UploadEvent.NAME ->
                uploads.merge(text(event, "contentType") + ", " + text(event, "outcome"), 1L, Long::sum);
            default -> {}
        }
    }

    private static String text(RecordedEvent event, String field) {
        @Nullable String text = event.getString(field);
        return text == null ? "unknown" : text;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }

    private static List<String> names(RecordedStackTrace stack) {
        List<String> names = new ArrayList<>();
        for (RecordedFrame frame : stack.getFrames()) {
            names.add(name(
                    frame.getMethod().getType().getName(), frame.getMethod().getName()));
        }
        Collections.reverse(names);
        return names;
    }

    /** Returns what a call is named in the flame graph. */
    static String name(String type, String method) {
        return withoutNumber(type) + '.' + method;
    }

    /** Returns the name of a class; that of a lambda without the numbers, which differ with every start. */
    private static String withoutNumber(String type) {
        int lambda = type.indexOf(LAMBDA);
        return lambda < 0 ? type : type.substring(0, lambda + LAMBDA.length());
    }

    // The recorder keeps the 64 innermost calls; servers nest deeper. Cut stacks begin at our outermost call, for they
    // would not lie side by side otherwise.
    static List<String> path(List<String> names, boolean cut) {
        if (!cut) {
            return names;
        }
        int begin = 0;
        while (begin < names.size() && !names.get(begin).startsWith(OURS)) {
            begin++;
        }
        List<String> path = new ArrayList<>();
        path.add(CUT);
        path.addAll(begin == names.size() ? names : names.subList(begin, names.size()));
        return path;
    }
}
