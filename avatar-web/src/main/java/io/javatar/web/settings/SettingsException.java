package io.javatar.web.settings;

import java.util.List;

/** Thrown where the server cannot start with these settings; lists every bad one. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String INDENT = System.lineSeparator() + "  ";

    /** Makes one from lines, each about one setting. */
    public SettingsException(List<String> faults) {
        super(
                faults.size() == 1
                        ? "Javatar cannot start: " + faults.get(0)
                        : "Javatar cannot start for these reasons:" + INDENT + String.join(INDENT, faults));
    }
}
