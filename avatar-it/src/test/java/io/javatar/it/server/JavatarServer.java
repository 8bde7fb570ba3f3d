package io.javatar.it.server;

import io.javatar.it.http.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One Javatar on one data directory, in a process of its own: it may be started, stopped, killed and started again. The
 * port stays the same from start to start.
 */
public final class JavatarServer implements AutoCloseable {
    /** The provisioning token of every server that does not unset it. */
    public static final String TOKEN = "black-box-token-of-the-tests";

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final Installation installation;
    private final Path base;
    private final int port;
    private final Map<String, String> settings = new TreeMap<>();
    private @Nullable Process process;

    private JavatarServer(Installation installation, Path base, int port) {
        this.installation = installation;
        this.base = base;
        this.port = port;
    }

    /**
     * Makes a server with no data, not yet started; for some minutes at most, see {@link QuickStart}.
     *
     * @param name of its directory below {@code target/runs}; what an earlier run left there is removed
     */
    public static JavatarServer named(String name) {
        return named(name, true);
    }

    /** Makes a server as {@link #named} does, whose JVM has all options that operators give it. */
    public static JavatarServer lasting(String name) {
        return named(name, false);
    }

    private static JavatarServer named(String name, boolean quick) {
        Installation build = Installation.fromBuild();
        Path base = build.work().resolve(name).toAbsolutePath().normalize();
        try {
            remove(base);
            Files.createDirectories(base);
            Installation installation = quick ? build.startingQuickly(base.resolve("deploy")) : build;
            JavatarServer server = new JavatarServer(installation, base, Loopback.freePort());
            return server.with("AVATAR_HTTP_HOST", "127.0.0.1")
                    .with("AVATAR_HTTP_PORT", Integer.toString(server.port))
                    .with("AVATAR_START_TIMEOUT", "600") // on a busy machine the limit of the test counts
                    .with("AVATAR_DATA_DIR", base.resolve("data").toString())
                    .with("AVATAR_API_TOKEN", TOKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets an environment variable for the next start. */
    public JavatarServer with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /** Takes an environment variable away for the next start. */
    public JavatarServer without(String variable) {
        settings.remove(variable);
        return this;
    }

    /** Starts the process and returns when {@code /health/ready} answers 200; fails loudly with the log's end. */
    public JavatarServer start() {
        launch();
        Readiness.await(this, START_LIMIT);
        return this;
    }

    /** Starts the process and does not wait: for servers that are expected not to come up. */
    public JavatarServer launch() {
        ProcessBuilder builder = new ProcessBuilder(installation.command(base.resolve("server")));
        builder.directory(base.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("(AVATAR|IVATAR|OTEL|WLP)_.*|JAVA_TOOL_OPTIONS"));
        environment.put("JAVA_HOME", installation.javaHome());
        environment.putAll(settings);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        try {
            Process started = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endHard(started)));
            process = started;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the server to end as an operator does, by SIGTERM, and returns how long that took. */
    public Duration stop() {
        long before = System.nanoTime();
        running().destroy();
        awaitEnd(STOP_LIMIT);
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** Ends the process by SIGKILL: nothing can be saved any more. */
    public void killHard() {
        endHard(running());
        awaitEnd(STOP_LIMIT);
    }

    /** Waits until the server has ended by itself, as one that cannot start does, and returns its exit status. */
    public int awaitExit() {
        awaitEnd(START_LIMIT);
        return running().exitValue();
    }

    /** Returns the last line that the server has written to its console. */
    public String lastLine() {
        return log().lines().reduce((before, last) -> last).orElse("");
    }

    /** Stops the process in the middle of its work, as an overloaded machine does, until {@link #thaw}. */
    public void freeze() {
        signal("STOP");
    }

    /** Lets the process go on. */
    public void thaw() {
        signal("CONT");
    }

    /** Collects garbage and returns how much of the heap is in use then, in bytes. */
    public long heapAfterCollection() {
        Jcmd jcmd = new Jcmd(installation.javaHome(), jvm(running()).pid());
        jcmd.run("GC.run");
        return jcmd.heapUsed();
    }

    /** Whether the process is still there. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Returns a client of this server. */
    public Site site() {
        return new Site(port, TOKEN);
    }

    /** Returns all that the server has written to its console, over all its starts. */
    public String log() {
        try {
            return Files.readString(console());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the directory below which the server has everything: its own directory, the data, the console. */
    public Path directory() {
        return base;
    }

    /** Returns the data directory. */
    public Path data() {
        return base.resolve("data");
    }

    @Override
    public void close() {
        if (isAlive()) {
            stop();
        }
    }

    private Path console() {
        return base.resolve("console.log");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(jvm(running()).pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The script that watches the server ends with it. */
    private static void endHard(Process script) {
        jvm(script).destroyForcibly();
    }

    /** The JVM of the server is a child of the start script. */
    private static ProcessHandle jvm(Process script) {
        return script.children()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseGet(script::toHandle);
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the server was never started");
        }
        return process;
    }

    private void awaitEnd(Duration limit) {
        try {
            if (!running().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                endHard(running());
                throw new IllegalStateException("the server did not end within " + limit.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
