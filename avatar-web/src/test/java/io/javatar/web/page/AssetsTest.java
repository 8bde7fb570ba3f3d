package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.web.page.Assets.Asset;
import io.javatar.web.settings.BaseUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final Path SOURCE = Path.of("src/main/assets");
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([^\"]+)\"");

    private final Assets assets = new Assets(BaseUrl.parse("https://example.org/faces"));

    @Test
    void every_file_of_the_source_is_served_under_a_name_with_its_hash() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE)) {
            assertThat(assets.addresses().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
        assertThat(assets.addresses().values())
                .allMatch(address -> address.matches("/faces/static/[a-z-]+\\.[0-9a-f]{12}\\.(css|js)"));
    }

    @Test
    void both_forms_of_a_file_are_the_same_text() throws IOException {
        for (String name : assets.addresses().keySet()) {
            Asset asset = file(name);
            try (GZIPInputStream gzip =
                    new GZIPInputStream(new ByteArrayInputStream(asset.text().gzip()))) {
                assertThat(gzip.readAllBytes()).as(name).isEqualTo(asset.text().plain());
            }
        }
    }

    @Test
    void a_style_sheet_is_served_as_it_stands_in_the_source() throws IOException {
        assertThat(text("javatar.css")).isEqualTo(Files.readString(SOURCE.resolve("javatar.css")));
        assertThat(file("javatar.css").mediaType()).isEqualTo("text/css; charset=utf-8");
    }

    @Test
    void scripts_import_each_other_by_the_names_that_are_served() {
        List<String> imported = assets.addresses().keySet().stream()
                .flatMap(name -> IMPORT.matcher(text(name)).results().map(found -> found.group(1)))
                .toList();
        assertThat(imported).isNotEmpty().allMatch(name -> assets.find(name) != null);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(assets.find("javatar.css")).isNull();
        assertThat(assets.find("../pages/home.peb")).isNull();
    }

    private String text(String name) {
        return new String(file(name).text().plain(), StandardCharsets.UTF_8);
    }

    private Asset file(String name) {
        String address = Objects.requireNonNull(assets.addresses().get(name));
        return Objects.requireNonNull(assets.find(address.substring("/faces/static/".length())));
    }
}
