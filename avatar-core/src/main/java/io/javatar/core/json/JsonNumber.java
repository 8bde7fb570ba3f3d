package io.javatar.core.json;

import java.math.BigDecimal;

/**
 * A number.
 *
 * @param value as JavaScript reads it; infinite when the text exceeds the range of a double
 */
public record JsonNumber(double value) implements JsonValue {
    /** Returns whether it is a whole number, such as 400, 4e2 or 400.0. */
    public boolean isInteger() {
        return isFinite() && value == Math.rint(value);
    }

    /** Returns whether it is within the range of a double. */
    public boolean isFinite() {
        return Double.isFinite(value);
    }

    /** Writes the shortest decimal that reads as this value, without an exponent; what is not finite is null. */
    @Override
    public void writeTo(StringBuilder out) {
        if (!isFinite()) {
            out.append("null");
        } else if (value == (long) value) {
            out.append((long) value);
        } else {
            out.append(
                    new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
