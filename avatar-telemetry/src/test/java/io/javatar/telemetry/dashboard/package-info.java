/** Grafana dashboards as code, written from the metric definitions into deploy/monitoring/dashboards. */
@NullMarked
package io.javatar.telemetry.dashboard;

import org.jspecify.annotations.NullMarked;
