package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.problem.Problem;
import io.javatar.web.problem.ProblemDetail;
import io.javatar.web.problem.ProblemStatus;
import io.javatar.web.settings.BaseUrl;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorPagesTest {
    private static final BaseUrl SITE = BaseUrl.parse("https://example.org/faces");
    private static final Map<String, Object> LOOKUP = Map.of(
            "base", SITE.text(), "sample", "ada@example.org", "sampleHash", "0", "styles", List.of(), "maxSize", 512);

    private final Texts english = Texts.in(Texts.DEFAULT);

    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_says_what_happened_and_what_to_do(Problem problem) {
        assertThat(english.messages()).containsEntry("problem." + problem.slug(), problem.title());
        assertThat(english.messages().get("problem." + problem.slug() + ".remedy"))
                .endsWith(".")
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void a_fault_of_the_server_is_not_blamed_on_who_asks_and_none_of_theirs_on_the_server(Problem problem) {
        boolean ours = problem == Problem.INTERNAL;
        assertThat(page(new ProblemDetail(problem, ProblemStatus.of(problem), ""))
                        .contains("fault of the server"))
                .isEqualTo(ours);
    }

    @Test
    void the_page_says_what_happened_what_to_do_and_where_else_to_go() {
        assertThat(page(new ProblemDetail(Problem.NOT_FOUND, 404, "There is <nothing>.")))
                .contains("404", "Not found", "There is &lt;nothing&gt;.", "See whether the address")
                .contains("href=\"/faces/\"", "href=\"https://example.org/faces/problems#not-found\"")
                .contains("id=\"identity\"");
    }

    @Test
    void a_method_that_an_address_does_not_take_is_no_fault_of_the_address() {
        assertThat(page(new ProblemDetail(Problem.BAD_REQUEST, 405, ""))).contains("The address is right");
    }

    private static String page(ProblemDetail problem) {
        return SamplePages.at(SITE.text()).render(ErrorPages.page(problem, SITE).with(LOOKUP));
    }
}
