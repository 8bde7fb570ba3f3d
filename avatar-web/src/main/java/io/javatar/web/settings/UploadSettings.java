package io.javatar.web.settings;

import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.intake.DecodePermit;
import java.time.Duration;
import java.util.List;

/**
 * Limits on uploads, and on the resources that decoding them may use.
 *
 * @param limits of a picture
 * @param decodeMemory what all uploads being decoded may take together, where the heap allows it
 * @param decodeTime processor time that one upload may take
 */
public record UploadSettings(PictureLimits limits, Bytes decodeMemory, Duration decodeTime) {
    /** How large a file may be sent. */
    public static final Setting<Bytes> MAX_UPLOAD_BYTES = Setting.bytes(
            "AVATAR_MAX_UPLOAD_BYTES", "10M", new Range(1024, 104_857_600), "The largest picture file taken.");

    private static final Setting<Long> MAX_PIXELS = Setting.pixels(
            "AVATAR_MAX_PIXELS",
            "50000000",
            new Range(4096, 100_000_000),
            "The most pixels of a picture taken, width times height.");

    private static final Setting<Integer> MAX_FRAMES = Setting.number(
            "AVATAR_MAX_FRAMES", "frames", "500", new Range(1, 5000), "The most frames of an animation taken.");

    private static final Setting<Long> MAX_ANIMATED_PIXELS = Setting.pixels(
            "AVATAR_MAX_ANIMATED_PIXELS",
            "100000000",
            new Range(4096, 2_000_000_000),
            "The most pixels of an animation taken: those of its canvas times its frames.");

    private static final Setting<Bytes> DECODE_MEMORY = Setting.bytes(
            "AVATAR_DECODE_MEMORY",
            "256M",
            new Range(67_108_864, 17_179_869_184L),
            "Memory that all uploads being decoded may take together; more wait. Never more than half of the heap, nor than"
                    + " leaves 128 MiB of it; a picture that needs more alone is refused.");

    private static final Setting<Duration> DECODE_TIME = Setting.milliseconds(
            "AVATAR_DECODE_TIME",
            "20000",
            new Range(100, 600_000),
            "Processor time that one upload may take to be decoded; beyond it, it is refused.");

    static final List<Setting<?>> ALL =
            List.of(MAX_UPLOAD_BYTES, MAX_PIXELS, MAX_FRAMES, MAX_ANIMATED_PIXELS, DECODE_MEMORY, DECODE_TIME);

    static UploadSettings of(Values values) {
        PictureLimits limits = new PictureLimits(
                values.of(MAX_UPLOAD_BYTES).count(),
                values.of(MAX_PIXELS),
                PictureLimits.DEFAULT.side(),
                values.of(MAX_FRAMES),
                values.of(MAX_ANIMATED_PIXELS));
        return new UploadSettings(limits, values.of(DECODE_MEMORY), values.of(DECODE_TIME));
    }

    /** Returns the memory for decoding in a JVM with this much heap, in bytes: no more than the heap allows. */
    public long decodeMemory(long heap) {
        return Math.min(decodeMemory.count(), DecodePermit.ofHeap(heap));
    }
}
