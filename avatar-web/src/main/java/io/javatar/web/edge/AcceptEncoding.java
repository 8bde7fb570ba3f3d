package io.javatar.web.edge;

import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Accept-Encoding header (RFC 9110 12.5.3). */
final class AcceptEncoding {
    /** The header, its lines together; what is longer is not looked at. */
    private static final int LONGEST = 1024;

    private static final Pattern NEVER = Pattern.compile("q=0(?:\\.0{0,3})?");

    private AcceptEncoding() {}

    /** Returns whether the header, given in its lines, allows gzip; where it is absent, nobody asked for it. */
    static boolean allowsGzip(@Nullable Enumeration<String> lines) {
        Boolean byName = null;
        boolean byStar = false;
        int length = 0;
        while (lines != null && lines.hasMoreElements()) {
            String line = lines.nextElement().toLowerCase(Locale.ROOT);
            length += line.length();
            if (length > LONGEST) {
                return false;
            }
            for (String coding : line.split(",", -1)) {
                String[] parts = coding.strip().split("\\s*;\\s*", 2);
                boolean allowed =
                        parts.length == 1 || !NEVER.matcher(parts[1].strip()).matches();
                if ("gzip".equals(parts[0]) || "x-gzip".equals(parts[0])) {
                    byName = allowed;
                } else if ("*".equals(parts[0])) {
                    byStar = allowed;
                }
            }
        }
        return byName == null ? byStar : byName;
    }
}
