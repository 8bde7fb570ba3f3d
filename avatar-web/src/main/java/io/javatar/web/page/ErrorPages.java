package io.javatar.web.page;

import io.javatar.web.problem.ProblemDetail;
import io.javatar.web.settings.BaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows people a problem: what happened, what to do, where else to go, and the form that looks avatars up. */
@ApplicationScoped
public class ErrorPages {
    @Inject
    Pages pages;

    @Inject
    Lookup lookup;

    @Inject
    BaseUrl baseUrl;

    /** Returns the page in HTML. */
    String of(ProblemDetail problem) {
        return pages.render(lookup.on(page(problem, baseUrl)), Texts.DEFAULT);
    }

    static Page page(ProblemDetail problem, BaseUrl baseUrl) {
        return new Page(
                "page/error",
                Map.of(
                        "status", problem.status(),
                        "detail", problem.detail(),
                        "type", problem.type(baseUrl),
                        "text", "problem." + problem.problem().slug(),
                        "remedy", remedy(problem)));
    }

    /** Returns the key of what to do: that of the status where it says more than the problem. */
    private static String remedy(ProblemDetail problem) {
        return problem.status() == 405
                ? "status.405.remedy"
                : "problem." + problem.problem().slug() + ".remedy";
    }
}
