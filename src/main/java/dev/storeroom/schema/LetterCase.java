package dev.storeroom.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The spellings of a name that Amplify derives from it; they are names on the wire and in code.
public final class LetterCase {
    private static final Pattern WORD_BREAK =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");

    private LetterCase() {}

    /// `Post` as `post`.
    public static String lowerFirst(String name) {
        return name.isEmpty() ? name : lower(name.substring(0, 1)) + name.substring(1);
    }

    /// `post` as `Post`.
    public static String upperFirst(String name) {
        return name.isEmpty() ? name : upper(name.substring(0, 1)) + name.substring(1);
    }

    /// `due_date` and `dueDate` as `dueDate`.
    public static String camel(String name) {
        return lowerFirst(pascal(name));
    }

    /// `due_date` as `DueDate`. A later word that starts with a digit keeps an underscore.
    public static String pascal(String name) {
        List<String> words = words(name);
        var pascal = new StringBuilder();
        for (String each : words) {
            String word = lower(each);
            if (!pascal.isEmpty() && Character.isDigit(word.charAt(0))) pascal.append('_');
            pascal.append(upperFirst(word));
        }
        return pascal.toString();
    }

    /// `dueDate` as `DUE_DATE`.
    public static String constant(String name) {
        return words(name).stream().map(LetterCase::upper).collect(Collectors.joining("_"));
    }

    private static List<String> words(String name) {
        return Arrays.stream(WORD_BREAK.split(name)).filter(word -> !word.isEmpty()).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
