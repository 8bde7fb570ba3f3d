package io.javatar.web;

import io.javatar.telemetry.metric.RequestType;
import io.javatar.telemetry.metric.Routes;
import io.javatar.web.admin.ProfileResource;
import io.javatar.web.admin.SamplingResource;
import io.javatar.web.avatar.AvatarResource;
import io.javatar.web.dicebear.DicebearResource;
import io.javatar.web.health.HealthResource;
import io.javatar.web.observe.RouteTemplate;
import io.javatar.web.page.FileResource;
import io.javatar.web.page.PageResource;
import io.javatar.web.provision.ProvisioningResource;
import io.javatar.web.stats.StatsResource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every path template of the server, and what it is for: the only paths that telemetry tells. */
final class ServerRoutes {
    private static final Map<Class<?>, RequestType> TYPES = Map.of(
            AvatarResource.class, RequestType.AVATAR,
            DicebearResource.class, RequestType.AVATAR,
            ProvisioningResource.class, RequestType.API,
            SamplingResource.class, RequestType.API,
            ProfileResource.class, RequestType.API,
            StatsResource.class, RequestType.STATS,
            PageResource.class, RequestType.PAGE,
            FileResource.class, RequestType.STATIC,
            HealthResource.class, RequestType.OTHER);

    private ServerRoutes() {}

    static Routes all() {
        Map<String, RequestType> templates = new LinkedHashMap<>();
        TYPES.forEach((resource, type) -> RouteTemplate.all(resource).forEach(path -> templates.put(path, type)));
        return Routes.of(templates);
    }
}
