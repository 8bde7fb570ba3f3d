package io.javatar.storage.blob;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.port.ContentId;
import io.javatar.core.problem.AvatarException;
import io.javatar.storage.OtherJvm;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A put that fails half-way, in a process that may write files of 256 KiB only. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the limit is set by a POSIX shell")
class FullDiskTest {
    private static final int LIMIT_KIBIBYTES = 256;

    @TempDir
    private Path root;

    @Test
    void a_put_that_fails_halfway_says_why_leaves_nothing_and_smaller_ones_still_work() throws Exception {
        try (OtherJvm limited = OtherJvm.startLimited(LIMIT_KIBIBYTES, Putter.class, root.toString())) {
            assertThat(limited.line()).isEqualTo("the blob store cannot write 1048576 bytes: File too large");
            assertThat(limited.line()).isEqualTo("stored");
        }
        FileBlobs blobs = FileBlobs.open(root, Clock.systemUTC());
        assertThat(root.resolve("unfinished")).isEmptyDirectory();
        assertThat(blobs.holds(ContentId.of(Putter.LARGE))).isFalse();
        assertThat(blobs.get(ContentId.of(Putter.SMALL))).isEqualTo(Putter.SMALL);
    }

    /** Puts too much, then little. */
    static final class Putter {
        static final byte[] LARGE = new byte[1024 * 1024];
        static final byte[] SMALL = new byte[1024];

        private Putter() {}

        public static void main(String... arguments) {
            FileBlobs blobs = FileBlobs.open(Path.of(arguments[0]), Clock.systemUTC());
            try {
                blobs.put(LARGE);
            } catch (AvatarException e) {
                System.out.println(e.getMessage());
            }
            blobs.put(SMALL);
            System.out.println("stored");
        }
    }
}
