package io.javatar.storage.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.storage.OtherJvm;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    private Path dataDir;

    @Test
    void a_second_process_is_told_that_another_has_the_directory_open() throws Exception {
        try (OtherJvm other = OtherJvm.start(Opener.class, dataDir.toString())) {
            assertThat(other.line()).isEqualTo("open");
            assertThatThrownBy(() -> Database.open(dataDir, 2))
                    .isInstanceOfSatisfying(
                            AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.STORAGE_DOWN))
                    .hasMessage("another process has the data directory " + dataDir
                            + " open; stop it, or set AVATAR_DATA_DIR to another directory");
        }
    }

    /** Holds a database open until it is killed. */
    static final class Opener {
        private Opener() {}

        public static void main(String... arguments) throws Exception {
            try (Database held = Database.open(Path.of(arguments[0]), 2)) {
                System.out.println(held.answers() ? "open" : "silent");
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }

    @Test
    void a_damaged_file_is_refused() throws Exception {
        Files.writeString(dataDir.resolve("javatar.mv.db"), "not a database".repeat(1_000));
        assertThatThrownBy(() -> Database.open(dataDir, 2))
                .isInstanceOf(AvatarException.class)
                .hasMessage("the database in " + dataDir + " cannot be opened");
    }

    @Test
    void a_directory_with_a_semicolon_is_refused() {
        assertThatThrownBy(() -> Database.open(dataDir.resolve("a;b"), 2)).hasMessageContaining("semicolon");
    }

    @Test
    void two_databases_of_one_process_do_not_mix() {
        try (Database one = Database.open(dataDir.resolve("one"), 2);
                Database other = Database.open(dataDir.resolve("other"), 2)) {
            one.run(connection -> connection.createStatement().execute("create table only_in_one (id integer)"));
            assertThat(tables(one)).isEqualTo(1);
            assertThat(tables(other)).isZero();
        }
    }

    private static long tables(Database database) {
        return database.read(rows -> ((Number) rows.createNativeQuery(
                                "select count(*) from information_schema.tables where table_name = 'ONLY_IN_ONE'")
                        .getSingleResult())
                .longValue());
    }

    @Test
    void a_failed_change_leaves_nothing() {
        try (Database database = Database.open(dataDir, 2)) {
            assertThatThrownBy(() -> database.write(rows -> {
                        identity(rows, 1, "ada@example.org");
                        throw new IllegalArgumentException("a fault of the caller");
                    }))
                    .hasMessage("a fault of the caller");
            assertThat(identities(database)).isZero();
        }
    }

    @Test
    void a_change_that_was_overtaken_is_tried_again() {
        try (Database database = Database.open(dataDir, 2)) {
            AtomicInteger attempts = new AtomicInteger();
            database.write(rows -> identity(rows, 1, "ada@example.org"));
            database.write(rows -> identity(rows, attempts.incrementAndGet(), "bob@example.org"));
            assertThat(attempts).hasValue(2);
            assertThat(identities(database)).isEqualTo(2);
        }
    }

    @Test
    void a_change_that_is_always_overtaken_is_refused_in_the_end() {
        try (Database database = Database.open(dataDir, 2)) {
            AtomicInteger attempts = new AtomicInteger();
            database.write(rows -> identity(rows, 1, "ada@example.org"));
            assertThatThrownBy(() -> database.write(rows -> {
                        attempts.incrementAndGet();
                        return identity(rows, 2, "ada@example.org");
                    }))
                    .isInstanceOf(AvatarException.class)
                    .hasMessageContaining("SQLState 23505");
            assertThat(attempts).hasValue(8);
        }
    }

    @Test
    void a_refusal_quotes_no_row() {
        try (Database database = Database.open(dataDir, 2)) {
            assertThatThrownBy(() -> database.write(rows -> identity(rows, 1, "ada@example.org".repeat(100))))
                    .isInstanceOf(AvatarException.class)
                    .hasMessageContaining("SQLState 22001")
                    .hasMessageNotContaining("ada")
                    .hasNoCause();
        }
    }

    @Test
    void plain_statements_are_rolled_back_when_one_fails() {
        try (Database database = Database.open(dataDir, 2)) {
            assertThatThrownBy(() -> database.run(connection -> {
                        connection.createStatement().execute(INSERT + "(1, 'EMAIL', 'ada@example.org', 0)");
                        throw new SQLException("no more", "08000");
                    }))
                    .isInstanceOf(AvatarException.class)
                    .hasMessageContaining("SQLState 08000");
            assertThat(identities(database)).isZero();
        }
    }

    @Test
    void a_file_that_closed_itself_after_a_failure_is_opened_again() {
        try (Database database = Database.open(dataDir, 4)) {
            database.write(rows -> identity(rows, 1, "ada@example.org"));
            closeUnderneath(database);
            assertThat(identities(database)).isEqualTo(1);
            closeUnderneath(database);
            database.write(rows -> identity(rows, 2, "bob@example.org"));
            assertThat(identities(database)).isEqualTo(2);
        }
    }

    @Test
    void a_read_on_a_dead_connection_is_repeated_by_us_at_once_and_not_by_the_persistence_library_after_a_pause() {
        List<DataSource> direct = new ArrayList<>();
        UnaryOperator<DataSource> listener = source -> {
            direct.add(source);
            return source;
        };
        try (Database database = Database.open(dataDir, 4, listener)) {
            assertThat(identities(database)).isZero();
            shutDownImmediately(direct.get(0));
            AtomicInteger attempts = new AtomicInteger();
            database.read(rows -> {
                attempts.incrementAndGet();
                return rows.createQuery("select count(i) from Identity i", Long.class)
                        .getSingleResult();
            });
            assertThat(attempts).hasValueGreaterThan(1);
        }
    }

    /** Closes the file without the pool's knowing; whether the statement itself then fails, is a matter of chance. */
    private static void shutDownImmediately(DataSource database) {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("shutdown immediately");
        } catch (SQLException closed) {
            assertThat(closed.getErrorCode()).isIn(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
        }
    }

    /** Does what H2 does when it cannot write. */
    private static void closeUnderneath(Database database) {
        assertThatThrownBy(() ->
                        database.run(connection -> connection.createStatement().execute("shutdown immediately")))
                .isInstanceOf(AvatarException.class);
    }

    @Test
    void an_open_database_answers_and_a_closed_one_refuses() {
        Database database = Database.open(dataDir, 2);
        assertThat(database.answers()).isTrue();
        database.close();
        assertThat(database.answers()).isFalse();
        assertThatThrownBy(() -> database.read(rows -> 1)).hasMessage("the database is closed");
    }

    private static final String INSERT = "insert into identity (id, kind, text, created) values ";

    private static int identity(EntityManager rows, long id, String text) throws PersistenceException {
        return rows.createNativeQuery(INSERT + "(?, 'EMAIL', ?, 0)")
                .setParameter(1, id)
                .setParameter(2, text)
                .executeUpdate();
    }

    private static long identities(Database database) {
        return database.read(rows ->
                rows.createQuery("select count(i) from Identity i", Long.class).getSingleResult());
    }
}
