package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text goes in gzip to who reads it; each form is an entity of its own. */
@OnSharedServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompressionIT {
    private static final Pattern STATIC = Pattern.compile("\"(/static/[^\"]+)\"");
    private static final String SVG = "/10.x/javatar/svg?seed=Ada";

    private final Site site;

    CompressionIT(Site site) {
        this.site = site;
    }

    Stream<String> texts() {
        return Stream.concat(
                Stream.of("/", "/styles", "/playground", "/docs", "/problems", "/openapi.json", SVG), assets());
    }

    Stream<String> assets() {
        return STATIC.matcher(site.get("/playground").text()).results().map(asset -> asset.group(1));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_the_same_in_both_forms(String path) throws IOException {
        Reply plain = site.get(path);
        Reply gzip = site.get(path, "Accept-Encoding", "gzip, deflate, br, zstd");
        assertThat(plain).hasStatus(200).hasNo("Content-Encoding");
        assertThat(gzip).hasStatus(200).hasHeader("Content-Encoding", "gzip");
        assertThat(gunzipped(gzip)).isEqualTo(plain.body());
        assertThat(gzip.body().length).isLessThan(plain.body().length);
        assertThat(gzip.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void caches_are_told_that_there_are_two_forms(String path) {
        assertThat(site.get(path).headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(site.get(path, "Accept-Encoding", "gzip").headers().allValues("Vary"))
                .contains("Accept-Encoding");
    }

    /** Open Liberty leaves out the length of an encoded answer to HEAD, as RFC 9110 9.3.2 allows. */
    @ParameterizedTest
    @MethodSource("texts")
    void head_is_about_the_form_that_is_asked_for(String path) {
        Reply get = site.get(path, "Accept-Encoding", "gzip");
        Reply head = site.send("HEAD", path, BodyPublishers.noBody(), "Accept-Encoding", "gzip");
        assertThat(head).hasStatus(200).hasHeader("Content-Encoding", "gzip");
        assertThat(head.headers().allValues("ETag")).isEqualTo(get.headers().allValues("ETag"));
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(get.body().length))
                .isEqualTo(get.body().length);
    }

    @Test
    void each_form_has_a_tag_of_its_own_and_either_is_known_again() {
        String plain = site.get(SVG).header("ETag");
        String gzip = site.get(SVG, "Accept-Encoding", "gzip").header("ETag");
        assertThat(gzip).isNotEqualTo(plain).endsWith("-gzip\"");
        assertThat(site.get(SVG, "If-None-Match", plain)).hasStatus(304).hasHeader("ETag", plain);
        assertThat(site.get(SVG, "If-None-Match", gzip, "Accept-Encoding", "gzip"))
                .hasStatus(304)
                .hasHeader("ETag", gzip);
    }

    @ParameterizedTest
    @MethodSource("assets")
    void assets_may_be_kept_for_ever(String path) {
        assertThat(site.get(path)).hasHeader("Cache-Control", "public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/avatar/0123456789abcdef0123456789abcdef?d=identicon",
                "/10.x/javatar/png?seed=Ada",
                "/favicon.ico",
                "/robots.txt",
                "/health/live"
            })
    void pictures_and_short_texts_are_sent_as_they_are(String path) {
        assertThat(site.get(path, "Accept-Encoding", "gzip")).hasStatus(200).hasNo("Content-Encoding");
    }

    @Test
    void who_refuses_gzip_gets_none() {
        assertThat(site.get("/styles", "Accept-Encoding", "*, gzip;q=0")).hasNo("Content-Encoding");
    }

    private static byte[] gunzipped(Reply reply) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            return gzip.readAllBytes();
        }
    }
}
