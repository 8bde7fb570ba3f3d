package io.javatar.core.style.pagan;

import java.util.ArrayList;
import java.util.List;

/**
 * A hero as a text determines it.
 *
 * @param digits what everything is chosen by
 * @param clothes what the hero wears
 * @param weapons what the hero holds
 */
record Hero(Digits digits, Clothes clothes, Weapons weapons) {
    private static final int WEAPONS_GROUP = 1;

    static Hero of(String text) {
        Digits digits = Digits.of(text);
        return new Hero(digits, Clothes.of(digits.digit(0)), Weapons.of(digits.six(WEAPONS_GROUP)));
    }

    /** Returns the layers from the back to the front. */
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(Bitmap.Name.BODY, Part.BODY, Layer.Side.BOTH));
        if (clothes.top()) {
            layers.add(new Layer(Bitmap.Name.TORSO, Part.TOP, Layer.Side.BOTH));
        }
        if (clothes.hair()) {
            layers.add(new Layer(Bitmap.Name.HAIR, Part.HAIR, Layer.Side.BOTH));
        }
        Bitmap.Name subfield = clothes.trousers() ? Bitmap.Name.SUBFIELD : Bitmap.Name.MIN_SUBFIELD;
        layers.add(new Layer(subfield, Part.TROUSERS, Layer.Side.BOTH));
        if (clothes.boots()) {
            layers.add(new Layer(Bitmap.Name.BOOTS, Part.BOOTS, Layer.Side.BOTH));
        }
        arm(layers);
        return List.copyOf(layers);
    }

    private void arm(List<Layer> layers) {
        boolean shielded = weapons.shielded();
        layers.add(new Layer(weapons.first(), shielded ? Part.SHIELD : Part.FIRST_WEAPON, Layer.Side.AS_DRAWN));
        Bitmap.Name second = weapons.second();
        if (second != null) {
            Layer.Side side = shielded ? Layer.Side.AS_DRAWN : Layer.Side.MIRRORED;
            layers.add(new Layer(second, Part.SECOND_WEAPON, side));
        }
        if (shielded) {
            layers.add(new Layer(Bitmap.Name.SHIELD_DECO, Part.SHIELD_DECORATION, Layer.Side.AS_DRAWN));
        }
    }
}
