package dev.storeroom.ui.schemaview;

import java.util.List;
import java.util.function.Predicate;

/// How lines of code are laid out: two columns for each level, `#` before a comment.
final class CodeLayout {
    static final String INDENT = "  ";
    private static final String COMMENT = "# ";

    private CodeLayout() {}

    /// What a line begins with that comes after this text.
    static String indentAfter(String before) {
        String indent = before.substring(0, indentOf(before));
        String code = before.strip();
        return code.endsWith("{") || code.endsWith("(") ? indent + INDENT : indent;
    }

    static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> line.isBlank() ? line : INDENT + line).toList();
    }

    static List<String> outdented(List<String> lines) {
        return lines.stream().map(CodeLayout::outdented).toList();
    }

    /// Makes comments of the lines, or lines of the comments where they all are comments.
    static List<String> commented(List<String> lines) {
        Predicate<String> isBlank = String::isBlank;
        List<String> code = lines.stream().filter(isBlank.negate()).toList();
        boolean isComment = code.stream().allMatch(line -> line.strip().startsWith("#"));
        int column = code.stream().mapToInt(CodeLayout::indentOf).min().orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? line : isComment ? bare(line) : comment(line, column))
                .toList();
    }

    private static String outdented(String line) {
        if (line.startsWith("\t")) return line.substring(1);
        return line.substring(Math.min(INDENT.length(), indentOf(line)));
    }

    private static String comment(String line, int column) {
        return line.substring(0, column) + COMMENT + line.substring(column);
    }

    private static String bare(String line) {
        int sign = line.indexOf('#');
        int end = line.startsWith(COMMENT, sign) ? sign + COMMENT.length() : sign + 1;
        return line.substring(0, sign) + line.substring(end);
    }

    private static int indentOf(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) end++;
        return end;
    }
}
