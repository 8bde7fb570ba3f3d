package io.javatar.it;

import io.javatar.it.telemetry.HttpReceiver;

class TelemetryOverHttpIT extends TelemetryScenario {
    TelemetryOverHttpIT() {
        super(new HttpReceiver());
    }
}
