package io.javatar.telemetry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.profile.FlameTree.Node;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlameTreeTest {
    private final FlameTree tree = new FlameTree("all");

    @Test
    void what_is_spent_counts_for_all_callers_and_as_own_for_the_last() {
        tree.add(List.of("a", "b"), 3);
        tree.add(List.of("a", "c"), 2);
        tree.add(List.of("a"), 1);
        assertThat(tree.root().total()).isEqualTo(6);
        Node a = tree.root().callees().iterator().next();
        assertThat(a.total()).isEqualTo(6);
        assertThat(a.own()).isEqualTo(1);
        assertThat(a.callees()).extracting(Node::name).containsExactly("b", "c");
    }

    @Test
    void what_a_method_spends_itself_is_summed_over_its_callers() {
        tree.add(List.of("a", "x"), 3);
        tree.add(List.of("b", "x"), 2);
        tree.add(List.of("x", "x"), 1);
        assertThat(tree.own()).containsOnlyKeys("x").containsEntry("x", 6L);
    }

    @Test
    void a_tree_is_bounded_in_depth_and_in_width_and_loses_nothing() {
        tree.add(Collections.nCopies(10_000, "deep"), 1);
        for (int i = 0; i < FlameTree.NODES + 10; i++) {
            tree.add(List.of("wide" + i), 1);
        }
        assertThat(depth(tree.root())).isEqualTo(FlameTree.LEVELS);
        assertThat(size(tree.root())).isEqualTo(FlameTree.NODES);
        assertThat(tree.own().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(FlameTree.NODES + 11);
    }

    private static int depth(Node node) {
        return 1 + node.callees().stream().mapToInt(FlameTreeTest::depth).max().orElse(0);
    }

    private static int size(Node node) {
        return 1 + node.callees().stream().mapToInt(FlameTreeTest::size).sum();
    }
}
