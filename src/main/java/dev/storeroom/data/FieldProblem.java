package dev.storeroom.data;

/// Why a value may not be saved.
///
/// @param path the field, and the place in a list or embedded value: `address.zip`, `tags[2]`;
///   empty for the value itself
/// @param sentence what is wrong and what would be right
public record FieldProblem(String path, String sentence) {
    /// The name of the record's own field that the path starts with.
    public String field() {
        int end = 0;
        while (end < path.length() && !isBreak(path.charAt(end))) end++;
        return path.substring(0, end);
    }

    /// What the path starts with: a name, or a position like `[2]`.
    public String part() {
        return path.startsWith("[") ? path.substring(0, path.indexOf(']') + 1) : field();
    }

    /// The same problem as seen from the part that its path starts with.
    public FieldProblem withinPart() {
        String rest = path.substring(part().length());
        return new FieldProblem(rest.startsWith(".") ? rest.substring(1) : rest, sentence);
    }

    private static boolean isBreak(char next) {
        return next == '.' || next == '[';
    }

    /// The sentence after the place that it is about.
    public String text() {
        return path.isEmpty() ? sentence : path + ": " + sentence;
    }
}
