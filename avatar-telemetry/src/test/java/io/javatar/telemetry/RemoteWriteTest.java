package io.javatar.telemetry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import io.airlift.compress.snappy.SnappyDecompressor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a receiver of Prometheus remote write gets: the same series as the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteWriteTest {
    private static final Pattern LINE = Pattern.compile("([a-z_]+)\\{(.*)} ([^ #]+).*");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

    private final Inbox inbox = new Inbox(503);
    private Map<SortedMap<String, String>, Double> sent = Map.of();
    private Map<SortedMap<String, String>, Double> page = Map.of();

    @BeforeAll
    void drive() throws Exception {
        try (Telemetry telemetry = Fixture.enabled()
                .page()
                .with("OTEL_RESOURCE_ATTRIBUTES", "service.namespace=avatars")
                .with("IVATAR_REMOTE_WRITE_ENDPOINT", inbox.endpoint())
                .with("IVATAR_REMOTE_WRITE_HEADERS", "authorization=Basic dGVsbDpub2JvZHk=")
                .with("OTEL_METRIC_EXPORT_INTERVAL", "100")
                .start()) {
            Traffic traffic = new Traffic(telemetry);
            traffic.drawn(FakeRequest.get(null));
            traffic.upload(FakeRequest.of("POST"));
            traffic.others();
            page = page(Scrape.lines(telemetry));
            inbox.awaitCount(2);
            // The end pushes once more, so the last letter has everything.
        }
        List<Inbox.Letter> letters = inbox.letters();
        sent = series(letters.get(letters.size() - 1));
    }

    @AfterAll
    void close() {
        inbox.close();
    }

    @Test
    void the_series_are_those_of_the_page_with_job_and_instance() {
        Predicate<SortedMap<String, String>> ours =
                labels -> !labels.getOrDefault("__name__", "").startsWith("jvm_");
        assertThat(page.keySet().stream().filter(ours)).hasSizeGreaterThan(200);
        assertThat(sent.keySet().stream().filter(ours))
                .containsExactlyInAnyOrderElementsOf(
                        page.keySet().stream().filter(ours).toList());
    }

    @Test
    void their_values_are_those_of_the_page() {
        assertThat(sent)
                .containsAllEntriesOf(page.entrySet().stream()
                        .filter(entry ->
                                entry.getKey().getOrDefault("__name__", "").startsWith("ivatar_"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void a_histogram_has_buckets_a_count_and_a_sum() {
        assertThat(sent.keySet())
                .extracting(labels -> labels.get("__name__"))
                .contains(
                        "ivatar_requests_total",
                        "ivatar_request_duration_seconds_bucket",
                        "ivatar_request_duration_seconds_count",
                        "ivatar_request_duration_seconds_sum",
                        "target_info");
        assertThat(sent.keySet())
                .anySatisfy(labels -> assertThat(labels)
                        .containsEntry("__name__", "ivatar_request_duration_seconds_bucket")
                        .containsEntry("le", "+Inf"));
    }

    @Test
    void every_series_says_whose_it_is() {
        assertThat(sent.keySet())
                .allSatisfy(labels -> assertThat(labels)
                        .containsEntry("job", "avatars/ivatar")
                        .containsEntry("instance", "node-1"));
        assertThat(sent.keySet())
                .filteredOn(labels -> !"target_info".equals(labels.get("__name__")))
                .allSatisfy(labels -> assertThat(labels).containsEntry("environment", "development"));
    }

    @Test
    void a_request_says_what_it_is_and_who_sends_it() {
        assertThat(inbox.letters()).hasSizeGreaterThan(1).allSatisfy(letter -> {
            assertThat(letter.headers().getFirst("Content-Encoding")).isEqualTo("snappy");
            assertThat(letter.headers().getFirst("Content-Type")).isEqualTo("application/x-protobuf");
            assertThat(letter.headers().getFirst("X-Prometheus-Remote-Write-Version"))
                    .isEqualTo("0.1.0");
            assertThat(letter.headers().getFirst("Authorization")).isEqualTo("Basic dGVsbDpub2JvZHk=");
        });
    }

    @Test
    void labels_are_sorted_as_receivers_ask() throws IOException {
        assertThat(names(inbox.letters().get(0))).isSorted().startsWith("__name__");
    }

    private static Map<SortedMap<String, String>, Double> page(List<String> lines) {
        Map<SortedMap<String, String>, Double> series = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                SortedMap<String, String> labels = new TreeMap<>(
                        Map.of("__name__", matcher.group(1), "job", "avatars/ivatar", "instance", "node-1"));
                LABEL.matcher(matcher.group(2)).results().forEach(label -> labels.put(label.group(1), label.group(2)));
                series.put(labels, Double.valueOf(matcher.group(3)));
            }
        }
        return series;
    }

    private static List<String> names(Inbox.Letter letter) throws IOException {
        CodedInputStream in = uncompressed(letter);
        in.readTag();
        return List.copyOf(labels(in.readByteArray()).keySet());
    }

    private static Map<SortedMap<String, String>, Double> series(Inbox.Letter letter) throws IOException {
        Map<SortedMap<String, String>, Double> all = new LinkedHashMap<>();
        CodedInputStream in = uncompressed(letter);
        while (!in.isAtEnd()) {
            assertThat(WireFormat.getTagFieldNumber(in.readTag())).isEqualTo(1);
            byte[] one = in.readByteArray();
            all.put(new TreeMap<>(labels(one)), sample(one));
        }
        return all;
    }

    private static CodedInputStream uncompressed(Inbox.Letter letter) {
        byte[] body = letter.body();
        byte[] output = new byte[SnappyDecompressor.getUncompressedLength(body, 0)];
        int length = new SnappyDecompressor().decompress(body, 0, body.length, output, 0, output.length);
        return CodedInputStream.newInstance(Arrays.copyOf(output, length));
    }

    private static Map<String, String> labels(byte[] series) {
        Map<String, String> labels = new LinkedHashMap<>();
        fields(series, 1, label -> {
            String[] pair = new String[2];
            fields(label, 1, name -> pair[0] = new String(name, UTF_8));
            fields(label, 2, value -> pair[1] = new String(value, UTF_8));
            labels.put(pair[0], pair[1]);
        });
        return labels;
    }

    private static double sample(byte[] series) throws IOException {
        byte[][] found = new byte[1][];
        fields(series, 2, sample -> found[0] = sample);
        CodedInputStream in = CodedInputStream.newInstance(found[0]);
        in.readTag();
        double value = in.readDouble();
        in.readTag();
        assertThat(in.readInt64()).isGreaterThan(1_700_000_000_000L);
        return value;
    }

    private interface Take {
        void take(byte[] bytes);
    }

    private static void fields(byte[] message, int field, Take take) {
        try {
            CodedInputStream in = CodedInputStream.newInstance(message);
            while (!in.isAtEnd()) {
                int tag = in.readTag();
                if (WireFormat.getTagFieldNumber(tag) == field) {
                    take.take(in.readByteArray());
                } else {
                    in.skipField(tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
