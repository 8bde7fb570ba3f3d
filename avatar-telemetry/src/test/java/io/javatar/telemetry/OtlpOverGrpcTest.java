package io.javatar.telemetry;

import io.javatar.telemetry.receiver.GrpcReceiver;

class OtlpOverGrpcTest extends OtlpScenario {
    OtlpOverGrpcTest() {
        super(new GrpcReceiver());
    }
}
