package io.javatar.web.settings;

import java.util.List;

/** Settings that cannot be used: all of them at once, so that they are mended at once. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /** Makes one from lines that each begin with the name of the variable. */
    public SettingsException(List<String> faults) {
        super("Javatar cannot start with these settings:" + System.lineSeparator() + "  "
                + String.join(System.lineSeparator() + "  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns one line a bad setting. */
    public List<String> faults() {
        return faults;
    }
}
