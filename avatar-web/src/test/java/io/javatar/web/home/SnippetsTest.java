package io.javatar.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetsTest {
    @Test
    void a_snippet_keeps_its_own_percent_signs() {
        assertThat(Snippets.of("http://localhost:8080", "0".repeat(32)))
                .extracting(Snippets.Snippet::code)
                .allSatisfy(code -> assertThat(code).contains("http://localhost:8080/avatar/"))
                .anySatisfy(code -> assertThat(code).contains("/avatar/%x?"));
    }
}
