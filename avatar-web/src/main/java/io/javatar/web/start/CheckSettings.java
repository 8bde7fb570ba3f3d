package io.javatar.web.start;

import io.javatar.core.problem.AvatarException;
import io.javatar.storage.DataDirectory;
import io.javatar.web.settings.HttpSettings;
import io.javatar.web.settings.Settings;
import io.javatar.web.settings.SettingsException;
import io.javatar.web.settings.UploadSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks before a server starts whether it can: settings, the address to listen at, the data directory. The start scripts
 * under deploy/ call it, so that a server which would answer nothing is not started.
 */
public final class CheckSettings {
    private CheckSettings() {}

    /**
     * Ends with 0 if the server may start, and writes what the start scripts need to know to standard output, one
     * {@code NAME=value} a line. Otherwise writes every fault to standard error and ends with 1.
     */
    @SuppressWarnings("SystemOut") // a command speaks to its caller
    public static void main(String[] args) {
        Settings.unknownOfThisProcess().forEach(System.err::println);
        try {
            System.out.print(forScripts(checked()));
        } catch (SettingsException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Settings checked() {
        Settings settings = Settings.ofThisProcess();
        List<String> faults = new ArrayList<>(HttpPlace.of(settings.http()).faults());
        try {
            DataDirectory.check(settings.data().directory());
        } catch (AvatarException e) {
            faults.add(e.getMessage());
        }
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return settings;
    }

    private static String forScripts(Settings settings) {
        HttpPlace place = HttpPlace.of(settings.http());
        return String.join(
                "\n",
                HttpSettings.HOST.name() + '=' + place.host(),
                HttpSettings.PORT.name() + '=' + place.port(),
                UploadSettings.MAX_UPLOAD_BYTES.name()
                        + '='
                        + settings.uploads().limits().bytes(),
                HttpSettings.START_TIMEOUT.name()
                        + '='
                        + settings.http().startTimeout().toSeconds(),
                "");
    }
}
