package io.javatar.storage.schema;

import static io.javatar.core.problem.Problem.INTERNAL;
import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import io.javatar.core.problem.AvatarException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The schema of the database: numbered migrations, each run once. */
public final class Schema {
    private static final String LOCATION = "classpath:io/javatar/storage/schema/migration";

    private Schema() {}

    /**
     * Migrates the database to the newest version; returns how many migrations that took. Refuses with INTERNAL when
     * this program contains no migration, with STORAGE_DOWN when one of them fails.
     */
    public static int migrate(DataSource database) {
        return migrate(database, LOCATION);
    }

    static int migrate(DataSource database, String location) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(location)
                .load();
        // On some servers' class loaders Flyway sees an empty folder where files are, and calls that a success.
        if (flyway.info().all().length == 0) {
            throw AvatarException.of(INTERNAL, "no database migration is found in " + location);
        }
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw AvatarException.of(STORAGE_DOWN, "the database cannot be brought up to date", e);
        }
    }
}
