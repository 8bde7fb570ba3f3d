package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.OnSharedServer;
import io.javatar.it.server.OtherJava;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says why in its last line, and its start script ends with 1. */
@OnSharedServer
class StartFailuresIT {
    @TempDir
    Path scratch;

    @Test
    void a_file_in_place_of_the_data_directory_is_told() throws IOException {
        Path file = Files.createFile(scratch.resolve("file"));

        assertEnds(
                server("is-a-file").with("AVATAR_DATA_DIR", file.toString()),
                "Javatar cannot start: the data directory " + file + " is a file, not a directory");
    }

    @Test
    void a_data_directory_that_cannot_be_written_to_is_told() {
        assertEnds(
                server("unwritable").with("AVATAR_DATA_DIR", "/proc/self"), // not even by root
                "Javatar cannot start: the data directory /proc/self cannot be written to: .*");
    }

    @Test
    void a_data_directory_of_a_running_server_is_told(JavatarServer other) {
        assertEnds(
                server("held").with("AVATAR_DATA_DIR", other.data().toString()),
                "Javatar cannot start: another process has the data directory " + other.data()
                        + " open; stop it, or set AVATAR_DATA_DIR to another directory");
        assertThat(other.site().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void a_damaged_database_is_told() throws IOException {
        JavatarServer server = server("damaged");
        Files.createDirectories(server.data());
        Files.writeString(server.data().resolve("javatar.mv.db"), "no database".repeat(5000));

        assertEnds(
                server,
                "Javatar cannot start: the database " + server.data()
                        + "/javatar.mv.db is damaged or cannot be read .*; restore it from a backup");
    }

    @Test
    void a_taken_port_is_told() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            assertEnds(
                    server("port-taken").with("AVATAR_HTTP_PORT", port),
                    "Javatar cannot start: port " + port
                            + " is taken; stop what listens there, or set AVATAR_HTTP_PORT to another port");
        }
    }

    @Test
    void a_host_that_does_not_resolve_is_told() {
        assertEnds(
                server("no-host").with("AVATAR_HTTP_HOST", "nonexistent.invalid"),
                "Javatar cannot start: AVATAR_HTTP_HOST does not resolve to an address: 'nonexistent.invalid'");
    }

    @Test
    void a_bad_setting_is_told_with_the_slip_of_the_pen_before_it() {
        JavatarServer server =
                server("bad-setting").with("AVATAR_MAXSIZE", "80").with("AVATAR_MAX_UPLOAD_BYTES", "10MB");

        assertEnds(
                server,
                "Javatar cannot start: AVATAR_MAX_UPLOAD_BYTES is not a whole number within 1024..104857600 bytes"
                        + " .K, M or G may follow.: '10MB'");
        assertThat(server.log()).startsWith("AVATAR_MAXSIZE is unknown; did you mean AVATAR_MAX_SIZE?");
    }

    @Test
    void caches_larger_than_the_options_of_the_jvm_allow_are_told_with_the_remedy() {
        assertEnds(
                server("caches").with("AVATAR_CACHE_PICTURES_OFFHEAP", "1024"),
                "Javatar cannot start: .*AVATAR_CACHE_PICTURES_OFFHEAP .1024.*; set -XX:MaxDirectMemorySize=1136m in"
                        + " jvm.options, or the caches lower");
    }

    @Test
    void what_only_the_application_finds_is_told_and_the_server_ended() throws IOException {
        Path file = Files.createFile(scratch.resolve("file"));

        assertEnds(
                server("application")
                        .with("JAVA_HOME", OtherJava.unchecked(scratch.resolve("java")))
                        .with("AVATAR_DATA_DIR", file.toString()),
                "Javatar cannot start: the data directory " + file + " .*");
    }

    @Test
    void a_server_that_is_not_ready_in_time_is_ended() {
        assertEnds(
                server("slow").with("AVATAR_START_TIMEOUT", "1"),
                "Javatar cannot start: it was not ready within 1 s .AVATAR_START_TIMEOUT..*");
    }

    private static JavatarServer server(String name) {
        return JavatarServer.named("start-fails-" + name);
    }

    private static void assertEnds(JavatarServer server, String lastLine) {
        try (server) {
            int status = server.launch().awaitExit();

            assertThat(server.lastLine()).matches(lastLine);
            assertThat(status).isEqualTo(1);
        }
    }
}
