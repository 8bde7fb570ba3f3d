package io.javatar.web.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages say in one language: messages by key, with named placeholders such as <code>{style}</code>. A message that is
 * given a {@value #COUNT} has one form for each {@link PluralCategory} of the language.
 */
public final class Texts {
    /** The language in which everything is said that is not said in another. */
    public static final Locale DEFAULT = Locale.ENGLISH;

    private static final String COUNT = "count";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final Map<String, String> messages;

    Texts(Locale locale, Map<String, String> messages) {
        this.locale = locale;
        this.messages = Map.copyOf(messages);
    }

    /** Reads the catalogue of the language of {@code locale}: {@code texts/en.properties}, in UTF-8. */
    static Texts in(Locale locale) {
        Properties catalogue = new Properties();
        try {
            catalogue.load(new StringReader(Documents.required("texts/" + locale.getLanguage() + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        catalogue.stringPropertyNames().forEach(key -> messages.put(key, catalogue.getProperty(key)));
        return new Texts(locale, messages);
    }

    /** Returns the language. */
    Locale locale() {
        return locale;
    }

    /** Returns all messages, by key. */
    Map<String, String> messages() {
        return messages;
    }

    /** Returns the messages whose keys begin with {@code prefix}, by the rest of their keys and sorted by it. */
    Map<String, String> under(String prefix) {
        Map<String, String> under = new TreeMap<>();
        messages.forEach((key, message) -> {
            if (key.startsWith(prefix)) {
                under.put(key.substring(prefix.length()), message);
            }
        });
        return under;
    }

    /**
     * Returns the message {@code key}, all of it in HTML.
     *
     * @param values of its placeholders, by name; numbers are written as the language has them
     * @param html writes a text or the value of a placeholder in HTML
     * @throws IllegalArgumentException if there is no such message, or a value is missing
     */
    String text(String key, Map<?, ?> values, Function<Object, String> html) {
        String message = message(key, values);
        StringBuilder text = new StringBuilder(message.length());
        Matcher placeholder = PLACEHOLDER.matcher(message);
        int written = 0;
        while (placeholder.find()) {
            text.append(html.apply(message.substring(written, placeholder.start())))
                    .append(html.apply(value(key, placeholder.group(1), values)));
            written = placeholder.end();
        }
        return text.append(html.apply(message.substring(written))).toString();
    }

    private String message(String key, Map<?, ?> values) {
        String form = values.get(COUNT) instanceof Number count
                ? key + '.' + PluralCategory.of(locale, count.longValue()).suffix()
                : key;
        String message = messages.get(form);
        if (message == null) {
            throw new IllegalArgumentException("there is no text " + form + " in " + locale);
        }
        return message;
    }

    private Object value(String key, String name, Map<?, ?> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the text " + key + " wants a value for {" + name + '}');
        }
        return value instanceof Number number
                ? NumberFormat.getIntegerInstance(locale).format(number)
                : value;
    }
}
