package io.javatar.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example is run as it stands, in a Java of its own. */
class ReadmeExampleTest {
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_example_draws_pictures_as_png_and_svg(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("Example.java"), code());
        int status = run(folder);
        assertThat(status).as(Files.readString(folder.resolve("said.txt"))).isZero();
        assertThat(folder.resolve("monster.svg")).content().startsWith("<svg").contains("#3a86ff");
        for (String name : List.of("quilt.png", "monster.png")) {
            assertThat(ImageIO.read(folder.resolve(name).toFile()).getWidth()).isEqualTo(256);
        }
    }

    private static String code() throws IOException {
        Matcher matcher = CODE.matcher(Files.readString(Path.of("README.md")));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static int run(Path folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "Example.java")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }
}
