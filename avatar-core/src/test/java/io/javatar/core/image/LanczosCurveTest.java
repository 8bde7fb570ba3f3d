package io.javatar.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LanczosCurveTest {
    @Test
    void it_is_the_plain_formula() {
        Random random = new Random(5);
        double worst = 0;
        for (int i = 0; i < 200; i++) {
            double stretch = 1 + random.nextInt(40) * random.nextDouble();
            int count = (int) (6 * stretch);
            double start = -3 * stretch + random.nextDouble() - 0.5;
            double[] values = LanczosCurve.stretched(stretch).values(start, count);
            for (int j = 0; j < count; j++) {
                worst = Math.max(worst, Math.abs(values[j] - lanczos((start + j) / stretch)));
            }
        }
        assertThat(worst).isLessThan(1e-13);
    }

    @Test
    void it_is_one_in_the_middle_and_nothing_at_whole_lobes() {
        assertThat(LanczosCurve.stretched(1).values(-2, 5))
                .containsExactly(new double[] {0, 0, 1, 0, 0}, within(1e-15));
    }

    private static double lanczos(double v) {
        return v >= -3 && v < 3 ? sinc(v) * sinc(v / 3) : 0;
    }

    private static double sinc(double v) {
        return v == 0 ? 1 : Math.sin(Math.PI * v) / (Math.PI * v);
    }
}
