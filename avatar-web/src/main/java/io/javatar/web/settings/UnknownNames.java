package io.javatar.web.settings;

import io.javatar.telemetry.settings.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds variables that begin like ours and are not known: most often a misspelling. */
final class UnknownNames {
    /** The variables of exporters that are no part of Javatar, whose names only these know. */
    private static final String CUSTOM = "IVATAR_EXPORTER_";

    private static final int FARTHEST = 4;

    private UnknownNames() {}

    /** Returns those of {@code environment}, in alphabetical order. */
    static List<String> of(Map<String, String> environment) {
        TreeSet<String> names = new TreeSet<>(environment.keySet());
        names.removeIf(name -> !ours(name) || name.startsWith(CUSTOM));
        known().forEach(names::remove);
        return List.copyOf(names);
    }

    /** Returns a sentence about {@code name}, with the nearest name that means something, if one is near. */
    static String sentence(String name) {
        return known().stream()
                .filter(known -> distance(name, known) <= FARTHEST)
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .map(nearest -> name + " is unknown; did you mean " + nearest + "?")
                .orElse(name + " is unknown; docs/SETTINGS.md has the list");
    }

    private static boolean ours(String name) {
        return name.startsWith("AVATAR_") || name.startsWith("IVATAR_");
    }

    private static List<String> known() {
        List<String> names = new ArrayList<>();
        Settings.all().forEach(setting -> add(names, setting.name(), setting.secret()));
        for (Variable variable : Variable.values()) {
            add(names, variable.name(), variable.secret());
        }
        return names.stream().filter(UnknownNames::ours).toList();
    }

    private static void add(List<String> names, String name, boolean secret) {
        names.add(name);
        if (secret) {
            names.add(name + "_FILE");
        }
    }

    /** Returns how many letters must be put in, taken out or replaced to make {@code b} of {@code a} (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
