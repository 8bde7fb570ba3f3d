package io.javatar.web;

import io.javatar.core.photo.Provisioning;
import io.javatar.core.port.Statistics;
import io.javatar.core.serving.AvatarServing;
import io.javatar.core.serving.Pictures;
import io.javatar.core.style.Styles;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.profile.FlightRecorder;
import io.javatar.web.access.WrongTokens;
import io.javatar.web.avatar.AvatarParams;
import io.javatar.web.avatar.AvatarResponses;
import io.javatar.web.docs.ApiDocument;
import io.javatar.web.health.HealthChecks;
import io.javatar.web.observe.PathTemplates;
import io.javatar.web.page.Assets;
import io.javatar.web.page.Documents;
import io.javatar.web.page.Pages;
import io.javatar.web.problem.UnexpectedFailures;
import io.javatar.web.provision.ProvisionedJson;
import io.javatar.web.settings.BaseUrl;
import io.javatar.web.settings.InstalledStyles;
import io.javatar.web.settings.ServingSettings;
import io.javatar.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;

/** CDI producers: the wiring of the server. */
@ApplicationScoped
public class Assembly {
    @Produces
    @Singleton
    Startup startup() {
        return Startup.attempt();
    }

    void close(@Disposes Startup startup) {
        startup.close();
    }

    @Produces
    @Singleton
    Settings settings(Startup startup) {
        return startup.settings();
    }

    @Produces
    @Singleton
    AvatarServer server(Startup startup) {
        return startup.server();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Telemetry telemetry(Startup startup) {
        return startup.telemetry();
    }

    @Produces
    @Singleton
    FlightRecorder flightRecorder() {
        return new FlightRecorder();
    }

    @Produces
    @Singleton
    Statistics statistics(AvatarServer server) {
        return server.statistics();
    }

    @Produces
    @Singleton
    Pictures pictures(AvatarServer server) {
        return server.pictures();
    }

    @Produces
    @Singleton
    AvatarServing serving(AvatarServer server) {
        return server.serving();
    }

    @Produces
    @Singleton
    Provisioning provisioning(AvatarServer server) {
        return server.provisioning();
    }

    @Produces
    @Singleton
    HealthChecks healthChecks(AvatarServer server) {
        return server.healthChecks();
    }

    @Produces
    @Singleton
    Styles styles(Settings settings) throws IOException {
        return InstalledStyles.in(settings.serving().stylesDirectory());
    }

    @Produces
    @Singleton
    BaseUrl baseUrl(Settings settings) {
        return settings.site().baseUrl();
    }

    @Produces
    @Singleton
    AvatarParams params(Settings settings, Styles styles) {
        return AvatarParams.of(settings.serving(), styles);
    }

    @Produces
    @Singleton
    AvatarResponses responses(Settings settings) {
        ServingSettings serving = settings.serving();
        return new AvatarResponses(serving.maxAge(), serving.staleAge(), serving.negotiate());
    }

    @Produces
    @Singleton
    PathTemplates templates() {
        return ServerRoutes.table().paths();
    }

    @Produces
    @Singleton
    WrongTokens wrongTokens() {
        return new WrongTokens(System::nanoTime);
    }

    @Produces
    @Singleton
    UnexpectedFailures failures() {
        return new UnexpectedFailures(System::nanoTime);
    }

    @Produces
    @Singleton
    ProvisionedJson provisionedJson(BaseUrl baseUrl) {
        return new ProvisionedJson(baseUrl);
    }

    @Produces
    @Singleton
    ApiDocument api(BaseUrl baseUrl) {
        return new ApiDocument(baseUrl, Documents.version());
    }

    @Produces
    @Singleton
    Assets assets(BaseUrl baseUrl) {
        return new Assets(baseUrl);
    }

    @Produces
    @Singleton
    Pages pages(BaseUrl baseUrl, Assets assets) {
        return new Pages(baseUrl, assets, Documents.version());
    }
}
