package io.javatar.core.intake;

import io.javatar.core.image.Frame;
import io.javatar.core.image.Picture;
import io.javatar.core.image.Samples;
import io.javatar.core.image.decode.JpegFiles;
import io.javatar.core.image.decode.PngFiles;
import io.javatar.core.image.decode.WebpFiles;
import io.javatar.core.image.encode.GifWriter;
import io.javatar.core.image.encode.PngWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sound files of every kind, to be spoilt. */
final class HostileFiles {
    private HostileFiles() {}

    static Map<String, byte[]> sound() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("png", PngWriter.write(Samples.translucentNoise(40, 30)));
        files.put("png of a palette", PngWriter.write(Samples.drawn(40, 30, (x, y) -> 0xff000000 | x * y % 9)));
        files.put("png, interlaced", interlacedPng());
        files.put("jpeg", JpegFiles.exif(JpegFiles.colour(Samples.scene(40, 30), false), 6, true));
        files.put("jpeg, progressive", JpegFiles.colour(Samples.scene(40, 30), true));
        files.put("jpeg of inks", JpegFiles.adobe(JpegFiles.plain(1, 2, 3, 4), 2));
        files.put("gif", GifWriter.write(Picture.still(Samples.noise(20, 15))));
        files.put("gif, animated", GifWriter.write(animation()));
        for (String name : List.of("lossy", "lossless", "alpha", "alpha-plain", "lossless-alpha")) {
            files.put("webp, " + name, WebpFiles.file(name + ".webp"));
        }
        return files;
    }

    /** How many bytes at the end of a file say no more than that it ends: IEND of a PNG, EOI of a JPEG. */
    static int endMark(byte[] file) {
        return switch (file[0] & 0xff) {
            case 0x89 -> 12;
            case 0xff -> 2;
            default -> 0;
        };
    }

    private static Picture animation() {
        return new Picture(
                List.of(
                        new Frame(Samples.drawn(30, 20, (x, y) -> x < 15 ? 0 : 0xffaa0000 + y), 4),
                        new Frame(Samples.drawn(30, 20, (x, y) -> y < 10 ? 0 : 0xff00aa00 + x), 5),
                        new Frame(Samples.drawn(30, 20, (x, y) -> 0xff0000aa + x), 6)),
                0);
    }

    /** One pixel of 16 bits a sample in the first pass. */
    private static byte[] interlacedPng() {
        byte[] header = {0, 0, 0, 1, 0, 0, 0, 1, 16, 6, 0, 0, 1};
        return PngFiles.file(
                PngFiles.chunk("IHDR", header),
                PngFiles.chunk("IDAT", PngFiles.packed(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8})),
                PngFiles.chunk("IEND", new byte[0]));
    }
}
