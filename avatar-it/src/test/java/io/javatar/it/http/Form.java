package io.javatar.it.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A multipart/form-data body with one file.
 *
 * @param part the name of the form field
 * @param fileName as a browser would tell it
 * @param fileType as a browser would guess it
 */
public record Form(String part, String fileName, String fileType, byte[] content) {
    private static final String BOUNDARY = "----javatar-black-box-7MA4YWxk";

    /** The form that the provisioning API asks for. */
    public static Form photo(byte[] content) {
        return new Form("photo", "me.png", "image/png", content);
    }

    public BodyPublisher body() {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: " + fileType + "\r\n\r\n";
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        return BodyPublishers.ofByteArrays(
                List.of(head.getBytes(StandardCharsets.UTF_8), content, tail.getBytes(StandardCharsets.UTF_8)));
    }

    public String mediaType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }
}
