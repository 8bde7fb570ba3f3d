package io.javatar.core.style.pagan;

/**
 * The clothes of a hero, and whether there is hair.
 *
 * @param hair whether the hero has hair
 * @param trousers whether the hero wears trousers and not only the minimum
 * @param boots whether the hero wears boots
 * @param top whether something covers the torso
 */
record Clothes(boolean hair, boolean trousers, boolean boots, boolean top) {
    /** The clothes of each hex digit: the letters of what is worn, see {@link #of}. */
    private static final String[] TABLE = {
        "H", "HTS", "HT", "HBS", "HB", "HS", "HTB", "HTBS", "TBS", "TB", "TS", "T", "BS", "B", "S", ""
    };

    /** Returns the clothes of a hex digit, 0 to 15. */
    static Clothes of(int digit) {
        String worn = TABLE[digit];
        return new Clothes(worn.contains("H"), worn.contains("T"), worn.contains("B"), worn.contains("S"));
    }
}
