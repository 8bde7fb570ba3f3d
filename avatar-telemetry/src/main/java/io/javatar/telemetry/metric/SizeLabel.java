package io.javatar.telemetry.metric;

import java.util.Arrays;

/** The side of a picture in pixels, where it is one of the usual sizes; the exact size stands on the span. */
public enum SizeLabel implements Label {
    /** 16 pixels. */
    S16(16),
    /** 20 pixels. */
    S20(20),
    /** 24 pixels. */
    S24(24),
    /** 30 pixels. */
    S30(30),
    /** 32 pixels. */
    S32(32),
    /** 40 pixels. */
    S40(40),
    /** 48 pixels. */
    S48(48),
    /** 50 pixels. */
    S50(50),
    /** 60 pixels. */
    S60(60),
    /** 64 pixels. */
    S64(64),
    /** 80 pixels. */
    S80(80),
    /** 96 pixels. */
    S96(96),
    /** 100 pixels. */
    S100(100),
    /** 120 pixels. */
    S120(120),
    /** 128 pixels. */
    S128(128),
    /** 140 pixels. */
    S140(140),
    /** 150 pixels. */
    S150(150),
    /** 160 pixels. */
    S160(160),
    /** 192 pixels. */
    S192(192),
    /** 200 pixels. */
    S200(200),
    /** 240 pixels. */
    S240(240),
    /** 256 pixels. */
    S256(256),
    /** 300 pixels. */
    S300(300),
    /** 312 pixels. */
    S312(312),
    /** 400 pixels. */
    S400(400),
    /** 512 pixels. */
    S512(512),
    /** 1024 pixels. */
    S1024(1024),
    /** 2048 pixels. */
    S2048(2048),
    /** Any other size, and none. */
    OTHER(0);

    private static final int LARGEST = 2048;
    private static final SizeLabel[] BY_PIXELS = byPixels();

    private final String text;
    private final int pixels;

    SizeLabel(int pixels) {
        this.text = pixels == 0 ? "other" : Integer.toString(pixels);
        this.pixels = pixels;
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns the label of a size in pixels; any number has one. */
    public static SizeLabel of(int pixels) {
        return pixels < 0 || pixels > LARGEST ? OTHER : BY_PIXELS[pixels];
    }

    private static SizeLabel[] byPixels() {
        SizeLabel[] labels = new SizeLabel[LARGEST + 1];
        Arrays.fill(labels, OTHER);
        for (SizeLabel label : values()) {
            labels[label.pixels] = label;
        }
        return labels;
    }
}
