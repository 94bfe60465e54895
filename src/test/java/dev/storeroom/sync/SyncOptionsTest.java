package dev.storeroom.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.query.Predicate;
import dev.storeroom.testing.DataStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;

final class SyncOptionsTest {
    @Test
    void withoutMoreTheyAreThoseOfAmplifysClients() {
        assertThat(SyncOptions.USUAL.pageSize()).isEqualTo(1_000);
        assertThat(SyncOptions.USUAL.recordLimit()).isEqualTo(10_000);
        assertThat(SyncOptions.USUAL.fullSyncInterval()).isEqualTo(Duration.ofDays(1));
        assertThat(SyncOptions.USUAL.expressions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void aPageThatNoServerGivesIsRefused(int size) {
        assertThatThrownBy(() -> SyncOptions.USUAL.withPageSize(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A page has from 1 to 1000 records, not %d.", size);
    }

    @Test
    void aLimitOfNothingAndAnIntervalOfNoTimeAreRefused() {
        assertThatThrownBy(() -> SyncOptions.USUAL.withRecordLimit(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SyncOptions.USUAL.withFullSyncInterval(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExpressionForAModelThatIsNotThereIsRefused(@TempDir Path folder) {
        var config = new DataStores(folder).config();
        var good = SyncOptions.USUAL.withExpression("Post", () -> Predicate.ALL);
        assertThat(config.with(good).sync()).isEqualTo(good);
        var bad = SyncOptions.USUAL.withExpression("Poste", () -> Predicate.ALL);
        assertThatThrownBy(() -> config.with(bad)).isInstanceOf(IllegalArgumentException.class);
    }
}
