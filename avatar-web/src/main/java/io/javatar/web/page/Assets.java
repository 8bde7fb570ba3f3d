package io.javatar.web.page;

import io.javatar.web.edge.Text;
import io.javatar.web.settings.BaseUrl;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets and scripts, as the build packed them: under names that hold a hash of their content, so that what a name
 * stands for never changes, and compressed once.
 */
public final class Assets {
    private static final String DIRECTORY = "static/";
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8");

    /**
     * One file.
     *
     * @param mediaType with its charset
     * @param text its content, in both forms
     */
    record Asset(String mediaType, Text text) {}

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> files = new HashMap<>();

    /** Reads all files of the WAR, for the site at {@code baseUrl}. */
    public Assets(BaseUrl baseUrl) {
        Properties list = new Properties();
        try (InputStream in = opened("assets.properties")) {
            list.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String name : list.stringPropertyNames()) {
                String served = list.getProperty(name);
                addresses.put(name, baseUrl.path() + '/' + DIRECTORY + served);
                files.put(served, asset(served));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asset asset(String served) throws IOException {
        String type = MEDIA_TYPES.get(served.substring(served.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("the media type of " + served + " is not known");
        }
        return new Asset(type, new Text(bytes(served), bytes(served + ".gz")));
    }

    /** Returns where each file is served, by the name that it has in the source: {@code javatar.css}. */
    Map<String, String> addresses() {
        return addresses;
    }

    /** Returns the file that is served under this name, or null. */
    @Nullable
    Asset find(String served) {
        return files.get(served);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = opened(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream opened(String name) {
        InputStream in = Assets.class.getClassLoader().getResourceAsStream(DIRECTORY + name);
        if (in == null) {
            throw new IllegalStateException(DIRECTORY + name + " is missing in the WAR");
        }
        return in;
    }
}
