package io.javatar.storage.blob;

import io.javatar.core.port.ContentId;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * A directory of files that are named by their content, two levels deep: {@code ab/cd/abcd…}.
 *
 * @param root the directory
 */
record ContentFiles(Path root) {
    private static final System.Logger LOG = System.getLogger(ContentFiles.class.getName());

    Path directory(ContentId id) {
        return root.resolve(id.hex().substring(0, 2)).resolve(id.hex().substring(2, 4));
    }

    Path file(ContentId id) {
        return directory(id).resolve(id.hex());
    }

    /**
     * Passes to {@code visitor} the files last written before {@code time}. Other files, left by operating systems,
     * backup programs or people, are skipped; their number is logged.
     */
    void visitBefore(Instant time, Consumer<ContentId> visitor) throws IOException {
        Visit visit = new Visit(visitor);
        Files.walkFileTree(root, new FilesBefore(time, visit::see));
        if (!visit.foreign.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0} files under {1} are no photos of this server and are left alone; one of them is {2}",
                    visit.count.sum(),
                    root,
                    visit.foreign.get(0));
        }
    }

    /** One walk. */
    private final class Visit {
        private final Consumer<ContentId> visitor;
        private final List<Path> foreign = new ArrayList<>(1);
        private final LongAdder count = new LongAdder();

        Visit(Consumer<ContentId> visitor) {
            this.visitor = visitor;
        }

        void see(Path file) {
            String name = file.getFileName().toString();
            if (ContentId.isName(name) && file(new ContentId(name)).equals(file)) {
                visitor.accept(new ContentId(name));
            } else {
                count.increment();
                if (foreign.isEmpty()) {
                    foreign.add(root.relativize(file));
                }
            }
        }
    }
}
