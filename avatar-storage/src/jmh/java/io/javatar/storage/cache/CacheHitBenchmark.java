package io.javatar.storage.cache;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.InMemoryPhotos;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.problem.Problem;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Bulkhead;
import io.javatar.core.serving.Pictures;
import io.javatar.core.serving.Rendering;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
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

/** What a cached answer costs: the two lookups of a request, and a large picture that lies off the heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CacheHitBenchmark {
    private static final int SMALL_BYTES = 5_000;
    private static final int LARGE_BYTES = 100_000;

    private final AvatarHash ada =
            EmailAddress.parse("ada@example.org").hashes().get(0);
    private final AvatarHash stranger =
            EmailAddress.parse("stranger@example.org").hashes().get(0);
    private final Rendering small = rendering(80);
    private final Rendering large = rendering(512);
    private final Caches caches = Caches.open(CacheSettings.standard());
    private final AvatarIndex index = caches.index(stored());
    private final Pictures pictures = caches.pictures(
            CacheHitBenchmark::made, ServingProbe.SILENT, new Bulkhead(1, Duration.ofSeconds(1), Problem.BUSY, "full"));

    private static AvatarIndex stored() {
        InMemoryPhotos stored = new InMemoryPhotos(Clock.systemUTC());
        ContentId id = ContentId.of(new byte[1]);
        stored.assign(EmailAddress.parse("ada@example.org"), new PhotoBlobs(id, id, PictureFormat.PNG, false, 1, 1));
        return stored;
    }

    private static Rendering rendering(int size) {
        PhotoRef photo = new PhotoRef(1, ContentId.of(new byte[1]), PictureFormat.PNG, false, Instant.EPOCH);
        return new Rendering.OfPhoto(photo, new PixelSize(size), PictureFormat.PNG, false);
    }

    private static Avatar made(Rendering rendering) {
        int length = rendering.size().px() > 80 ? LARGE_BYTES : SMALL_BYTES;
        return new Avatar(new byte[length], PictureFormat.PNG, "0123456789abcdef");
    }

    /** Brings everything into the caches. */
    @Setup
    public void fill() {
        for (int i = 0; i < 3; i++) {
            index.find(ada);
            index.find(stranger);
            pictures.picture(small);
            pictures.picture(large);
        }
    }

    /** Gives the memory back. */
    @TearDown
    public void close() {
        caches.close();
    }

    /** A hash with a photo. */
    @Benchmark
    public @Nullable PhotoRef photo() {
        return index.find(ada);
    }

    /** A hash that is known to have none; returns null. */
    @Benchmark
    public @Nullable PhotoRef noPhoto() {
        return index.find(stranger);
    }

    /** A picture of 5 kB, on the heap. */
    @Benchmark
    public Avatar smallPicture() {
        return pictures.picture(small);
    }

    /** A picture of 100 kB, off the heap. */
    @Benchmark
    public Avatar largePicture() {
        return pictures.picture(large);
    }
}
