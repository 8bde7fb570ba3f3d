package io.javatar.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as scripts call it, in a process of its own. */
class CheckSettingsTest {
    @TempDir
    Path data;

    @Test
    void where_all_is_well_the_scripts_are_told_what_counts() throws IOException, InterruptedException {
        int port = free();

        assertThat(run(Map.of(
                        "AVATAR_HTTP_PORT",
                        Integer.toString(port),
                        "AVATAR_HTTP_HOST",
                        "*",
                        "AVATAR_MAX_UPLOAD_BYTES",
                        "2m")))
                .isEqualTo("""
                        AVATAR_HTTP_HOST=
                        AVATAR_HTTP_PORT=%d
                        AVATAR_MAX_UPLOAD_BYTES=2097152
                        AVATAR_START_TIMEOUT=120
                        ended with 0
                        """.formatted(port));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void everything_that_keeps_the_server_from_starting_is_told_at_once() throws IOException, InterruptedException {
        Path file = Files.createFile(data.resolve("file"));

        assertThat(run(Map.of("AVATAR_HTTP_HOST", "nonexistent.invalid", "AVATAR_DATA_DIR", file.toString())))
                .isEqualTo("""
                        Javatar cannot start for these reasons:
                          AVATAR_HTTP_HOST does not resolve to an address: 'nonexistent.invalid'
                          the data directory %s is a file, not a directory
                        ended with 1
                        """.formatted(file));
    }

    @Test
    void a_name_that_is_unknown_is_told_and_stops_nothing() throws IOException, InterruptedException {
        assertThat(run(Map.of("AVATAR_HTTP_PORT", Integer.toString(free()), "AVATAR_MAXSIZE", "80")))
                .contains("AVATAR_MAXSIZE is unknown; did you mean AVATAR_MAX_SIZE?")
                .endsWith("ended with 0\n");
    }

    @Test
    void caches_are_compared_with_what_the_options_of_the_jvm_allow() throws IOException, InterruptedException {
        Map<String, String> large =
                Map.of("AVATAR_HTTP_PORT", Integer.toString(free()), "AVATAR_CACHE_PICTURES_OFFHEAP", "1024");

        assertThat(run(large, "-XX:MaxDirectMemorySize=1135m"))
                .contains(
                        "the 1135 MiB beside the heap that this JVM allows; set -XX:MaxDirectMemorySize=1136m in jvm.options")
                .endsWith("ended with 1\n");
        assertThat(run(large, "-XX:MaxDirectMemorySize=1136m")).endsWith("ended with 0\n");
        assertThat(run(large, "-Xmx512m")).endsWith("ended with 1\n");
        assertThat(run(large, "-Xmx1500m")).endsWith("ended with 0\n");
    }

    private String run(Map<String, String> settings, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CheckSettings.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("AVATAR_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().put("AVATAR_DATA_DIR", data.toString());
        builder.environment().putAll(settings);
        Process check = builder.start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "ended with " + check.waitFor() + "\n";
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
