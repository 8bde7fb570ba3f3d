package io.javatar.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestThreadsTest {
    private static final Path DEPLOY = Path.of("../deploy");

    @Test
    void what_waits_leaves_threads_for_what_does_not() {
        RequestThreads threads = read(Map.of()).rendering().threads();

        assertThat(threads.permits() + threads.queue() + threads.lookups() + RequestThreads.RESERVE)
                .isEqualTo(threads.all());
        assertThat(threads.lookups()).isPositive();
    }

    @Test
    void a_queue_that_would_take_all_threads_is_told_with_what_is_needed() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_RENDER_PLACES", "8", "AVATAR_RENDER_QUEUE", "300")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(
                        "AVATAR_HTTP_THREADS 256 is less than 356 threads: 8 of AVATAR_RENDER_PLACES, 300 of"
                                + " AVATAR_RENDER_QUEUE, and 48 for the rest");
    }

    @Test
    void more_threads_make_room_for_a_longer_queue() {
        Settings settings = read(Map.of("AVATAR_HTTP_THREADS", "512", "AVATAR_RENDER_QUEUE", "300"));

        assertThat(settings.rendering().threads().queue()).isEqualTo(300);
    }

    @Test
    void a_bad_number_is_told_alone() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_HTTP_THREADS", "many")))
                .hasMessageContaining("AVATAR_HTTP_THREADS")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("AVATAR_RENDER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"liberty/server.xml", "wildfly/standalone-avatar.xml"})
    void the_server_files_have_as_many_threads_as_the_setting_says(String file) throws IOException {
        String threads = RenderSettings.HTTP_THREADS.fallback();

        assertThat(Files.readString(DEPLOY.resolve(file)))
                .containsAnyOf(
                        "<variable name=\"AVATAR_HTTP_THREADS\" defaultValue=\"" + threads + "\"/>",
                        "task-max-threads=\"${env.AVATAR_HTTP_THREADS:" + threads + "}\"");
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, name -> null);
    }
}
