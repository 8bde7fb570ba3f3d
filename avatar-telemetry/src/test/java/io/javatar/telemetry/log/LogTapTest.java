package io.javatar.telemetry.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try")
class LogTapTest {
    private final Logger server = Logger.getLogger("tap");
    private final Logger application = Logger.getLogger("tap.application");
    private final Logger room = Logger.getLogger("tap.application.room");
    private final Heard byServer = new Heard();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        server.setUseParentHandlers(false);
        server.addHandler(byServer);
    }

    @AfterEach
    void leave() {
        server.removeHandler(byServer);
        server.setUseParentHandlers(true);
    }

    @Test
    void a_tap_hears_its_logger_and_those_below() {
        try (LogTap tap = LogTap.beside(List.of("tap.application"), this::hear)) {
            application.info("one");
            room.info("two");
            server.info("not ours");
        }
        assertThat(heard).containsExactly("one", "two");
    }

    @Test
    void a_tap_on_two_loggers_of_one_line_hears_each_record_once() {
        try (LogTap tap = LogTap.beside(List.of("tap.application.room", "tap.application"), this::hear)) {
            room.info("once");
        }
        assertThat(heard).containsExactly("once");
    }

    @Test
    void beside_the_server_both_hear() {
        try (LogTap tap = LogTap.beside(List.of("tap.application"), this::hear)) {
            application.info("both");
        }
        assertThat(heard).containsExactly("both");
        assertThat(byServer.messages).containsExactly("both");
    }

    @Test
    void in_place_of_the_server_the_server_hears_what_is_not_the_application_s_only() {
        try (LogTap tap = LogTap.inPlace(List.of("tap.application"), this::hear)) {
            application.info("ours");
            server.info("theirs");
        }
        assertThat(heard).containsExactly("ours");
        assertThat(byServer.messages).containsExactly("theirs");
    }

    @Test
    void a_closed_tap_hears_nothing_and_gives_the_log_back_to_the_server() {
        LogTap tap = LogTap.inPlace(List.of("tap.application"), this::hear);
        tap.close();
        application.info("after");
        assertThat(heard).isEmpty();
        assertThat(byServer.messages).containsExactly("after");
        assertThat(application.getHandlers()).isEmpty();
    }

    @Test
    void closing_an_old_tap_again_takes_nothing_from_a_new_one() {
        LogTap old = LogTap.inPlace(List.of("tap.application"), this::hear);
        old.close();
        try (LogTap tap = LogTap.inPlace(List.of("tap.application"), this::hear)) {
            old.close();
            application.info("new");
        }
        assertThat(heard).containsExactly("new");
        assertThat(byServer.messages).isEmpty();
    }

    @Test
    void what_the_listener_logs_itself_is_not_heard() {
        LogSink talkative = entry -> {
            hear(entry);
            application.info("and on");
        };
        try (LogTap tap = LogTap.beside(List.of("tap.application"), talkative)) {
            application.info("first");
            application.info("second");
        }
        assertThat(heard).containsExactly("first", "second");
    }

    private void hear(LogEntry entry) {
        heard.add(entry.message());
    }

    private static final class Heard extends Handler {
        private final List<String> messages = new ArrayList<>();

        Heard() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
