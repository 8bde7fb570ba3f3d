package io.javatar.it.contract;

import io.javatar.telemetry.receiver.GrpcReceiver;

class TelemetryOverGrpcIT extends TelemetryScenario {
    TelemetryOverGrpcIT() {
        super(new GrpcReceiver());
    }
}
