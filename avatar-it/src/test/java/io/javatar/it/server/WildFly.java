package io.javatar.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** WildFly with {@code deploy/wildfly}; the distribution itself is never written to. */
record WildFly(Installation installation) implements Distribution {
    private static final String CONFIGURATION = "standalone-avatar.xml";

    @Override
    public void install(Path base) throws IOException {
        Path settings = installation.deploy().resolve("wildfly");
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        Files.copy(settings.resolve(CONFIGURATION), configuration.resolve(CONFIGURATION));
        Files.copy(settings.resolve("jvm.options"), base.resolve("jvm.options"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(installation.war(), deployments.resolve("avatar.war"));
    }

    @Override
    public List<String> command(Path base) {
        Path home = installation.home();
        return List.of(
                installation.java(),
                "@" + base.resolve("jvm.options"),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-c",
                CONFIGURATION);
    }

    @Override
    public Map<String, String> environment(Path base) {
        return Map.of();
    }
}
