package io.javatar.web.provision;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.web.settings.BaseUrl;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of photos in the provisioning API. */
public final class ProvisionedJson {
    private final BaseUrl baseUrl;

    /** Links begin with {@code baseUrl}. */
    public ProvisionedJson(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    JsonObject of(PhotoRecord entry) {
        JsonArrayBuilder hashes = Json.createArrayBuilder();
        JsonArrayBuilder urls = Json.createArrayBuilder();
        entry.identity().hashes().forEach(hash -> {
            hashes.add(hash.hex());
            urls.add(baseUrl.text() + "/avatar/" + hash.hex());
        });
        return Json.createObjectBuilder()
                .add("identity", entry.identity().text())
                .add("kind", entry.identity() instanceof EmailAddress ? "email" : "openid")
                .add("hashes", hashes)
                .add("urls", urls)
                .add("photo", photo(entry))
                .build();
    }

    JsonObject page(List<PhotoRecord> entries, @Nullable String next) {
        JsonArrayBuilder avatars = Json.createArrayBuilder();
        entries.forEach(entry -> avatars.add(of(entry)));
        JsonObjectBuilder page = Json.createObjectBuilder().add("avatars", avatars);
        return next == null ? page.build() : page.add("next", next).build();
    }

    String pageUrl(String cursor, int limit) {
        return baseUrl.text() + "/api/v1/avatars?limit=" + limit + "&after=" + cursor;
    }

    private static JsonObjectBuilder photo(PhotoRecord entry) {
        PhotoBlobs photo = entry.photo();
        return Json.createObjectBuilder()
                .add("format", photo.format().extension())
                .add("mediaType", photo.format().mediaType())
                .add("width", photo.width())
                .add("height", photo.height())
                .add("animated", photo.animated())
                .add("content", photo.master().hex())
                .add("changed", entry.changed().toString())
                .add("shown", entry.views());
    }
}
