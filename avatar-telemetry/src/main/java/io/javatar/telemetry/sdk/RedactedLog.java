package io.javatar.telemetry.sdk;

import io.javatar.telemetry.privacy.Scrubber;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.common.ValueType;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.resources.Resource;
import org.jspecify.annotations.Nullable;

/** A log record without what looks personal. */
final class RedactedLog implements LogRecordData {
    private final LogRecordData record;
    private final @Nullable Value<?> body;
    private final Attributes attributes;

    private RedactedLog(LogRecordData record, @Nullable Value<?> body, Attributes attributes) {
        this.record = record;
        this.body = body;
        this.attributes = attributes;
    }

    /** Returns the record as it may leave; the same object where nothing has to be taken out. */
    @SuppressWarnings("ReferenceEquality") // What is clean already comes back as the same object.
    static LogRecordData of(LogRecordData record) {
        Value<?> said = record.getBodyValue();
        Value<?> body = said == null ? null : clean(said);
        Attributes attributes = RedactedAttributes.of(record.getAttributes());
        boolean same = body == said && attributes == record.getAttributes();
        return same ? record : new RedactedLog(record, body, attributes);
    }

    // A body that has parts may hide anything in them; ours never has.
    @SuppressWarnings("ReferenceEquality")
    private static Value<?> clean(Value<?> body) {
        String text = body.asString();
        String scrubbed = Scrubber.scrub(text);
        return body.getType() == ValueType.STRING && scrubbed == text ? body : Value.of(scrubbed);
    }

    @Override
    public Resource getResource() {
        return record.getResource();
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return record.getInstrumentationScopeInfo();
    }

    @Override
    public long getTimestampEpochNanos() {
        return record.getTimestampEpochNanos();
    }

    @Override
    public long getObservedTimestampEpochNanos() {
        return record.getObservedTimestampEpochNanos();
    }

    @Override
    public SpanContext getSpanContext() {
        return record.getSpanContext();
    }

    @Override
    public Severity getSeverity() {
        return record.getSeverity();
    }

    @Override
    public @Nullable String getSeverityText() {
        return record.getSeverityText();
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation") // The interface still asks for it.
    public io.opentelemetry.sdk.logs.data.Body getBody() {
        return body == null
                ? io.opentelemetry.sdk.logs.data.Body.empty()
                : io.opentelemetry.sdk.logs.data.Body.string(body.asString());
    }

    @Override
    public @Nullable Value<?> getBodyValue() {
        return body;
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public int getTotalAttributeCount() {
        return record.getTotalAttributeCount();
    }
}
