package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.common.export.Compressor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Gzip (RFC 1952) at its quickest. Spans are so much alike that it leaves one byte of sixteen; the SDK's level, the
 * default one, saves another 6 % of those and takes more than twice as long: half of what sending a batch cost.
 */
final class QuickGzip implements Compressor {
    @Override
    public String getEncoding() {
        return "gzip";
    }

    @Override
    public OutputStream compress(OutputStream output) throws IOException {
        return new Quick(output);
    }

    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream output) throws IOException {
            super(output);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
