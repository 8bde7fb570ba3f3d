package io.javatar.core.style.character;

import io.javatar.core.dicebear.DicebearStyle;
import io.javatar.core.dicebear.definition.StyleDefinition;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.svg.paint.SvgRasterizer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All installed styles that are definitions. Each is read when it is first asked for, and then kept; thread-safe. */
public final class CharacterStyles {
    private static final Logger LOG = System.getLogger("io.javatar.styles");

    /** The result of reading a definition; null for a broken one, which is not read again. */
    private record Known(@Nullable CharacterStyle style) {}

    private final List<StyleFiles> places;
    private final NavigableSet<String> names;
    private final Map<String, Known> read = new ConcurrentHashMap<>();
    private final SvgRasterizer rasterizer = new SvgRasterizer();

    private CharacterStyles(List<StyleFiles> places) {
        this.places = List.copyOf(places);
        NavigableSet<String> all = new TreeSet<>();
        places.forEach(place -> all.addAll(place.names()));
        this.names = Collections.unmodifiableNavigableSet(all);
    }

    /** Returns the styles in these places; where two have one of the same name, that of the earlier counts. */
    public static CharacterStyles in(StyleFiles... places) {
        return new CharacterStyles(List.of(places));
    }

    /** Returns the styles of the jars around this class. */
    public static CharacterStyles bundled() {
        return in(ClassPathFiles.of(CharacterStyles.class.getClassLoader()));
    }

    /**
     * Returns these and those in a directory; what is bundled cannot be replaced.
     *
     * @throws IOException if there is no such directory, or it cannot be read
     */
    public CharacterStyles and(Path directory) throws IOException {
        List<StyleFiles> more = new ArrayList<>(places);
        more.add(DirectoryFiles.of(directory));
        return new CharacterStyles(more);
    }

    /** Returns all names, also of styles whose definition turns out to be broken. */
    public NavigableSet<String> names() {
        return names;
    }

    /**
     * Returns a style; null where none of that name is installed, or its definition is broken, which is logged the
     * first time.
     */
    public @Nullable CharacterStyle find(String name) {
        if (!names.contains(name)) {
            return null;
        }
        Known known = read.get(name);
        return (known == null ? read.computeIfAbsent(name, this::known) : known).style();
    }

    private Known known(String name) {
        try {
            return new Known(new CharacterStyle(name, new DicebearStyle(definition(name)), rasterizer));
        } catch (IOException | AvatarException broken) {
            LOG.log(Level.WARNING, "The style " + name + " is left out: " + broken.getMessage());
            return new Known(null);
        }
    }

    private StyleDefinition definition(String name) throws IOException {
        for (StyleFiles place : places) {
            try (InputStream file = place.open(name)) {
                if (file != null) {
                    return StyleDefinition.read(file);
                }
            }
        }
        throw new FileNotFoundException("its definition is gone");
    }
}
