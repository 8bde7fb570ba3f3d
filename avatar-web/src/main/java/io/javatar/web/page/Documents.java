package io.javatar.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text that lies in the WAR. */
public final class Documents {
    private Documents() {}

    /** Returns the version of this build. */
    public static String version() {
        return required("version.txt").strip();
    }

    /** Returns the resource {@code name}, or null where there is none. */
    static @Nullable String find(String name) {
        try (InputStream in = Documents.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the resource {@code name}, which is there. */
    public static String required(String name) {
        String text = find(name);
        if (text == null) {
            throw new IllegalStateException(name + " is missing in the WAR");
        }
        return text;
    }
}
