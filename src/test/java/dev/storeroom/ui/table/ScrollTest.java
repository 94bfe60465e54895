package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class ScrollTest {
    @TempDir private Path folder;

    @Test
    void aPageIsReadAtOnceWithAllThatItsRowsReferTo() {
        Scrolled scrolled = Scrolled.through(folder, 20_000);
        assertThat(scrolled.calls().get("rows"))
                .isEqualTo(scrolled.calls().get("related"))
                .isBetween(scrolled.pages(), scrolled.pages() + 10);
        assertThat(scrolled.calls()).doesNotContainKeys("find", "query");
    }
}
