package io.javatar.it;

import io.javatar.it.telemetry.GrpcReceiver;

class TelemetryOverGrpcIT extends TelemetryScenario {
    TelemetryOverGrpcIT() {
        super(new GrpcReceiver());
    }
}
