package io.javatar.core.image.decode;

import io.javatar.core.image.colour.IccProfile;
import io.javatar.core.image.header.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks the colour profile of a PNG file (W3C PNG, 11.3.2.3). */
final class PngProfile {
    private PngProfile() {}

    /** Returns the ICC profile, or null where there is none, or none that can be unpacked within bounds. */
    static @Nullable Bytes in(@Nullable Bytes iccp) {
        if (iccp == null) {
            return null;
        }
        int name = 0;
        while (name < iccp.size() && iccp.u8(name) != 0) {
            name++;
        }
        if (name + 2 > iccp.size()) {
            return null;
        }
        try (InputStream data = new InflaterInputStream(iccp.after(name + 2).stream())) {
            byte[] profile = data.readNBytes(IccProfile.MAX_BYTES + 1);
            return profile.length > IccProfile.MAX_BYTES ? null : Bytes.of(profile);
        } catch (IOException e) {
            return null;
        }
    }
}
