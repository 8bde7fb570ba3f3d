package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogues have what templates and scripts say, and nothing else. */
class CatalogueTest {
    private static final Pattern IN_TEMPLATES = Pattern.compile("\\b(?:t|named)\\(\"([\\w.-]+)\"(?!\\s*~)");
    private static final Pattern IN_SCRIPTS = Pattern.compile("\\bsay\\(\"([\\w.-]+)\"");
    private static final Pattern COUNTED = Pattern.compile("(.*)\\.(one|few|many|other)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w*}?");
    /** Said by keys that are put together. */
    private static final List<String> COMPOSED =
            List.of("problem.", "status.", "playground.copy.", "playground.say.part.");

    private final Map<String, String> english = Texts.in(Texts.DEFAULT).messages();

    @Test
    void everything_that_is_said_is_there_and_nothing_is_there_that_nobody_says() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path template : TemplateFiles.all()) {
            said.addAll(keys(IN_TEMPLATES, "", template));
        }
        said.addAll(keys(IN_SCRIPTS, "copy.", Path.of("src/main/assets/copy.js")));
        try (Stream<Path> scripts = Files.list(Path.of("src/main/assets"))) {
            for (Path script : scripts.filter(
                            file -> file.getFileName().toString().startsWith("playground"))
                    .toList()) {
                said.addAll(keys(IN_SCRIPTS, "playground.say.", script));
            }
        }
        said.removeIf(CatalogueTest::isComposed);
        assertThat(english.keySet().stream()
                        .filter(key -> !isComposed(key))
                        .map(CatalogueTest::withoutCategory)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void every_problem_in_it_exists() {
        assertThat(english.keySet().stream()
                        .filter(key -> key.startsWith("problem."))
                        .map(key -> key.split("\\.", 3)[1])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Problem.values()).map(Problem::slug).toList());
    }

    @Test
    void a_message_has_no_html_and_whole_placeholders_only() {
        assertThat(english).allSatisfy((key, message) -> {
            assertThat(message).doesNotContain("<", ">", "&").isNotBlank();
            assertThat(PLACEHOLDER.matcher(message).results().map(match -> match.group()))
                    .allMatch(placeholder -> placeholder.matches("\\{\\w+}"));
        });
    }

    @Test
    void what_is_counted_has_the_forms_of_its_language() {
        Set<String> forms = Stream.iterate(0, count -> count + 1)
                .limit(1000)
                .map(count -> PluralCategory.of(Texts.DEFAULT, count).suffix())
                .collect(Collectors.toSet());
        Map<String, Set<String>> counted = english.keySet().stream()
                .filter(key -> COUNTED.matcher(key).matches())
                .collect(Collectors.groupingBy(
                        CatalogueTest::withoutCategory,
                        Collectors.mapping(key -> key.substring(key.lastIndexOf('.') + 1), Collectors.toSet())));
        assertThat(counted)
                .isNotEmpty()
                .allSatisfy((key, has) -> assertThat(has).isEqualTo(forms));
        assertThat(english)
                .allSatisfy((key, message) -> assertThat(COUNTED.matcher(key).matches() || !message.contains("{count}"))
                        .as(key)
                        .isTrue());
    }

    private static boolean isComposed(String key) {
        return COMPOSED.stream().anyMatch(key::startsWith);
    }

    private static String withoutCategory(String key) {
        return COUNTED.matcher(key).replaceFirst("$1");
    }

    private static List<String> keys(Pattern pattern, String prefix, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> prefix + match.group(1))
                .toList();
    }
}
