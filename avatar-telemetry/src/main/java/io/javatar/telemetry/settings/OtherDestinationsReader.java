package io.javatar.telemetry.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the destinations besides OTLP and the page. One that cannot be used stays closed, and only that one. */
final class OtherDestinationsReader {
    private static final int FILE_MEBIBYTES = 64;
    private static final long MEBIBYTE = 1 << 20;

    // What the HTTP client of the JDK keeps for itself.
    private static final Set<String> RESERVED = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private final SettingsReader reader;

    OtherDestinationsReader(SettingsReader reader) {
        this.reader = reader;
    }

    /** Returns whether any is set, be it good or bad. */
    boolean asked() {
        return List.of(
                        Variable.IVATAR_ZIPKIN_ENDPOINT,
                        Variable.IVATAR_REMOTE_WRITE_ENDPOINT,
                        Variable.IVATAR_TELEMETRY_FILE,
                        Variable.IVATAR_TELEMETRY_EXPORTERS)
                .stream()
                .anyMatch(variable -> reader.text(variable) != null);
    }

    OtherDestinations read() {
        return new OtherDestinations(
                http(Variable.IVATAR_ZIPKIN_ENDPOINT, Variable.IVATAR_ZIPKIN_HEADERS),
                http(Variable.IVATAR_REMOTE_WRITE_ENDPOINT, Variable.IVATAR_REMOTE_WRITE_HEADERS),
                file(),
                custom());
    }

    private @Nullable HttpDestination http(Variable variable, Variable headers) {
        String text = reader.text(variable);
        if (text == null) {
            return null;
        }
        URI endpoint = WebAddress.parse(text);
        if (endpoint == null) {
            reader.error(variable, SettingsReader.shown(text) + " is not an http(s) URL; nothing is sent there");
        }
        Map<String, String> said = headers(headers);
        return endpoint == null || said == null ? null : new HttpDestination(endpoint, said);
    }

    private @Nullable Map<String, String> headers(Variable variable) {
        String text = reader.text(variable);
        Map<String, String> headers = text == null ? Map.of() : NameValues.parse(text);
        if (headers != null && headers.entrySet().stream().allMatch(OtherDestinationsReader::fits)) {
            return Map.copyOf(headers);
        }
        reader.error(variable, "not a list of name=value that a request can say; nothing is sent there");
        return null;
    }

    private static boolean fits(Map.Entry<String, String> header) {
        return OtlpOptionsReader.isHeader(header)
                && !RESERVED.contains(header.getKey().toLowerCase(Locale.ROOT));
    }

    private @Nullable FileDestination file() {
        String text = reader.text(Variable.IVATAR_TELEMETRY_FILE);
        Integer size = reader.number(Variable.IVATAR_TELEMETRY_FILE_SIZE, 1);
        Path path = text == null ? null : path(text);
        if (text != null && path == null) {
            reader.error(
                    Variable.IVATAR_TELEMETRY_FILE,
                    SettingsReader.shown(text) + " is not a file in a directory that is there; nothing is written");
        }
        return path == null ? null : new FileDestination(path, MEBIBYTE * (size == null ? FILE_MEBIBYTES : size));
    }

    private static @Nullable Path path(String text) {
        try {
            Path path = Path.of(text).toAbsolutePath().normalize();
            Path directory = path.getParent();
            return directory != null && Files.isDirectory(directory) && !Files.isDirectory(path) ? path : null;
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }

    // Whether there is such an exporter is seen when it is opened.
    private List<CustomDestination> custom() {
        return reader.list(Variable.IVATAR_TELEMETRY_EXPORTERS).stream()
                .map(item -> item.toLowerCase(Locale.ROOT))
                .distinct()
                .filter(this::isName)
                .map(name -> new CustomDestination(name, new CustomVariables(reader, name)))
                .toList();
    }

    private boolean isName(String text) {
        boolean fits = NAME.matcher(text).matches();
        if (!fits) {
            reader.warn(
                    Variable.IVATAR_TELEMETRY_EXPORTERS,
                    SettingsReader.shown(text) + " is no name of an exporter; ignored");
        }
        return fits;
    }
}
