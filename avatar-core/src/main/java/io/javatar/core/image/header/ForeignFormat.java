package io.javatar.core.image.header;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Picture formats that are recognised by their first bytes, so that a refusal can name them, but not read. */
enum ForeignFormat {
    HEIC("HEIC"),
    AVIF("AVIF"),
    HEIF("HEIF"),
    JPEG_XL("JPEG XL"),
    JPEG_2000("JPEG 2000"),
    BMP("BMP"),
    TIFF("TIFF"),
    ICO("ICO"),
    PHOTOSHOP("Photoshop"),
    PDF("PDF"),
    SVG("SVG");

    private static final List<String> HEVC = List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs");
    private static final List<String> AV1 = List.of("avif", "avis");
    private static final List<String> ANY_CODING = List.of("mif1", "mif2", "msf1", "miaf");
    private static final int MOST_BRANDS = 32;
    private static final int SVG_START = 1024;

    private final String name;

    ForeignFormat(String name) {
        this.name = name;
    }

    /** Returns the name that people call it by. */
    String title() {
        return name;
    }

    /** Returns the format that the first bytes of a file are those of, or null. */
    static @Nullable ForeignFormat of(Bytes file) {
        if (file.has(4, "ftyp")) {
            return ofBrands(file);
        }
        if (file.has(0, "\u00ff\n") || file.has(0, "\0\0\0\fJXL \r\n\u0087\n")) {
            return JPEG_XL;
        }
        if (file.has(0, "\0\0\0\fjP  \r\n\u0087\n") || file.has(0, "\u00ffO\u00ffQ")) {
            return JPEG_2000;
        }
        if (file.has(0, "II*\0") || file.has(0, "MM\0*") || file.has(0, "II+\0") || file.has(0, "MM\0+")) {
            return TIFF;
        }
        if (file.has(0, "BM") && file.has(6, "\0\0\0\0")) {
            return BMP;
        }
        if (file.has(0, "\0\0\1\0") || file.has(0, "\0\0\2\0")) {
            return ICO;
        }
        if (file.has(0, "8BPS")) {
            return PHOTOSHOP;
        }
        return file.has(0, "%PDF-") ? PDF : isSvg(file) ? SVG : null;
    }

    /** Reads the file type box (ISO/IEC 14496-12, 4.3): a brand, its version, and more brands that fit. */
    private static @Nullable ForeignFormat ofBrands(Bytes file) {
        ForeignFormat format = ofBrand(file, 8);
        long end = Math.min(Math.min(file.u32(0), file.size()), 16 + 4 * MOST_BRANDS);
        for (int at = 16; at + 4 <= end && (format == null || format == HEIF); at += 4) {
            ForeignFormat other = ofBrand(file, at);
            format = other == null ? format : other;
        }
        return format;
    }

    private static @Nullable ForeignFormat ofBrand(Bytes file, int at) {
        String brand = file.size() < at + 4 ? "" : file.text(at, 4);
        if (HEVC.contains(brand)) {
            return HEIC;
        }
        return AV1.contains(brand) ? AVIF : ANY_CODING.contains(brand) ? HEIF : null;
    }

    private static boolean isSvg(Bytes file) {
        String start = file.text(0, Math.min(file.size(), SVG_START)).toLowerCase(Locale.ROOT);
        String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        return text.stripLeading().startsWith("<") && text.contains("<svg");
    }
}
