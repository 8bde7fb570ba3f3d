package io.javatar.web.edge;

/**
 * The body of an answer that lies ready in both forms.
 *
 * @param plain as it is
 * @param gzip compressed (RFC 1952)
 */
public record Text(byte[] plain, byte[] gzip) {}
