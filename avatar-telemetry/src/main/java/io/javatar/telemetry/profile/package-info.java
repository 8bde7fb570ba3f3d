/**
 * What the JVM does, method by method: events of ours for JDK Flight Recorder, a recording of some seconds, and its flame
 * graph. Plain Java; without the module {@code jdk.jfr} all of it is absent and says so.
 */
@NullMarked
package io.javatar.telemetry.profile;

import org.jspecify.annotations.NullMarked;
