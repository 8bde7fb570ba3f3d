package io.javatar.telemetry.span;

/**
 * The trace that a thread is working for, for log lines and error pages.
 *
 * @param traceId 32 lower-case hex digits
 * @param spanId 16 lower-case hex digits
 * @param sampled whether the trace is kept
 */
public record TraceIds(String traceId, String spanId, boolean sampled) {}
