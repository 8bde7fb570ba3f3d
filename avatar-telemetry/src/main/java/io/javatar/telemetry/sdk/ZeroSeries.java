package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AuthOperation;
import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.metric.ExternalService;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Label;
import io.javatar.telemetry.metric.Method;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.metric.SizeLabel;
import io.javatar.telemetry.metric.StatusCode;
import io.javatar.telemetry.metric.Success;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;

/**
 * Creates series at zero before anything has happened: a rate misses the first event of a series that begins with it, and
 * a ratio needs both its sides. Only for the usual sizes; of others both sides begin with the first event.
 */
final class ZeroSeries {
    private static final List<SizeLabel> SIZES = List.of(SizeLabel.S80);
    private static final List<Format> FORMATS = List.of(Format.PNG, Format.JPG, Format.GIF, Format.WEBP);
    private static final List<StatusCode> CODES = List.of(StatusCode.C200, StatusCode.C500);

    private final Meters meters;
    private final int formats = Format.values().length;
    private final AtomicIntegerArray begun = new AtomicIntegerArray(SizeLabel.values().length * formats);

    ZeroSeries(Meters meters) {
        this.meters = meters;
    }

    void begin() {
        for (StatusCode code : CODES) {
            each(RouteGroup.values(), group -> meters.requests.begin(series -> series.place(Method.GET, code, group)));
            meters.avatarRequests.begin(series -> series.place(code, SizeLabel.S80, Format.PNG));
        }
        for (SizeLabel size : SIZES) {
            FORMATS.forEach(format -> cache(size, format));
        }
        for (Success success : Success.values()) {
            each(ContentType.values(), type -> meters.uploads.begin(series -> series.place(type, success)));
            each(ExternalService.values(), service -> meters.external.begin(series -> series.place(service, success)));
            each(AuthOperation.values(), operation -> meters.auth.begin(series -> series.place(operation, success)));
        }
    }

    /** Lets both sides of a hit ratio begin, the first time that a picture of this size and format is asked for. */
    void cache(Label size, Label format) {
        int place = size.ordinal() * formats + format.ordinal();
        if (begun.get(place) != 0 || !begun.compareAndSet(place, 0, 1)) {
            return;
        }
        meters.hits.begin(series -> series.place(size, format));
        meters.misses.begin(series -> series.place(size, format));
    }

    private static <L extends Label> void each(L[] labels, Consumer<L> begin) {
        for (L label : labels) {
            begin.accept(label);
        }
    }
}
