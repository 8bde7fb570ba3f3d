package io.javatar.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Open Liberty with {@code deploy/liberty}; the distribution itself is never written to. */
record OpenLiberty(Installation installation) implements Distribution {
    private static final String SERVER = "javatar";

    @Override
    public void install(Path base) throws IOException {
        Path server = base.resolve("usr/servers").resolve(SERVER);
        Files.createDirectories(server.resolve("apps"));
        Path settings = installation.deploy().resolve("liberty");
        Files.copy(settings.resolve("server.xml"), server.resolve("server.xml"));
        Files.copy(settings.resolve("jvm.options"), server.resolve("jvm.options"));
        Files.copy(installation.war(), server.resolve("apps/avatar.war"));
    }

    @Override
    public List<String> command(Path base) {
        Path options = base.resolve("usr/servers").resolve(SERVER).resolve("jvm.options");
        return List.of(
                installation.java(),
                "@" + options,
                "@" + installation.home().resolve("lib/platform/java").resolve(modulesOpened()),
                "-jar",
                installation.home().resolve("bin/tools/ws-server.jar").toString(),
                SERVER);
    }

    @Override
    public Map<String, String> environment(Path base) {
        return Map.of(
                "WLP_USER_DIR", base.resolve("usr").toString(),
                "WLP_OUTPUT_DIR", base.resolve("out").toString());
    }

    private static String modulesOpened() {
        return Runtime.version().feature() < 24 ? "java9.options" : "java24.options";
    }
}
