package io.javatar.web.admin;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.telemetry.profile.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The formats of a profile. */
enum ProfileFormat {
    /** Both files in one. */
    ZIP("application/zip") {
        @Override
        void write(Profile profile, OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("profile.html"));
            HTML.write(profile, zip);
            zip.putNextEntry(new ZipEntry("profile.jfr"));
            JFR.write(profile, zip);
            zip.finish();
        }
    },
    /** The page. */
    HTML("text/html;charset=UTF-8") {
        @Override
        void write(Profile profile, OutputStream out) throws IOException {
            out.write(profile.page().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** The recording. */
    JFR("application/octet-stream") {
        @Override
        void write(Profile profile, OutputStream out) throws IOException {
            Files.copy(profile.recording(), out);
        }
    };

    private final String mediaType;

    ProfileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static ProfileFormat of(@Nullable String word) {
        return word == null
                ? ZIP
                : Arrays.stream(values())
                        .filter(format -> format.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> AvatarException.of(
                                Problem.BAD_REQUEST, "The parameter format must be zip, html or jfr."));
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return "profile." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract void write(Profile profile, OutputStream out) throws IOException;
}
