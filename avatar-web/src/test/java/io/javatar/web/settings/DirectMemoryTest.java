package io.javatar.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectMemoryTest {
    private static final DirectMemory OF_512_MIB = new DirectMemory(512L << 20);

    @Test
    void caches_beyond_what_the_jvm_allows_are_told_with_sum_limit_and_remedy() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_CACHE_PICTURES_OFFHEAP", "1024")))
                .hasMessage(
                        "Javatar cannot start: AVATAR_CACHE_HASHES_OFFHEAP (16), AVATAR_CACHE_PICTURES_OFFHEAP (1024),"
                                + " AVATAR_CACHE_LARGE_PICTURES (64) are 1104 MiB together, which with 32 MiB for connections is more"
                                + " than the 512 MiB beside the heap that this JVM allows; set -XX:MaxDirectMemorySize=1136m in"
                                + " jvm.options, or the caches lower");
    }

    @Test
    void the_sum_counts_whichever_cache_is_large() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_CACHE_HASHES_OFFHEAP", "400")))
                .hasMessageContaining("528 MiB");
        assertThatThrownBy(() -> read(Map.of("AVATAR_CACHE_LARGE_PICTURES", "401")))
                .hasMessageContaining("481 MiB");
        assertThatCode(() -> read(Map.of("AVATAR_CACHE_LARGE_PICTURES", "400"))).doesNotThrowAnyException();
    }

    @Test
    void they_are_told_with_all_other_bad_values() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_CACHE_PICTURES_OFFHEAP", "1024", "AVATAR_NEGOTIATE", "maybe")))
                .hasMessageContaining("-XX:MaxDirectMemorySize=1136m")
                .hasMessageContaining("AVATAR_NEGOTIATE");
    }

    @Test
    void a_size_that_is_bad_by_itself_is_told_once() {
        assertThatThrownBy(() -> read(Map.of("AVATAR_CACHE_PICTURES_OFFHEAP", "65537")))
                .hasMessage("Javatar cannot start: AVATAR_CACHE_PICTURES_OFFHEAP is not within 1..65536 MiB: '65537'");
    }

    @Test
    void this_jvm_allows_what_its_options_say() {
        assertThat(DirectMemory.ofThisProcess().limit()).isPositive();
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, name -> null, OF_512_MIB);
    }
}
