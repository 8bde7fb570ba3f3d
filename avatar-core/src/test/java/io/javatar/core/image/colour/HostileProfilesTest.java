package io.javatar.core.image.colour;

import static io.javatar.core.image.colour.IccFiles.curve;
import static io.javatar.core.image.colour.IccFiles.elements;
import static io.javatar.core.image.colour.IccFiles.joined;
import static io.javatar.core.image.colour.IccFiles.lut;
import static io.javatar.core.image.colour.IccFiles.lutAToB;
import static io.javatar.core.image.colour.IccFiles.monitor;
import static io.javatar.core.image.colour.IccFiles.parametric;
import static io.javatar.core.image.colour.IccFiles.xyz;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Samples;
import io.javatar.core.image.header.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles that ask for more than colours: each is passed over, and what an honest one costs is bounded. */
class HostileProfilesTest {
    private static final int TABLE = 128 + 4;
    private static final double[] UNITY = {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("nothing but its header", new byte[132]),
                Arguments.of("10,000 elements as the only way", scanner("D2B0", elements(10_000))),
                Arguments.of("elements where a table stands", scanner("A2B0", elements(300))),
                Arguments.of("a device link", with(sound(), 12, "link")),
                Arguments.of("an abstract profile", with(sound(), 12, "abst")),
                Arguments.of("named colours", with(sound(), 12, "nmcl")),
                Arguments.of("colours of fifteen inks", with(sound(), 16, "FCLR")),
                Arguments.of("a connection by a device", with(sound(), 20, "RGB ")),
                Arguments.of("4 billion tags", with(sound(), 128, "\u00ff\u00ff\u00ff\u00ff")),
                Arguments.of("101 tags", with(sound(), 128, "\0\0\0e")),
                Arguments.of("more than 4 MiB", joined(sound(), new byte[4 << 20])),
                Arguments.of("a table of 255⁴ nodes", printer(with(ink(), 10, "\u00ff"))),
                Arguments.of("a table of one node", printer(with(ink(), 10, "\1"))),
                Arguments.of("a table of no nodes", printer(with(ink(), 10, "\0"))),
                Arguments.of("a table of 16 inputs", printer(with(ink(), 8, "\u0010"))),
                Arguments.of("a table of 16 outputs", printer(with(ink(), 9, "\u0010"))),
                Arguments.of("curves of 65,535 entries", printer(with(ink(), 48, "\u00ff\u00ff"))),
                Arguments.of("curves of no entries", printer(with(ink(), 48, "\0\0"))),
                Arguments.of(
                        "a table of 255³ nodes, cut", scanner("A2B0", with(aToB(), aToBTable(), "\u00ff\u00ff\u00ff"))),
                Arguments.of("a table at 4 GiB", scanner("A2B0", with(aToB(), 24, "\u00ff\u00ff\u00ff\u00ff"))),
                Arguments.of("curves that are the tag itself", scanner("A2B0", with(aToB(), 12, "\0\0\0\1"))),
                Arguments.of(
                        "a curve of 4 billion samples",
                        monitor(with(curve(1, 2, 3), 8, "\u00ff\u00ff\u00ff\u00ff"))
                                .file()),
                Arguments.of(
                        "a curve of 65,537 samples",
                        monitor(curve(new int[65_537])).file()),
                Arguments.of(
                        "a curve that is not there",
                        monitor(with(curve(1, 2, 3), 8, "\0\0\0\4")).file()),
                Arguments.of(
                        "a parametric curve of type 9",
                        monitor(with(parametric(0, 1), 9, "\u0009")).file()),
                Arguments.of("a tag beyond the end", with(sound(), TABLE + 12 + 4, "\0\u00ff\0\0")),
                Arguments.of("a tag of 4 GiB", with(sound(), TABLE + 12 + 8, "\u00ff\u00ff\u00ff\u00ff")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void a_profile_beyond_bounds_is_passed_over(String kind, byte[] profile) {
        assertThat(ColourConversion.of(Bytes.of(profile), true)).isNull();
        int[] argb = new int[1];
        InkConversion.of(Bytes.of(profile), 1).toSrgb(new byte[] {0, (byte) 255, 0, 0}, argb);
        assertThat(argb).containsExactly(0xffff00ff);
    }

    @Test
    void elements_beside_a_sound_way_are_not_looked_at() {
        int[] argb = {0xff373737};
        byte[] profile = monitor(curve()).tag("D2B0", elements(10_000)).file();
        requireNonNull(ColourConversion.of(Bytes.of(profile), false)).toSrgb(argb);
        assertThat(argb).containsExactly(0xff808080);
    }

    @Test
    void a_table_is_asked_once_for_each_node_however_large_the_picture_is() {
        AtomicInteger asked = new AtomicInteger();
        ColourGrid grid = new ColourGrid(3, components -> {
            asked.incrementAndGet();
            return components;
        });
        for (int i = 0; i < 10; i++) {
            new TableConversion(grid).toSrgb(Samples.noise(1000, 1000).argb());
        }
        assertThat(asked.get()).isLessThanOrEqualTo(33 * 33 * 33);
    }

    @Test
    void a_small_picture_asks_for_few_nodes() {
        AtomicInteger asked = new AtomicInteger();
        ColourGrid grid = new ColourGrid(4, components -> {
            asked.incrementAndGet();
            return new double[3];
        });
        grid.rgb(1, 2, 3, 4);
        assertThat(asked.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void inks_of_more_pixels_than_a_profile_may_cost_are_converted_plainly() {
        byte[] white = lut(2, 4, 2, inks -> new double[] {1, 0.5, 0.5});
        Bytes profile = Bytes.of(printer(white));
        int[] argb = new int[1];
        InkConversion.of(profile, InkConversion.MOST_PIXELS).toSrgb(new byte[] {0, 0, 0, (byte) 255}, argb);
        assertThat(argb).containsExactly(0xffffffff);
        InkConversion.of(profile, InkConversion.MOST_PIXELS + 1).toSrgb(new byte[] {0, 0, 0, (byte) 255}, argb);
        assertThat(argb).containsExactly(0xff000000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1e-9, 32767})
    void curves_that_end_in_no_number_or_infinity_give_colours(double gamma) {
        int[] argb = {0x00000000, 0xffffffff, 0xff123456};
        for (int type = 0; type < 5; type++) {
            byte[] curve = parametric(type, gamma, 0, gamma, -gamma, 1, gamma, -1);
            ColourConversion conversion =
                    ColourConversion.of(Bytes.of(monitor(curve).file()), false);
            requireNonNull(conversion).toSrgb(argb);
        }
        assertThat(Arrays.stream(argb).map(pixel -> pixel >>> 24)).containsExactly(0, 255, 255);
    }

    @Test
    void primaries_without_light_are_black() {
        int[] argb = {0xff123456};
        byte[] black = new IccFiles(4, "mntr", "RGB ", "XYZ ")
                .tag("rXYZ", xyz(0, 0, 0))
                .tag("gXYZ", xyz(0, 0, 0))
                .tag("bXYZ", xyz(-1, -1, -1))
                .tag("rTRC", curve())
                .tag("gTRC", curve())
                .tag("bTRC", curve())
                .file();
        requireNonNull(ColourConversion.of(Bytes.of(black), false)).toSrgb(argb);
        assertThat(argb).containsExactly(0xff000000);
    }

    @Test
    void spoilt_profiles_are_used_or_passed_over_never_worse() {
        Random random = new Random(11);
        byte[][] profiles = {
            sound(),
            scanner("A2B0", aToB()),
            printer(ink()),
            monitor(parametric(4, 2, 1, 0, 1, 0, 0, 0)).file()
        };
        for (int i = 0; i < 4000; i++) {
            byte[] profile = profiles[i % profiles.length].clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                profile[random.nextInt(Math.min(profile.length, 600))] = (byte) random.nextInt(256);
            }
            int[] argb = {0xff123456, 0xffffffff, 0};
            ColourConversion conversion = ColourConversion.of(Bytes.of(profile), true);
            if (conversion != null) {
                conversion.toSrgb(argb);
            }
            InkConversion.of(Bytes.of(profile), 1).toSrgb(new byte[12], argb);
        }
    }

    private static byte[] sound() {
        return monitor(curve(0x0233)).file();
    }

    private static byte[] scanner(String signature, byte[] way) {
        return new IccFiles(4, "scnr", "RGB ", "Lab ").tag(signature, way).file();
    }

    private static byte[] printer(byte[] table) {
        return new IccFiles(2, "prtr", "CMYK", "Lab ").tag("A2B0", table).file();
    }

    private static byte[] ink() {
        return lut(2, 4, 3, inks -> new double[] {1 - inks[3], 0.5, 0.5});
    }

    private static byte[] aToB() {
        return lutAToB(3, 3, colours -> colours, curve(), curve(), UNITY);
    }

    private static int aToBTable() {
        return ByteBuffer.wrap(aToB()).getInt(24);
    }

    private static byte[] with(byte[] bytes, int at, String text) {
        byte[] changed = bytes.clone();
        byte[] other = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(other, 0, changed, at, other.length);
        return changed;
    }
}
