package io.javatar.web;

import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.intake.DecodePermit;
import io.javatar.core.intake.PhotoIntake;
import io.javatar.core.photo.Provisioning;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.port.Statistics;
import io.javatar.core.serving.AvatarServing;
import io.javatar.core.serving.BoundedPictures;
import io.javatar.core.serving.Pictures;
import io.javatar.core.serving.Renderer;
import io.javatar.core.serving.Serving;
import io.javatar.storage.Storage;
import io.javatar.storage.StorageSettings;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.javatar.web.health.Check;
import io.javatar.web.health.HealthChecks;
import io.javatar.web.observe.Gauges;
import io.javatar.web.observe.ObservedIntake;
import io.javatar.web.observe.ObservedServing;
import io.javatar.web.observe.ObservedStorage;
import io.javatar.web.observe.TelemetryFacts;
import io.javatar.web.settings.Settings;
import io.javatar.web.settings.UploadSettings;
import java.time.Clock;
import java.util.List;

/** The parts of one running server, put together without a container: opened in order, closed in reverse. */
final class AvatarServer implements AutoCloseable {
    private final Telemetry telemetry;
    private final Storage storage;
    private final Maintenance maintenance;
    private final Pictures pictures;
    private final Provisioning provisioning;
    private final DecodePermit permit;

    private AvatarServer(Settings settings, Telemetry telemetry, Storage storage) {
        this.telemetry = telemetry;
        this.storage = storage;
        ServingProbe probe = new ObservedServing(telemetry);
        Renderer renderer = new Renderer(storage.blobs(), new PictureReader(PictureLimits.STORED), probe);
        BoundedPictures permits =
                new BoundedPictures(renderer, settings.rendering().bounds());
        this.pictures = storage.kept(permits, probe, permits.queue());
        UploadSettings uploads = settings.uploads();
        this.permit = new DecodePermit(
                uploads.decodeMemory(Runtime.getRuntime().maxMemory()),
                settings.rendering().waitLimit(),
                uploads.decodeTime());
        PhotoIntake intake = new PhotoIntake(uploads.limits(), permit, new ObservedIntake(telemetry));
        this.provisioning = new Provisioning(intake, storage.blobs(), storage.photos());
        Gauges levels = new Gauges(telemetry);
        levels.watch(storage);
        levels.watch(permits);
        levels.watch(permit);
        this.maintenance = Maintenance.start(storage); // last, for its thread would outlive a constructor that fails
    }

    static AvatarServer open(Settings settings, TelemetrySettings telemetrySettings, Clock clock) {
        StorageSettings kept =
                settings.data().storage(settings.rendering().threads().lookups());
        Telemetry telemetry =
                Telemetry.start(telemetrySettings, ServerRoutes.table().routes());
        try {
            Storage storage = Storage.open(kept, new ObservedStorage(telemetry), telemetry::traced, clock);
            return of(settings, telemetry, storage);
        } catch (RuntimeException | Error e) {
            telemetry.close();
            throw e;
        }
    }

    /** Puts the parts together; closes {@code storage} where that fails. */
    static AvatarServer of(Settings settings, Telemetry telemetry, Storage storage) {
        try {
            return new AvatarServer(settings, telemetry, storage);
        } catch (RuntimeException | Error e) {
            storage.close();
            throw e;
        }
    }

    Telemetry telemetry() {
        return telemetry;
    }

    Statistics statistics() {
        return storage.statistics();
    }

    Pictures pictures() {
        return pictures;
    }

    AvatarServing serving() {
        return new Serving(storage.index(), storage.views(), pictures);
    }

    Provisioning provisioning() {
        return provisioning;
    }

    HealthChecks healthChecks() {
        return new HealthChecks(List.of(
                Check.of("database", storage::databaseAnswers),
                Check.of("blob-store", storage::blobsAnswer),
                Check.informing("telemetry", () -> TelemetryFacts.of(telemetry.status()))));
    }

    /** Ends all decoding soon, as {@link #close} does first of all: uploads that wait for it are answered with 503. */
    void endDecoding() {
        permit.close();
    }

    @Override
    public void close() {
        endDecoding();
        maintenance.close();
        storage.close();
        telemetry.close();
    }
}
