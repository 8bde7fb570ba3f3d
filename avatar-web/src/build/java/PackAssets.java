import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs style sheets and scripts into the WAR: each under a name that holds a hash of its content, so that browsers may keep
 * it for ever, and a second time in gzip. Scripts import each other by these names. The build runs it as
 * {@code java PackAssets.java SOURCE TARGET}; it writes a list of names beside the files.
 */
public final class PackAssets {
    private static final Pattern IMPORT = Pattern.compile("(?<=[\"']\\./)[a-z-]+\\.js(?=[\"'])");
    private static final int DIGITS = 12;

    private final Path source;
    private final Path target;
    private final Map<String, String> names = new TreeMap<>();

    private PackAssets(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    public static void main(String... arguments) throws IOException, GeneralSecurityException {
        new PackAssets(Path.of(arguments[0]), Path.of(arguments[1])).pack();
    }

    private void pack() throws IOException, GeneralSecurityException {
        clear();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.sorted().toList()) {
                packed(file.getFileName().toString());
            }
        }
        String list = names.entrySet().stream()
                .map(name -> name.getKey() + '=' + name.getValue() + '\n')
                .collect(Collectors.joining());
        Files.writeString(target.resolve("assets.properties"), list);
    }

    private void clear() throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Packs a file after those that it imports; returns the name under which it is served. */
    private String packed(String name) throws IOException, GeneralSecurityException {
        String done = names.get(name);
        if (done != null) {
            return done;
        }
        byte[] content = withNames(Files.readString(source.resolve(name))).getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                .substring(0, DIGITS);
        int dot = name.lastIndexOf('.');
        String served = name.substring(0, dot) + '.' + hash + name.substring(dot);
        Files.write(target.resolve(served), content);
        Files.write(target.resolve(served + ".gz"), gzip(content));
        names.put(name, served);
        return served;
    }

    private String withNames(String text) throws IOException, GeneralSecurityException {
        Map<String, String> imported = new TreeMap<>();
        for (MatchResult match : IMPORT.matcher(text).results().toList()) {
            imported.put(match.group(), packed(match.group()));
        }
        return IMPORT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(imported.get(match.group())));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
