package io.javatar.telemetry;

import io.javatar.telemetry.receiver.HttpReceiver;

class OtlpOverHttpTest extends OtlpScenario {
    OtlpOverHttpTest() {
        super(new HttpReceiver());
    }
}
