package io.javatar.storage;

import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import io.javatar.core.identity.Identity;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.Blobs;
import io.javatar.core.port.Photos;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.port.Statistics;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.ViewCounts;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.serving.Bulkhead;
import io.javatar.core.serving.Pictures;
import io.javatar.storage.blob.BlobCustody;
import io.javatar.storage.blob.BlobReferences;
import io.javatar.storage.blob.BlobStore;
import io.javatar.storage.blob.FileBlobs;
import io.javatar.storage.blob.OrphanSweep;
import io.javatar.storage.cache.CacheName;
import io.javatar.storage.cache.CachedAvatarIndex;
import io.javatar.storage.cache.CachedStatistics;
import io.javatar.storage.cache.Caches;
import io.javatar.storage.observe.ObservedAvatarIndex;
import io.javatar.storage.observe.ObservedBlobs;
import io.javatar.storage.observe.ObservedPhotos;
import io.javatar.storage.observe.ObservedStatistics;
import io.javatar.storage.photo.BatchedViewCounts;
import io.javatar.storage.photo.JpaAvatarIndex;
import io.javatar.storage.photo.JpaPhotos;
import io.javatar.storage.photo.JpaStatistics;
import io.javatar.storage.photo.PhotoReferences;
import io.javatar.storage.schema.Connections;
import io.javatar.storage.schema.Database;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** The storage of one server, assembled: an H2 file, blobs as files, caches in memory, all under one directory. */
public final class Storage implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Storage.class.getName());

    private final Database database;
    private final Caches caches;
    private final BlobStore blobs;
    private final AvatarIndex index;
    private final Photos photos;
    private final BatchedViewCounts views;
    private final CachedStatistics statistics;
    private final OrphanSweep sweep;

    private Storage(Database database, BlobStore files, Caches caches, StorageProbe probe, Clock clock) {
        this.database = database;
        this.caches = caches;
        this.blobs = new ObservedBlobs(files, probe);
        this.views = new BatchedViewCounts(database);
        BlobReferences references = new PhotoReferences(database);
        BlobCustody custody = new BlobCustody(blobs, references, caches::removed);
        CachedAvatarIndex cached = caches.index(new ObservedAvatarIndex(new JpaAvatarIndex(database), probe));
        this.index = cached;
        this.statistics =
                new CachedStatistics(new ObservedStatistics(new JpaStatistics(database), probe), System::nanoTime);
        Consumer<Identity> changed = identity -> {
            cached.forget(identity);
            statistics.changed();
        };
        this.photos = new ObservedPhotos(new JpaPhotos(database, custody, changed, clock), probe);
        this.sweep = new OrphanSweep(blobs, references, custody, clock);
    }

    /**
     * Opens the storage under the data directory, or a new one; reports every operation to {@code probe}.
     *
     * <p>Refuses with STORAGE_DOWN when the directory cannot be used or another process has it open.
     */
    public static Storage open(StorageSettings settings, StorageProbe probe, Clock clock) {
        return open(settings, probe, UnaryOperator.identity(), clock);
    }

    /** Opens it as {@link #open(StorageSettings, StorageProbe, Clock)} does, the database reached through {@code listener}. */
    public static Storage open(
            StorageSettings settings, StorageProbe probe, UnaryOperator<DataSource> listener, Clock clock) {
        PrivateDirectory directory = made(settings.dataDir());
        Path dataDir = directory.path();
        // First, because its lock also keeps other processes from writing to this directory.
        Database database = Database.open(dataDir, settings.connections(), listener);
        try {
            FileBlobs files = FileBlobs.open(dataDir.resolve("blobs"), clock);
            directory.restrictContent();
            return withCaches(settings, database, files, probe, clock);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static Storage withCaches(
            StorageSettings settings, Database database, FileBlobs files, StorageProbe probe, Clock clock) {
        Caches caches = Caches.open(
                settings.caches(), settings.dataDir().toAbsolutePath().resolve("rendered"));
        try {
            return new Storage(database, files, caches, probe, clock);
        } catch (RuntimeException | Error e) {
            caches.close();
            throw e;
        }
    }

    private static PrivateDirectory made(Path dataDir) {
        try {
            PrivateDirectory directory = new PrivateDirectory(dataDir.toAbsolutePath());
            directory.make();
            return directory;
        } catch (IOException e) {
            throw AvatarException.of(STORAGE_DOWN, "the data directory " + dataDir + " cannot be made", e);
        }
    }

    /** Returns the index of photos by hash, cached. */
    public AvatarIndex index() {
        return index;
    }

    /** Returns which identity shows which photo. */
    public Photos photos() {
        return photos;
    }

    /** Returns the counters of views; {@link #writeViews} writes them to the database. */
    public ViewCounts views() {
        return views;
    }

    /** Returns the counts of everything, cached for a few seconds. */
    public Statistics statistics() {
        return statistics;
    }

    /** Returns the bytes of photos. Callers outside storage may put and get, but never delete. */
    public Blobs blobs() {
        return blobs;
    }

    /**
     * Returns {@code source} behind a cache of what it made; reports hits, waits and misses to {@code probe}.
     *
     * @param waiters bounds the requests that wait for a picture that another makes
     */
    public Pictures kept(Pictures source, ServingProbe probe, Bulkhead waiters) {
        return caches.pictures(source, probe, waiters);
    }

    /** Writes the views counted since the last call; returns for how many photos. To be called every few seconds. */
    public int writeViews() {
        return views.flush();
    }

    /**
     * Evicts finished pictures of photos that were removed since the last call; returns of how many photos. To be
     * called every few seconds. Until then nobody finds these pictures either, because no hash leads to them.
     */
    public int forgetRemoved() {
        return caches.forgetRemoved();
    }

    /**
     * Removes what crashed processes left behind, unless that is so much that the database must belong to other blobs;
     * returns what was done. To be called about once an hour.
     */
    public OrphanSweep.Swept sweep() {
        return sweep.sweep();
    }

    /**
     * Removes leftovers like {@link #sweep}, however many there are: for operators who know that the database is the
     * right one.
     */
    public OrphanSweep.Swept sweepAll() {
        return sweep.sweepAll();
    }

    /** Returns the counts of connections to the database. */
    public Connections connections() {
        return database.connections();
    }

    /** Returns how many entries the cache of {@code things} holds. */
    public long cacheEntries(CacheName things) {
        return caches.entries(things);
    }

    /** Returns how many bytes outside the heap the cache of {@code things} takes. */
    public long cacheBytes(CacheName things) {
        return caches.bytes(things);
    }

    /** Returns whether the database answers within a few seconds; never throws. */
    public boolean databaseAnswers() {
        return database.answers();
    }

    /** Returns whether the blob store can be written to; never throws. */
    public boolean blobsAnswer() {
        return blobs.answers();
    }

    /** Writes the last counts, then closes everything; nothing of it may be used afterwards. */
    @Override
    public void close() {
        try {
            views.flush();
        } catch (AvatarException e) {
            LOG.log(Level.WARNING, "the last views are not counted: {0}", e.getMessage());
        } finally {
            caches.close();
            database.close();
        }
    }
}
