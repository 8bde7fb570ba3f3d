package io.javatar.telemetry.sdk;

import io.opentelemetry.common.ComponentLoader;
import io.opentelemetry.sdk.common.export.Compressor;
import io.opentelemetry.sdk.common.export.GrpcSenderConfig;
import io.opentelemetry.sdk.common.export.GrpcSenderProvider;
import io.opentelemetry.sdk.common.export.HttpSenderConfig;
import io.opentelemetry.sdk.common.export.HttpSenderProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The parts of the SDK that are found beside it, with senders of OTLP that compress by {@link QuickGzip}. */
final class QuickSenders implements ComponentLoader {
    private static final Compressor GZIP = new QuickGzip();

    private final ComponentLoader found = ComponentLoader.forClassLoader(QuickSenders.class.getClassLoader());

    @Override
    public <T> Iterable<T> load(Class<T> type) {
        if (type == HttpSenderProvider.class) {
            return each(type, sender -> type.cast(overHttp((HttpSenderProvider) sender)));
        }
        if (type == GrpcSenderProvider.class) {
            return each(type, sender -> type.cast(overGrpc((GrpcSenderProvider) sender)));
        }
        return found.load(type);
    }

    private <T> List<T> each(Class<T> type, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>();
        found.load(type).forEach(one -> changed.add(change.apply(one)));
        return changed;
    }

    private static HttpSenderProvider overHttp(HttpSenderProvider senders) {
        return config -> senders.createSender(quick(HttpSenderConfig.class, config, config.getCompressor()));
    }

    private static GrpcSenderProvider overGrpc(GrpcSenderProvider senders) {
        return config -> senders.createSender(quick(GrpcSenderConfig.class, config, config.getCompressor()));
    }

    // The SDK has no way to choose the level, and none to put another compressor in the place of its own.
    private static <C> C quick(Class<C> type, C config, @Nullable Compressor chosen) {
        if (chosen == null || !chosen.getEncoding().equals(GZIP.getEncoding())) {
            return config;
        }
        return type.cast(Proxy.newProxyInstance(
                QuickSenders.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getCompressor")) {
                        return GZIP;
                    }
                    try {
                        return method.invoke(config, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
