package io.javatar.web.page;

import io.javatar.web.settings.BaseUrl;

/** Pages as tests need them. */
final class SamplePages {
    private SamplePages() {}

    /** Returns pages of version 2.0.0 of the site at {@code address}. */
    static Pages at(String address) {
        BaseUrl baseUrl = BaseUrl.parse(address);
        return new Pages(baseUrl, new Assets(baseUrl), "2.0.0");
    }
}
