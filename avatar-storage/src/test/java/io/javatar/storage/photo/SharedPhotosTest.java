package io.javatar.storage.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.SettableClock;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that many identities show, and photos that an account owns. */
class SharedPhotosTest {
    private static final Identity ADA = EmailAddress.parse("ada@example.org");
    private static final Identity BOB = EmailAddress.parse("bob@example.org");
    private static final long ACCOUNT = 7;

    @TempDir
    private Path dataDir;

    private JpaStore store;
    private PhotoBlobs photo;

    @BeforeEach
    void two_identities_show_one_photo() {
        store = JpaStore.open(dataDir, new SettableClock());
        photo = new PhotoBlobs(store.blob("sunset"), store.blob("square"), PictureFormat.PNG, false, 9, 8);
        share();
    }

    private void share() {
        store.photos.assign(ADA, photo);
        store.photos.assign(
                BOB, new PhotoBlobs(store.blob("other"), store.blob("other"), PictureFormat.PNG, false, 9, 8));
        store.execute("update identity set photo = (select photo from identity where text = 'ada@example.org')");
        store.execute("delete from photo where id not in (select photo from identity)");
        store.changed.clear();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void each_of_them_shows_it() {
        assertThat(store.photos.of(ADA))
                .satisfies(kept -> assertThat(kept.photo()).isEqualTo(photo));
        assertThat(store.photos.of(BOB))
                .satisfies(kept -> assertThat(kept.photo()).isEqualTo(photo));
        assertThat(store.photos.page(0, 10)).hasSize(2);
    }

    @Test
    void it_stays_until_the_last_identity_shows_it_no_more() {
        store.photos.unassign(ADA);
        assertThat(store.photos.of(BOB)).isNotNull();
        assertThat(store.blobs.holds(photo.master())).isTrue();
        store.photos.eraseIdentity(BOB);
        assertThat(photos()).isZero();
        assertThat(store.blobs.holds(photo.master())).isFalse();
    }

    @Test
    void another_photo_for_one_of_them_leaves_it_to_the_other() {
        store.photos.assign(ADA, new PhotoBlobs(store.blob("new"), store.blob("new"), PictureFormat.PNG, false, 9, 8));
        assertThat(store.photos.of(BOB))
                .satisfies(kept -> assertThat(kept.photo()).isEqualTo(photo));
    }

    @Test
    void erasing_it_leaves_the_identities_without_a_photo() {
        assertThat(store.photos.erasePhoto(photoId())).isTrue();
        assertThat(store.photos.of(ADA)).isNull();
        assertThat(store.photos.of(BOB)).isNull();
        assertThat(store.statistics.census().mails()).isEqualTo(2);
        assertThat(store.blobs.holds(photo.original())).isFalse();
    }

    @Test
    void erasing_it_is_a_change_of_every_identity_that_showed_it() {
        store.photos.erasePhoto(photoId());
        assertThat(store.changed).containsExactlyInAnyOrder(ADA, BOB);
    }

    @Test
    void a_photo_that_an_account_owns_stays_when_no_identity_shows_it() {
        store.execute("update photo set owner = " + ACCOUNT);
        store.photos.unassign(ADA);
        store.photos.eraseIdentity(BOB);
        assertThat(photos()).isEqualTo(1);
        assertThat(store.blobs.holds(photo.original())).isTrue();
    }

    @Test
    void a_photo_that_an_account_owns_can_be_erased() {
        store.execute("update photo set owner = " + ACCOUNT);
        assertThat(store.photos.erasePhoto(photoId())).isTrue();
        assertThat(photos()).isZero();
    }

    @Test
    void the_last_two_who_leave_it_at_once_leave_no_photo_behind() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 20; round++) {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Boolean>> leaving = List.of(
                    threads.submit(() -> {
                        start.await();
                        return store.photos.unassign(ADA);
                    }),
                    threads.submit(() -> {
                        start.await();
                        return store.photos.eraseIdentity(BOB);
                    }));
            for (Future<Boolean> left : leaving) {
                assertThat(left.get()).isTrue();
            }
            assertThat(photos()).isZero();
            photo = new PhotoBlobs(store.blob("sunset"), store.blob("square"), PictureFormat.PNG, false, 9, 8);
            share();
        }
        threads.shutdown();
    }

    private long photos() {
        return store.number("select count(*) from photo");
    }

    private long photoId() {
        return store.number("select id from photo");
    }
}
