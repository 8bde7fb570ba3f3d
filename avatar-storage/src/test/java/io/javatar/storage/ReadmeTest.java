package io.javatar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.StorageProbe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example, run as it stands there. */
class ReadmeTest {
    @TempDir
    private Path dir;

    @Test
    void the_example_finds_the_photo() throws IOException {
        Path picture = Files.write(dir.resolve("picture"), new byte[1234]);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(dir.resolve("data"), picture, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("1234 bytes");
    }

    private static void example(Path dataDir, Path picture, PrintStream out) throws IOException {
        // README begins
        try (Storage storage = Storage.open(StorageSettings.in(dataDir), StorageProbe.SILENT, Clock.systemUTC())) {
            ContentId photo = storage.blobs().put(Files.readAllBytes(picture));
            Identity ada = EmailAddress.parse("Ada@Example.org ");
            storage.photos().assign(ada, new PhotoBlobs(photo, photo, PictureFormat.PNG, false, 640, 640));

            AvatarHash asked = AvatarHash.parse("5BFCF2D8E394674550332640D72DB509"); // MD5, or SHA-256
            PhotoRef found = storage.index().find(asked);
            byte[] bytes = found == null ? null : storage.blobs().get(found.master());
            out.println(bytes == null ? "nobody" : bytes.length + " bytes");
        }
        // README ends
    }

    @Test
    void the_readme_shows_this_example() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String source = Files.readString(Path.of("src/test/java/io/javatar/storage/ReadmeTest.java"));
        assertThat(lines(readme, "```java", "```")).isEqualTo(lines(source, "// README begins", "// README ends"));
    }

    /** Returns what stands between the lines {@code first} and {@code last}, without indents. */
    private static List<String> lines(String text, String first, String last) {
        return text.lines()
                .map(String::strip)
                .map(line -> line.replace("System.out.", "out."))
                .dropWhile(line -> !line.equals(first))
                .skip(1)
                .takeWhile(line -> !line.equals(last))
                .toList();
    }
}
