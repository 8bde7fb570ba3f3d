package io.javatar.core.dicebear.definition;

import static io.javatar.core.problem.Problem.BAD_DEFINITION;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A component as a definition declares it: with shapes of its own, or as the name of another one. */
sealed interface DeclaredComponent {
    /** A component with shapes of its own. */
    record Base(Component component) implements DeclaredComponent {}

    /** A component that repeats another one. */
    record Alias(String target) implements DeclaredComponent {}

    /** Returns the components, with copies for aliases; refuses all aliases that lead nowhere in one message. */
    static Map<String, Component> resolved(Located place, Map<String, DeclaredComponent> read) {
        Map<String, Component> components = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        read.forEach((name, component) -> {
            if (component instanceof Base base) {
                components.put(name, base.component());
            } else if (component instanceof Alias alias) {
                if (read.get(alias.target()) instanceof Base base) {
                    components.put(name, base.component().alias(name));
                } else {
                    wrong.add(place.path() + "/" + name + "/extends " + fault(alias.target(), read));
                }
            }
        });
        if (!wrong.isEmpty()) {
            throw AvatarException.of(BAD_DEFINITION, Located.REFUSED + String.join(", ", wrong));
        }
        return components;
    }

    private static String fault(String target, Map<String, DeclaredComponent> read) {
        return read.containsKey(target)
                ? "references alias \"" + target + "\" — alias chains are not allowed"
                : "references unknown component \"" + target + "\"";
    }
}
