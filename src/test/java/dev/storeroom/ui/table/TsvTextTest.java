package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class TsvTextTest {
    private static final List<Field> COLUMNS =
            List.of(FakeRows.POST.field("content"), FakeRows.POST.field("rating"));

    @Test
    void columnsStandInTheGivenOrderUnderTheirNames() {
        assertThat(
                        new TsvText(List.of())
                                .of(
                                        COLUMNS,
                                        List.of(row(Value.text("a")), row(Value.text("b"))),
                                        true))
                .isEqualTo("content\trating\na\t1\nb\t1\n");
    }

    @Test
    void nullIsAnEmptyCellAndEmptyTextIsQuoted() {
        assertThat(cell(Value.NULL)).isEmpty();
        assertThat(cell(Value.text(""))).isEqualTo("\"\"");
    }

    @Test
    void onlyTextThatWouldBreakTheTableIsQuoted() {
        assertThat(cell(Value.text("say \"a\""))).isEqualTo("say \"a\"");
        assertThat(cell(Value.text("\"a\""))).isEqualTo("\"\"\"a\"\"\"");
        assertThat(cell(Value.text("a\tb"))).isEqualTo("\"a\tb\"");
        assertThat(cell(Value.text("a\nb"))).isEqualTo("\"a\nb\"");
    }

    private static String cell(Value value) {
        String line = new TsvText(List.of()).of(COLUMNS, List.of(row(value)), false);
        return line.substring(0, line.length() - "\t1\n".length());
    }

    private static StoredRow row(Value content) {
        var record = FakeRows.post(1).with("content", content);
        return new StoredRow(1, record, Optional.empty(), Optional.empty());
    }
}
