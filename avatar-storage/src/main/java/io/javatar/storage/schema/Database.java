package io.javatar.storage.schema;

import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.javatar.core.problem.AvatarException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;

/** The open database. Every method refuses with STORAGE_DOWN when it does not answer. */
public final class Database implements AutoCloseable {
    private static final String UNIT = "avatar-storage";
    private static final String UNIT_FILE = "META-INF/avatar-storage-persistence.xml";
    private static final int ATTEMPTS = 8;

    private final HikariDataSource pool;
    private final EntityManagerFactory units;

    private Database(HikariDataSource pool, EntityManagerFactory units) {
        this.pool = pool;
        this.units = units;
    }

    /** Work on plain connections. */
    @FunctionalInterface
    public interface Statements {
        /** Runs in one transaction, which is committed when this returns and rolled back when it throws. */
        void run(Connection connection) throws SQLException;
    }

    /**
     * Opens the database file under {@code dataDir}, created if it is missing, and migrates it to the newest version.
     *
     * @param dataDir an existing directory that no other process has open
     * @param connections how many requests may use it at once, 2 or more, because migrating takes two
     */
    public static Database open(Path dataDir, int connections) {
        return open(dataDir, connections, UnaryOperator.identity());
    }

    /** Opens it as {@link #open(Path, int)} does, with every connection wrapped by {@code listener}. */
    public static Database open(Path dataDir, int connections, UnaryOperator<DataSource> listener) {
        HikariDataSource pool = H2File.open(dataDir, connections, listener);
        try {
            Schema.migrate(pool);
            return new Database(pool, units(pool));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static EntityManagerFactory units(HikariDataSource pool) {
        Map<String, Object> properties = Map.of(
                PersistenceUnitProperties.ECLIPSELINK_PERSISTENCE_XML,
                UNIT_FILE,
                PersistenceUnitProperties.NON_JTA_DATASOURCE,
                pool,
                PersistenceUnitProperties.CLASSLOADER,
                Database.class.getClassLoader(),
                // EclipseLink keeps sessions by name for the whole process: no two may share one.
                PersistenceUnitProperties.SESSION_NAME,
                UNIT + '-' + UUID.randomUUID());
        EntityManagerFactory units = new PersistenceProvider().createEntityManagerFactory(UNIT, properties);
        // Otherwise it repeats a read on a dead connection by itself, after a pause of five seconds each time.
        units.unwrap(ServerSession.class).getLogin().setQueryRetryAttemptCount(0);
        return units;
    }

    /** Returns the result of {@code question}, which must change nothing. */
    public <T> T read(Function<EntityManager, T> question) {
        return repeated(e -> false, () -> {
            try (EntityManager rows = rows()) {
                return question.apply(rows);
            }
        });
    }

    /**
     * Runs {@code change} in one transaction; when this returns, it survives a crash and a power cut.
     *
     * <p>Where it conflicts with another transaction, it is rolled back and tried again, at most eight times in all; so
     * the change must have no effect but on rows.
     */
    public <T> T write(Function<EntityManager, T> change) {
        T result = repeated(Failures::isOvertaken, () -> attempt(change));
        run(H2File::force);
        return result;
    }

    private <T> T repeated(Predicate<Throwable> isPassing, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (PersistenceException | EclipseLinkException e) {
                boolean again = reopened(e) || isPassing.test(e);
                if (attempt == ATTEMPTS || !again) {
                    throw Failures.down(e);
                }
            }
        }
    }

    /** Drops all connections if they are dead; returns whether they were. */
    private boolean reopened(Throwable failure) {
        boolean closed = Failures.isClosed(failure);
        if (closed) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return closed;
    }

    private <T> T attempt(Function<EntityManager, T> change) {
        try (EntityManager rows = rows()) {
            rows.getTransaction().begin();
            try {
                T result = change.apply(rows);
                rows.getTransaction().commit();
                return result;
            } finally {
                if (rows.getTransaction().isActive()) {
                    rows.getTransaction().rollback();
                }
            }
        }
    }

    private EntityManager rows() {
        try {
            return units.createEntityManager();
        } catch (IllegalStateException e) {
            throw AvatarException.of(STORAGE_DOWN, "the database is closed");
        }
    }

    /** Runs plain statements in one transaction. */
    public void run(Statements statements) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                statements.run(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            reopened(e);
            throw Failures.down(e);
        }
    }

    /** Returns the counts of connections. */
    public Connections connections() {
        return new PooledConnections(pool.getHikariPoolMXBean());
    }

    private record PooledConnections(HikariPoolMXBean pool) implements Connections {
        @Override
        public int active() {
            return pool.getActiveConnections();
        }

        @Override
        public int idle() {
            return pool.getIdleConnections();
        }

        @Override
        public int awaited() {
            return pool.getThreadsAwaitingConnection();
        }
    }

    /** Returns whether it answers within a few seconds; never throws. For readiness checks. */
    public boolean answers() {
        try {
            run(H2File::ask);
            return true;
        } catch (AvatarException e) {
            return false;
        }
    }

    /**
     * Closes the persistence unit, then the connections, and with the last of them the file. Closing again has no
     * effect.
     */
    @Override
    public void close() {
        if (units.isOpen()) {
            units.close();
        }
        pool.close();
    }
}
