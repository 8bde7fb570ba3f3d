package io.javatar.telemetry.sdk;

import io.javatar.telemetry.send.HttpPost;
import io.javatar.telemetry.settings.HttpDestination;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Exports spans to a Zipkin server. */
final class ZipkinExporter implements Destination, SpanExporter {
    private final HttpPost post;

    ZipkinExporter(HttpDestination destination) {
        this.post = new HttpPost(destination, Map.of("Content-Type", "application/json"));
    }

    @Override
    public SpanExporter spans() {
        return this;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        try {
            post.send(ZipkinJson.of(spans).getBytes(StandardCharsets.UTF_8));
            return CompletableResultCode.ofSuccess();
        } catch (IOException | RuntimeException failure) {
            return CompletableResultCode.ofExceptionalFailure(failure);
        }
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public void hurry() {
        post.hurry();
    }

    @Override
    public void close() {
        hurry();
    }
}
