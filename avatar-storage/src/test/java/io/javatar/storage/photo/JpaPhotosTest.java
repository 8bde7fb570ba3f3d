package io.javatar.storage.photo;

import io.javatar.core.port.ContentId;
import io.javatar.core.port.Photos;
import io.javatar.core.port.PhotosContract;
import io.javatar.storage.blob.BlobCustody;
import io.javatar.storage.blob.FileBlobs;
import io.javatar.storage.schema.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JpaPhotosTest extends PhotosContract {
    @TempDir
    private Path dataDir;

    private Database database;
    private FileBlobs blobs;
    private AccessCounts counts;
    private JpaPhotos photos;

    @BeforeEach
    void open() {
        database = Database.open(dataDir, 4);
        blobs = FileBlobs.open(dataDir.resolve("blobs"), clock);
        counts = new AccessCounts(database);
        BlobCustody custody = new BlobCustody(blobs, new PhotoReferences(database), removed -> {});
        photos = new JpaPhotos(database, custody, counts, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Photos photos() {
        return photos;
    }

    @Override
    protected void writeCounts() {
        counts.flush();
    }

    @Override
    protected ContentId blob(String text) {
        return blobs.put(text.getBytes(StandardCharsets.UTF_8));
    }
}
