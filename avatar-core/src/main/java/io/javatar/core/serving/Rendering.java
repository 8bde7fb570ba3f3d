package io.javatar.core.serving;

import io.javatar.core.dicebear.option.Options;
import io.javatar.core.drawing.Seed;
import io.javatar.core.identity.HashAlgorithm;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.style.Style;
import io.javatar.core.style.character.CharacterStyle;
import java.util.HexFormat;

/** A picture to be made: everything that determines its bytes, and nothing else. */
public sealed interface Rendering {
    /** Returns the side of the picture. */
    PixelSize size();

    /** Returns the format of the picture; one that can be written. */
    PictureFormat format();

    /** Returns the name of these bytes: equal for equal renderings, different for others. */
    String key();

    /**
     * A photo at a size.
     *
     * @param photo whose
     * @param size how large
     * @param format PNG, JPEG or GIF
     * @param still whether only the first frame is wanted
     */
    record OfPhoto(PhotoRef photo, PixelSize size, PictureFormat format, boolean still) implements Rendering {
        @Override
        public String key() {
            return photo.master().hex() + ':' + size.px() + ':' + format.extension() + (still ? ":still" : "");
        }
    }

    /**
     * A drawn picture.
     *
     * @param style how it is drawn
     * @param seed from what
     * @param size how large
     * @param format PNG, JPEG or WebP
     */
    record OfSeed(Style style, Seed seed, PixelSize size, PictureFormat format) implements Rendering {
        @Override
        public String key() {
            String letters = seed.initials() == null ? "" : ':' + seed.initials();
            String text = style.seeded() ? seed.text() : "";
            return style.wireName() + ':' + text + ':' + size.px() + ':' + format.extension() + letters;
        }
    }

    /**
     * A character whose features are chosen.
     *
     * @param style how it is drawn
     * @param options what is chosen
     * @param choice the options as text, different for different options
     * @param size how large
     * @param format PNG, JPEG or WebP
     */
    record OfCharacter(CharacterStyle style, Options options, String choice, PixelSize size, PictureFormat format)
            implements Rendering {
        @Override
        public String key() {
            String digest = HexFormat.of().formatHex(HashAlgorithm.SHA256.digest(choice));
            return "character:" + style.name() + ':' + digest + ':' + size.px() + ':' + format.extension();
        }
    }
}
