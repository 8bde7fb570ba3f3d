package io.javatar.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.OpenIdUrl;
import io.javatar.core.identity.Subject;
import io.javatar.core.image.PictureFormat;
import java.nio.charset.StandardCharsets;
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
public abstract class PhotosContract {
    /** A person. */
    protected static final Subject ADA = EmailAddress.parse("ada@example.org");

    /** Another person. */
    protected static final Subject BOB = EmailAddress.parse("bob@example.org");

    /** An OpenID. */
    protected static final Subject SITE = OpenIdUrl.parse("https://ada.example.org/");

    /** What the store under test dates its photos by. */
    protected final SettableClock clock = new SettableClock();

    /** Returns the store under test: the same one during a test, empty at its start, dating by {@link #clock}. */
    protected abstract Photos photos();

    /** Writes the counts of {@link Photos#shown} where the store keeps them in memory. */
    protected void writeCounts() {}

    /** Stores the bytes of a photo called {@code name} where the store under test asks for them; returns the photo. */
    protected PhotoBlobs photo(String name) {
        return new PhotoBlobs(blob(name), blob(name + " square"), PictureFormat.PNG, false, 640, 480);
    }

    /** Stores the bytes of {@code text}; returns their name. */
    protected ContentId blob(String text) {
        return ContentId.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_stranger_has_no_photo() {
        assertThat(photos().find(ADA.hashes().get(0))).isNull();
        assertThat(photos().of(ADA)).isNull();
    }

    @Test
    void a_photo_is_found_by_every_hash_of_its_subject() {
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
    void a_found_photo_tells_format_frames_and_date() {
        photos().assign(ADA, new PhotoBlobs(blob("film"), blob("film square"), PictureFormat.GIF, true, 90, 80));
        PhotoRef found = found(ADA.hashes().get(0));
        assertThat(found.format()).isEqualTo(PictureFormat.GIF);
        assertThat(found.animated()).isTrue();
        assertThat(found.changed()).isEqualTo(SettableClock.START);
    }

    @Test
    void a_record_holds_all_that_was_given() {
        PhotoBlobs photo = photo("sunset");
        photos().assign(ADA, photo);
        PhotoRecord kept = kept(ADA);
        assertThat(kept.subject()).isEqualTo(ADA);
        assertThat(kept.photo()).isEqualTo(photo);
        assertThat(kept.changed()).isEqualTo(SettableClock.START);
        assertThat(kept.shown()).isZero();
    }

    @Test
    void an_openid_comes_back_as_an_openid() {
        photos().assign(SITE, photo("sunset"));
        assertThat(kept(SITE).subject()).isEqualTo(SITE);
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
        assertThat(master(ADA.hashes().get(0))).isEqualTo(next.master());
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
    void a_subject_keeps_its_id_through_photos() {
        photos().assign(ADA, photo("sunset"));
        PhotoRecord before = kept(ADA);
        photos().assign(ADA, photo("mountain"));
        assertThat(kept(ADA).id()).isEqualTo(before.id());
    }

    @Test
    void a_photo_asked_for_before_is_found_as_soon_as_it_is_given() {
        photos().find(ADA.hashes().get(0));
        PhotoBlobs photo = photo("sunset");
        photos().assign(ADA, photo);
        assertThat(master(ADA.hashes().get(0))).isEqualTo(photo.master());
    }

    @Test
    void an_erased_photo_is_found_by_no_hash() {
        photos().assign(ADA, photo("sunset"));
        ADA.hashes().forEach(photos()::find);
        assertThat(photos().erase(ADA)).isTrue();
        assertThat(ADA.hashes())
                .allSatisfy(hash -> assertThat(photos().find(hash)).isNull());
        assertThat(photos().of(ADA)).isNull();
    }

    @Test
    void erasing_nothing_says_so() {
        assertThat(photos().erase(ADA)).isFalse();
    }

    @Test
    void erasing_one_leaves_the_others_even_with_the_same_photo() {
        PhotoBlobs shared = photo("sunset");
        photos().assign(ADA, shared);
        photos().assign(BOB, shared);
        photos().erase(ADA);
        assertThat(master(BOB.hashes().get(0))).isEqualTo(shared.master());
    }

    @Test
    void an_erased_subject_can_come_again() {
        photos().assign(ADA, photo("sunset"));
        photos().erase(ADA);
        assertThat(photos().assign(ADA, photo("sunset"))).isEqualTo(Assignment.CREATED);
        assertThat(photos().find(ADA.hashes().get(0))).isNotNull();
    }

    @Test
    void showings_are_counted_for_the_photo_that_was_shown() {
        photos().assign(ADA, photo("sunset"));
        photos().assign(BOB, photo("mountain"));
        PhotoRef shown = found(ADA.hashes().get(0));
        for (int i = 0; i < 3; i++) {
            photos().shown(shown.photoId());
        }
        writeCounts();
        assertThat(kept(ADA).shown()).isEqualTo(3L);
        assertThat(kept(BOB).shown()).isEqualTo(0L);
    }

    @Test
    void a_new_photo_starts_its_count_at_none() {
        photos().assign(ADA, photo("sunset"));
        photos().shown(found(ADA.hashes().get(0)).photoId());
        writeCounts();
        photos().assign(ADA, photo("mountain"));
        assertThat(kept(ADA).shown()).isEqualTo(0L);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<Subject> given = new ArrayList<>();
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
        assertThat(listed).extracting(PhotoRecord::subject).containsExactlyElementsOf(given);
        assertThat(listed).extracting(PhotoRecord::id).isSorted();
    }

    @Test
    void a_short_page_is_the_last_one_whoever_is_erased_meanwhile() throws Exception {
        List<Subject> staying = new ArrayList<>();
        List<Subject> passing = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Subject subject = EmailAddress.parse("person" + i + "@example.org");
            photos().assign(subject, photo("photo " + i));
            (i % 3 == 0 ? passing : staying).add(subject);
        }
        AtomicBoolean done = new AtomicBoolean();
        Thread eraser = new Thread(() -> {
            while (!done.get()) {
                passing.forEach(photos()::erase);
                passing.forEach(subject -> photos().assign(subject, photo("again")));
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

    private List<Subject> listedUntilAShortPage(int limit) {
        List<PhotoRecord> listed = new ArrayList<>();
        List<PhotoRecord> page = photos().page(0, limit);
        listed.addAll(page);
        while (page.size() == limit) {
            page = photos().page(page.get(limit - 1).id(), limit);
            listed.addAll(page);
        }
        return listed.stream().map(PhotoRecord::subject).toList();
    }

    @Test
    void an_empty_store_lists_nothing() {
        assertThat(photos().page(0, 1000)).isEmpty();
    }

    @Test
    void the_census_counts_addresses_openids_and_photos() {
        photos().assign(ADA, photo("sunset"));
        photos().assign(BOB, photo("sunset"));
        photos().assign(SITE, photo("mountain"));
        assertThat(photos().census()).isEqualTo(new Census(0, 2, 1, 0, 0, 3));
    }

    @Test
    void of_two_photos_given_at_once_one_is_kept_and_both_givers_succeed() throws Exception {
        for (int round = 0; round < 10; round++) {
            PhotoBlobs one = photo("one");
            PhotoBlobs other = photo("other");
            List<Assignment> done = atOnce(ADA, one, other);
            assertThat(done).containsExactlyInAnyOrder(Assignment.CREATED, Assignment.REPLACED);
            assertThat(master(ADA.hashes().get(0))).isIn(one.master(), other.master());
            photos().erase(ADA);
        }
    }

    /** Gives the photos to {@code subject}, all at one moment; returns what each of that did. */
    protected final List<Assignment> atOnce(Subject subject, PhotoBlobs... given) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(given.length);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Assignment>> results = new ArrayList<>();
        for (PhotoBlobs photo : given) {
            results.add(threads.submit(() -> {
                start.await();
                return photos().assign(subject, photo);
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

    private ContentId master(AvatarHash hash) {
        return found(hash).master();
    }

    private PhotoRef found(AvatarHash hash) {
        return Objects.requireNonNull(photos().find(hash), "no photo is found");
    }

    private PhotoRecord kept(Subject subject) {
        return Objects.requireNonNull(photos().of(subject), "no photo is kept");
    }
}
