package io.javatar.core.style.pagan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weapons of a hero: a weapon for two hands, one or two weapons for one hand, or a shield and a weapon.
 *
 * @param first the weapon, or the shield
 * @param second what the other hand holds, null for nothing
 */
record Weapons(Bitmap.Name first, Bitmap.@Nullable Name second) {
    private static final List<Bitmap.Name> TWO_HANDED = List.of(
            Bitmap.Name.GREATSWORD,
            Bitmap.Name.BIGHAMMER,
            Bitmap.Name.GREATMACE,
            Bitmap.Name.GREATAXE,
            Bitmap.Name.WAND);
    private static final List<Bitmap.Name> ONE_HANDED = List.of(
            Bitmap.Name.SWORD,
            Bitmap.Name.HAMMER,
            Bitmap.Name.AXE,
            Bitmap.Name.FLAIL,
            Bitmap.Name.MACE,
            Bitmap.Name.DAGGER);
    private static final List<Bitmap.Name> SHIELDS =
            List.of(Bitmap.Name.LONGSHIELD, Bitmap.Name.ROUNDSHIELD, Bitmap.Name.BUCKLER, Bitmap.Name.SHIELD);

    /** All choices, in the order in which a number chooses from them. */
    static final List<Weapons> ALL = all();

    /** Returns the weapons of a number below 2^24: each choice has an equal share of the numbers. */
    static Weapons of(int number) {
        return ALL.get((int) ((ALL.size() * (number + 1L) - 1) >> 24));
    }

    boolean shielded() {
        return SHIELDS.contains(first);
    }

    private static List<Weapons> all() {
        List<Weapons> all = new ArrayList<>();
        TWO_HANDED.forEach(weapon -> all.add(new Weapons(weapon, null)));
        ONE_HANDED.forEach(weapon -> all.add(new Weapons(weapon, null)));
        ONE_HANDED.forEach(first -> ONE_HANDED.forEach(second -> all.add(new Weapons(first, second))));
        ONE_HANDED.forEach(weapon -> SHIELDS.forEach(shield -> all.add(new Weapons(shield, weapon))));
        return List.copyOf(all);
    }
}
