package io.javatar.telemetry.receiver;

import io.grpc.Server;
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
    private final Server server;

    /** Listens on a free port of this machine. */
    public GrpcReceiver() {
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .addService(new Traces(capture))
                    .addService(new Metrics(capture))
                    .addService(new Logs(capture))
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String endpoint() {
        return "http://127.0.0.1:" + server.getPort();
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
