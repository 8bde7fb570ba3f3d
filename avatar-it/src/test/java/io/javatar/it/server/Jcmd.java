package io.javatar.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running JVM by the tool jcmd of its JDK.
 *
 * @param javaHome the JDK
 * @param pid the process
 */
record Jcmd(String javaHome, long pid) {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    /** Returns what the command says. */
    String run(String command) {
        try {
            Process jcmd = new ProcessBuilder(Path.of(javaHome, "bin", "jcmd").toString(), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jcmd.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns how much of the heap is in use, in bytes: of all its generations, whichever collector there is. */
    long heapUsed() {
        String said = run("GC.heap_info");
        Matcher used = USED.matcher(said.substring(0, said.indexOf("Metaspace")));
        long kibibytes = 0;
        while (used.find()) {
            kibibytes += Long.parseLong(used.group(1));
        }
        if (kibibytes == 0) {
            throw new IllegalStateException(said);
        }
        return kibibytes << 10;
    }
}
