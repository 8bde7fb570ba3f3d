package io.javatar.storage.photo;

import io.javatar.core.port.ContentId;
import io.javatar.storage.blob.BlobReferences;
import io.javatar.storage.schema.Database;
import java.util.Set;

/** The blobs that photos name, as originals or as masters. */
public final class PhotoReferences implements BlobReferences {
    private final Database database;

    /** Makes the references of {@code database}. */
    public PhotoReferences(Database database) {
        this.database = database;
    }

    @Override
    public Set<ContentId> named(Set<ContentId> ids) {
        return database.read(rows -> PhotoRows.named(rows, ids));
    }
}
