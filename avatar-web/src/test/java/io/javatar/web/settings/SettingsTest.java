package io.javatar.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.request.Fallback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String STYLE = "{\"canvas\":{\"width\":8,\"height\":8,\"elements\":[]}}";

    @Test
    void without_anything_set_every_setting_has_its_default() {
        Settings settings = read(Map.of());
        assertThat(settings.http().port()).isEqualTo(8080);
        assertThat(settings.http().host()).isNull();
        assertThat(settings.uploads().limits()).isEqualTo(PictureLimits.DEFAULT);
        assertThat(settings.serving().maxAge()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.data().disk()).isEqualTo(new Bytes(256L << 20));
        assertThat(settings.access().apiToken()).isNull();
    }

    @Test
    void a_system_property_beats_the_variable() {
        Settings settings =
                Settings.read(Map.of("AVATAR_MAX_SIZE", "100"), name -> "avatar.max.size".equals(name) ? "200" : null);
        assertThat(settings.serving().maxSize()).isEqualTo(new PixelSize(200));
    }

    @Test
    void blank_counts_as_not_set() {
        assertThat(read(Map.of("AVATAR_DEFAULT", "  ")).serving().byDefault()).isEqualTo(new SiteDefault("nobody"));
    }

    @Test
    void all_bad_values_are_told_at_once_each_with_its_variable_and_bound() {
        assertThatThrownBy(() -> read(Map.of(
                        "AVATAR_HTTP_PORT", "70000",
                        "AVATAR_NEGOTIATE", "maybe",
                        "AVATAR_BASE_URL", "ftp://x",
                        "AVATAR_DEFAULT", "nonsense",
                        "AVATAR_TRUSTED_DEFAULT_URLS", "nonsense")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("AVATAR_HTTP_PORT is not within 1..65535")
                .hasMessageContaining("AVATAR_NEGOTIATE is neither true nor false")
                .hasMessageContaining("AVATAR_DEFAULT is none of 404 mm")
                .hasMessageContaining("AVATAR_TRUSTED_DEFAULT_URLS")
                .hasMessageContaining("AVATAR_BASE_URL is not of the form https://host[:port][/path]");
    }

    @Test
    void the_default_may_be_an_installed_style(@TempDir Path styles) throws IOException {
        Files.writeString(styles.resolve("robin-red.json"), STYLE);
        Settings settings = read(withDefault("dicebear:robin-red", styles));
        assertThat(settings.serving().byDefault().among(InstalledStyles.in(styles)))
                .isInstanceOfSatisfying(
                        Fallback.Drawn.class,
                        drawn -> assertThat(drawn.style().wireName()).isEqualTo("dicebear:robin-red"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dicebear:robin", "dicebear:", "dicebear:../robin-red", "dicebear:Robin-Red"})
    void a_default_that_is_not_installed_is_told_with_what_is(String keyword, @TempDir Path styles) throws IOException {
        Files.writeString(styles.resolve("robin-red.json"), STYLE);
        assertThatThrownBy(() -> read(withDefault(keyword, styles)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("AVATAR_DEFAULT names the style '" + keyword.substring(9)
                        + "', which is not installed; these are: javatar")
                .hasMessageContaining("robin-red");
    }

    @Test
    void a_default_with_a_broken_definition_is_told(@TempDir Path styles) throws IOException {
        Files.writeString(styles.resolve("robin.json"), "{");
        assertThatThrownBy(() -> read(withDefault("dicebear:robin", styles)))
                .hasMessageContaining("AVATAR_DEFAULT names the style 'robin', whose definition is broken");
    }

    @Test
    void a_default_that_is_not_installed_is_told_with_the_other_bad_values() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_DEFAULT", "dicebear:robin", "AVATAR_HTTP_PORT", "0")))
                .hasMessageContaining("AVATAR_HTTP_PORT is not within 1..65535")
                .hasMessageContaining("AVATAR_DEFAULT names the style 'robin'");
    }

    @Test
    void where_the_directory_is_bad_the_default_in_it_is_not_blamed() {
        assertThatThrownBy(
                        () -> read(Map.of("AVATAR_DEFAULT", "dicebear:robin", "AVATAR_STYLES_DIR", "/nowhere/at/all")))
                .hasMessageContaining("AVATAR_STYLES_DIR is no directory that can be read")
                .message()
                .doesNotContain("AVATAR_DEFAULT");
    }

    @Test
    void a_short_token_is_refused_without_being_told() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_API_TOKEN", "s3cret")))
                .hasMessageContaining("AVATAR_API_TOKEN is shorter than 16 characters")
                .message()
                .doesNotContain("s3cret");
    }

    @Test
    void a_secret_is_read_from_the_file_that_is_named(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("token"), "0123456789abcdef\n");
        Secret token =
                read(Map.of("AVATAR_API_TOKEN_FILE", file.toString())).access().apiToken();
        assertThat(token).isNotNull().matches(secret -> secret.is("0123456789abcdef"));
    }

    @Test
    void a_secret_file_that_is_missing_is_a_bad_value() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_API_TOKEN_FILE", "/nowhere/at/all")))
                .hasMessageContaining("AVATAR_API_TOKEN _FILE names a file that cannot be read");
    }

    @Test
    void secrets_are_masked_in_what_is_logged() {
        Settings settings = read(Map.of("AVATAR_API_TOKEN", "0123456789abcdef"));
        assertThat(settings.description()).contains("AVATAR_API_TOKEN=********").doesNotContain("0123456789abcdef");
        assertThat(settings.toString()).doesNotContain("0123456789abcdef");
    }

    @Test
    void sizes_may_be_written_with_a_unit() {
        assertThat(read(Map.of("AVATAR_MAX_UPLOAD_BYTES", "2m"))
                        .uploads()
                        .limits()
                        .bytes())
                .isEqualTo(2_097_152);
    }

    @Test
    void slips_of_the_pen_are_found() {
        assertThat(UnknownNames.of(Map.of(
                        "AVATAR_HTP_PORT",
                        "1",
                        "AVATAR_HTTP_HOST",
                        "127.0.0.1",
                        "AVATAR_API_TOKEN_FILE",
                        "x",
                        "PATH",
                        "y")))
                .containsExactly("AVATAR_HTP_PORT");
    }

    @Test
    void a_slip_of_the_pen_is_told_with_the_name_that_was_meant() {
        assertThat(UnknownNames.sentence("AVATAR_MAXSIZE"))
                .isEqualTo("AVATAR_MAXSIZE is unknown; did you mean AVATAR_MAX_SIZE?");
        assertThat(UnknownNames.sentence("IVATAR_ZIPKIN_ENPOINT"))
                .isEqualTo("IVATAR_ZIPKIN_ENPOINT is unknown; did you mean IVATAR_ZIPKIN_ENDPOINT?");
        assertThat(UnknownNames.sentence("AVATAR_API_TOKENFILE"))
                .isEqualTo("AVATAR_API_TOKENFILE is unknown; did you mean AVATAR_API_TOKEN_FILE?");
        assertThat(UnknownNames.sentence("AVATAR_LETTERS_OF_GOLD"))
                .isEqualTo("AVATAR_LETTERS_OF_GOLD is unknown; docs/SETTINGS.md has the list");
    }

    @Test
    void variables_of_telemetry_and_of_exporters_of_ones_own_are_known() {
        assertThat(UnknownNames.of(Map.of(
                        "IVATAR_ZIPKIN_ENDPOINT", "x",
                        "IVATAR_EXPORTER_MINE_KEY", "x",
                        "IVATAR_PRESENCE", "x")))
                .containsExactly("IVATAR_PRESENCE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AVATAR_MAX_PIXELS | abc | is not a whole number within 4096..100000000 pixels: 'abc'",
                "AVATAR_MAX_PIXELS | 1 | is not within 4096..100000000 pixels: '1'",
                "AVATAR_MAX_UPLOAD_BYTES | 10MB | is not a whole number within 1024..104857600 bytes (K, M or G may follow): '10MB'",
                "AVATAR_MAX_UPLOAD_BYTES | 9999999999999999999G | is not within 1024..104857600 bytes (K, M or G may follow): '9999999999999999999G'",
                "AVATAR_MAX_UPLOAD_BYTES | M | is not a whole number within 1024..104857600 bytes (K, M or G may follow): 'M'",
                "AVATAR_HTTP_PORT | 8K | is not a whole number within 1..65535 TCP port: '8K'",
                "AVATAR_NEGOTIATE | maybe | is neither true nor false: 'maybe'",
                "AVATAR_STYLES_DIR | /nowhere/at/all | is no directory that can be read: '/nowhere/at/all'",
            })
    void a_bad_value_is_told_with_bound_unit_and_suffixes(String name, String value, String told) {
        assertThatThrownBy(() -> read(Map.of(name, value))).hasMessage("Javatar cannot start: " + name + " " + told);
    }

    @Test
    void what_may_be_a_password_in_an_address_is_not_told() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_BASE_URL", "ftp://ada:hidden@example.org")))
                .hasMessage("Javatar cannot start: AVATAR_BASE_URL is not of the form https://host[:port][/path]");
    }

    @Test
    void the_base_url_is_local_unless_set_and_loses_its_last_slash() {
        assertThat(read(Map.of("AVATAR_HTTP_PORT", "9090")).site().baseUrl().text())
                .isEqualTo("http://localhost:9090");
        BaseUrl below =
                read(Map.of("AVATAR_BASE_URL", "https://a.example/x/")).site().baseUrl();
        assertThat(below.text()).isEqualTo("https://a.example/x");
        assertThat(below.path()).isEqualTo("/x");
        assertThat(read(Map.of("AVATAR_BASE_URL", "https://a.example/"))
                        .site()
                        .baseUrl()
                        .path())
                .isEmpty();
    }

    @Test
    void a_host_of_compose_with_an_underscore_is_an_address() {
        BaseUrl url = read(Map.of("AVATAR_BASE_URL", "http://my_avatars:8080/x"))
                .site()
                .baseUrl();

        assertThat(url.text()).isEqualTo("http://my_avatars:8080/x");
        assertThat(url.host()).isEqualTo("my_avatars");
        assertThat(url.port()).isEqualTo(8080);
        assertThat(read(Map.of("AVATAR_TRUSTED_DEFAULT_URLS", "http://my_images/"))
                        .serving()
                        .trustedUrls()
                        .trusted("http://my_images/a.png"))
                .isNotNull();
    }

    private static Map<String, String> withDefault(String keyword, Path styles) {
        return Map.of("AVATAR_DEFAULT", keyword, "AVATAR_STYLES_DIR", styles.toString());
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, name -> null);
    }
}
