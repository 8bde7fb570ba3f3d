package io.javatar.storage.schema;

import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.javatar.core.problem.AvatarException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** An H2 database in one file, and a pool of connections to it. */
final class H2File {
    // WRITE_DELAY=0: otherwise a commit reaches the file up to half a second later, and a kill loses it. With it a
    // commit is written at once, but not forced to the disk (seen with strace): that is what force is for.
    // DB_CLOSE_ON_EXIT=FALSE: requests in flight at shutdown still need it; Database.close() closes it.
    // TRACE_LEVEL_FILE=0: its trace file would quote rows, and so addresses; Failures reports what fails.
    private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    /** How long a request waits for a free connection, in milliseconds. */
    private static final long PATIENCE = 2_000;

    private H2File() {}

    /** Returns a pool of {@code connections}; refuses with STORAGE_DOWN. */
    static HikariDataSource open(Path dataDir, int connections, UnaryOperator<DataSource> listener) {
        JdbcDataSource h2 = source(dataDir, OPTIONS);
        try {
            return new HikariDataSource(config(listener.apply(h2), connections));
        } catch (PoolInitializationException e) {
            throw refusal(dataDir, e);
        }
    }

    /** Returns a data source for the file of {@code dataDir}, with {@code options}, each after a semicolon. */
    static JdbcDataSource source(Path dataDir, String options) {
        Path file = dataDir.toAbsolutePath().normalize().resolve("javatar");
        if (file.toString().indexOf(';') >= 0) {
            throw AvatarException.of(STORAGE_DOWN, "the path of a data directory cannot hold a semicolon: " + dataDir);
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + file + options);
        h2.setUser("sa");
        return h2;
    }

    private static HikariConfig config(DataSource h2, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("javatar");
        config.setDataSource(h2);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE);
        return config;
    }

    /** Forces what is committed to the disk. */
    static void force(Connection connection) throws SQLException {
        execute(connection, "checkpoint sync");
    }

    /** Queries a row, because Connection.isValid returns true even where H2 has closed the file. */
    static void ask(Connection connection) throws SQLException {
        execute(connection, "select max(id) from identity");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static AvatarException refusal(Path dataDir, PoolInitializationException e) {
        @Nullable SQLException sql = Failures.sql(e);
        if (sql != null && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return inUse(dataDir);
        }
        return AvatarException.of(STORAGE_DOWN, "the database in " + dataDir + " cannot be opened", e);
    }

    static AvatarException inUse(Path dataDir) {
        return AvatarException.of(
                STORAGE_DOWN,
                "another process has the data directory " + dataDir
                        + " open; stop it, or set AVATAR_DATA_DIR to another directory");
    }
}
