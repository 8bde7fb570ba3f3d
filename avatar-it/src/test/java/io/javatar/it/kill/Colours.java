package io.javatar.it.kill;

import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The few photos that all writers share, told apart by their colour, and how the server shows each of them.
 *
 * @param contents what the provisioning API calls the content of each
 * @param shown the bytes of each as an avatar
 */
record Colours(List<String> contents, List<byte[]> shown) {
    /** How many there are: few, so that many identities share one content. */
    static final int COUNT = 6;
    /** Stands for an identity without a photo. */
    static final int NONE = -1;
    /** Stands for a photo that is none of these, or for an answer that is no photo. */
    static final int OTHER = -2;

    private static final String REFERENCE = "kill.reference@example.org";
    private static final int SIDE = 256;
    private static final List<byte[]> PHOTOS =
            IntStream.range(0, COUNT).mapToObj(Colours::drawn).toList();

    /** Asks {@code site} how each is shown; leaves nothing behind. */
    static Colours learnedFrom(Site site) {
        Provisioning api = site.provisioning();
        List<String> contents = new ArrayList<>();
        List<byte[]> shown = new ArrayList<>();
        for (int colour = 0; colour < COUNT; colour++) {
            api.put(REFERENCE, photo(colour));
            contents.add(contentOf(api.get(REFERENCE)));
            shown.add(avatar(site, Hashes.sha256(REFERENCE)).body());
        }
        api.delete(REFERENCE);
        return new Colours(contents, shown);
    }

    /** Returns the picture to upload. */
    static byte[] photo(int colour) {
        return PHOTOS.get(colour);
    }

    private static byte[] drawn(int colour) {
        return Photos.png(SIDE, SIDE, Color.getHSBColor(colour / (float) COUNT, 1, 1));
    }

    /** Returns which photo the provisioning API has for {@code identity}. */
    int known(Site site, String identity) {
        Reply reply = site.provisioning().get(identity);
        if (reply.status() == 404) {
            return NONE;
        }
        int colour = reply.status() == 200 ? contents.indexOf(contentOf(reply)) : OTHER;
        return colour < 0 ? OTHER : colour;
    }

    /** Returns which photo {@code /avatar/} shows for {@code hash}. */
    int shown(Site site, String hash) {
        Reply reply = avatar(site, hash);
        if (reply.status() == 404) {
            return NONE;
        }
        for (int colour = 0; reply.status() == 200 && colour < COUNT; colour++) {
            if (Arrays.equals(reply.body(), shown.get(colour))) {
                return colour;
            }
        }
        return OTHER;
    }

    private static Reply avatar(Site site, String hash) {
        return site.get("/avatar/" + hash + "?d=404&s=64");
    }

    private static String contentOf(Reply reply) {
        return reply.json().getAsJsonObject("photo").get("content").getAsString();
    }
}
