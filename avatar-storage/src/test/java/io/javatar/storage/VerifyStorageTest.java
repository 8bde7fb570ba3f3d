package io.javatar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.encode.PictureWriter;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.StorageProbe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyStorageTest {
    private static final byte[] MASTER =
            PictureWriter.write(Picture.still(Pixels.transparent(40, 40)), PictureFormat.PNG);
    private static final byte[] ORIGINAL = "the file as it was sent".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path dataDir;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @BeforeEach
    void give() {
        try (Storage storage =
                Storage.open(StorageSettings.forOneTask(dataDir), StorageProbe.SILENT, Clock.systemUTC())) {
            ContentId master = storage.blobs().put(MASTER);
            ContentId original = storage.blobs().put(ORIGINAL);
            storage.photos()
                    .assign(
                            EmailAddress.parse("ada@example.org"),
                            new PhotoBlobs(original, master, PictureFormat.PNG, false, 40, 40));
        }
    }

    @Test
    void whole_photos_end_with_0() {
        assertThat(verify()).isZero();
        assertThat(text()).contains("1 photos examined, 0 files of them missing or damaged");
    }

    @Test
    void damaged_and_missing_files_are_listed_by_content_and_without_a_name() throws IOException {
        Files.write(file(MASTER), new byte[MASTER.length]);
        Files.delete(file(ORIGINAL));
        assertThat(verify()).isEqualTo(1);
        assertThat(text())
                .contains("the master " + ContentId.of(MASTER).hex())
                .contains("the original " + ContentId.of(ORIGINAL).hex() + ": missing")
                .doesNotContain("ada");
    }

    @Test
    void what_is_no_directory_is_not_examined() {
        assertThat(VerifyStorage.run(dataDir.resolve("none"), false, new PrintStream(output)))
                .isEqualTo(2);
        assertThat(text()).contains("is no directory");
        assertThat(dataDir.resolve("none")).doesNotExist();
    }

    private int verify() {
        return VerifyStorage.run(dataDir, false, new PrintStream(output, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8);
    }

    private Path file(byte[] bytes) {
        String name = ContentId.of(bytes).hex();
        return dataDir.resolve("blobs/content")
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }
}
