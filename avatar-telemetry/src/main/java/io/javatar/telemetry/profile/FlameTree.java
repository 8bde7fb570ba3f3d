package io.javatar.telemetry.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A call tree with the weight of each call. Not thread-safe.
 *
 * <p>At most 50,000 nodes and 128 levels: what is beyond counts for the last node within.
 */
final class FlameTree {
    static final int NODES = 50_000;
    static final int LEVELS = 128;

    /** A place within its callers. */
    static final class Node {
        private final String name;
        private final Map<String, Node> callees = new TreeMap<>();
        private final AtomicLong own = new AtomicLong();
        private final AtomicLong total = new AtomicLong();

        private Node(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        /** Returns what was spent here itself. */
        long own() {
            return own.get();
        }

        /** Returns what was spent here and in what is called from here. */
        long total() {
            return total.get();
        }

        /** Returns what is called from here, by name. */
        Collection<Node> callees() {
            return callees.values();
        }
    }

    private final Node root;
    private final AtomicInteger nodes = new AtomicInteger(1);

    FlameTree(String name) {
        this.root = new Node(name);
    }

    Node root() {
        return root;
    }

    /** Adds what was spent at the end of a path of calls, the outermost first. */
    void add(List<String> path, long spent) {
        Node node = root;
        node.total.addAndGet(spent);
        for (String name : path.subList(0, Math.min(path.size(), LEVELS - 1))) {
            Node callee = node.callees.get(name);
            if (callee == null) {
                if (nodes.get() == NODES) {
                    break;
                }
                callee = new Node(name);
                node.callees.put(name, callee);
                nodes.incrementAndGet();
            }
            node = callee;
            node.total.addAndGet(spent);
        }
        node.own.addAndGet(spent);
    }

    /** Returns what was spent in each place itself, whoever called it. */
    Map<String, Long> own() {
        Map<String, Long> sums = new TreeMap<>();
        collect(root, sums);
        return sums;
    }

    private static void collect(Node node, Map<String, Long> sums) {
        if (node.own() > 0) {
            sums.merge(node.name, node.own(), Long::sum);
        }
        node.callees.values().forEach(callee -> collect(callee, sums));
    }
}
