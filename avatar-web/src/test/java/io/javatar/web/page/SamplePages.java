package io.javatar.web.page;

import io.javatar.web.settings.BaseUrl;

/** Pages as tests need them. */
public final class SamplePages {
    private final Pages pages;

    private SamplePages(Pages pages) {
        this.pages = pages;
    }

    /** Returns pages of version 2.0.0 of the site at {@code address}. */
    public static SamplePages at(String address) {
        BaseUrl baseUrl = BaseUrl.parse(address);
        return new SamplePages(new Pages(baseUrl, new Assets(baseUrl), "2.0.0"));
    }

    /** Returns {@code page} in English. */
    public String render(Page page) {
        return pages.render(page, Texts.DEFAULT);
    }
}
