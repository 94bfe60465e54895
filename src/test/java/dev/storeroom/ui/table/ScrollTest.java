package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class ScrollTest {
    /// The rows, their waiting changes, their versions; then the posts; each of the two looks
    /// between a `BEGIN` and a `COMMIT`.
    private static final int STATEMENTS_A_PAGE = 8;

    @TempDir private Path folder;

    @Test
    void aPageIsReadAtOnceWithAllThatItsRowsReferTo() {
        Scrolled scrolled = Scrolled.through(folder, 20_000, RowList.PAGE);
        assertThat(scrolled.pages())
                .isEqualTo(scrolled.calls().get("related"))
                .isBetween(scrolled.stops(), scrolled.stops() + 10);
        assertThat(scrolled.calls()).doesNotContainKeys("find", "query");
        assertThat(scrolled.statements()).isEqualTo(scrolled.pages() * STATEMENTS_A_PAGE);
    }
}
