package io.javatar.storage.photo;

import io.javatar.core.port.Census;
import io.javatar.core.port.Statistics;
import io.javatar.storage.identity.Identities;
import io.javatar.storage.schema.Database;

/** Counts the rows of a database; each call reads whole tables. */
public final class JpaStatistics implements Statistics {
    private final Database database;
    private final Identities identities = new Identities();

    /** Makes the counts of {@code database}. */
    public JpaStatistics(Database database) {
        this.database = database;
    }

    @Override
    public Census census() {
        return database.read(rows -> {
            Identities.Numbers numbers = identities.count(rows);
            return new Census(0, numbers.mails(), numbers.openids(), 0, 0, PhotoRows.count(rows));
        });
    }
}
