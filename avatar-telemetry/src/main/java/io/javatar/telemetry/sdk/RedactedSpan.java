package io.javatar.telemetry.sdk;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;

/** A span without what looks personal. */
final class RedactedSpan extends DelegatingSpanData {
    private final Attributes attributes;
    private final List<EventData> events;

    private RedactedSpan(SpanData span, Attributes attributes, List<EventData> events) {
        super(span);
        this.attributes = attributes;
        this.events = events;
    }

    /** Returns the span as it may leave; the same object where nothing has to be taken out. */
    @SuppressWarnings("ReferenceEquality") // RedactedAttributes answers the same object where it finds nothing.
    static SpanData of(SpanData span) {
        Attributes attributes = RedactedAttributes.of(span.getAttributes());
        List<EventData> events = events(span.getEvents());
        boolean same = attributes == span.getAttributes() && events == span.getEvents();
        return same ? span : new RedactedSpan(span, attributes, events);
    }

    @SuppressWarnings("ReferenceEquality")
    private static List<EventData> events(List<EventData> events) {
        boolean clean = true;
        for (EventData event : events) {
            clean &= RedactedAttributes.of(event.getAttributes()) == event.getAttributes();
        }
        return clean ? events : events.stream().map(RedactedSpan::event).toList();
    }

    private static EventData event(EventData event) {
        return EventData.create(
                event.getEpochNanos(),
                event.getName(),
                RedactedAttributes.of(event.getAttributes()),
                event.getTotalAttributeCount());
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public List<EventData> getEvents() {
        return events;
    }
}
