package io.javatar.telemetry.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the options of OTLP, and checks each, for the SDK would throw. */
final class OtlpOptionsReader {
    private static final Set<String> COMPRESSIONS = Set.of("gzip", "none");
    private static final Pattern DURATION = Pattern.compile("\\d{1,9}(ms|s|m|h|d)?");
    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]*");
    private static final List<Variable> FILES = List.of(
            Variable.OTEL_EXPORTER_OTLP_CERTIFICATE,
            Variable.OTEL_EXPORTER_OTLP_CLIENT_KEY,
            Variable.OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE);
    private static final List<Variable> ALL = List.of(
            Variable.OTEL_EXPORTER_OTLP_HEADERS,
            Variable.OTEL_EXPORTER_OTLP_TIMEOUT,
            Variable.OTEL_EXPORTER_OTLP_COMPRESSION,
            Variable.OTEL_EXPORTER_OTLP_CERTIFICATE,
            Variable.OTEL_EXPORTER_OTLP_CLIENT_KEY,
            Variable.OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE);

    private final SettingsReader reader;

    OtlpOptionsReader(SettingsReader reader) {
        this.reader = reader;
    }

    /** Returns the options, or null if one cannot be used, which is reported as an error. */
    @Nullable
    OtlpOptions read() {
        if (!fit()) {
            return null;
        }
        Map<String, String> properties = new LinkedHashMap<>(OtlpOptions.USUAL.properties());
        for (Variable variable : ALL) {
            String text = reader.text(variable);
            if (text != null) {
                properties.put(
                        variable.property(), variable == Variable.OTEL_EXPORTER_OTLP_HEADERS ? escaped(text) : text);
            }
        }
        return new OtlpOptions(Map.copyOf(properties));
    }

    private boolean fit() {
        boolean fit = headersFit();
        fit &= textFits(
                Variable.OTEL_EXPORTER_OTLP_TIMEOUT,
                text -> DURATION.matcher(text).matches());
        fit &= textFits(Variable.OTEL_EXPORTER_OTLP_COMPRESSION, COMPRESSIONS::contains);
        for (Variable file : FILES) {
            fit &= textFits(file, OtlpOptionsReader::isReadable);
        }
        return fit && keyHasItsCertificate() && keyIsPkcs8();
    }

    // The SDK decodes values as forms are decoded, where a plus is a blank; in a header it is part of the value.
    private static String escaped(String headers) {
        return headers.replace("+", "%2B");
    }

    private boolean headersFit() {
        String text = reader.text(Variable.OTEL_EXPORTER_OTLP_HEADERS);
        Map<String, String> headers = text == null ? Map.of() : NameValues.parse(text);
        boolean fit = headers != null && headers.entrySet().stream().allMatch(OtlpOptionsReader::isHeader);
        if (!fit) {
            reader.error(Variable.OTEL_EXPORTER_OTLP_HEADERS, "not a list of name=value; OTLP stays closed");
        }
        return fit;
    }

    static boolean isHeader(Map.Entry<String, String> header) {
        return HEADER_NAME.matcher(header.getKey()).matches()
                && HEADER_VALUE.matcher(header.getValue()).matches();
    }

    private boolean textFits(Variable variable, Predicate<String> fits) {
        String text = reader.text(variable);
        if (text == null || fits.test(text)) {
            return true;
        }
        reader.error(variable, SettingsReader.shown(text) + " is not " + what(variable) + "; OTLP stays closed");
        return false;
    }

    private static String what(Variable variable) {
        return FILES.contains(variable) ? "a readable file" : variable.form();
    }

    private boolean keyHasItsCertificate() {
        boolean key = reader.text(Variable.OTEL_EXPORTER_OTLP_CLIENT_KEY) != null;
        boolean certificate = reader.text(Variable.OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE) != null;
        if (key != certificate) {
            reader.error(
                    Variable.OTEL_EXPORTER_OTLP_CLIENT_KEY,
                    "needs OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE, and the other way round; OTLP stays closed");
        }
        return key == certificate;
    }

    private boolean keyIsPkcs8() {
        String path = reader.text(Variable.OTEL_EXPORTER_OTLP_CLIENT_KEY);
        String form = path == null ? null : PrivateKeyFile.otherForm(Path.of(path));
        if (form != null) {
            reader.error(
                    Variable.OTEL_EXPORTER_OTLP_CLIENT_KEY,
                    "the key is in " + form + "; PKCS#8 without a password is wanted, as openssl pkcs8 -topk8 -nocrypt"
                            + " writes it; OTLP stays closed");
        }
        return form == null;
    }

    private static boolean isReadable(String path) {
        try {
            return Files.isReadable(Path.of(path)) && !Files.isDirectory(Path.of(path));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
