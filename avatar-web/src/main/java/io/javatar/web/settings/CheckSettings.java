package io.javatar.web.settings;

/** Says before a server starts what is wrong with the settings: {@code ./run serve} and operators' scripts call it. */
public final class CheckSettings {
    private CheckSettings() {}

    /** Ends with 0 when all settings can be used, else tells every fault and ends with 1. */
    @SuppressWarnings("SystemOut") // a command speaks to its caller
    public static void main(String[] args) {
        try {
            Settings.ofThisProcess();
        } catch (SettingsException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
