package io.javatar.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.image.PictureFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every index of photos keeps to; the test of each adapter extends it. */
public abstract class AvatarIndexContract extends PortContract {
    /** Returns the index under test, of {@link #photos}. */
    protected abstract AvatarIndex index();

    @Test
    void a_stranger_has_no_photo() {
        assertThat(index().find(ADA.hashes().get(0))).isNull();
    }

    @Test
    void a_photo_is_found_by_every_hash_of_its_identity() {
        PhotoBlobs photo = photo("sunset");
        photos().assign(ADA, photo);
        for (AvatarHash hash : ADA.hashes()) {
            assertThat(master(hash)).isEqualTo(photo.master());
        }
    }

    @Test
    void a_photo_is_found_by_every_hash_of_an_openid() {
        PhotoBlobs photo = photo("sunset");
        photos().assign(SITE, photo);
        for (AvatarHash hash : SITE.hashes()) {
            assertThat(master(hash)).isEqualTo(photo.master());
        }
    }

    @Test
    void a_found_photo_has_format_frames_and_date() {
        photos().assign(ADA, new PhotoBlobs(blob("film"), blob("film square"), PictureFormat.GIF, true, 90, 80));
        PhotoRef found = found(ADA.hashes().get(0));
        assertThat(found.format()).isEqualTo(PictureFormat.GIF);
        assertThat(found.animated()).isTrue();
        assertThat(found.changed()).isEqualTo(SettableClock.START);
    }

    @Test
    void the_next_photo_is_found_in_place_of_the_first() {
        photos().assign(ADA, photo("sunset"));
        found(ADA.hashes().get(0));
        PhotoBlobs next = photo("mountain");
        photos().assign(ADA, next);
        assertThat(master(ADA.hashes().get(0))).isEqualTo(next.master());
    }

    @Test
    void a_photo_asked_for_before_is_found_as_soon_as_it_is_given() {
        index().find(ADA.hashes().get(0));
        PhotoBlobs photo = photo("sunset");
        photos().assign(ADA, photo);
        assertThat(master(ADA.hashes().get(0))).isEqualTo(photo.master());
    }

    @Test
    void an_identity_without_its_photo_is_found_by_no_hash() {
        photos().assign(ADA, photo("sunset"));
        ADA.hashes().forEach(index()::find);
        photos().unassign(ADA);
        assertNothingIsFound();
    }

    @Test
    void an_erased_identity_is_found_by_no_hash() {
        photos().assign(ADA, photo("sunset"));
        ADA.hashes().forEach(index()::find);
        photos().eraseIdentity(ADA);
        assertNothingIsFound();
    }

    @Test
    void an_erased_photo_is_found_by_no_hash() {
        photos().assign(ADA, photo("sunset"));
        photos().erasePhoto(found(ADA.hashes().get(0)).photoId());
        assertNothingIsFound();
    }

    private void assertNothingIsFound() {
        assertThat(ADA.hashes())
                .allSatisfy(hash -> assertThat(index().find(hash)).isNull());
    }

    @Test
    void erasing_one_leaves_the_others_even_with_the_same_picture() {
        PhotoBlobs picture = photo("sunset");
        photos().assign(ADA, picture);
        photos().assign(BOB, picture);
        photos().erasePhoto(found(ADA.hashes().get(0)).photoId());
        assertThat(master(BOB.hashes().get(0))).isEqualTo(picture.master());
    }

    @Test
    void an_erased_identity_can_come_again() {
        photos().assign(ADA, photo("sunset"));
        photos().eraseIdentity(ADA);
        photos().assign(ADA, photo("sunset"));
        assertThat(index().find(ADA.hashes().get(0))).isNotNull();
    }

    private ContentId master(AvatarHash hash) {
        return found(hash).master();
    }

    /** Returns what {@code hash} leads to; fails where that is nothing. */
    protected final PhotoRef found(AvatarHash hash) {
        return Objects.requireNonNull(index().find(hash), "no photo is found");
    }
}
