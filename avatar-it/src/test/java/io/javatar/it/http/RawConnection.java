package io.javatar.it.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A TCP connection to the server, for requests that a well-behaved client would not send, or not at once. Text goes out
 * as ISO 8859-1: one byte a character.
 */
public final class RawConnection implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;

    private final Socket socket;

    /** Connects to a port of this machine. */
    public RawConnection(int port) {
        this(port, InetAddress.getLoopbackAddress());
    }

    /** Connects to a port of this machine from one of its addresses: another client for the server. */
    public RawConnection(int port, InetAddress from) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
            socket.setSoTimeout(PATIENCE_MS);
            socket.setTcpNoDelay(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends one request that asks for the connection to be closed, and returns all that comes back. */
    public static String exchange(int port, String requestLine, String host) {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(requestLine + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            return connection.rest();
        }
    }

    /** Sends text as it is. */
    public RawConnection send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends bytes as they are. */
    public RawConnection send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that nothing more will be sent; answers still come. */
    public RawConnection end() {
        try {
            socket.shutdownOutput();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the next header block that the server sends, up to and with its empty line. */
    public String head() {
        try {
            StringBuilder head = new StringBuilder();
            InputStream input = socket.getInputStream();
            while (!head.toString().endsWith("\r\n\r\n")) {
                int next = input.read();
                if (next < 0) {
                    throw new AssertionError("the connection ended after: " + head);
                }
                head.append((char) next);
            }
            return head.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all that the server sends until it closes the connection. */
    public String rest() {
        try {
            InputStream input = socket.getInputStream();
            return new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status code that an answer begins with. */
    public static int status(String answer) {
        if (!answer.matches("(?s)HTTP/1\\.1 \\d{3}.*")) {
            throw new AssertionError(
                    "not an HTTP answer: " + answer.lines().findFirst().orElse("nothing"));
        }
        return Integer.parseInt(answer.substring(9, 12));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
