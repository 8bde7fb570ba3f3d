package io.javatar.storage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.AvatarIndexContract;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.Photos;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpaAvatarIndexTest extends AvatarIndexContract {
    @TempDir
    private Path dataDir;

    private JpaStore store;

    @BeforeEach
    void open() {
        store = JpaStore.open(dataDir, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Photos photos() {
        return store.photos;
    }

    @Override
    protected AvatarIndex index() {
        return store.index;
    }

    @Override
    protected ContentId blob(String text) {
        return store.blob(text);
    }

    @Test
    void of_two_identities_with_one_hash_the_photo_given_last_is_shown() {
        AvatarHash shared = ADA.hashes().get(0);
        photos().assign(ADA, photo("sunset"));
        clock.move(Duration.ofSeconds(1));
        PhotoBlobs later = photo("mountain");
        photos().assign(BOB, later);
        store.execute("insert into identity_hash select '" + shared.hex()
                + "', id from identity where text = 'bob@example.org'");
        assertThat(found(shared).master()).isEqualTo(later.master());
        photos().eraseIdentity(BOB);
        assertThat(found(shared).master()).isNotEqualTo(later.master());
    }

    @Test
    void one_photo_is_found_by_the_hashes_of_all_identities_that_show_it() {
        photos().assign(ADA, photo("sunset"));
        photos().assign(BOB, photo("mountain"));
        store.execute("update identity set photo = (select photo from identity where text = 'ada@example.org')");
        assertThat(found(BOB.hashes().get(0))).isEqualTo(found(ADA.hashes().get(0)));
    }

    @Test
    void a_hash_form_that_older_versions_did_not_know_leads_to_the_photo_after_the_next_assignment() {
        photos().assign(ADA, photo("sunset"));
        AvatarHash newer = ADA.hashes().get(1);
        store.execute("delete from identity_hash where hash = '" + newer.hex() + "'");
        assertThat(index().find(newer)).isNull();
        assertThat(photos().assign(ADA, photo("sunset"))).isEqualTo(Assignment.UNCHANGED);
        assertThat(index().find(newer)).isNotNull();
    }

    @Test
    void a_closed_database_refuses() {
        close();
        assertThatThrownBy(() -> index().find(ADA.hashes().get(0)))
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.STORAGE_DOWN));
    }
}
