package io.javatar.telemetry.receiver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire to a collector, which can be cut in several ways and mended again. The address stays the same. */
public final class Wire implements AutoCloseable {
    /** What becomes of connections. */
    public enum State {
        /** They reach the collector. */
        WHOLE,
        /** Nobody listens. */
        CUT,
        /** They are taken and never answered. */
        SILENT,
        /** They are taken and reset. */
        RESET,
        /** They are answered: come again later. */
        BUSY
    }

    private final int target;
    private final int port;
    private final List<Socket> open = new ArrayList<>();
    private @Nullable ServerSocket listening;
    private State state = State.WHOLE;

    /** Leads to a collector, given by its endpoint; whole at first. */
    public Wire(String endpoint) {
        this.target = URI.create(endpoint).getPort();
        ServerSocket socket = listen(0);
        this.listening = socket;
        this.port = socket.getLocalPort();
    }

    /** Returns the endpoint that a sender is to be given. */
    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** Cuts or mends it, from now on. */
    public synchronized void set(State next) {
        state = next;
        // Those who wait for an answer go on waiting when the wire is mended: their collector is gone.
        if (next != State.WHOLE) {
            open.forEach(Wire::quietly);
            open.clear();
        }
        ServerSocket current = listening;
        if (next == State.CUT && current != null) {
            quietly(current);
            listening = null;
        } else if (next != State.CUT && current == null) {
            listening = listen(port);
        }
    }

    private ServerSocket listen(int number) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            run(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) throws IOException {
        while (true) {
            take(socket.accept());
        }
    }

    private synchronized void take(Socket client) throws IOException {
        switch (state) {
            case WHOLE -> {
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                run(() -> pump(client, server));
                run(() -> pump(server, client));
            }
            case SILENT -> open.add(client);
            case BUSY -> {
                open.add(client);
                run(() -> busy(client));
            }
            case RESET, CUT -> {
                client.setSoLinger(true, 0);
                client.close();
            }
        }
    }

    private static void pump(Socket from, Socket to) throws IOException {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private static void busy(Socket client) throws IOException {
        try (client) {
            client.getInputStream().read(new byte[64 * 1024]);
            client.getOutputStream()
                    .write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException ended) {
                        // Either end has closed it, as the test wants.
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Override
    public void close() {
        set(State.CUT);
    }
}
