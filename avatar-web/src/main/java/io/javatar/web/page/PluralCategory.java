package io.javatar.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which form of a message goes with a count (Unicode CLDR 48, Language Plural Rules, for whole numbers from 0). The keys of
 * messages end in the names of these.
 */
enum PluralCategory {
    ONE,
    FEW,
    MANY,
    OTHER;

    private static final int MILLION = 1_000_000;

    /** Rules that several languages share. */
    private enum Rule {
        NONE {
            @Override
            PluralCategory of(long count) {
                return OTHER;
            }
        },
        ONE_ALONE {
            @Override
            PluralCategory of(long count) {
                return count == 1 ? ONE : OTHER;
            }
        },
        ONE_AND_MILLIONS {
            @Override
            PluralCategory of(long count) {
                return count == 1 ? ONE : isMillions(count) ? MANY : OTHER;
            }
        },
        UP_TO_ONE_AND_MILLIONS {
            @Override
            PluralCategory of(long count) {
                return count <= 1 ? ONE : isMillions(count) ? MANY : OTHER;
            }
        },
        CZECH {
            @Override
            PluralCategory of(long count) {
                return count == 1 ? ONE : count >= 2 && count <= 4 ? FEW : OTHER;
            }
        },
        POLISH {
            @Override
            PluralCategory of(long count) {
                return count == 1 ? ONE : endsInTwoToFour(count) ? FEW : MANY;
            }
        },
        EAST_SLAVIC {
            @Override
            PluralCategory of(long count) {
                return count % 10 == 1 && count % 100 != 11 ? ONE : endsInTwoToFour(count) ? FEW : MANY;
            }
        };

        abstract PluralCategory of(long count);
    }

    /** The languages of libravatar.org, and Polish. */
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("ca", Rule.ONE_AND_MILLIONS),
            Map.entry("cs", Rule.CZECH),
            Map.entry("de", Rule.ONE_ALONE),
            Map.entry("en", Rule.ONE_ALONE),
            Map.entry("es", Rule.ONE_AND_MILLIONS),
            Map.entry("eu", Rule.ONE_ALONE),
            Map.entry("fr", Rule.UP_TO_ONE_AND_MILLIONS),
            Map.entry("it", Rule.ONE_AND_MILLIONS),
            Map.entry("ja", Rule.NONE),
            Map.entry("nl", Rule.ONE_ALONE),
            Map.entry("pl", Rule.POLISH),
            Map.entry("pt", Rule.UP_TO_ONE_AND_MILLIONS),
            Map.entry("ru", Rule.EAST_SLAVIC),
            Map.entry("sq", Rule.ONE_ALONE),
            Map.entry("tr", Rule.ONE_ALONE),
            Map.entry("uk", Rule.EAST_SLAVIC));

    /** Returns the codes of all languages whose rules are known (ISO 639-1). */
    static Set<String> languages() {
        return RULES.keySet();
    }

    /**
     * Returns the category of {@code count}, a number of whole things from 0, in {@code language}, one of
     * {@link #languages()}.
     */
    static PluralCategory of(Locale language, long count) {
        Rule rule = RULES.get(language.getLanguage());
        if (rule == null) {
            throw new IllegalArgumentException("no plural rule is known for the language " + language);
        }
        return rule.of(count);
    }

    /** Returns how keys have it: {@code few}. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isMillions(long count) {
        return count != 0 && count % MILLION == 0;
    }

    private static boolean endsInTwoToFour(long count) {
        long last = count % 10;
        long lastTwo = count % 100;
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
    }
}
