package io.javatar.telemetry.receiver;

import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerCredentials;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.TlsServerCredentials;
import io.grpc.TlsServerCredentials.ClientAuth;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse;
import io.opentelemetry.proto.collector.logs.v1.LogsServiceGrpc;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import io.opentelemetry.proto.collector.metrics.v1.MetricsServiceGrpc;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.collector.trace.v1.TraceServiceGrpc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** OTLP as gRPC: one service for each signal. */
public final class GrpcReceiver implements OtlpReceiver {
    private final Capture capture = new Capture();
    private final String scheme;
    private final Server server;

    /** Listens on a free port of this machine. */
    public GrpcReceiver() {
        this("http", NettyServerBuilder.forAddress(free()));
    }

    /** Listens on a free port of this machine, and takes only who says this as authorization. */
    public GrpcReceiver(String authorization) {
        this("http", NettyServerBuilder.forAddress(free()).intercept(new Door(authorization)));
    }

    /** Listens on a free port of this machine with TLS, and perhaps asks who is there. */
    public GrpcReceiver(Certificates certificates, boolean asks) {
        this("https", NettyServerBuilder.forAddress(free(), credentials(certificates, asks)));
    }

    private GrpcReceiver(String scheme, NettyServerBuilder builder) {
        this.scheme = scheme;
        try {
            server = builder.addService(new Traces(capture))
                    .addService(new Metrics(capture))
                    .addService(new Logs(capture))
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress free() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static ServerCredentials credentials(Certificates certificates, boolean asks) {
        try {
            return TlsServerCredentials.newBuilder()
                    .keyManager(
                            certificates.certificate("server").toFile(),
                            certificates.key("server").toFile())
                    .trustManager(certificates.certificate("client").toFile())
                    .clientAuth(asks ? ClientAuth.REQUIRE : ClientAuth.NONE)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Door(String authorization) implements ServerInterceptor {
        private static final Metadata.Key<String> KEY =
                Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            if (authorization.equals(headers.get(KEY))) {
                return next.startCall(call, headers);
            }
            call.close(Status.UNAUTHENTICATED, new Metadata());
            return new ServerCall.Listener<>() {};
        }
    }

    @Override
    public String endpoint() {
        return scheme + "://127.0.0.1:" + server.getPort();
    }

    @Override
    public String protocol() {
        return "grpc";
    }

    @Override
    public Capture capture() {
        return capture;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static <T> void answer(StreamObserver<T> observer, T response) {
        observer.onNext(response);
        observer.onCompleted();
    }

    private static final class Traces extends TraceServiceGrpc.TraceServiceImplBase {
        private final Capture capture;

        Traces(Capture capture) {
            this.capture = capture;
        }

        @Override
        public void export(ExportTraceServiceRequest request, StreamObserver<ExportTraceServiceResponse> observer) {
            capture.add(request);
            answer(observer, ExportTraceServiceResponse.getDefaultInstance());
        }
    }

    private static final class Metrics extends MetricsServiceGrpc.MetricsServiceImplBase {
        private final Capture capture;

        Metrics(Capture capture) {
            this.capture = capture;
        }

        @Override
        public void export(ExportMetricsServiceRequest request, StreamObserver<ExportMetricsServiceResponse> observer) {
            capture.add(request);
            answer(observer, ExportMetricsServiceResponse.getDefaultInstance());
        }
    }

    private static final class Logs extends LogsServiceGrpc.LogsServiceImplBase {
        private final Capture capture;

        Logs(Capture capture) {
            this.capture = capture;
        }

        @Override
        public void export(ExportLogsServiceRequest request, StreamObserver<ExportLogsServiceResponse> observer) {
            capture.add(request);
            answer(observer, ExportLogsServiceResponse.getDefaultInstance());
        }
    }
}
