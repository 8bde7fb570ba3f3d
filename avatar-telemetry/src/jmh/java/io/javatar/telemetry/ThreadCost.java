package io.javatar.telemetry;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What the measured threads spend on one operation: CPU time in nanoseconds, which a busy machine does not stretch as it
 * does the time by the clock, and allocated bytes. What other threads do, such as export, is not in it.
 */
public final class ThreadCost implements InternalProfiler {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long cpu;
    private long bytes;

    @Override
    public String getDescription() {
        return "CPU time and bytes of the measured threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        cpu = sum(THREADS::getThreadCpuTime);
        bytes = sum(THREADS::getThreadAllocatedBytes);
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double operations = result.getMetadata().getAllOps();
        return List.of(
                new ScalarResult(
                        "cpu", (sum(THREADS::getThreadCpuTime) - cpu) / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult(
                        "bytes",
                        (sum(THREADS::getThreadAllocatedBytes) - bytes) / operations,
                        "B/op",
                        AggregationPolicy.AVG));
    }

    private static long sum(LongUnaryOperator spent) {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("jmh-worker"))
                .mapToLong(thread -> spent.applyAsLong(thread.getThreadId()))
                .sum();
    }
}
