package io.javatar.core.dicebear;

import io.javatar.core.json.JsonReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws what a file of test vectors tells, and prints for each line its id, a tab, and the SHA-256 of the SVG in hex, or
 * {@code error: } and the message; with {@code --check} only the lines that are not as the file expects, and the counts.
 *
 * <p>Each line is a JSON object: {@code definition}, or {@code style} to take the definition from a file
 * {@code <style>.json} or {@code <style>.min.json} in a directory; {@code options}; perhaps {@code id} or {@code name}.
 * Lines with a style alone are about its options descriptor, those with options alone about whether they are accepted.
 */
final class Vectors {
    private static final JsonReader READER = new JsonReader(16 * 1024 * 1024, 200);

    private Vectors() {}

    /** Arguments: the directory of style definitions, the file of vectors, perhaps {@code --check}. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        StyleDirectory styles = new StyleDirectory(Path.of(args[0]));
        boolean check = args.length > 2 && args[2].equals("--check");
        long wrong = check ? check(Path.of(args[1]), styles, out) : print(Path.of(args[1]), styles, out);
        out.flush();
        System.exit(wrong == 0 ? 0 : 1);
    }

    /** Reads a file of vectors. */
    static List<Vector> read(Path file) throws IOException {
        List<Vector> vectors = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank())
                    .forEach(line -> vectors.add(Vector.of(READER.read(line), vectors.size() + 1)));
        }
        return vectors;
    }

    private static long print(Path file, StyleDirectory styles, PrintStream out) throws IOException {
        for (Vector vector : read(file)) {
            out.println(vector.id() + "\t" + vector.drawn(styles).line());
        }
        return 0;
    }

    private static long check(Path file, StyleDirectory styles, PrintStream out) throws IOException {
        List<Vector> vectors = read(file);
        long differing = 0;
        long undefined = 0;
        for (Vector vector : vectors) {
            Outcome outcome = vector.drawn(styles);
            String difference = vector.difference(outcome);
            if (!difference.isEmpty()) {
                out.println(vector.id() + "\t" + difference);
                boolean missing = StyleDirectory.misses(outcome.error());
                undefined += missing ? 1 : 0;
                differing += missing ? 0 : 1;
            }
        }
        out.println(file.getFileName() + ": " + vectors.size() + " vectors, " + differing + " differ"
                + (undefined == 0 ? "" : ", " + undefined + " not drawn for want of their style"));
        return differing + undefined;
    }
}
