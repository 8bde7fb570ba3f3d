package io.javatar.storage.photo;

import static java.util.Objects.requireNonNull;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRef;
import io.javatar.storage.blob.BlobCustody;
import io.javatar.storage.blob.FileBlobs;
import io.javatar.storage.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to ask the database for a hash that no cache knows, among {@value #PEOPLE} photos. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookupBenchmark {
    static final int PEOPLE = 200;

    private final List<AvatarHash> known =
            IntStream.range(0, PEOPLE).mapToObj(i -> email(i).hashes().get(0)).toList();
    private final AvatarHash stranger = email(-1).hashes().get(0);
    private @Nullable Database database;
    private @Nullable JpaAvatarIndex index;
    private int next;

    private static EmailAddress email(int person) {
        return EmailAddress.parse("person" + person + "@example.org");
    }

    /** Gives each person a photo, in a database of its own. */
    @Setup
    public void fill() throws IOException {
        Path directory = Files.createTempDirectory("lookup");
        database = Database.open(directory, 2);
        FileBlobs blobs = FileBlobs.open(directory.resolve("blobs"), Clock.systemUTC());
        BlobCustody custody = new BlobCustody(blobs, new PhotoReferences(database), ids -> {});
        JpaPhotos photos = new JpaPhotos(database, custody, identity -> {}, Clock.systemUTC());
        index = new JpaAvatarIndex(database);
        ContentId id = blobs.put(new byte[1]);
        for (int i = 0; i < PEOPLE; i++) {
            photos.assign(email(i), new PhotoBlobs(id, id, PictureFormat.PNG, false, 1, 1));
        }
    }

    /** Closes the database. */
    @TearDown
    public void close() {
        requireNonNull(database).close();
    }

    /** A hash with a photo. */
    @Benchmark
    public @Nullable PhotoRef photo() {
        next = (next + 1) % PEOPLE;
        return requireNonNull(index).find(known.get(next));
    }

    /** A hash that nobody has; returns null. */
    @Benchmark
    public @Nullable PhotoRef noPhoto() {
        return requireNonNull(index).find(stranger);
    }
}
