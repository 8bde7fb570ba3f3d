package io.javatar.storage.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.serving.Avatar;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
    private static final ContentId MASTER = ContentId.of(new byte[] {1});
    private static final Instant CHANGED = Instant.parse("2026-11-22T10:15:30.123456789Z");

    private final AvatarCodec avatars = new AvatarCodec();
    private final CachedEntryCodec photos = new CachedEntryCodec();

    @Test
    void a_picture_is_packed_the_same_on_every_jvm() {
        byte[] packed = avatars.pack(new Avatar(new byte[] {9, 8}, PictureFormat.GIF, "tag"));
        assertThat(HexFormat.of().formatHex(packed)).isEqualTo("03" + "474946" + "03" + "746167" + "0908");
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_of_every_format_comes_back(PictureFormat format) {
        Avatar back = unpacked(new Avatar(new byte[] {1, 2, 3}, format, "tag"));
        assertThat(back.bytes()).containsExactly(1, 2, 3);
        assertThat(back.format()).isEqualTo(format);
        assertThat(back.etag()).isEqualTo("tag");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 255})
    void an_entity_tag_of_any_length_comes_back(int length) {
        String tag = "x".repeat(length);
        assertThat(unpacked(new Avatar(new byte[0], PictureFormat.PNG, tag)).etag())
                .isEqualTo(tag);
    }

    @Test
    void an_entity_tag_that_is_too_long_is_refused() {
        Avatar avatar = new Avatar(new byte[0], PictureFormat.PNG, "x".repeat(256));
        assertThatThrownBy(() -> avatars.pack(avatar)).hasMessage("256 characters are not within 0..255");
    }

    private Avatar unpacked(Avatar avatar) {
        return avatars.unpack(ByteBuffer.wrap(avatars.pack(avatar)).asReadOnlyBuffer());
    }

    @Test
    void a_known_photo_comes_back_to_the_nanosecond() {
        CachedEntry known = CachedEntry.of(new PhotoRef(Long.MAX_VALUE, MASTER, PictureFormat.JPEG, true, CHANGED));
        assertThat(photos.unpack(ByteBuffer.wrap(photos.pack(known)))).isEqualTo(known);
    }

    @Test
    void that_there_is_no_photo_comes_back() {
        assertThat(photos.unpack(ByteBuffer.wrap(photos.pack(CachedEntry.NONE))))
                .isEqualTo(CachedEntry.NONE);
    }
}
