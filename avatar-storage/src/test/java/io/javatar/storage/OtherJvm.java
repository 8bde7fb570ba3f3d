package io.javatar.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process of its own that runs a class of the test tree, for tests that end it or narrow it. */
public final class OtherJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private OtherJvm(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts {@code main} with {@code arguments}. */
    public static OtherJvm start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** Starts {@code main} in a process that may write files of at most {@code kibibytes} each; needs a POSIX shell. */
    public static OtherJvm startLimited(int kibibytes, Class<?> main, String... arguments) throws IOException {
        // POSIX ulimit -f counts units of 512 bytes.
        return start(List.of("sh", "-c", "ulimit -f " + kibibytes * 2 + "; exec \"$@\"", "sh"), main, arguments);
    }

    private static OtherJvm start(List<String> before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:-UsePerfData", "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new OtherJvm(builder.start());
    }

    /** Returns the next line it printed, waiting for it; null at its end. */
    public @Nullable String line() throws IOException {
        return lines.readLine();
    }

    /** Ends it as {@code kill -9} does, and waits until it is gone; what it printed can still be read. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // the process itself would close the stream of its lines
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
