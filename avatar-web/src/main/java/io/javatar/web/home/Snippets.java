package io.javatar.web.home;

import java.util.List;

/** Code that visitors copy into their own sites and programs. */
final class Snippets {
    /** Where the address of this server goes. */
    private static final String HERE = "@HERE@";

    private Snippets() {}

    /**
     * One piece of code.
     *
     * @param name the language or tool
     * @param code what to copy
     */
    public record Snippet(String name, String code) {}

    /** Returns the snippets for the server at {@code base} and the hash of a sample address. */
    static List<Snippet> of(String base, String hash) {
        String url = base + "/avatar/" + hash + "?s=80&d=identicon";
        return List.of(
                new Snippet("HTML", html(url)),
                new Snippet("curl", "curl -o avatar.png \"" + url + '"'),
                new Snippet("Java", JAVA.replace(HERE, base)),
                new Snippet("JavaScript", JAVASCRIPT.replace(HERE, base)),
                new Snippet("Python", PYTHON.replace(HERE, base)),
                new Snippet("PHP", PHP.replace(HERE, base)),
                new Snippet("Ruby", RUBY.replace(HERE, base)),
                new Snippet("Go", GO.replace(HERE, base)));
    }

    private static String html(String url) {
        return "<img src=\"" + url.replace("&", "&amp;")
                + "\"\n     width=\"80\" height=\"80\" alt=\"\" referrerpolicy=\"no-referrer\">";
    }

    private static final String JAVA = """
            byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            String url = "@HERE@/avatar/" + HexFormat.of().formatHex(digest) + "?s=80&d=identicon";""";

    private static final String JAVASCRIPT = """
            const bytes = new TextEncoder().encode(email.trim().toLowerCase());
            const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
            const hash = [...digest].map((b) => b.toString(16).padStart(2, "0")).join("");
            const url = `@HERE@/avatar/${hash}?s=80&d=identicon`;""";

    private static final String PYTHON = """
            import hashlib
            digest = hashlib.sha256(email.strip().lower().encode()).hexdigest()
            url = f"@HERE@/avatar/{digest}?s=80&d=identicon\"""";

    private static final String PHP = """
            $hash = hash('sha256', strtolower(trim($email)));
            $url = "@HERE@/avatar/$hash?s=80&d=identicon";""";

    private static final String RUBY = """
            require 'digest'
            hash = Digest::SHA256.hexdigest(email.strip.downcase)
            url = "@HERE@/avatar/#{hash}?s=80&d=identicon\"""";

    private static final String GO = """
            sum := sha256.Sum256([]byte(strings.ToLower(strings.TrimSpace(email))))
            url := fmt.Sprintf("@HERE@/avatar/%x?s=80&d=identicon", sum)""";
}
