package io.javatar.it.dicebear;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The original of DiceBear as npm installed it, and our engine as Maven built it; both run as programs of their own.
 *
 * @param modules the directory node_modules
 */
record Original(Path modules) {
    /**
     * What a program said.
     *
     * @param code 0 when it was content
     * @param text all that it wrote
     */
    record Said(int code, String text) {}

    /** Returns the one that {@code ./run it dicebear} installed. */
    static Original fromBuild() {
        Path modules = Path.of(property("javatar.dicebear")).resolve("node_modules");
        if (!Files.isDirectory(modules)) {
            throw new IllegalStateException("no " + modules + ": start this suite with ./run it dicebear");
        }
        return new Original(modules);
    }

    /** Writes what the original makes of random cases to a file of vectors. */
    Said fuzz(String kind, int count, Path file) {
        return run(
                ProcessBuilder.Redirect.to(file.toFile()),
                List.of("node", script("dicebear-fuzz.mjs"), modules.toString(), kind, Integer.toString(count)));
    }

    /** Lets our engine draw a file of vectors and tell what is not as the file expects. */
    Said check(Path file) {
        String styles = modules.resolve("@dicebear/styles/dist").toString();
        return core("io.javatar.core.dicebear.Vectors", styles, file.toString(), "--check");
    }

    /** Lets the original draw so many avatars of each style, and resvg paint them: SVG and PNG files of equal names. */
    Said paint(int seeds, Path svgs, Path pngs) {
        return run(
                ProcessBuilder.Redirect.PIPE,
                List.of(
                        "node",
                        script("resvg-pictures.mjs"),
                        modules.toString(),
                        svgs.toString(),
                        pngs.toString(),
                        "styles",
                        Integer.toString(seeds)));
    }

    /** Lets our rasterizer paint the same, and tell for each style how much differs. */
    Said compare(Path svgs, Path pngs, Path differences) {
        return core("io.javatar.core.svg.paint.Comparison", svgs.toString(), pngs.toString(), differences.toString());
    }

    /** Returns a directory for what people may want to look at. */
    Path pictures() {
        return modules.resolveSibling("pictures");
    }

    private Said core(String program, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Djava.awt.headless=true", "-cp", classpath(), program));
        command.addAll(List.of(arguments));
        return run(ProcessBuilder.Redirect.PIPE, command);
    }

    private static String script(String name) {
        return Path.of(property("javatar.scripts"), name).toString();
    }

    private static String classpath() {
        Path core = Path.of(property("javatar.core"));
        try {
            String libraries =
                    Files.readString(core.resolve("vectors.classpath")).strip();
            return String.join(
                    File.pathSeparator,
                    core.resolve("test-classes").toString(),
                    core.resolve("classes").toString(),
                    libraries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said run(ProcessBuilder.Redirect output, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(output)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("no property " + name + ": start this suite with ./run it dicebear");
        }
        return value;
    }
}
