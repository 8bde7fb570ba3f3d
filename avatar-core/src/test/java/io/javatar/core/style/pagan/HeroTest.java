package io.javatar.core.style.pagan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeroTest {
    @ParameterizedTest
    @CsvSource({
        "0, hair",
        "1, hair trousers top",
        "2, hair trousers",
        "3, hair boots top",
        "4, hair boots",
        "5, hair top",
        "6, hair trousers boots",
        "7, hair trousers boots top",
        "8, trousers boots top",
        "9, trousers boots",
        "10, trousers top",
        "11, trousers",
        "12, boots top",
        "13, boots",
        "14, top",
        "15, nothing"
    })
    void the_first_digit_chooses_the_clothes(int digit, String worn) {
        List<String> words = List.of(worn.split(" "));
        assertThat(Clothes.of(digit))
                .isEqualTo(new Clothes(
                        words.contains("hair"),
                        words.contains("trousers"),
                        words.contains("boots"),
                        words.contains("top")));
    }

    @Test
    void there_are_seventy_one_choices_of_weapons() {
        assertThat(Weapons.ALL).hasSize(71).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "0, GREATSWORD,",
        "4, WAND,",
        "5, SWORD,",
        "10, DAGGER,",
        "11, SWORD, SWORD",
        "12, SWORD, HAMMER",
        "17, HAMMER, SWORD",
        "46, DAGGER, DAGGER",
        "47, LONGSHIELD, SWORD",
        "50, SHIELD, SWORD",
        "51, LONGSHIELD, HAMMER",
        "70, SHIELD, DAGGER"
    })
    void the_choices_stand_in_the_order_of_the_rules(int index, Bitmap.Name first, Bitmap.Name second) {
        assertThat(Weapons.ALL.get(index)).isEqualTo(new Weapons(first, second));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "236297, 0", "236298, 1", "16540916, 69", "16540917, 70", "16777215, 70"})
    void a_number_of_six_digits_chooses_the_weapons_in_equal_shares(int number, int index) {
        assertThat(Weapons.of(number)).isEqualTo(Weapons.ALL.get(index));
    }

    @Test
    void a_hero_with_everything_is_painted_from_the_body_to_the_decoration_of_the_shield() {
        assertThat(hero("7", "ffffff").layers())
                .extracting(Layer::bitmap)
                .containsExactly(
                        Bitmap.Name.BODY,
                        Bitmap.Name.TORSO,
                        Bitmap.Name.HAIR,
                        Bitmap.Name.SUBFIELD,
                        Bitmap.Name.BOOTS,
                        Bitmap.Name.SHIELD,
                        Bitmap.Name.DAGGER,
                        Bitmap.Name.SHIELD_DECO);
    }

    @Test
    void a_hero_without_clothes_wears_the_least() {
        assertThat(hero("f", "000000").layers())
                .extracting(Layer::bitmap)
                .containsExactly(Bitmap.Name.BODY, Bitmap.Name.MIN_SUBFIELD, Bitmap.Name.GREATSWORD);
    }

    @Test
    void only_the_second_of_two_weapons_is_turned() {
        assertThat(sides(hero("f", "2a0000"))).containsExactly(Layer.Side.AS_DRAWN, Layer.Side.MIRRORED);
        assertThat(sides(hero("f", "ffffff")))
                .containsExactly(Layer.Side.AS_DRAWN, Layer.Side.AS_DRAWN, Layer.Side.AS_DRAWN);
    }

    private static List<Layer.Side> sides(Hero hero) {
        return hero.layers().stream()
                .map(Layer::side)
                .filter(side -> side != Layer.Side.BOTH)
                .toList();
    }

    private static Hero hero(String clothes, String weapons) {
        Digits digits = new Digits(clothes + "00000" + weapons + "0".repeat(20));
        return new Hero(digits, Clothes.of(digits.digit(0)), Weapons.of(digits.six(1)));
    }
}
