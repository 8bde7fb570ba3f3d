package io.javatar.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every store of photos keeps to; the test of each adapter extends it. */
public abstract class PhotosContract extends PortContract {
    @Test
    void a_stranger_has_no_photo() {
        assertThat(photos().of(ADA)).isNull();
    }

    @Test
    void a_record_holds_all_that_was_given() {
        PhotoBlobs photo = photo("sunset");
        photos().assign(ADA, photo);
        PhotoRecord kept = kept(ADA);
        assertThat(kept.identity()).isEqualTo(ADA);
        assertThat(kept.photo()).isEqualTo(photo);
        assertThat(kept.changed()).isEqualTo(SettableClock.START);
        assertThat(kept.views()).isZero();
    }

    @Test
    void an_openid_comes_back_as_an_openid() {
        photos().assign(SITE, photo("sunset"));
        assertThat(kept(SITE).identity()).isEqualTo(SITE);
    }

    @Test
    void the_first_photo_is_created() {
        assertThat(photos().assign(ADA, photo("sunset"))).isEqualTo(Assignment.CREATED);
    }

    @Test
    void the_next_photo_replaces_the_first() {
        photos().assign(ADA, photo("sunset"));
        PhotoBlobs next = photo("mountain");
        assertThat(photos().assign(ADA, next)).isEqualTo(Assignment.REPLACED);
        assertThat(kept(ADA).photo()).isEqualTo(next);
    }

    @Test
    void the_same_photo_again_changes_nothing() {
        photos().assign(ADA, photo("sunset"));
        clock.move(Duration.ofDays(1));
        assertThat(photos().assign(ADA, photo("sunset"))).isEqualTo(Assignment.UNCHANGED);
        assertThat(kept(ADA).changed()).isEqualTo(SettableClock.START);
    }

    @Test
    void a_new_photo_is_dated_anew() {
        photos().assign(ADA, photo("sunset"));
        clock.move(Duration.ofDays(1));
        photos().assign(ADA, photo("mountain"));
        assertThat(kept(ADA).changed()).isEqualTo(SettableClock.START.plus(Duration.ofDays(1)));
    }

    @Test
    void an_identity_keeps_its_id_through_photos() {
        photos().assign(ADA, photo("sunset"));
        PhotoRecord before = kept(ADA);
        photos().assign(ADA, photo("mountain"));
        assertThat(kept(ADA).id()).isEqualTo(before.id());
    }

    @Test
    void an_identity_without_its_photo_is_kept() {
        photos().assign(ADA, photo("sunset"));
        PhotoRecord before = kept(ADA);
        assertThat(photos().unassign(ADA)).isTrue();
        assertThat(photos().of(ADA)).isNull();
        assertThat(photos().assign(ADA, photo("mountain"))).isEqualTo(Assignment.CREATED);
        assertThat(kept(ADA).id()).isEqualTo(before.id());
    }

    @Test
    void an_erased_identity_is_forgotten() {
        photos().assign(ADA, photo("sunset"));
        PhotoRecord before = kept(ADA);
        assertThat(photos().eraseIdentity(ADA)).isTrue();
        assertThat(photos().of(ADA)).isNull();
        assertThat(photos().assign(ADA, photo("sunset"))).isEqualTo(Assignment.CREATED);
        assertThat(kept(ADA).id()).isNotEqualTo(before.id());
    }

    @Test
    void an_identity_that_shows_nothing_can_be_erased() {
        photos().assign(ADA, photo("sunset"));
        photos().unassign(ADA);
        assertThat(photos().eraseIdentity(ADA)).isTrue();
        assertThat(photos().eraseIdentity(ADA)).isFalse();
    }

    @Test
    void taking_away_what_is_not_there_says_so() {
        assertThat(photos().unassign(ADA)).isFalse();
        assertThat(photos().eraseIdentity(ADA)).isFalse();
        assertThat(photos().erasePhoto(1)).isFalse();
    }

    @Test
    void erasing_one_leaves_the_others_even_with_the_same_picture() {
        PhotoBlobs picture = photo("sunset");
        photos().assign(ADA, picture);
        photos().assign(BOB, picture);
        photos().eraseIdentity(ADA);
        assertThat(kept(BOB).photo()).isEqualTo(picture);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<Identity> given = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            given.add(EmailAddress.parse("person" + i + "@example.org"));
            photos().assign(given.get(i), photo("photo " + i));
        }
        List<PhotoRecord> listed = new ArrayList<>();
        List<PhotoRecord> page = photos().page(0, 3);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            listed.addAll(page);
            page = photos().page(page.get(page.size() - 1).id(), 3);
        }
        assertThat(listed).extracting(PhotoRecord::identity).containsExactlyElementsOf(given);
        assertThat(listed).extracting(PhotoRecord::id).isSorted();
    }

    @Test
    void a_short_page_is_the_last_one_whoever_is_erased_meanwhile() throws Exception {
        List<Identity> staying = new ArrayList<>();
        List<Identity> passing = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Identity identity = EmailAddress.parse("person" + i + "@example.org");
            photos().assign(identity, photo("photo " + i));
            (i % 3 == 0 ? passing : staying).add(identity);
        }
        AtomicBoolean done = new AtomicBoolean();
        Thread eraser = new Thread(() -> {
            while (!done.get()) {
                passing.forEach(photos()::eraseIdentity);
                passing.forEach(identity -> photos().assign(identity, photo("again")));
            }
        });
        eraser.start();
        try {
            for (int i = 0; i < 150; i++) {
                assertThat(listedUntilAShortPage(5)).containsAll(staying);
            }
        } finally {
            done.set(true);
            eraser.join();
        }
    }

    private List<Identity> listedUntilAShortPage(int limit) {
        List<PhotoRecord> listed = new ArrayList<>();
        List<PhotoRecord> page = photos().page(0, limit);
        listed.addAll(page);
        while (page.size() == limit) {
            page = photos().page(page.get(limit - 1).id(), limit);
            listed.addAll(page);
        }
        return listed.stream().map(PhotoRecord::identity).toList();
    }

    @Test
    void a_page_passes_over_identities_that_show_nothing() {
        photos().assign(ADA, photo("sunset"));
        photos().assign(BOB, photo("mountain"));
        photos().assign(SITE, photo("river"));
        photos().unassign(BOB);
        assertThat(photos().page(0, 2)).extracting(PhotoRecord::identity).containsExactly(ADA, SITE);
    }

    @Test
    void an_empty_store_lists_nothing() {
        assertThat(photos().page(0, 1000)).isEmpty();
    }

    @Test
    void of_two_photos_given_at_once_one_is_kept_and_both_givers_succeed() throws Exception {
        for (int round = 0; round < 10; round++) {
            PhotoBlobs one = photo("one");
            PhotoBlobs other = photo("other");
            List<Assignment> done = atOnce(ADA, one, other);
            assertThat(done).containsExactlyInAnyOrder(Assignment.CREATED, Assignment.REPLACED);
            assertThat(kept(ADA).photo()).isIn(one, other);
            photos().eraseIdentity(ADA);
        }
    }

    /** Gives the photos to {@code identity}, all at one moment; returns what each of that did. */
    protected final List<Assignment> atOnce(Identity identity, PhotoBlobs... given) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(given.length);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Assignment>> results = new ArrayList<>();
        for (PhotoBlobs photo : given) {
            results.add(threads.submit(() -> {
                start.await();
                return photos().assign(identity, photo);
            }));
        }
        start.countDown();
        List<Assignment> done = new ArrayList<>();
        for (Future<Assignment> result : results) {
            done.add(result.get());
        }
        threads.shutdown();
        return done;
    }

    private PhotoRecord kept(Identity identity) {
        return Objects.requireNonNull(photos().of(identity), "no photo is kept");
    }
}
