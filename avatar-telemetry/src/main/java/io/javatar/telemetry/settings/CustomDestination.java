package io.javatar.telemetry.settings;

import io.javatar.telemetry.export.ExporterSettings;

/**
 * A third-party exporter. Can return secrets and does not show them.
 *
 * @param name by which it was chosen
 * @param settings reads its variables
 */
public record CustomDestination(String name, ExporterSettings settings) {
    @Override
    public String toString() {
        return name;
    }
}
