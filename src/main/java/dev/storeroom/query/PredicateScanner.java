package dev.storeroom.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Walks through the text of a filter. What may come next depends on what came before, so there are
/// no tokens: each method takes what its caller expects, after any space.
final class PredicateScanner {
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern PATH =
            Pattern.compile(WORD.pattern() + "(\\." + WORD.pattern() + ")*");
    private static final Pattern SIGN = Pattern.compile("[=!<>~]+");
    private static final Pattern BARE = Pattern.compile("[^\\s,()\"']+");
    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"\\\\]|\\\\.)*+\"|'([^'\\\\]|\\\\.)*+'", Pattern.DOTALL);

    private final String text;
    private int at;

    PredicateScanner(String text) {
        this.text = text;
        take(SPACE);
    }

    /// Text that is not a filter.
    static final class Problem extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int column;

        Problem(int column, String sentence) {
            super(sentence, null, false, false);
            this.column = column;
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /// Where the next part begins, counted from 1.
    int column() {
        return at + 1;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /// The rest as a sentence cites it: “end of the filter” or the next few characters.
    String next() {
        if (isAtEnd()) return "the end";
        String rest = peek(PATH);
        if (rest.isEmpty()) rest = peek(SIGN);
        if (rest.isEmpty()) rest = text.substring(at, text.offsetByCodePoints(at, 1));
        return "“" + rest + "”";
    }

    /// Takes the sign if it comes next.
    boolean takes(char sign) {
        if (isAtEnd() || text.charAt(at) != sign) return false;
        at++;
        take(SPACE);
        return true;
    }

    /// Takes the word, in capitals or not, if it comes next.
    boolean takesWord(String word) {
        if (!peek(PATH).toLowerCase(Locale.ROOT).equals(word)) return false;
        take(PATH);
        take(SPACE);
        return true;
    }

    /// A field's name; empty if none comes next.
    String name() {
        return takeAndSkip(WORD);
    }

    /// An operator's sign or word; empty if none comes next.
    String operator() {
        String sign = takeAndSkip(SIGN);
        return sign.isEmpty() ? takeAndSkip(WORD) : sign;
    }

    /// Text without quotation marks up to a space, comma or parenthesis; empty if none comes next.
    String bare() {
        return takeAndSkip(BARE);
    }

    boolean isAtQuote() {
        return !isAtEnd() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    /// The text between the quotation marks that come next.
    String quoted() {
        int start = column();
        String literal = take(QUOTED);
        if (literal.isEmpty()) {
            throw new Problem(start, "This quotation mark has no partner.");
        }
        take(SPACE);
        return QuotedText.read(literal, start);
    }

    private String takeAndSkip(Pattern pattern) {
        String taken = take(pattern);
        take(SPACE);
        return taken;
    }

    private String take(Pattern pattern) {
        String taken = peek(pattern);
        at += taken.length();
        return taken;
    }

    private String peek(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.group() : "";
    }
}
