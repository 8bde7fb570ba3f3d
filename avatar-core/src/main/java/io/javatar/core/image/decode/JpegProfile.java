package io.javatar.core.image.decode;

import io.javatar.core.image.colour.IccProfile;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.JpegSegment;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assembles the ICC profile of a JPEG file from its numbered parts (ICC.1:2022, B.4). */
final class JpegProfile {
    private static final String NAME = "ICC_PROFILE\0";

    private JpegProfile() {}

    /**
     * Returns the profile, its parts in the order of their numbers; a part that comes once more, the same to the byte,
     * counts once, as cameras have doubled them. Null where there is none, where a part is missing, where two parts
     * contradict each other, and above {@link IccProfile#MAX_BYTES}.
     */
    static @Nullable Bytes in(List<JpegSegment> segments) {
        List<Bytes> found = segments.stream()
                .filter(s -> s.isApplication(2, NAME) && s.data().size() > NAME.length() + 2)
                .map(s -> s.data().after(NAME.length()))
                .toList();
        return found.isEmpty() ? null : joined(found, found.get(0).u8(1));
    }

    private static @Nullable Bytes joined(List<Bytes> found, int count) {
        Bytes[] parts = new Bytes[count + 1];
        for (Bytes part : found) {
            int number = part.u8(0);
            boolean fits = part.u8(1) == count && number >= 1 && number <= count;
            if (!fits || parts[number] != null && !parts[number].sameAs(part)) {
                return null;
            }
            parts[number] = part;
        }
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (int number = 1; number <= count; number++) {
            if (parts[number] == null || profile.size() > IccProfile.MAX_BYTES) {
                return null;
            }
            profile.write(parts[number].array(), parts[number].from() + 2, parts[number].size() - 2);
        }
        return profile.size() > IccProfile.MAX_BYTES ? null : Bytes.of(profile.toByteArray());
    }
}
