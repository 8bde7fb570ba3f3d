package io.javatar.core.image.colour;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ICC profile (ICC.1:2022, clause 7) of a kind that pictures have: of a scanner, a monitor, a printer or a colour
 * space; grey, RGB or CMYK. Only the tags are read that define colours by matrix and tone curves, or by tables ({@code
 * lut8Type}, {@code lut16Type}, {@code lutAToBType}). The others, above all {@code multiProcessElementsType}, could ask
 * for any amount of work, and are ignored: such a picture is accepted without its profile.
 *
 * @param space the components of its colours
 * @param lab whether it connects by CIELAB; else by CIEXYZ
 * @param data all of it
 */
public record IccProfile(Space space, boolean lab, Bytes data) {
    /** The longest profile that is looked at, in bytes; those of printers have up to 3 million. */
    public static final int MAX_BYTES = 4 << 20;

    private static final int MOST_TAGS = 100;
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final List<String> CLASSES = List.of("scnr", "mntr", "prtr", "spac");

    /** The components of a colour. */
    enum Space {
        GREY("GRAY", 1),
        RGB("RGB ", 3),
        CMYK("CMYK", 4);

        private final String signature;
        private final int components;

        Space(String signature, int components) {
            this.signature = signature;
            this.components = components;
        }

        /** Returns of how many numbers. */
        int components() {
            return components;
        }

        private static @Nullable Space of(String signature) {
            for (Space space : values()) {
                if (space.signature.equals(signature)) {
                    return space;
                }
            }
            return null;
        }
    }

    /** Reads the header and counts the tags; returns null for what is no profile, or none of these kinds. */
    static @Nullable IccProfile of(Bytes data) {
        if (data.size() < HEADER + 4 || data.size() > MAX_BYTES || !data.has(36, "acsp")) {
            return null;
        }
        Space space = Space.of(data.text(16, 4));
        String connection = data.text(20, 4);
        boolean lab = connection.equals("Lab ");
        boolean known = CLASSES.contains(data.text(12, 4)) && (lab || connection.equals("XYZ "));
        return known && space != null && data.u32(HEADER) <= MOST_TAGS ? new IccProfile(space, lab, data) : null;
    }

    /** Returns what the tag holds, its type first; null where there is none, or none within the profile. */
    @Nullable
    Bytes tag(String signature) {
        int count = (int) data.u32(HEADER);
        try {
            for (int at = HEADER + 4; count > 0; at += ENTRY, count--) {
                if (data.has(at, signature)) {
                    return data.slice(Math.toIntExact(data.u32(at + 4)), data.u32(at + 8));
                }
            }
        } catch (AvatarException | ArithmeticException e) {
            return null;
        }
        return null;
    }
}
