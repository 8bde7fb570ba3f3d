package io.javatar.core.style;

import io.javatar.core.drawing.Seed;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.style.initials.Initials;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Draws every style for twelve people at three sizes and puts all of it into one HTML page, to be looked at. A tool, run
 * by {@code ./run gallery}.
 */
final class Gallery {
    private static final List<String> PEOPLE = List.of(
            "Ada Lovelace",
            "Grace Hopper",
            "Ольга Щукина",
            "Zoë Łuczak",
            "Μαρία Ψαρρά",
            "Edsger Dijkstra",
            "İpek Öğüt",
            "Jean-Luc Picard",
            "李 小龙",
            "Margaret Hamilton",
            "Q",
            "W. Müller");

    private static final List<Integer> SIZES = List.of(256, 80, 32);

    private Gallery() {}

    /** Writes the page to the file {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.writeString(file, page());
        System.out.println(file.toUri());
    }

    /** Returns the page. */
    static String page() throws IOException {
        String sections =
                Styles.builtIn().listed().stream().map(Gallery::section).collect(Collectors.joining());
        try (InputStream template = Gallery.class.getResourceAsStream("gallery.html")) {
            String page = new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8);
            return page.replace("<!-- styles -->", sections);
        }
    }

    private static String section(String keyword) {
        String figures = PEOPLE.stream().map(name -> figure(keyword, name)).collect(Collectors.joining());
        return "<section><h2>" + keyword + "</h2><div class=\"people\">" + figures + "</div></section>\n";
    }

    private static String figure(String keyword, String name) {
        Style style = Objects.requireNonNull(Styles.builtIn().find(keyword));
        String email = Integer.toHexString(name.hashCode()) + "@example.org";
        Seed seed = new Seed(EmailAddress.parse(email).hashes().get(0).hex(), Initials.ofName(name));
        String pictures = SIZES.stream()
                .map(side -> image(style.draw(seed, new PixelSize(side)), side))
                .collect(Collectors.joining());
        return "<figure>" + pictures + "<figcaption>" + name + "</figcaption></figure>\n";
    }

    private static String image(Pixels pixels, int side) {
        String data = Base64.getEncoder().encodeToString(PngWriter.write(pixels));
        return "<img alt=\"\" width=\"" + side + "\" height=\"" + side + "\" src=\"data:image/png;base64," + data
                + "\">";
    }
}
