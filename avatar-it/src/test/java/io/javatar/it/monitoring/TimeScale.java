package io.javatar.it.monitoring;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens the times of a file of rules so that a drill takes seconds: windows (in brackets), the pause before an alert
 * fires, and the interval of a group. Nothing else of the file changes; longer windows stay longer than shorter ones.
 */
final class TimeScale {
    private static final Pattern WINDOW = Pattern.compile("\\[(\\w+)]");
    private static final Pattern PAUSE = Pattern.compile("(?m)^( +for:) \\w+$");
    private static final Pattern INTERVAL = Pattern.compile("(?m)^( +interval:) \\w+$");

    private static final Map<String, String> WINDOWS = Map.of(
            "5m", "10s",
            "10m", "12s",
            "15m", "14s",
            "30m", "16s",
            "1h", "20s",
            "6h", "30s",
            "3d", "40s",
            "1d", "60s");

    private TimeScale() {}

    /**
     * Returns the rules with short times.
     *
     * @throws IllegalArgumentException for a window that has no short one
     */
    static String shortened(String rules) {
        String windows = WINDOW.matcher(rules).replaceAll(found -> '[' + window(found.group(1)) + ']');
        String pauses = PAUSE.matcher(windows).replaceAll("$1 2s");
        return INTERVAL.matcher(pauses).replaceAll("$1 1s");
    }

    private static String window(String window) {
        String shorter = WINDOWS.get(window);
        if (shorter == null) {
            throw new IllegalArgumentException("no short window for " + window);
        }
        return Matcher.quoteReplacement(shorter);
    }
}
