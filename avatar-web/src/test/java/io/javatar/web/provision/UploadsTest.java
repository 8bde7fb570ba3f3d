package io.javatar.web.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.intake.DecodePermit;
import io.javatar.core.intake.PhotoIntake;
import io.javatar.core.photo.Provisioning;
import io.javatar.core.port.Blobs;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.IntakeProbe;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.Photos;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadOutcome;
import io.javatar.web.settings.Settings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Fills injected fields by hand, as no container is here. */
@SuppressWarnings("UnnecessaryAssignment")
class UploadsTest {
    private static final EmailAddress ADA = EmailAddress.parse("ada@example.org");
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final List<UploadOutcome> outcomes = new ArrayList<>();

    @Test
    void an_upload_that_fails_unexpectedly_is_counted_as_an_error() throws IOException {
        Uploads uploads = new Uploads();
        uploads.settings = Settings.read(Map.of(), name -> null);
        uploads.telemetry = fake(Telemetry.class, (proxy, called, arguments) -> {
            outcomes.add(((Upload) arguments[0]).outcome());
            return null;
        });
        uploads.provisioning = provisioning((proxy, called, arguments) -> {
            throw new IllegalStateException("out of order");
        });
        Incoming incoming = new Incoming(new ByteArrayInputStream(png()), "image/png");

        assertThatThrownBy(() -> uploads.store(ADA, incoming)).isInstanceOf(IllegalStateException.class);

        assertThat(outcomes).containsExactly(UploadOutcome.ERROR);
    }

    @Test
    void a_photo_that_is_taken_away_at_once_is_answered_as_it_was_stored() {
        ProvisioningResource resource = new ProvisioningResource();
        resource.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        resource.provisioning = provisioning((proxy, called, arguments) -> null);
        ContentId id = ContentId.of(new byte[] {1});
        PhotoBlobs stored = new PhotoBlobs(id, id, PictureFormat.PNG, false, 8, 8);

        assertThat(resource.record(ADA, stored).photo()).isEqualTo(stored);
        assertThat(resource.record(ADA, stored).changed()).isEqualTo(NOON);
    }

    private static Provisioning provisioning(InvocationHandler store) {
        PhotoIntake intake = new PhotoIntake(
                PictureLimits.DEFAULT,
                new DecodePermit(256 << 20, Duration.ofSeconds(2), Duration.ofSeconds(30)),
                IntakeProbe.SILENT);
        return new Provisioning(intake, fake(Blobs.class, store), fake(Photos.class, store));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static <T> T fake(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
