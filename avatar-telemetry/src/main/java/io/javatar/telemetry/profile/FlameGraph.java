package io.javatar.telemetry.profile;

import io.javatar.telemetry.profile.FlameTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Draws a tree of calls as an SVG flame graph: each frame is a bar below its caller, as wide as its share. Bars that are
 * too narrow to see are left out; their space stays empty.
 */
final class FlameGraph {
    static final int MOST_BARS = 4_000;

    private static final int ROW = 20;
    private static final double HUNDRED = 100;
    private static final double NARROWEST = .0005;

    private final FlameTree tree;
    private final LongFunction<String> unit;
    private final long all;

    /** One bar: its place, the row from 0, and what lies before it. */
    private record Bar(Node node, int row, long before) {}

    /** Draws a tree that is not empty, its numbers in this unit. */
    FlameGraph(FlameTree tree, LongFunction<String> unit) {
        this.tree = tree;
        this.unit = unit;
        this.all = tree.root().total();
    }

    /** Appends the drawing, with its field for searching. */
    void append(StringBuilder html, String title) {
        List<Bar> bars = bars();
        int rows = bars.stream().mapToInt(Bar::row).max().orElse(0) + 1;
        html.append("<div class=flame><p class=tools><label>Search <input type=search></label> ")
                .append("<button type=button>Whole graph</button> <output></output></p>\n")
                .append("<svg role=group width=\"100%\" height=\"")
                .append(rows * ROW)
                .append("\" aria-label=\"")
                .append(title)
                .append("\">\n");
        bars.forEach(bar -> append(html, bar));
        html.append("</svg></div>\n");
    }

    private List<Bar> bars() {
        for (long least = Math.max(1, (long) Math.ceil(all * NARROWEST)); ; least *= 2) {
            List<Bar> bars = new ArrayList<>();
            collect(bars, new Bar(tree.root(), 0, 0), least);
            if (bars.size() <= MOST_BARS) {
                return bars;
            }
        }
    }

    private static void collect(List<Bar> bars, Bar bar, long least) {
        bars.add(bar);
        long before = bar.before();
        for (Node callee : bar.node().callees()) {
            if (callee.total() >= least) {
                collect(bars, new Bar(callee, bar.row() + 1, before), least);
            }
            before += callee.total();
        }
    }

    private void append(StringBuilder html, Bar bar) {
        Node node = bar.node();
        String name = Markup.escaped(node.name());
        html.append("<svg class=\"bar ").append(kind(node.name())).append("\" role=button tabindex=");
        html.append(bar.row() == 0 ? "0" : "-1");
        html.append(" x=\"").append(percent(bar.before())).append("\" y=\"").append(bar.row() * ROW);
        html.append("\" width=\"")
                .append(percent(node.total()))
                .append("\" height=\"")
                .append(ROW);
        html.append("\"><title>").append(name).append(" – ").append(unit.apply(node.total()));
        html.append(", ").append(ProfilePage.percent(node.total(), all)).append("</title>");
        html.append("<rect width=\"100%\" height=\"").append(ROW - 1).append("\"/><text x=4 y=14>");
        html.append(Markup.escaped(shortName(node.name()))).append("</text></svg>\n");
    }

    private String percent(long part) {
        return String.format(Locale.ROOT, "%.4f%%", HUNDRED * part / all);
    }

    private static String kind(String name) {
        if (name.startsWith("io.javatar.")) {
            return "ours";
        }
        boolean jdk = name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
        return jdk ? "jdk" : "other";
    }

    // Class and method; all of it stands in the title.
    private static String shortName(String name) {
        int method = name.lastIndexOf('.');
        return name.substring(name.lastIndexOf('.', Math.max(0, method - 1)) + 1);
    }
}
