package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.telemetry.settings.AttributeNames;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try")
class TracedDatabaseTest {
    private final Scene scene = Scene.recording();
    private final JdbcDataSource h2 = new JdbcDataSource();
    private Connection keeper;

    @BeforeEach
    void open() throws SQLException {
        h2.setURL("jdbc:h2:mem:people");
        keeper = h2.getConnection();
        try (Statement statement = keeper.createStatement()) {
            statement.execute("create table photo (id bigint primary key, owner varchar)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("drop table photo");
        }
        keeper.close();
    }

    private interface Work {
        void in(Connection connection) throws SQLException;
    }

    private static void ask(Scene scene, DataSource database, Work work) throws SQLException {
        ServerSpan request = scene.recorder.server(Request.get());
        try (ServerSpan.Entered entered = request.enter();
                ChildSpan child = scene.recorder.child(SpanName.STATS_READ);
                Connection connection = scene.recorder.traced(database).getConnection()) {
            work.in(connection);
        } finally {
            request.end(200);
        }
    }

    private List<SpanData> statements() {
        return scene.spans().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
    }

    @Test
    void a_prepared_statement_is_a_child_of_what_asks_it() throws SQLException {
        ask(scene, h2, connection -> {
            try (PreparedStatement photos = connection.prepareStatement("select id from photo where owner = ?")) {
                photos.setString(1, "canary@example.org");
                try (ResultSet found = photos.executeQuery()) {
                    assertThat(found.next()).isFalse();
                }
            }
        });

        assertThat(statements()).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("SELECT photo");
            assertThat(span.getParentSpanId())
                    .isEqualTo(scene.span(SpanName.STATS_READ.text()).getSpanId());
            assertThat(span.getAttributes().asMap())
                    .isEqualTo(Attributes.builder()
                            .put("db.system.name", "h2database")
                            .put("db.namespace", "people")
                            .put("db.operation.name", "SELECT")
                            .put("db.collection.name", "photo")
                            .put("db.query.summary", "SELECT photo")
                            .build()
                            .asMap());
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        });
    }

    @Test
    void the_first_names_stand_beside_todays_where_they_are_asked_for() throws SQLException {
        Scene both = Scene.naming(new AttributeNames(true, false, true));
        ask(both, h2, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("delete from photo where owner = 'canary@example.org'");
            }
        });

        SpanData span = both.span("DELETE photo");
        assertThat(span.getAttributes().asMap())
                .isEqualTo(Attributes.builder()
                        .put("db.system.name", "h2database")
                        .put("db.namespace", "people")
                        .put("db.operation.name", "DELETE")
                        .put("db.collection.name", "photo")
                        .put("db.query.summary", "DELETE photo")
                        .put("db.system", "h2")
                        .put("db.name", "people")
                        .put("db.operation", "DELETE")
                        .put("db.sql.table", "photo")
                        .build()
                        .asMap());
        assertThat(span.toString()).doesNotContain("canary");
    }

    @Test
    void a_batch_is_one_span() throws SQLException {
        ask(scene, h2, connection -> {
            try (PreparedStatement photos = connection.prepareStatement("insert into photo values (?, ?)")) {
                for (int i = 0; i < 3; i++) {
                    photos.setInt(1, i);
                    photos.setString(2, "ada");
                    photos.addBatch();
                }
                assertThat(photos.executeBatch()).containsExactly(1, 1, 1);
            }
        });

        assertThat(statements())
                .singleElement()
                .satisfies(span -> assertThat(span.getName()).isEqualTo("INSERT photo"));
    }

    @Test
    void a_statement_that_fails_is_an_error_that_quotes_no_data() {
        assertThatThrownBy(() -> ask(scene, h2, connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("insert into photo values ('canary@example.org', null)");
                    }
                }))
                .isInstanceOf(SQLException.class);

        assertThat(statements()).singleElement().satisfies(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.getEvents())
                    .singleElement()
                    .satisfies(event -> assertThat(event.getName()).isEqualTo("exception"));
            assertThat(span.toString()).doesNotContain("canary");
        });
    }

    @Test
    void outside_a_trace_nothing_is_told() throws SQLException {
        try (Connection connection = scene.recorder.traced(h2).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1 from photo");
        }

        assertThat(scene.spans()).isEmpty();
    }

    @Test
    void within_a_trace_that_is_not_kept_nothing_is_told() throws SQLException {
        Scene unsampled = Scene.unsampled();
        ask(unsampled, h2, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1 from photo");
            }
        });

        assertThat(unsampled.spans()).isEmpty();
    }

    @Test
    void a_connection_still_says_what_it_is_and_can_be_unwrapped() throws SQLException {
        try (Connection connection = scene.recorder.traced(h2).getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(connection.unwrap(org.h2.jdbc.JdbcConnection.class)).isNotNull();
            assertThat(connection.toString()).contains("conn");
        }
    }
}
