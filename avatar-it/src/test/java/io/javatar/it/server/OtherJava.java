package io.javatar.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A JAVA_HOME whose java lets everything pass that the start scripts check, so that the server itself must say no. */
public final class OtherJava {
    private static final String CHECKED = """
            #!/bin/sh
            # All that the check of the settings says where it finds no fault.
            for word in "$@"; do
              case $word in
                */avatar.war)
                  echo AVATAR_HTTP_HOST=$AVATAR_HTTP_HOST
                  echo AVATAR_HTTP_PORT=$AVATAR_HTTP_PORT
                  echo AVATAR_MAX_UPLOAD_BYTES=10485760
                  echo AVATAR_START_TIMEOUT=$AVATAR_START_TIMEOUT
                  exit 0 ;;
              esac
            done
            """;
    private static final String FOREIGN = """
            # Nor does it tell the server that a script waits for it.
            for word in "$@"; do
              shift
              case $word in
                -Djavatar.start.report=*) ;;
                *) set -- "$@" "$word" ;;
              esac
            done
            """;

    private OtherJava() {}

    /** Makes one below {@code directory} that checks nothing, and returns the JAVA_HOME. */
    public static String unchecked(Path directory) throws IOException {
        return home(directory, CHECKED);
    }

    /** Makes one that moreover hides from the server that a start script of Javatar's own waits for it. */
    public static String foreign(Path directory) throws IOException {
        return home(directory, CHECKED + FOREIGN);
    }

    private static String home(Path directory, String script) throws IOException {
        Path java = Files.createDirectories(directory.resolve("bin")).resolve("java");
        Files.writeString(java, script + "exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return directory.toString();
    }
}
