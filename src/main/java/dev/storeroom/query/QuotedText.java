package dev.storeroom.query;

/// Text between quotation marks, as the filter language writes and reads it.
final class QuotedText {
    private QuotedText() {}

    static String write(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(unit -> append(out, (char) unit));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char unit) {
        switch (unit) {
            case '"', '\\' -> out.append('\\').append(unit);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.isISOControl(unit)) out.append("\\u%04x".formatted((int) unit));
                else out.append(unit);
            }
        }
    }

    /// The inverse of [#write], for either kind of quotation mark.
    ///
    /// @param literal with its quotation marks
    /// @param column where it begins, for problems
    static String read(String literal, int column) {
        StringBuilder out = new StringBuilder();
        int end = literal.length() - 1;
        int at = 1;
        while (at < end) {
            char unit = literal.charAt(at++);
            if (unit != '\\') {
                out.append(unit);
                continue;
            }
            char escaped = literal.charAt(at++);
            switch (escaped) {
                case '"', '\'', '\\' -> out.append(escaped);
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    String digits = literal.substring(at, Math.min(at + 4, end));
                    if (!digits.matches("[0-9a-fA-F]{4}")) {
                        throw problem(column + at - 2, "Write four hexadecimal digits after \\u.");
                    }
                    out.append((char) Integer.parseInt(digits, 16));
                    at += 4;
                }
                default -> throw problem(column + at - 2, "Write \\\\ for a backslash.");
            }
        }
        return out.toString();
    }

    private static PredicateScanner.Problem problem(int column, String sentence) {
        return new PredicateScanner.Problem(column, sentence);
    }
}
