package io.javatar.core.dicebear;

import static io.javatar.core.problem.Problem.BAD_DEFINITION;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the elements that a scene draws, each as often as it is referred to: a few elements that use each other can
 * expand to billions.
 */
final class ExpandedSize {
    /** The most elements that a rasterizer is given. */
    static final int MAX_ELEMENTS = 100_000;

    /** How deep elements may be nested, references followed. */
    private static final int MAX_DEPTH = 500;

    private static final String URL = "url(#";

    private final Map<String, SvgElement> byId = new HashMap<>();
    private final IdentityHashMap<SvgElement, Long> counted = new IdentityHashMap<>();
    private final Set<String> path = new HashSet<>();

    private ExpandedSize(SvgElement scene) {
        index(scene);
    }

    /** Returns the scene, unless it draws too much or an element refers to itself; refuses with BAD_DEFINITION. */
    static SvgElement checked(SvgElement scene) {
        long size = new ExpandedSize(scene).of(scene, 0);
        if (size > MAX_ELEMENTS) {
            throw AvatarException.of(BAD_DEFINITION, "The picture has more than " + MAX_ELEMENTS + " elements");
        }
        return scene;
    }

    private void index(SvgElement element) {
        String id = element.attributes().get("id");
        if (id != null) {
            byId.putIfAbsent(id, element);
        }
        for (SvgNode child : element.children()) {
            if (child instanceof SvgElement below) {
                index(below);
            }
        }
    }

    private long of(SvgElement element, int depth) {
        if (depth > MAX_DEPTH) {
            throw AvatarException.of(BAD_DEFINITION, "Elements nested deeper than " + MAX_DEPTH);
        }
        Long known = counted.get(element);
        if (known != null) {
            return known;
        }
        long size = 1;
        for (SvgNode child : element.children()) {
            size += child instanceof SvgElement below ? of(below, depth + 1) : 0;
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            size += referred(attribute.getKey(), attribute.getValue(), depth + 1);
        }
        long bounded = Math.min(size, MAX_ELEMENTS + 1L);
        counted.put(element, bounded);
        return bounded;
    }

    private long referred(String name, String value, int depth) {
        String id = reference(name, value);
        SvgElement target = id == null ? null : byId.get(id);
        if (id == null || target == null) {
            return 0;
        }
        if (!path.add(id)) {
            throw AvatarException.of(BAD_DEFINITION, "Element #" + id + " refers to itself");
        }
        long size = of(target, depth);
        path.remove(id);
        return size;
    }

    private static @Nullable String reference(String name, String value) {
        if (name.equals("href")) {
            return value.startsWith("#") ? value.substring(1) : null;
        }
        int from = value.length() > 1024 ? -1 : value.indexOf(URL);
        int to = from < 0 ? -1 : value.indexOf(')', from);
        return to < 0 ? null : value.substring(from + URL.length(), to);
    }
}
