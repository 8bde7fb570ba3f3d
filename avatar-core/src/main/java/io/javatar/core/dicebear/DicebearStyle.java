package io.javatar.core.dicebear;

import io.javatar.core.dicebear.chance.Fnv1a;
import io.javatar.core.dicebear.definition.StyleDefinition;
import io.javatar.core.dicebear.option.Options;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A style, ready to draw avatars. Make it once and share it; thread-safe. The SVG of an avatar is byte for byte that of
 * DiceBear 10.7 for the same definition and options.
 */
public final class DicebearStyle {
    private final StyleDefinition definition;
    private final Frame frame;
    private final List<Part> parts;
    private final List<AttributePart> attributes;
    private final Map<String, ComponentPlan> components = new LinkedHashMap<>();
    private final Map<String, ColourPlan> colours = new LinkedHashMap<>();
    private final String metadata;
    private final int titleHash;

    /** Prepares the drawing of a style. */
    public DicebearStyle(StyleDefinition definition) {
        this.definition = definition;
        this.frame = Frame.of(definition.canvas());
        this.parts = StyleParts.parts(definition.canvas().elements());
        this.attributes = AttributePart.of(definition.attributes());
        definition.components().forEach((name, component) -> {
            if (!component.isAlias()) {
                components.put(name, ComponentPlan.of(component));
            }
        });
        definition
                .components()
                .forEach((name, component) -> components.computeIfAbsent(
                        name,
                        alias -> Objects.requireNonNull(components.get(component.sourceName()))
                                .as(component)));
        definition.colours().forEach((name, rule) -> colours.put(name, ColourPlan.of(name, rule)));
        this.metadata = Metadata.of(definition.meta());
        String title = definition.meta().title();
        this.titleHash = Fnv1a.hash((title == null ? "" : title) + ":");
    }

    /** Reads a definition and prepares it; see {@link StyleDefinition#parse}. */
    public static DicebearStyle parse(String json) {
        return new DicebearStyle(StyleDefinition.parse(json));
    }

    /** Returns what it was made from. */
    public StyleDefinition definition() {
        return definition;
    }

    /**
     * Draws an avatar. Refuses with BAD_DEFINITION a style that fails only now: colours that refer to each other in a
     * circle, a component within itself.
     *
     * @param ids where the random part of ids comes from if the options want it; everything else depends on the options
     */
    public DicebearAvatar avatar(Options options, RandomGenerator ids) {
        Rendering rendering = new Rendering(this, options);
        SvgDocument document = Composition.compose(rendering);
        @Nullable String suffix = options.idRandomization() ? RandomIds.suffix(ids) : null;
        return new DicebearAvatar(document, metadata, rendering.decisions(), suffix);
    }

    /** Draws an avatar whose ids are not random; refuses options that want random ones. See the other method. */
    public DicebearAvatar avatar(Options options) {
        return avatar(options, () -> {
            throw new IllegalArgumentException("idRandomization needs a source of random numbers");
        });
    }

    Frame frame() {
        return frame;
    }

    List<Part> parts() {
        return parts;
    }

    List<AttributePart> attributes() {
        return attributes;
    }

    @Nullable
    ComponentPlan component(String name) {
        return components.get(name);
    }

    ColourPlan colour(String name) {
        ColourPlan known = colours.get(name);
        return known == null ? ColourPlan.unknown(name) : known;
    }

    String seedHash(String seed) {
        return Fnv1a.hex(Fnv1a.continued(titleHash, seed));
    }
}
