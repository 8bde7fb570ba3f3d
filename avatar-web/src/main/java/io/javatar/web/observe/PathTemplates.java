package io.javatar.web.observe;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the template that a path matches: {@code /avatar/{hash}} for {@code /avatar/0f1e2d}, as JAX-RS would, but before it.
 * So a request has its template whatever refuses it; JAX-RS answers 405 without revealing which path matched.
 */
public final class PathTemplates {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\s*(?::\\s*([^}]*))?}");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern MATRIX = Pattern.compile(";[^/]*");
    private static final String ONE_SEGMENT = "[^/]+";
    /** Any character; the dot of DOTALL is the same and takes a fifth of the time. */
    private static final String ANY = "[\\s\\S]";

    private record Candidate(String template, Pattern pattern) {}

    private final Map<String, List<Candidate>> byFirstSegment;

    private PathTemplates(Collection<String> paths) {
        this.byFirstSegment = paths.stream()
                // As in JAX-RS, the one with the most literal characters first.
                .sorted(Comparator.comparingInt(PathTemplates::literals).reversed())
                .map(path -> new Candidate(template(path), Pattern.compile(regex(path), Pattern.DOTALL)))
                .collect(Collectors.groupingBy(candidate -> firstSegment(candidate.template())));
    }

    /** Takes paths as JAX-RS writes them, such as <code>/avatar/{hash:.+}</code>; none begins with a parameter. */
    public static PathTemplates of(Collection<String> paths) {
        return new PathTemplates(paths);
    }

    /** Returns {@code path} without the patterns of its parameters, as people read it. */
    public static String template(String path) {
        return PARAMETER.matcher(path).replaceAll("{$1}");
    }

    /** Returns {@code path} with one slash where several meet, and none at its end. */
    public static String oneSlash(String path) {
        String single = SLASHES.matcher('/' + path).replaceAll("/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    /** Returns the template that {@code path} fits, as a client sent it, or null for none. */
    public @Nullable String find(String path) {
        String plain = path.indexOf(';') < 0 ? path : MATRIX.matcher(path).replaceAll("");
        for (Candidate candidate : byFirstSegment.getOrDefault(firstSegment(plain), List.of())) {
            if (candidate.pattern().matcher(plain).matches()) {
                return candidate.template();
            }
        }
        return null;
    }

    private static int literals(String path) {
        return PARAMETER.matcher(path).replaceAll("").length();
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    // A slash at the end is let go, as in JAX-RS.
    private static String regex(String path) {
        StringBuilder regex = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(path);
        int done = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(path.substring(done, parameter.start())));
            String pattern = parameter.group(2) == null ? ONE_SEGMENT : parameter.group(2);
            regex.append("(?:").append(pattern.replace(ANY, ".")).append(')');
            done = parameter.end();
        }
        return regex.append(Pattern.quote(path.substring(done))).append("/?").toString();
    }
}
