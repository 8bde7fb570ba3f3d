package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./run}, with a Maven that builds nothing and says what it was asked. */
class RunIT {
    private static final Path RUN = Path.of(System.getProperty("javatar.deploy"), "..", "run");

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(
            strings = {"serve", "test", "check", "it", "bench", "doctor", "styles", "gallery", "vectors", "docs", "fmt"
            })
    void help_of_a_task_is_told_and_nothing_is_built(String task) throws IOException, InterruptedException {
        String said = run(Map.of(), task, "--help");

        assertThat(said).startsWith("./run " + task).endsWith("ended with 0\n").doesNotContain("Maven was asked");
    }

    @Test
    void a_taken_port_is_told_before_anything_is_built() throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            assertThat(run(Map.of("AVATAR_HTTP_PORT", port), "serve"))
                    .isEqualTo("run: port " + port
                            + " is taken; stop what listens there, or set AVATAR_HTTP_PORT to another port\n"
                            + "ended with 1\n");
        }
    }

    @Test
    void a_data_directory_that_is_a_file_is_told_before_anything_is_built() throws IOException, InterruptedException {
        Path file = Files.createFile(scratch.resolve("file"));

        assertThat(run(Map.of("AVATAR_DATA_DIR", file.toString()), "serve"))
                .isEqualTo("run: the data directory " + file + " cannot be used: " + file
                        + " is a file, not a directory\nended with 1\n");
    }

    @Test
    void a_java_home_without_a_jdk_is_told() throws IOException, InterruptedException {
        assertThat(run(Map.of("JAVA_HOME", "/nowhere"), "fmt"))
                .isEqualTo(
                        "run: JAVA_HOME names no JDK: there is no bin/java and bin/javac in '/nowhere'\nended with 1\n");
    }

    @Test
    void a_file_of_vectors_that_is_missing_is_told() throws IOException, InterruptedException {
        assertThat(run(Map.of(), "vectors", "/nowhere/at/all"))
                .isEqualTo("run: there is no file '/nowhere/at/all' that can be read\nended with 1\n");
    }

    @Test
    void programs_find_no_colour_codes_in_what_maven_says() throws IOException, InterruptedException {
        assertThat(run(Map.of(), "fmt"))
                .contains("-Dstyle.color=never")
                .contains("MAVEN_OPTS=-Djansi.noreset=true") // without it, each output begins with ESC [0m
                .doesNotContain("\u001b");
    }

    @Test
    void what_is_built_and_downloaded_is_told_a_line_a_step() throws IOException, InterruptedException {
        assertThat(run(Map.of("AVATAR_DATA_DIR", scratch.resolve("data").toString(), "AVATAR_HTTP_PORT", "1"), "serve"))
                .isEqualTo("""
                        1 of 3: compiling, and packing avatar.war
                          Javatar Core
                          downloaded large-1.0.jar (2.5 MB)
                          downloading openliberty-runtime-26.0.0.5.zip
                        [ERROR] it does not compile
                        run: Maven could not do it; target/run.log has all that it said
                        ended with 1
                        """);
    }

    private String run(Map<String, String> settings, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(RUN.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("AVATAR_.*|JAVA_HOME|JAVA_TOOL_OPTIONS|MAVEN_OPTS"));
        String jdk = Path.of(System.getProperty("java.home"), "bin").toString();
        environment.put(
                "PATH",
                Stream.of(maven().toString(), jdk, environment.get("PATH"))
                        .reduce((a, b) -> a + ":" + b)
                        .orElseThrow());
        environment.putAll(settings);
        Process run = builder.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "ended with " + run.waitFor() + "\n";
    }

    private Path maven() throws IOException {
        Path bin = Files.createDirectories(scratch.resolve("bin"));
        Path maven = bin.resolve("mvn");
        Files.writeString(maven, """
                #!/bin/sh
                echo "Maven was asked: $*, with MAVEN_OPTS=${MAVEN_OPTS# }"
                cat <<'TXT'
                [INFO] Building Javatar Core 2.0.0-SNAPSHOT                               [2/5]
                [INFO] Building jar: /somewhere/x.jar
                [INFO] Downloading from central: https://repo.example/org/small/1.0/small-1.0.jar
                [INFO] Downloaded from central: https://repo.example/org/small/1.0/small-1.0.jar (25 kB at 373 kB/s)
                [INFO] Downloaded from central: https://repo.example/org/large/1.0/large-1.0.jar (2.5 MB at 9.3 MB/s)
                [INFO] Downloading from central: https://repo.example/io/openliberty/openliberty-runtime/26.0.0.5/openliberty-runtime-26.0.0.5.zip
                [ERROR] it does not compile
                TXT
                exit 1
                """);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        return bin;
    }
}
