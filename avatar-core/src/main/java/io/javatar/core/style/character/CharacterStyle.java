package io.javatar.core.style.character;

import io.javatar.core.dicebear.DicebearStyle;
import io.javatar.core.dicebear.option.Options;
import io.javatar.core.dicebear.option.OptionsDescriptor;
import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.identity.HashAlgorithm;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.encode.PngText;
import io.javatar.core.json.JsonObject;
import io.javatar.core.svg.paint.SvgRasterizer;
import java.util.HexFormat;
import java.util.List;

/** A style that is a definition, drawn into pixels. */
public final class CharacterStyle implements Generator {
    private final String name;
    private final DicebearStyle style;
    private final JsonObject options;
    private final SvgRasterizer rasterizer;

    CharacterStyle(String name, DicebearStyle style, SvgRasterizer rasterizer) {
        this.name = name;
        this.style = style;
        this.options = OptionsDescriptor.of(style.definition());
        this.rasterizer = rasterizer;
    }

    /** Returns its name, such as {@code big-smile}. */
    public String name() {
        return name;
    }

    /** Returns what draws it as SVG. */
    public DicebearStyle style() {
        return style;
    }

    /** Returns which options it has, each with its kind and bounds. */
    public JsonObject options() {
        return options;
    }

    /** Returns what a picture has to say of its makers; nothing where the licence asks for nothing. */
    public List<PngText> credits() {
        return Credits.of(style.definition().meta());
    }

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return draw(Options.ofSeed(bounded(seed.text())), size);
    }

    /** Options bound the seed; a longer text is stood for by its digest. */
    private static String bounded(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= Options.MAX_SEED;
        return fits ? text : HexFormat.of().formatHex(HashAlgorithm.SHA256.digest(text));
    }

    /** Returns the picture that {@code options} choose; a size among them does not count. */
    public Pixels draw(Options options, PixelSize size) {
        return rasterizer.pixels(style.avatar(options).scene(), size);
    }
}
