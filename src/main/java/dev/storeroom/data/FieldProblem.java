package dev.storeroom.data;

/// Why a value may not be saved.
///
/// @param path the field, and the place in a list or embedded value: `address.zip`, `tags[2]`
/// @param sentence what is wrong and what would be right
public record FieldProblem(String path, String sentence) {
    /// The name of the record's own field that the path starts with.
    public String field() {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') end++;
        return path.substring(0, end);
    }
}
