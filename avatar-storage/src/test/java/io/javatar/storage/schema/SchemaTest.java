package io.javatar.storage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private final JdbcDataSource memory = new JdbcDataSource();
    private Connection keepsItOpen;

    @BeforeEach
    void open() throws SQLException {
        memory.setURL("jdbc:h2:mem:" + getClass().getName());
        keepsItOpen = memory.getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        keepsItOpen.close();
    }

    @Test
    void an_empty_database_gets_all_tables() throws SQLException {
        Schema.migrate(memory);
        assertThat(tables()).contains("IDENTITY", "IDENTITY_HASH", "PHOTO");
    }

    @Test
    void a_migration_runs_once() {
        assertThat(Schema.migrate(memory)).isPositive();
        assertThat(Schema.migrate(memory)).isZero();
    }

    @Test
    void a_place_without_migrations_is_refused_loudly() {
        assertThatThrownBy(() -> Schema.migrate(memory, "classpath:io/javatar/storage/schema/nothing"))
                .isInstanceOf(AvatarException.class)
                .hasMessage("no database migration is found in classpath:io/javatar/storage/schema/nothing");
    }

    @Test
    void the_place_of_migrations_is_marked_for_class_loaders_that_list_no_folders() {
        assertThat(Schema.class.getResource("migration/flyway.location")).isNotNull();
    }

    @Test
    void a_failing_migration_is_refused() {
        assertThatThrownBy(() -> Schema.migrate(memory, "classpath:io/javatar/storage/schema/broken"))
                .isInstanceOf(AvatarException.class)
                .hasMessage("the database cannot be brought up to date");
    }

    @Test
    void photos_of_the_first_version_belong_to_the_same_identities_afterwards() throws SQLException {
        migratedTo("1");
        execute("insert into identity values (50, 'EMAIL', 'ada@example.org', null, 0)");
        execute("insert into identity values (51, 'EMAIL', 'bob@example.org', null, 0)");
        execute("insert into identity values (52, 'OPENID', 'https://example.org/', null, 0)");
        execute("insert into photo values (60, 51, 'original', 'master', 'PNG', false, 640, 480, 1234, 5)");
        execute("insert into photo values (61, 50, 'original', 'master', 'GIF', true, 640, 480, 1235, 6)");
        assertThat(Schema.migrate(memory)).isEqualTo(1);
        assertThat(rows("select id, photo from identity order by id")).containsExactly("50 61", "51 60", "52 null");
        assertThat(rows("select id, original, master, format, animated, width, height, changed, shown, owner"
                        + " from photo order by id"))
                .containsExactly(
                        "60 original master PNG FALSE 640 480 1234 5 null",
                        "61 original master GIF TRUE 640 480 1235 6 null");
    }

    private void migratedTo(String version) {
        Flyway.configure()
                .dataSource(memory)
                .locations("classpath:io/javatar/storage/schema/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = keepsItOpen.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the rows of a query, the columns of each parted by spaces. */
    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = keepsItOpen.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringJoiner row = new StringJoiner(" ");
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = keepsItOpen.getMetaData().getTables(null, "PUBLIC", "%", null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
