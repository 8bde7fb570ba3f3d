package io.javatar.web.health;

import java.util.Map;

/**
 * The result of a check.
 *
 * @param name of the check
 * @param up whether the thing works
 * @param data details, in order
 */
record CheckResult(String name, boolean up, Map<String, String> data) {
    static CheckResult of(Check check) {
        return new CheckResult(check.name(), check.up(), check.data().get());
    }
}
