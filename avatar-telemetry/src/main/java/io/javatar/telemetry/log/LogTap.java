package io.javatar.telemetry.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Listens to the loggers of an application and to all loggers below them, until it is closed. It is attached to
 * these loggers, not to the root, which holds the server's own handlers for all applications. This works on Open Liberty
 * and WildFly, for both log through java.util.logging.
 */
public final class LogTap implements AutoCloseable {
    // Held, for a logger that nobody holds forgets its handlers.
    private final List<Logger> loggers = new ArrayList<>();
    private final List<Logger> silenced = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Handler handler;

    private LogTap(Handler handler) {
        this.handler = handler;
    }

    /** Listens beside the server's own handlers. */
    public static LogTap beside(List<String> names, LogSink sink) {
        LogTap tap = new LogTap(new SinkHandler(sink));
        outermost(names).forEach(tap::attach);
        return tap;
    }

    /** Listens in place of the server's own handlers, which get these records no more until this is closed. */
    public static LogTap inPlace(List<String> names, LogSink sink) {
        LogTap tap = beside(names, sink);
        for (Logger logger : tap.loggers) {
            if (logger.getUseParentHandlers()) {
                logger.setUseParentHandlers(false);
                tap.silenced.add(logger);
            }
        }
        return tap;
    }

    /** Listens to nothing. */
    public static LogTap none() {
        return new LogTap(new SinkHandler(entry -> {}));
    }

    private void attach(String name) {
        Logger logger = Logger.getLogger(name);
        logger.addHandler(handler);
        loggers.add(logger);
    }

    // A record goes up from its logger to the root: a tap on two loggers of one line would hear it twice.
    private static List<String> outermost(List<String> names) {
        return names.stream()
                .distinct()
                .filter(name -> names.stream().noneMatch(other -> name.startsWith(other + '.')))
                .toList();
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        silenced.forEach(logger -> logger.setUseParentHandlers(true));
        loggers.forEach(logger -> logger.removeHandler(handler));
        handler.close();
    }

    private static final class SinkHandler extends Handler {
        private final LogSink sink;
        private final ThreadLocal<Boolean> busy = new ThreadLocal<>();

        SinkHandler(LogSink sink) {
            this.sink = sink;
            setLevel(Level.ALL);
        }

        // What the sink itself logs on the way is not heard: it would never end.
        @Override
        public void publish(LogRecord record) {
            if (record == null || busy.get() != null || !isLoggable(record)) {
                return;
            }
            busy.set(true);
            try {
                sink.take(LogEntry.of(record));
            } catch (RuntimeException failure) {
                reportError("A log record was lost", failure, ErrorManager.WRITE_FAILURE);
            } finally {
                busy.remove();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
