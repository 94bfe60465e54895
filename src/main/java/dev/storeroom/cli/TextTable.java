package dev.storeroom.cli;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cells lined up in columns for a person to read. Long cells are cut, line breaks are shown as
/// signs: a table is for looking, the other formats are for keeping.
///
/// @param header empty for a table without one
record TextTable(List<String> header, List<Integer> widths, List<List<String>> rows) {
    private static final int WIDEST = 48;

    /// A table as wide as these rows need.
    static TextTable of(List<String> header, List<List<String>> rows) {
        int columns = rows.isEmpty() ? header.size() : rows.getFirst().size();
        List<Integer> widths =
                IntStream.range(0, columns)
                        .mapToObj(column -> width(column, header, rows))
                        .toList();
        return new TextTable(header, widths, rows);
    }

    private static int width(int column, List<String> header, List<List<String>> rows) {
        int widest = header.isEmpty() ? 0 : length(header.get(column));
        for (List<String> row : rows) widest = Math.max(widest, length(row.get(column)));
        return Math.min(WIDEST, widest);
    }

    Stream<String> lines() {
        Stream<String> head = header.isEmpty() ? Stream.empty() : Stream.of(line(header), rule());
        return Stream.concat(head, rows.stream().map(this::line));
    }

    /// One more row in the widths that the table has.
    String line(List<String> cells) {
        var line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = shown(cells.get(column));
            line.append(cell);
            line.append(" ".repeat(Math.max(0, widths.get(column) - length(cell)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private String rule() {
        return String.join("  ", widths.stream().map("-"::repeat).toList());
    }

    private static String shown(String cell) {
        String flat = cell.replace("\n", "⏎").replace("\r", "").replace("\t", "⇥");
        if (length(flat) <= WIDEST) return flat;
        return flat.substring(0, flat.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
