package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Source;
import io.javatar.telemetry.profile.FlightRecorder;
import io.javatar.telemetry.profile.Profile;
import io.javatar.telemetry.profile.ProfileException;
import io.javatar.telemetry.profile.ProfileException.Reason;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A recording of this very JVM while it serves. */
@SuppressWarnings("try")
class ProfileTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final FlightRecorder recorder = new FlightRecorder();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_profile_tells_what_was_made_looked_for_and_given_with_its_trace_whether_telemetry_is_on(boolean on)
            throws Exception {
        try (Telemetry telemetry = on
                        ? Fixture.enabled().page().start()
                        : Fixture.enabled().with("OTEL_EXPORT_ENABLED", "false").start();
                Serving serving = new Serving(telemetry);
                Profile profile = recorder.record(Duration.ofSeconds(2))) {
            List<RecordedEvent> events = RecordingFile.readAllEvents(profile.recording());
            for (String name : List.of("AvatarGeneration", "CacheLookup", "Upload")) {
                assertThat(events)
                        .filteredOn(event -> event.getEventType().getName().equals("io.javatar." + name))
                        .as(name)
                        .isNotEmpty()
                        .map(event -> event.getString("traceId"))
                        .satisfies(ProfileTest::nearlyAllNameTheTrace);
            }
            assertThat(events)
                    .filteredOn(event -> event.getEventType().getName().equals("io.javatar.AvatarGeneration"))
                    .allMatch(event -> event.getString("generator").equals("retro")
                            && event.getInt("size") == 80
                            && event.getDuration().compareTo(Duration.ZERO) > 0);
            assertThat(profile.page())
                    .contains("<title>retro – ", "<td>miss</td>", "<td>hit</td>", "<td>image/png, ok</td>")
                    .contains("io.javatar.telemetry.ProfileTest$Serving.serve");
        }
    }

    @Test
    void a_profile_holds_no_variable_no_argument_no_address_and_no_name() throws Exception {
        try (Telemetry telemetry = Fixture.enabled().page().start();
                Serving serving = new Serving(telemetry);
                Profile profile = recorder.record(Duration.ofSeconds(1))) {
            Set<String> names = RecordingFile.readAllEvents(profile.recording()).stream()
                    .map(event -> event.getEventType().getName())
                    .collect(Collectors.toSet());
            assertThat(names)
                    .isNotEmpty()
                    .doesNotContain(
                            "jdk.InitialEnvironmentVariable",
                            "jdk.InitialSystemProperty",
                            "jdk.JVMInformation",
                            "jdk.SystemProcess",
                            "jdk.SocketRead",
                            "jdk.SocketWrite",
                            "jdk.FileRead",
                            "jdk.FileWrite",
                            "jdk.JavaExceptionThrow");
            assertThat(profile.page()).doesNotContain("canary", "ada@example.org");
            assertThat(Files.readString(profile.recording(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("canary", "ada@example.org");
        }
    }

    @Test
    void the_recording_is_gone_once_the_profile_is_closed() throws Exception {
        Profile profile = recorder.record(Duration.ofSeconds(1));
        assertThat(profile.recording()).isNotEmptyFile();
        profile.close();
        assertThat(profile.recording()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 301, Long.MAX_VALUE})
    void a_length_out_of_range_is_refused(long seconds) {
        assertThatThrownBy(() -> recorder.record(Duration.ofSeconds(seconds)))
                .asInstanceOf(type(ProfileException.class))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.BAD_LENGTH))
                .satisfies(refusal -> assertThat(refusal).hasMessageEndingWith("s is not within 1..300"));
    }

    @Test
    void nothing_is_recorded_beside_another_recording() throws Exception {
        try (Recording other = new Recording()) {
            other.start();
            assertThatThrownBy(() -> recorder.record(Duration.ofSeconds(1)))
                    .asInstanceOf(type(ProfileException.class))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.BUSY))
                    .satisfies(
                            refusal -> assertThat(refusal).hasMessageContaining("JFR.stop recording=" + other.getId()));
        }
        recorder.record(Duration.ofSeconds(1)).close();
    }

    @Test
    void a_second_caller_is_refused_and_an_interrupted_one_leaves_nothing_behind() throws Exception {
        Set<Path> before = leftovers();
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Profile> first = new FutureTask<>(() -> {
            begun.countDown();
            return recorder.record(FlightRecorder.LONGEST);
        });
        Thread thread = new Thread(first);
        thread.start();
        begun.await();
        while (jdk.jfr.FlightRecorder.getFlightRecorder().getRecordings().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> recorder.record(Duration.ofSeconds(1)))
                .asInstanceOf(type(ProfileException.class))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.BUSY));
        thread.interrupt();
        assertThatThrownBy(first::get).hasCauseInstanceOf(InterruptedException.class);
        assertThat(jdk.jfr.FlightRecorder.getFlightRecorder().getRecordings()).isEmpty();
        assertThat(leftovers()).isEqualTo(before);
        recorder.record(Duration.ofSeconds(1)).close();
    }

    // JDK 17 loses the strings of a few events at the beginning of a recording, see Flight.
    private static void nearlyAllNameTheTrace(List<? extends String> ids) {
        long named = ids.stream().filter(TRACE::equals).count();
        long lost = ids.stream().filter(Objects::isNull).count();
        assertThat(named + lost).isEqualTo(ids.size());
        assertThat(named).isGreaterThan(lost);
    }

    private static Set<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("javatar-profile-"))
                    .collect(Collectors.toSet());
        }
    }

    /** A thread that serves one request after the other. */
    private static final class Serving implements AutoCloseable {
        private final AtomicBoolean over = new AtomicBoolean();
        private final Telemetry telemetry;
        private final Thread thread;

        Serving(Telemetry telemetry) {
            this.telemetry = telemetry;
            this.thread = new Thread(this::serve);
            thread.start();
        }

        private void serve() {
            while (!over.get()) {
                ServerSpan request = telemetry.server(
                        FakeRequest.get(null).with("traceparent", TRACEPARENT).with("User-Agent", "canary"));
                try (ServerSpan.Entered entered = request.enter()) {
                    telemetry.cacheMiss(80, Format.PNG);
                    try (ChildSpan making =
                            telemetry.generating(new Picture(80, Format.PNG, Source.GENERATED, "retro"))) {
                        draw();
                    }
                    telemetry.cacheHit(80, Format.PNG);
                    telemetry.uploaded(
                            new Upload(ContentType.PNG, 1, UploadOutcome.OK, "canary.png", "ada@example.org"));
                }
                request.end(200);
            }
        }

        private static void draw() {
            byte[] pixels = new byte[80 * 80];
            for (int round = 0; round < 500; round++) {
                for (int i = 0; i < pixels.length; i++) {
                    pixels[i] += (byte) (i * round);
                }
            }
            assertThat(pixels).hasSize(80 * 80);
        }

        @Override
        public void close() throws InterruptedException {
            over.set(true);
            thread.join();
        }
    }
}
