package dev.storeroom.ui.table;

import dev.storeroom.data.StoredRow;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ObservableListBase;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rows of a query as a list that never waits: positions come from a vector of row numbers,
/// contents from the most recently used pages.
///
/// `get` answers at once, with a row that is still loading if its page is not here. Pages are read
/// one at a time, the one wanted last first, since that is the one being looked at; a wish for a
/// page that has been dropped meanwhile is forgotten. A page that changes while it is being read is
/// read again. All of it happens on the JavaFX thread, except the reading.
final class RowList extends ObservableListBase<GridRow> {
    static final int PAGE = 128;
    static final int MOST_PAGES = 64;

    private final PageReader reader;
    private final Function<StoredRow, RowContent> content;
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Map<Integer, GridRow[]> pages =
            new LinkedHashMap<>(MOST_PAGES, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, GridRow[]> eldest) {
                    return size() > MOST_PAGES;
                }
            };
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();
    private long[] rowIds = {};
    private boolean reading;
    private int firstSeen;
    private int lastSeen = PAGE - 1;

    /// @param content what to show of a row that was read
    RowList(PageReader reader, Function<StoredRow, RowContent> content) {
        this.reader = reader;
        this.content = content;
    }

    @Override
    public int size() {
        return rowIds.length;
    }

    @Override
    public GridRow get(int index) {
        int number = index / PAGE;
        GridRow[] page = pages.get(number);
        if (page == null) {
            page = emptyPage(number);
            pages.put(number, page);
            want(number);
        }
        return page[index % PAGE];
    }

    long rowId(int index) {
        return rowIds[index];
    }

    /// All row numbers in order; not to be written to.
    long[] rowIds() {
        return rowIds;
    }

    /// Where a row stands now, or -1.
    int positionOf(long rowId) {
        for (int i = 0; i < rowIds.length; i++) if (rowIds[i] == rowId) return i;
        return -1;
    }

    /// Tells whether these are all rows of the query, not only its first ones.
    ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /// Shows the first positions of a query; the others follow.
    void showFirst(long[] newRowIds) {
        whole.set(false);
        show(newRowIds);
    }

    /// Shows all positions of a query. Those that come after what is shown already are added.
    void showAll(long[] newRowIds) {
        extend(newRowIds);
        whole.set(true);
    }

    /// Shows other positions. Rows that are loaded already stay so until their page is read again,
    /// so that nothing flickers. Nothing is told to listeners if the positions are the same.
    private void show(long[] newRowIds) {
        if (Arrays.equals(rowIds, newRowIds)) {
            reload();
            return;
        }
        forgetUnseen();
        var removed = new Former(rowIds);
        Map<Long, RowContent> known = loadedRows();
        beginChange();
        rowIds = newRowIds;
        pages.clear();
        keep(known);
        nextReplace(0, rowIds.length, removed);
        endChange();
        reload();
    }

    private void extend(long[] newRowIds) {
        int shown = rowIds.length;
        if (newRowIds.length < shown || !Arrays.equals(rowIds, 0, shown, newRowIds, 0, shown)) {
            show(newRowIds);
            return;
        }
        if (newRowIds.length == shown) return;
        beginChange();
        rowIds = newRowIds;
        GridRow[] last = pages.remove(shown / PAGE);
        if (last != null) {
            GridRow[] page = emptyPage(shown / PAGE);
            System.arraycopy(last, 0, page, 0, last.length);
            pages.put(shown / PAGE, page);
            want(shown / PAGE);
        }
        nextAdd(shown, newRowIds.length);
        endChange();
    }

    /// Says which rows are on screen.
    void look(int from, int to) {
        firstSeen = Math.max(0, from);
        lastSeen = Math.max(firstSeen, to);
    }

    /// Reads the rows on screen again and forgets the other pages, so that a burst of changes costs
    /// no more than what is seen.
    void reload() {
        forgetUnseen();
        wanted.clear();
        wanted.addAll(pages.keySet());
        readNext();
    }

    /// Shows a row again after something beside the store changed: its drafts.
    void refresh(long rowId) {
        loaded(rowId)
                .ifPresent(
                        row -> row.stored().ifPresent(stored -> row.show(content.apply(stored))));
    }

    /// Shows what a row holds now, before it is read again.
    void show(StoredRow stored) {
        loaded(stored.rowId()).ifPresent(row -> row.show(content.apply(stored)));
    }

    /// The row, if its page is here. It is found before it shows anything: whoever hears of that
    /// may ask for rows, which reorders the pages.
    private Optional<GridRow> loaded(long rowId) {
        return pages.values().stream()
                .flatMap(Arrays::stream)
                .filter(row -> row.rowId() == rowId)
                .findFirst();
    }

    private void forgetUnseen() {
        pages.keySet().removeIf(page -> page < firstSeen / PAGE || page > lastSeen / PAGE);
    }

    private GridRow[] emptyPage(int number) {
        int from = number * PAGE;
        var page = new GridRow[Math.min(PAGE, rowIds.length - from)];
        for (int i = 0; i < page.length; i++) page[i] = new GridRow(rowIds[from + i]);
        return page;
    }

    private void want(int number) {
        wanted.remove(number);
        wanted.addFirst(number);
        readNext();
    }

    private void readNext() {
        if (reading) return;
        Integer number = wanted.pollFirst();
        while (number != null && !pages.containsKey(number)) number = wanted.pollFirst();
        if (number == null) return;
        GridRow[] page = pages.get(number);
        if (page == null) return;
        reading = true;
        long[] ids = Arrays.stream(page).mapToLong(GridRow::rowId).toArray();
        reader.read(ids, rows -> arrived(page, rows), this::failed);
    }

    private void arrived(GridRow[] page, List<StoredRow> rows) {
        Map<Long, StoredRow> byId = HashMap.newHashMap(rows.size());
        rows.forEach(row -> byId.put(row.rowId(), row));
        for (GridRow row : page) {
            StoredRow stored = byId.get(row.rowId());
            RowContent shown = stored == null ? RowContent.DELETED : content.apply(stored);
            if (!shown.equals(row.content())) row.show(shown);
        }
        reading = false;
        readNext();
    }

    private void failed() {
        reading = false;
        wanted.clear();
    }

    private Map<Long, RowContent> loadedRows() {
        Map<Long, RowContent> rows = new HashMap<>();
        for (GridRow[] page : pages.values())
            for (GridRow row : page)
                if (row.stored().isPresent()) rows.put(row.rowId(), row.content());
        return rows;
    }

    private void keep(Map<Long, RowContent> known) {
        if (known.isEmpty()) return;
        for (int i = 0; i < rowIds.length; i++) {
            RowContent content = known.get(rowIds[i]);
            if (content == null) continue;
            pages.computeIfAbsent(i / PAGE, this::emptyPage)[i % PAGE].show(content);
        }
    }

    /// The rows that were shown before a change, without holding what they showed.
    private static final class Former extends AbstractList<GridRow> {
        private final long[] rowIds;

        Former(long[] rowIds) {
            this.rowIds = rowIds;
        }

        @Override
        public GridRow get(int index) {
            return new GridRow(rowIds[index]);
        }

        @Override
        public int size() {
            return rowIds.length;
        }
    }
}
