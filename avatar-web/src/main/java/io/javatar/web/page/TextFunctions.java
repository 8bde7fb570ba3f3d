package io.javatar.web.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How templates say something in the language of the page: {@code t(key)} or <code>t(key, {name: value})</code> for one
 * message, {@code texts(prefix)} for all that a script needs, as JSON. Values are escaped, but for what a macro of the
 * template made, such as a link.
 */
final class TextFunctions extends AbstractExtension {
    private static final String KEY = "key";
    private static final String VALUES = "values";
    private static final EscapeFilter ESCAPE = new EscapeFilter();

    private final java.util.function.Function<Locale, Texts> texts;

    /** Makes functions that find the texts of a language by {@code texts}. */
    TextFunctions(java.util.function.Function<Locale, Texts> texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new OneMessage(), "texts", new MessagesForScript());
    }

    private final class OneMessage implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of(KEY, VALUES);
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            Map<?, ?> values = args.get(VALUES) instanceof Map<?, ?> given ? given : Map.of();
            return new SafeString(texts.apply(context.getLocale())
                    .text(
                            key(args),
                            values,
                            value -> ESCAPE.apply(value, Map.of(), self, context, line)
                                    .toString()));
        }
    }

    private final class MessagesForScript implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of(KEY);
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            texts.apply(context.getLocale()).under(key(args)).forEach(json::add);
            return json.build().toString();
        }
    }

    private static String key(Map<String, Object> args) {
        return String.valueOf(args.get(KEY));
    }
}
