package dev.storeroom.ui.form;

/// JSON text with more or less white space.
///
/// Only the space between tokens changes. Numbers and strings stay as they were typed, so `1.10`
/// and large integers survive; text that is not JSON comes out with all its characters.
final class JsonLayout {
    private static final String INDENT = "  ";
    private final StringBuilder out = new StringBuilder();
    private final String text;
    private final boolean wide;
    private int depth;
    private int at;

    private JsonLayout(String text, boolean wide) {
        this.text = text;
        this.wide = wide;
    }

    /// One entry or item a line, indented.
    static String formatted(String text) {
        return new JsonLayout(text, true).run();
    }

    /// Everything on one line, without spaces.
    static String minified(String text) {
        return new JsonLayout(text, false).run();
    }

    private String run() {
        while (at < text.length()) {
            char next = text.charAt(at);
            switch (next) {
                case '"' -> copyString();
                case '{', '[' -> open(next);
                case '}', ']' -> close(next);
                case ',' -> separate();
                case ':' -> append(wide ? ": " : ":");
                default -> {
                    if (!Character.isWhitespace(next)) out.append(next);
                    at++;
                }
            }
        }
        return out.toString();
    }

    private void copyString() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end + 1, text.length());
        out.append(text, at, end);
        at = end;
    }

    private void open(char bracket) {
        append(String.valueOf(bracket));
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        boolean empty = at < text.length() && (text.charAt(at) == '}' || text.charAt(at) == ']');
        if (empty) {
            append(String.valueOf(text.charAt(at)));
        } else {
            depth++;
            breakLine();
        }
    }

    private void close(char bracket) {
        depth = Math.max(0, depth - 1);
        breakLine();
        append(String.valueOf(bracket));
    }

    private void separate() {
        append(",");
        breakLine();
    }

    private void append(String token) {
        out.append(token);
        at++;
    }

    private void breakLine() {
        if (wide) out.append('\n').append(INDENT.repeat(depth));
    }
}
