package io.javatar.telemetry.settings;

import io.javatar.telemetry.export.ExporterSettings;

/**
 * An exporter that is no part of Javatar. Can answer secrets and does not show them.
 *
 * @param name by which it was chosen
 * @param settings answers its variables
 */
public record CustomDestination(String name, ExporterSettings settings) {
    @Override
    public String toString() {
        return name;
    }
}
