package io.javatar.it.contract;

import io.javatar.telemetry.receiver.HttpReceiver;

class TelemetryOverHttpIT extends TelemetryScenario {
    TelemetryOverHttpIT() {
        super(new HttpReceiver());
    }
}
