package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Gauge;
import io.javatar.telemetry.metric.MetricKind;
import io.javatar.telemetry.metric.Tag;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that Prometheus fetches, over a real port, compared with the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrometheusPageTest {
    private static final Pattern LINE = Pattern.compile("([a-z_]+)\\{(.*)} \\S+");

    private final Telemetry telemetry = Fixture.enabled().page().start();
    private List<String> page = List.of();

    @BeforeAll
    void drive() throws Exception {
        Traffic traffic = new Traffic(telemetry);
        traffic.drawn(FakeRequest.get("s=80&d=identicon"));
        traffic.cached(FakeRequest.get("s=80"));
        traffic.upload(FakeRequest.of("POST"));
        traffic.others();
        page = Scrape.lines(telemetry);
    }

    @AfterAll
    void close() {
        telemetry.close();
    }

    @ParameterizedTest
    @EnumSource(AvatarMetric.class)
    void a_metric_has_the_name_help_and_kind_of_its_definition(AvatarMetric metric) {
        assertThat(page)
                .contains(
                        "# HELP " + metric.instrument() + ' ' + metric.help(),
                        "# TYPE " + metric.instrument() + ' ' + prometheusType(metric.kind()));
    }

    @ParameterizedTest
    @EnumSource(AvatarMetric.class)
    void a_metric_has_its_tags_and_the_environment_and_nothing_else(AvatarMetric metric) {
        Set<String> expected = new TreeSet<>(Set.of("environment"));
        metric.tags().stream().map(Tag::key).forEach(expected::add);
        assertThat(series(metric))
                .isNotEmpty()
                .allSatisfy(labels -> assertThat(keys(labels)).isEqualTo(expected));
    }

    @ParameterizedTest
    @EnumSource(AvatarMetric.class)
    void a_value_of_a_tag_is_one_of_its_definition(AvatarMetric metric) {
        for (Tag tag : metric.tags()) {
            assertThat(series(metric))
                    .allSatisfy(labels -> assertThat(tag.texts()).contains(value(labels, tag.key())));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AvatarMetric.class,
            names = {"REQUEST_DURATION", "AVATAR_GENERATION", "FILE_UPLOAD_SIZE"})
    void a_histogram_has_the_buckets_of_its_definition(AvatarMetric metric) {
        double[] bounds = page.stream()
                .filter(line -> line.startsWith(metric.instrument() + "_bucket"))
                .map(line -> value(line, "le"))
                .filter(bound -> !bound.equals("+Inf"))
                .mapToDouble(Double::parseDouble)
                .distinct()
                .toArray();
        assertThat(bounds).isEqualTo(metric.kind().buckets());
    }

    @Test
    void the_page_has_no_series_of_ours_outside_the_contract() {
        Set<String> names = page.stream()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ", -1)[2])
                .filter(name -> !name.startsWith("jvm_"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> contract = Stream.of(AvatarMetric.values())
                .map(AvatarMetric::instrument)
                .collect(Collectors.toCollection(TreeSet::new));
        contract.add("target_info");
        assertThat(names).isEqualTo(contract);
    }

    @Test
    void the_jvm_tells_of_memory_threads_and_time() {
        assertThat(page)
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{environment=\"development\""))
                .anyMatch(line -> line.startsWith("jvm_thread_count{"))
                .anyMatch(line -> line.startsWith("jvm_cpu_time_seconds_total{"));
    }

    @Test
    void target_info_says_who_and_where() {
        assertThat(page)
                .filteredOn(line -> line.startsWith("target_info{"))
                .singleElement()
                .asString()
                .contains("service_name=\"ivatar\"", "service_version=\"2.0.0\"", "service_instance_id=\"node-1\"")
                .contains("deployment_environment_name=\"development\"", "deployment_environment=\"development\"")
                .doesNotContain("process_");
    }

    @Test
    void what_was_driven_is_counted() {
        assertThat(page)
                .contains(
                        "ivatar_requests_total{environment=\"development\",method=\"GET\",path=\"avatar\",status_code=\"200\"} 2.0",
                        "ivatar_avatar_requests_total{environment=\"development\",format=\"png\",size=\"80\",status_code=\"200\"} 2.0",
                        "ivatar_avatar_cache_hits_total{environment=\"development\",format=\"png\",size=\"80\"} 1.0",
                        "ivatar_avatar_cache_misses_total{environment=\"development\",format=\"png\",size=\"80\"} 1.0",
                        "ivatar_avatars_generated_total{environment=\"development\",format=\"png\",size=\"80\",source=\"generated\"} 1.0",
                        "ivatar_file_uploads_total{content_type=\"image/png\",environment=\"development\",success=\"true\"} 1.0",
                        "ivatar_file_upload_size_bytes_sum{content_type=\"image/png\",environment=\"development\"} 4711.0",
                        "ivatar_http_active_requests{environment=\"development\",method=\"GET\"} 0.0");
    }

    @Test
    void a_level_is_read_when_the_page_is() {
        assertThat(page)
                .contains(
                        "ivatar_cache_entries{cache=\"pictures\",environment=\"development\"} "
                                + (double) Gauge.PICTURES_KEPT.name().length(),
                        "ivatar_database_connections{environment=\"development\",state=\"awaited\"} "
                                + (double) Gauge.CONNECTIONS_AWAITED.name().length());
    }

    @Test
    void a_level_that_cannot_be_read_is_left_out_and_the_others_are_told() throws Exception {
        try (Telemetry other = Fixture.enabled().page().start()) {
            other.watch(Gauge.PICTURES_KEPT, () -> {
                throw new IllegalStateException("closed");
            });
            other.watch(Gauge.PHOTOS_KNOWN, () -> 7);

            assertThat(Scrape.lines(other))
                    .contains("ivatar_cache_entries{cache=\"photos\",environment=\"development\"} 7.0")
                    .noneMatch(line -> line.contains("cache=\"pictures\""));
        }
    }

    @Test
    void requests_half_sent_do_not_keep_the_page_from_answering() throws Exception {
        URI address = Scrape.address(telemetry);
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                Socket half = new Socket(address.getHost(), address.getPort());
                half.getOutputStream().write("GET /metrics HTTP/1.1\r\nHost: half".getBytes(StandardCharsets.US_ASCII));
                halves.add(half);
            }
            assertThat(Scrape.lines(telemetry)).isNotEmpty();
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    private List<String> series(AvatarMetric metric) {
        String sample =
                metric.kind().words().equals("histogram") ? metric.instrument() + "_count" : metric.instrument();
        return page.stream()
                .map(LINE::matcher)
                .filter(line -> line.matches() && line.group(1).equals(sample))
                .map(line -> line.group(2))
                .toList();
    }

    private static Set<String> keys(String labels) {
        return Pattern.compile("([a-z_]+)=\"")
                .matcher(labels)
                .results()
                .map(label -> label.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(String labels, String key) {
        Matcher matcher = Pattern.compile("(?:^|[,{])" + key + "=\"([^\"]*)\"").matcher(labels);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String prometheusType(MetricKind kind) {
        return switch (kind) {
            case COUNTER -> "counter";
            case GAUGE, LEVEL -> "gauge";
            case SECONDS, SIZES -> "histogram";
        };
    }
}
