package io.javatar.web.observe;

import io.javatar.core.port.IntakeProbe;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.span.UploadStep;

/** Records the steps of the intake of a photo. */
public final class ObservedIntake implements IntakeProbe {
    private final Telemetry telemetry;

    /** Records with {@code telemetry}. */
    public ObservedIntake(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void done(Step step) {
        telemetry.uploading(
                switch (step) {
                    case SCAN -> UploadStep.SCAN;
                    case RESIZE -> UploadStep.RESIZE;
                });
    }
}
