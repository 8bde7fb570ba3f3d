package io.javatar.web;

import io.javatar.web.access.RouteTable;
import io.javatar.web.admin.ProfileResource;
import io.javatar.web.admin.SamplingResource;
import io.javatar.web.avatar.AvatarResource;
import io.javatar.web.dicebear.DicebearResource;
import io.javatar.web.docs.DocsResource;
import io.javatar.web.health.HealthResource;
import io.javatar.web.home.HomeResource;
import io.javatar.web.page.FileResource;
import io.javatar.web.provision.ProvisioningResource;
import io.javatar.web.stats.StatsResource;
import io.javatar.web.styles.StylesResource;
import java.util.List;

/** All resources of the server; telemetry records no other paths. */
final class ServerRoutes {
    static final List<Class<?>> RESOURCES = List.of(
            AvatarResource.class,
            DicebearResource.class,
            DocsResource.class,
            FileResource.class,
            HealthResource.class,
            HomeResource.class,
            ProfileResource.class,
            ProvisioningResource.class,
            SamplingResource.class,
            StatsResource.class,
            StylesResource.class);

    private ServerRoutes() {}

    static RouteTable table() {
        return RouteTable.of(RESOURCES);
    }
}
