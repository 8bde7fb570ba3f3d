package io.javatar.storage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
