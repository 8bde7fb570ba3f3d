package io.javatar.telemetry.sdk;

import io.javatar.telemetry.database.DatabaseName;
import io.javatar.telemetry.database.StatementSummary;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Wraps a database so that each statement has a span of kind CLIENT, a child of what the thread is doing. Without a
 * recorded trace there is none, so that neither periodic work nor unsampled requests start traces. Of a statement only its
 * {@link StatementSummary} is recorded: neither its text nor its parameters are kept.
 *
 * @param tracer makes the spans
 * @param oldNames whether they carry the old semantic conventions beside the stable ones
 */
record TracedDatabase(Tracer tracer, boolean oldNames) {
    /** Returns {@code database} with a span for each statement. */
    DataSource traced(DataSource database) {
        return wrapped(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(database, method, arguments);
            return result instanceof Connection connection ? traced(connection) : result;
        });
    }

    private Connection traced(Connection connection) {
        DatabaseName name = DatabaseName.of(connection);
        return wrapped(Connection.class, (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (!(result instanceof Statement statement)) {
                return result;
            }
            StatementSummary prepared =
                    arguments != null && arguments[0] instanceof String sql ? StatementSummary.of(sql) : null;
            return wrapped(method.getReturnType().asSubclass(Statement.class), traced(statement, prepared, name));
        });
    }

    /** A prepared statement knows its SQL; for others it is the first argument. */
    private InvocationHandler traced(Statement statement, @Nullable StatementSummary prepared, DatabaseName name) {
        return (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute") || !Span.current().isRecording()) {
                return call(statement, method, arguments);
            }
            StatementSummary summary = prepared;
            if (summary == null) {
                summary = StatementSummary.of(arguments != null && arguments[0] instanceof String sql ? sql : "");
            }
            return traced(summary, name, () -> call(statement, method, arguments));
        };
    }

    private @Nullable Object traced(StatementSummary summary, DatabaseName name, Callable<@Nullable Object> work)
            throws Exception {
        Span span =
                tracer.spanBuilder(summary.text()).setSpanKind(SpanKind.CLIENT).startSpan();
        describe(span, summary, name);
        try {
            return work.call();
        } catch (Throwable failure) {
            Failures.record(span, failure);
            throw failure;
        } finally {
            span.end();
        }
    }

    private void describe(Span span, StatementSummary summary, DatabaseName name) {
        span.setAttribute(AttributeKeys.DB_SYSTEM, name.system());
        span.setAttribute(AttributeKeys.DB_OPERATION, summary.operation());
        span.setAttribute(AttributeKeys.DB_SUMMARY, summary.text());
        set(span, AttributeKeys.DB_NAMESPACE, name.namespace());
        set(span, AttributeKeys.DB_COLLECTION, summary.table());
        if (oldNames) {
            span.setAttribute(AttributeKeys.OLD_DB_SYSTEM, name.firstSystem());
            span.setAttribute(AttributeKeys.OLD_DB_OPERATION, summary.operation());
            set(span, AttributeKeys.OLD_DB_NAME, name.namespace());
            set(span, AttributeKeys.OLD_DB_TABLE, summary.table());
        }
    }

    private static void set(Span span, AttributeKey<String> key, @Nullable String value) {
        if (value != null) {
            span.setAttribute(key, value);
        }
    }

    private static <T> T wrapped(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TracedDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw thrown;
        }
    }
}
