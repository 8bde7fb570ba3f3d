package io.javatar.web.page;

import io.javatar.web.settings.BaseUrl;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Templates under {@code pages/} become HTML; every value is escaped. */
public final class Pages {
    private final PebbleEngine engine;
    private final String root;
    private final Map<String, String> assets;
    private final String version;

    /** Makes pages of the site at {@code baseUrl} with its {@code assets}, whose footer names {@code version}. */
    public Pages(BaseUrl baseUrl, Assets assets, String version) {
        this.root = baseUrl.path();
        this.assets = assets.addresses();
        this.version = version;
        this.engine = new PebbleEngine.Builder()
                .loader(new ClasspathLoader(Pages.class.getClassLoader()))
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** Returns the page {@code name} with {@code values} filled in. */
    public String render(String name, Map<String, Object> values) {
        PebbleTemplate template = engine.getTemplate("pages/" + name + ".peb");
        Map<String, Object> all = new HashMap<>(values);
        all.put("root", root);
        all.put("asset", assets);
        all.put("version", version);
        try (StringWriter html = new StringWriter()) {
            template.evaluate(html, all);
            return html.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
