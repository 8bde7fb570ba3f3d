package io.javatar.core.dicebear.definition;

import io.javatar.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who made a style. */
final class MetaReader {
    private static final int MAX_NAME = 128;

    private MetaReader() {}

    static StyleMeta meta(@Nullable Located meta) {
        Members members = orEmpty(meta, Set.of("license", "creator", "source"));
        Members source = orEmpty(members.find("source"), Set.of("name", "url"));
        Members creator = orEmpty(members.find("creator"), Set.of("name", "url"));
        Members licence = orEmpty(members.find("license"), Set.of("name", "url", "text"));
        return new StyleMeta(
                source.text("name", MAX_NAME),
                url(source),
                creator.text("name", MAX_NAME),
                url(creator),
                licence.text("name", MAX_NAME),
                url(licence),
                licence.text("text", 32_768));
    }

    private static Members orEmpty(@Nullable Located place, Set<String> allowed) {
        return place == null
                ? new Members(new Located(new JsonObject(Map.of()), null, ""), new JsonObject(Map.of()))
                : place.members(allowed);
    }

    private static @Nullable String url(Members members) {
        Located url = members.find("url");
        if (url == null) {
            return null;
        }
        String text = url.text(2048);
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            throw url.refused(url.shown() + " does not begin with http:// or https://");
        }
        return text;
    }
}
