package io.javatar.core.image.colour;

import static io.javatar.core.image.colour.IccFiles.curve;
import static io.javatar.core.image.colour.IccFiles.lut;
import static io.javatar.core.image.colour.IccFiles.lutAToB;
import static io.javatar.core.image.colour.IccFiles.monitor;
import static io.javatar.core.image.colour.IccFiles.parametric;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.header.Bytes;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest profiles of every kind, against the engine of the JDK. */
class ColourConversionTest {
    private static final int COLOURS = 4000;

    static Stream<Arguments> profiles() {
        byte[] gamma = curve(0x0233);
        double[] matrix = {0.4361, 0.3851, 0.1431, 0.2225, 0.7169, 0.0606, 0.0139, 0.0971, 0.7139, 0, 0, 0};
        for (int i = 0; i < 9; i++) {
            matrix[i] /= 2; // XYZ up to 2
        }
        return Stream.of(
                Arguments.of("linear light", 3, monitor(curve()).file()),
                Arguments.of("gamma 1.8", 3, monitor(curve(0x01cd)).file()),
                Arguments.of(
                        "sampled",
                        3,
                        monitor(curve(0, 1000, 5000, 9000, 22000, 40000, 65535)).file()),
                Arguments.of("parametric 0", 3, monitor(parametric(0, 2.4)).file()),
                Arguments.of(
                        "parametric 1", 3, monitor(parametric(1, 2, 0.9, 0.1)).file()),
                Arguments.of(
                        "parametric 2",
                        3,
                        monitor(parametric(2, 2, 0.8, 0.1, 0.1)).file()),
                Arguments.of(
                        "parametric 3",
                        3,
                        monitor(parametric(3, 1.8, 0.95, 0.05, 0.1, 0.04)).file()),
                Arguments.of(
                        "parametric 4",
                        3,
                        monitor(parametric(4, 1.8, 0.9, 0.1, 0.1, 0.04, 0.01, 0.02))
                                .file()),
                Arguments.of("grey", 1, grey("XYZ ").tag("kTRC", gamma).file()),
                Arguments.of(
                        "grey by L*", 1, grey("Lab ").tag("kTRC", curve(0x0140)).file()),
                Arguments.of(
                        "lut8, Lab",
                        3,
                        table("Lab ", lut(1, 3, 9, ColourConversionTest::lab)).file()),
                Arguments.of(
                        "lut16, XYZ",
                        3,
                        table("XYZ ", lut(2, 3, 17, ColourConversionTest::xyz)).file()),
                Arguments.of(
                        "lut16, Lab",
                        3,
                        table("Lab ", lut(2, 3, 9, ColourConversionTest::lab)).file()),
                Arguments.of(
                        "lutAToB, Lab",
                        3,
                        table("Lab ", lutAToB(3, 9, ColourConversionTest::lab, curve(0x0140), curve(), UNITY))
                                .file()),
                Arguments.of(
                        "lutAToB, XYZ",
                        3,
                        table("XYZ ", lutAToB(3, 2, c -> c, curve(), gamma, matrix))
                                .file()),
                Arguments.of(
                        "inks, lut8",
                        4,
                        inks(lut(1, 4, 9, ColourConversionTest::printed)).file()),
                Arguments.of(
                        "inks, lut16",
                        4,
                        inks(lut(2, 4, 7, ColourConversionTest::printed)).file()),
                Arguments.of(
                        "inks, lutAToB",
                        4,
                        inks(lutAToB(4, 5, ColourConversionTest::printed, curve(0x0140), curve(), UNITY))
                                .file()));
    }

    private static final double[] UNITY = {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void profiles_of_every_kind_come_out_as_from_the_engine_of_the_jdk(String kind, int components, byte[] profile) {
        byte[] samples = new byte[COLOURS * components];
        new Random(5).nextBytes(samples);
        Pixels expected = new Pixels(COLOURS, 1, LittleCms.srgb(profile, samples, components));
        Pixels ours = new Pixels(COLOURS, 1, converted(profile, samples, components));
        PixelsAssert.assertThat(ours).as(kind).looksLike(expected, 4).differsOnTheMeanByLessThan(0.7, expected);
    }

    @Test
    void the_profile_of_srgb_changes_nothing() {
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        assertThat(ColourConversion.of(Bytes.of(srgb), false)).isSameAs(ColourConversion.NONE);
    }

    @Test
    void alpha_is_kept() {
        int[] argb = {0x40373737, 0x00373737};
        requireNonNull(ColourConversion.of(Bytes.of(monitor(curve()).file()), false))
                .toSrgb(argb);
        assertThat(argb).containsExactly(0x40808080, 0x00808080);
    }

    @Test
    void a_grey_profile_does_not_fit_a_picture_in_colour() {
        byte[] profile = grey("XYZ ").tag("kTRC", curve()).file();
        assertThat(ColourConversion.of(Bytes.of(profile), false)).isNull();
    }

    @Test
    void a_profile_of_inks_fits_inks_only() {
        byte[] profile = inks(lut(1, 4, 9, ColourConversionTest::printed)).file();
        assertThat(ColourConversion.of(Bytes.of(profile), false)).isNull();
    }

    private static int[] converted(byte[] profile, byte[] samples, int components) {
        int[] argb = new int[samples.length / components];
        if (components == 4) {
            InkConversion.of(Bytes.of(profile), argb.length).toSrgb(samples, argb);
            return argb;
        }
        for (int i = 0; i < argb.length; i++) {
            int at = i * components;
            int green = samples[at + components / 2] & 0xff;
            argb[i] = 0xff000000 | (samples[at] & 0xff) << 16 | green << 8 | samples[at + components - 1] & 0xff;
        }
        requireNonNull(ColourConversion.of(Bytes.of(profile), components == 1)).toSrgb(argb);
        return argb;
    }

    private static IccFiles grey(String connection) {
        return new IccFiles(4, "mntr", "GRAY", connection);
    }

    private static IccFiles table(String connection, byte[] table) {
        return new IccFiles(4, "scnr", "RGB ", connection).tag("A2B0", table);
    }

    private static IccFiles inks(byte[] table) {
        return new IccFiles(2, "prtr", "CMYK", "Lab ").tag("A2B0", table);
    }

    /** A device whose colours are those of CIELAB itself, within what a screen can show. */
    private static double[] lab(double[] c) {
        double green = (c[0] + 2 * c[1] + c[2]) / 4;
        return new double[] {0.95 * green, 0.5 + (c[0] - c[1]) * 0.12, 0.5 + (c[1] - c[2]) * 0.12};
    }

    private static double[] xyz(double[] c) {
        double y = 0.2 * c[0] * c[0] + 0.7 * c[1] * c[1] + 0.1 * c[2] * c[2];
        return new double[] {0.48 * y + 0.03 * c[0], 0.5 * y, 0.4 * y + 0.03 * c[2]};
    }

    private static double[] printed(double[] c) {
        double light = (1 - 0.9 * c[3]) * (1 - 0.3 * c[0]) * (1 - 0.4 * c[1]) * (1 - 0.1 * c[2]);
        return new double[] {light * 0.98, 0.5 + (c[1] - c[0]) * 0.1 * light, 0.5 + (c[2] - c[0]) * 0.1 * light};
    }
}
