package io.javatar.core.style.character;

import java.io.IOException;
import java.io.InputStream;
import java.util.NavigableSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A source of definitions of styles, each in a file {@code name.json}. */
public interface StyleFiles {
    /** The pattern of names of styles, such as {@code big-smile}; at most 64 characters. */
    Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The longest name, in characters. */
    int MAX_NAME = 64;

    /** Returns the names of all styles here. */
    NavigableSet<String> names();

    /**
     * Opens the definition of a style; null where there is none of that name.
     *
     * @throws IOException if there is one and it cannot be read
     */
    @Nullable
    InputStream open(String name) throws IOException;

    /** Returns whether {@code name} can be the name of a style at all, and nothing else, such as a path. */
    static boolean isName(String name) {
        return name.length() <= MAX_NAME && NAME.matcher(name).matches();
    }
}
