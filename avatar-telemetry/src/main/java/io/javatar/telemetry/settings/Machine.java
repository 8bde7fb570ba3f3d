package io.javatar.telemetry.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * What is known without any setting.
 *
 * @param hostName the name of the machine
 * @param version the version of this build
 */
record Machine(String hostName, String version) {
    private static final Path KERNEL_NAME = Path.of("/proc/sys/kernel/hostname");

    /** Returns what this machine and this build say. */
    static Machine local() {
        return new Machine(localName(), buildVersion());
    }

    private static String localName() {
        try {
            // The kernel's word first: the JDK's way asks the name service, which may take long to answer.
            String name = Files.isReadable(KERNEL_NAME)
                    ? Files.readString(KERNEL_NAME).strip()
                    : InetAddress.getLocalHost().getHostName();
            return name.isEmpty() ? "unknown" : name;
        } catch (UnknownHostException nameless) {
            return "unknown";
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    private static String buildVersion() {
        try (InputStream in = Objects.requireNonNull(Machine.class.getResourceAsStream("build.properties"))) {
            Properties build = new Properties();
            build.load(in);
            return build.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
