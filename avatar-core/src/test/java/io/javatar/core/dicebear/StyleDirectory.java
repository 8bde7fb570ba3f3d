package io.javatar.core.dicebear;

import static io.javatar.core.problem.Problem.NOT_FOUND;

import io.javatar.core.dicebear.definition.StyleDefinition;
import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A directory of style definitions; each is read when first asked for. */
final class StyleDirectory {
    private static final String MISSING = "no definition of the style ";

    private final Path directory;
    private final Map<String, DicebearStyle> read = new ConcurrentHashMap<>();

    StyleDirectory(Path directory) {
        this.directory = directory;
    }

    /** Tells whether this is what is said of a style that is not here. */
    static boolean misses(@Nullable String error) {
        return error != null && error.startsWith(MISSING);
    }

    DicebearStyle style(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    private DicebearStyle read(String name) {
        for (String ending : List.of(".json", ".min.json")) {
            Path file = directory.resolve(name + ending);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        throw AvatarException.of(NOT_FOUND, MISSING + name + " in " + directory);
    }

    private static DicebearStyle read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new DicebearStyle(StyleDefinition.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
