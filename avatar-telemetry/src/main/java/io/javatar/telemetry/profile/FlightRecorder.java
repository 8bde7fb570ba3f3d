package io.javatar.telemetry.profile;

import io.javatar.telemetry.profile.ProfileException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Records this JVM for some seconds: where its threads spend their time, its garbage collections, and the
 * {@link ProfileEvents}. Nothing that could be secret is recorded: neither variables, properties, arguments nor addresses.
 * One recording at a time.
 */
public final class FlightRecorder {
    /** The longest recording. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** The shortest recording. */
    public static final Duration SHORTEST = Duration.ofSeconds(1);

    private final AtomicBoolean busy = new AtomicBoolean();

    /** Returns whether this JVM has a recorder and shows it to this class. */
    public static boolean isPresent() {
        return isPresent(FlightRecorder.class.getClassLoader());
    }

    static boolean isPresent(ClassLoader loader) {
        try {
            Class.forName("jdk.jfr.Recording", false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    /**
     * Records for so long, and returns after it. The caller closes the profile.
     *
     * @param length 1 to 300 seconds
     * @throws ProfileException if it cannot be done, with the reason
     * @throws InterruptedException if the thread is interrupted; nothing is left behind
     */
    public Profile record(Duration length) throws ProfileException, InterruptedException {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new ProfileException(
                    Reason.BAD_LENGTH,
                    length.toSeconds() + " s is not within " + SHORTEST.toSeconds() + ".." + LONGEST.toSeconds());
        }
        if (!isPresent()) {
            throw new ProfileException(
                    Reason.ABSENT, "This JVM has no flight recorder, or hides it: module jdk.jfr is not visible here");
        }
        if (!busy.compareAndSet(false, true)) {
            throw new ProfileException(Reason.BUSY, "A profile is being recorded; try again when it has ended");
        }
        try {
            return recorded(length);
        } finally {
            busy.set(false);
        }
    }

    private static Profile recorded(Duration length) throws ProfileException, InterruptedException {
        Path file = null;
        try {
            file = Files.createTempFile("javatar-profile-", ".jfr");
            Flight flight = Flight.record(length, file);
            Profile profile = new Profile(file, ProfilePage.of(flight, ProfileSummary.read(file)));
            file = null;
            return profile;
        } catch (IOException | RuntimeException | LinkageError failure) {
            throw new ProfileException(Reason.FAILED, "The profile could not be recorded: " + failure, failure);
        } finally {
            if (file != null) {
                delete(file);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            file.toFile().deleteOnExit();
        }
    }
}
