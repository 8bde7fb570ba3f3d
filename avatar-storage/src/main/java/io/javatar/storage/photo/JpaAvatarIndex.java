package io.javatar.storage.photo;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.PhotoRef;
import io.javatar.storage.schema.Database;
import org.jspecify.annotations.Nullable;

/** Finds photos by hash in the rows of a database: one query each. */
public final class JpaAvatarIndex implements AvatarIndex {
    private final Database database;

    /** Makes the index of {@code database}. */
    public JpaAvatarIndex(Database database) {
        this.database = database;
    }

    @Override
    public @Nullable PhotoRef find(AvatarHash hash) {
        return database.read(rows -> {
            PhotoRow row = PhotoRows.byHash(rows, hash);
            return row == null ? null : row.ref();
        });
    }
}
