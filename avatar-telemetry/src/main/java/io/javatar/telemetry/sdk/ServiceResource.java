package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.ServiceIdentity;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.resources.Resource;
import java.util.List;

/** Creates the resource, which identifies the sender of all telemetry. */
final class ServiceResource {
    private ServiceResource() {}

    /** Returns the resource of an identity, without the attributes that the configuration keeps back. */
    static Resource of(ServiceIdentity identity, ConfigProperties config) {
        List<String> disabled = config.getList("otel.resource.disabled.keys");
        return of(identity).toBuilder()
                .removeIf(key -> disabled.contains(key.getKey()))
                .build();
    }

    private static Resource of(ServiceIdentity identity) {
        AttributesBuilder attributes = Attributes.builder();
        identity.attributes().forEach(attributes::put);
        String environment = identity.environment().name();
        attributes.put("service.name", identity.name());
        attributes.put("service.version", identity.version());
        attributes.put("service.instance.id", identity.instance());
        // Today's name, the first name, and the label that keeps two environments apart in Prometheus.
        attributes.put("deployment.environment.name", environment);
        attributes.put("deployment.environment", environment);
        attributes.put(PrometheusPage.ENVIRONMENT, environment);
        return Resource.create(attributes.build());
    }
}
