package io.javatar.telemetry.profile;

import io.javatar.telemetry.profile.ProfileException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.RecordingState;

/**
 * A recording that was made.
 *
 * @param begin when it began
 * @param length how long it took
 */
record Flight(Instant begin, Duration length) {
    private static final long MOST_BYTES = 64L << 20;

    /** Which events are recorded: an allow-list, for others hold variables, arguments, addresses and messages. */
    private static final List<String> EVENTS = List.of(
            GenerationEvent.NAME,
            CacheLookupEvent.NAME,
            UploadEvent.NAME,
            "jdk.GarbageCollection",
            "jdk.GCPhasePause",
            "jdk.GCHeapSummary",
            "jdk.CPULoad",
            "jdk.ThreadStart",
            "jdk.ThreadEnd",
            "jdk.Compilation");

    /** Records for so long into a file. */
    static Flight record(Duration length, Path file) throws ProfileException, IOException, InterruptedException {
        refuseCompany();
        try (Recording recording = new Recording()) {
            recording.setName("Javatar profile");
            recording.setToDisk(true);
            recording.setMaxSize(MOST_BYTES);
            recording.enable(BeginEvent.NAME);
            recording.start();
            forgetStrings();
            Instant begin = Instant.now();
            EVENTS.forEach(event -> recording.enable(event).withoutStackTrace());
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.enable("jdk.JavaMonitorEnter").withThreshold(Duration.ofMillis(10));
            Thread.sleep(length.toMillis());
            EVENTS.forEach(recording::disable);
            recording.stop();
            recording.dump(file);
            return new Flight(begin, length);
        }
    }

    // JDK 17 remembers which strings it has written by a flag that turns with every chunk of a recording. After two
    // turns without an event it takes those of a former recording for written, and trace ids are null. A string that is
    // emitted twice between two turns makes it forget, before any other event; the first few can still lose
    // theirs.
    private static void forgetStrings() {
        try (Recording turn = new Recording()) {
            turn.start();
            for (int i = 0; i < 2; i++) {
                new BeginEvent("a profile was asked for").commit();
            }
        }
    }

    // All recordings of a JVM share their files: what another one asks for would leave with ours.
    private static void refuseCompany() throws ProfileException {
        for (Recording other : jdk.jfr.FlightRecorder.getFlightRecorder().getRecordings()) {
            if (other.getState() == RecordingState.RUNNING) {
                throw new ProfileException(
                        Reason.BUSY,
                        "Another flight recording runs, and its events would leave with ours; stop it first: jcmd PID"
                                + " JFR.stop recording=" + other.getId());
            }
        }
    }
}
