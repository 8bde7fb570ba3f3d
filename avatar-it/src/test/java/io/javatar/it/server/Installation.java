package io.javatar.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where things lie on this machine, as the build tells it in system properties.
 *
 * @param server {@code liberty} or {@code wildfly}
 * @param home the unpacked distribution
 * @param deploy the directory of server configurations for operators
 * @param war the WAR under test
 * @param work below it each server gets a directory of its own
 */
public record Installation(String server, Path home, Path deploy, Path war, Path work) {
    /** Reads the properties that the profiles {@code liberty} and {@code wildfly} set. */
    public static Installation fromBuild() {
        Installation found = new Installation(
                property("javatar.server"),
                Path.of(property("javatar.home")),
                Path.of(property("javatar.deploy")),
                Path.of(property("javatar.war")),
                Path.of(property("javatar.work"), property("javatar.server")));
        if (!Files.isRegularFile(found.war())) {
            throw new IllegalStateException("no WAR at " + found.war() + ": build avatar-web first");
        }
        return found;
    }

    /**
     * The same with start scripts for servers that do not live long, which do not optimize what they run.
     *
     * @param directory where the copied scripts are to be
     */
    Installation startingQuickly(Path directory) throws IOException {
        return new Installation(server, home, QuickStart.of(deploy, server, directory), war, work);
    }

    /** The command that an operator would start the server with, in the foreground, below a directory of its own. */
    List<String> command(Path directory) {
        return List.of(
                deploy.resolve(server).resolve("start").toString(),
                home.toString(),
                war.toString(),
                directory.toString());
    }

    /** The JVM that runs the tests runs the servers too. */
    String javaHome() {
        return System.getProperty("java.home");
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run with -Pliberty or -Pwildfly");
        }
        return value;
    }
}
