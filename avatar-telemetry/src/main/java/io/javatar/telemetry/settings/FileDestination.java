package io.javatar.telemetry.settings;

import java.nio.file.Path;

/**
 * A file that telemetry is written to.
 *
 * @param path where it is; its predecessor stands beside it, with {@code .1} at the end of its name
 * @param mostBytes its largest size before it is rotated
 */
public record FileDestination(Path path, long mostBytes) {
    @Override
    public String toString() {
        return path.toString();
    }
}
