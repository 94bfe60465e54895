package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.StoredRow;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

class RowListTest {
    private final Deque<Request> requests = new ArrayDeque<>();
    private final RowList rows =
            new RowList(
                    (ids, done, failed) -> requests.add(new Request(ids, done)),
                    row -> new RowContent.Loaded(row, Map.of(), Map.of()));

    @SuppressWarnings("ArrayRecordComponent")
    private record Request(long[] ids, Consumer<List<StoredRow>> done) {}

    @Test
    void aRowIsLoadingUntilItsPageComes() {
        rows.showAll(ids(1000));
        GridRow row = rows.get(5);
        assertThat(row.content()).isEqualTo(RowContent.LOADING);
        answer();
        assertThat(row.stored().orElseThrow().rowId()).isEqualTo(6);
    }

    @Test
    void thePageWantedLastIsReadNext() {
        rows.showAll(ids(1000));
        rows.get(0);
        rows.get(300);
        rows.get(900);
        answer();
        assertThat(requests.getFirst().ids()[0]).isEqualTo(897);
    }

    @Test
    void aRowThatIsGoneSaysSo() {
        rows.showAll(ids(10));
        GridRow row = rows.get(0);
        requests.remove().done().accept(List.of());
        assertThat(row.content()).isEqualTo(RowContent.DELETED);
    }

    @Test
    void rowsOnScreenKeepTheirContentWhenPositionsChange() {
        rows.showAll(ids(100));
        rows.get(3);
        answer();
        rows.showAll(LongStream.rangeClosed(0, 100).toArray());
        assertThat(rows.get(4).stored().orElseThrow().rowId()).isEqualTo(4);
    }

    @Test
    void whoHearsOfARowMayAskForAnother() {
        rows.showAll(ids(1000));
        GridRow row = rows.get(0);
        rows.get(300);
        answer();
        answer();
        row.contentProperty().subscribe(content -> rows.get(300));
        rows.get(600);
        rows.show(row(1));
        rows.refresh(1);
        assertThat(row.stored()).isPresent();
    }

    private void answer() {
        Request request = requests.remove();
        request.done().accept(Arrays.stream(request.ids()).mapToObj(RowListTest::row).toList());
    }

    private static StoredRow row(long id) {
        return new StoredRow(id, FakeRows.post((int) id), Optional.empty(), Optional.empty());
    }

    private static long[] ids(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }
}
