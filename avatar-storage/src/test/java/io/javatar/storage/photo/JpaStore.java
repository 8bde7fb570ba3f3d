package io.javatar.storage.photo;

import io.javatar.core.identity.Identity;
import io.javatar.core.port.ContentId;
import io.javatar.storage.blob.BlobCustody;
import io.javatar.storage.blob.FileBlobs;
import io.javatar.storage.schema.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A database and blobs in a directory, with all ports about photos and a record of what they made known. */
final class JpaStore implements AutoCloseable {
    final Database database;
    final FileBlobs blobs;
    final JpaPhotos photos;
    final JpaAvatarIndex index;
    final JpaStatistics statistics;
    final BatchedViewCounts views;

    /** The sets of bytes that were removed. */
    final List<Set<ContentId>> removed = new ArrayList<>();

    /** The identities that changes were about. */
    final List<Identity> changed = new ArrayList<>();

    private JpaStore(Database database, FileBlobs blobs, Clock clock) {
        this.database = database;
        this.blobs = blobs;
        BlobCustody custody = new BlobCustody(blobs, new PhotoReferences(database), removed::add);
        this.photos = new JpaPhotos(database, custody, this::record, clock);
        this.index = new JpaAvatarIndex(database);
        this.statistics = new JpaStatistics(database);
        this.views = new BatchedViewCounts(database);
    }

    static JpaStore open(Path dataDir, Clock clock) {
        return new JpaStore(Database.open(dataDir, 4), FileBlobs.open(dataDir.resolve("blobs"), clock), clock);
    }

    ContentId blob(String text) {
        return blobs.put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs one statement of SQL. */
    void execute(String sql) {
        database.run(connection -> connection.createStatement().execute(sql));
    }

    /** Returns the one number that a query answers. */
    long number(String sql) {
        return database.read(rows -> ((Number) rows.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private synchronized void record(Identity identity) {
        changed.add(identity);
    }

    @Override
    public void close() {
        database.close();
    }
}
