package io.javatar.web.health;

import java.util.Map;

/**
 * What a check found.
 *
 * @param name of the check
 * @param up whether the thing works
 * @param data what else there is to tell, in order
 */
record CheckResult(String name, boolean up, Map<String, String> data) {
    static CheckResult of(Check check) {
        return new CheckResult(check.name(), check.up(), check.data().get());
    }
}
