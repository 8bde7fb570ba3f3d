package io.javatar.web.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * {@code java -jar avatar.war DIRECTORY}: unpacks the WAR's classes into DIRECTORY, where it is not there already, and
 * runs io.javatar.web.start.CheckSettings from there. The start scripts under deploy/ call it before the server.
 */
public final class CheckWar {
    private static final String CHECK = "io.javatar.web.start.CheckSettings";

    private CheckWar() {}

    /** Ends with 0 if the server may be started, with 1 if not, with 2 if it is called wrongly. */
    @SuppressWarnings("SystemOut") // a command speaks to its caller
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: java -jar avatar.war DIRECTORY (of its own, made if it is missing)");
            System.exit(2);
        }
        try {
            check(UnpackedWar.in(Path.of(args[0]).toAbsolutePath(), war()));
        } catch (IOException | URISyntaxException | ReflectiveOperationException e) {
            System.err.println("Javatar cannot start: the WAR cannot be checked in " + args[0] + ": " + cause(e));
            System.exit(1);
        }
    }

    private static Throwable cause(Exception e) {
        return e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
    }

    private static Path war() throws URISyntaxException {
        return Path.of(CheckWar.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    // The loader stays open: the check may end the process at any point.
    private static void check(URL[] classPath) throws ReflectiveOperationException {
        ClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass(CHECK).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
}
