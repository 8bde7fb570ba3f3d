package io.javatar.core.dicebear;

import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.svg.SvgElement;
import org.jspecify.annotations.Nullable;

/** An avatar with everything decided. Each method computes its result anew. */
public final class DicebearAvatar {
    private final SvgDocument document;
    private final String metadata;
    private final Decisions decisions;
    private final @Nullable String idSuffix;

    DicebearAvatar(SvgDocument document, String metadata, Decisions decisions, @Nullable String idSuffix) {
        this.document = document;
        this.metadata = metadata;
        this.decisions = decisions;
        this.idSuffix = idSuffix;
    }

    /** Returns the picture as SVG text, without an XML declaration. */
    public String svg() {
        String svg = document.svg(metadata);
        return idSuffix == null ? svg : RandomIds.appended(svg, idSuffix);
    }

    /**
     * Returns the same picture as a tree for a rasterizer, without metadata, comment and title, its ids not random.
     * Whatever is the same in all avatars of the style is the same instance in all of their trees. Refuses with
     * BAD_DEFINITION what would draw more than 100,000 elements, each counted wherever it is used.
     */
    public SvgElement scene() {
        return ExpandedSize.checked(document.scene());
    }

    /** Returns what was decided: options that lead to the same avatar, but for the seed. */
    public JsonObject snapshot() {
        return decisions.snapshot();
    }

    /** Returns the picture and what was decided as one JSON text. */
    public String json() {
        StringBuilder json = new StringBuilder("{\"svg\":");
        new JsonText(svg()).writeTo(json);
        snapshot().writeTo(json.append(",\"options\":"));
        return json.append('}').toString();
    }
}
