package io.javatar.it.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A kind of server: how a directory is laid out for it, and how its JVM is started there. */
public sealed interface Distribution permits OpenLiberty, WildFly {
    /** Lays out configuration and WAR below an empty directory. */
    void install(Path base) throws IOException;

    /** The command that runs the server laid out in {@code base} in the foreground. */
    List<String> command(Path base);

    /** Environment variables that this kind of server needs besides those of Javatar. */
    Map<String, String> environment(Path base);

    /** The distribution that the build chose by profile. */
    static Distribution chosen(Installation installation) {
        return switch (installation.server()) {
            case "liberty" -> new OpenLiberty(installation);
            case "wildfly" -> new WildFly(installation);
            default -> throw new IllegalStateException("javatar.server is neither liberty nor wildfly");
        };
    }
}
