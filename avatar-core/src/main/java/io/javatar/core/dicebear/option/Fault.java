package io.javatar.core.dicebear.option;

/** The messages with which the original reports faults. */
final class Fault {
    static final String TYPE = "has an invalid type";
    static final String ENUM = "must be one of the allowed values";
    static final String PATTERN = "does not match the required pattern";
    static final String UNEXPECTED = "has an unexpected property";
    static final String TOO_SMALL = "is smaller than allowed";
    static final String TOO_LARGE = "is larger than allowed";
    static final String TOO_LONG = "is too long";
    static final String TOO_MANY_ITEMS = "has too many items";
    static final String TOO_MANY_MEMBERS = "has too many properties";
    static final String TOO_FEW_MEMBERS = "has too few properties";
    static final String NO_VARIANT = "does not match any allowed variant";

    private Fault() {}
}
