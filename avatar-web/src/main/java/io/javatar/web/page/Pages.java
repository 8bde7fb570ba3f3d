package io.javatar.web.page;

import io.javatar.web.settings.BaseUrl;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Writes pages in HTML: templates lie beside the resources that use them, and every value is escaped. */
public final class Pages {
    private final PebbleEngine engine;
    private final String root;
    private final Map<String, String> assets;
    private final String version;
    private final Texts standard = Texts.in(Texts.DEFAULT);
    private final Map<String, Texts> languages = Map.of(Texts.DEFAULT.getLanguage(), standard);

    /** Makes pages of the site at {@code baseUrl} with its {@code assets}, whose footer names {@code version}. */
    public Pages(BaseUrl baseUrl, Assets assets, String version) {
        this.root = baseUrl.path();
        this.assets = assets.addresses();
        this.version = version;
        ClasspathLoader beside = new ClasspathLoader(Pages.class.getClassLoader());
        beside.setPrefix("io/javatar/web");
        beside.setSuffix(".peb");
        this.engine = new PebbleEngine.Builder()
                .loader(beside)
                .extension(new TextFunctions(this::texts))
                .strictVariables(true)
                .build();
    }

    /** Returns {@code page} in the language of {@code locale}, or in English where there are no texts in it. */
    public String render(Page page, Locale locale) {
        Page whole = page.with(Map.of(
                "root",
                root,
                "asset",
                assets,
                "version",
                version,
                "lang",
                texts(locale).locale().toLanguageTag()));
        try (StringWriter html = new StringWriter()) {
            engine.getTemplate(whole.template()).evaluate(html, whole.values(), locale);
            return html.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Texts texts(Locale locale) {
        return languages.getOrDefault(locale.getLanguage(), standard);
    }
}
