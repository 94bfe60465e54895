package dev.storeroom.schema.reader;

import dev.storeroom.schema.reader.SdlToken.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Finds plain words for a syntax error from the tokens around it.
///
/// The parser knows where the text stops being a schema, but speaks of its grammar. Here the usual
/// slips are recognised: a bracket or quote left open, a missing colon, a misspelt keyword.
final class SyntaxExplanation {
    private static final List<String> KEYWORDS =
            List.of("type", "enum", "input", "interface", "union", "scalar", "extend", "directive");
    private static final Set<String> BRACED = Set.of("type", "input", "interface", "enum");

    private final SdlToken wrong;
    private final List<SdlToken> before;
    private final Deque<SdlToken> open = new ArrayDeque<>();

    private SyntaxExplanation(List<SdlToken> tokens, int wrong) {
        this.wrong = tokens.get(wrong);
        this.before = tokens.subList(0, wrong);
        for (SdlToken token : before) {
            if (token.isOpening()) open.push(token);
            if (token.isClosing() && !open.isEmpty()) open.pop();
        }
    }

    /// Explains the error that a parser found at the place.
    static SyntaxMistake of(String text, int line, int column) {
        List<SdlToken> tokens = SdlScanner.scan(text);
        int slip = firstSlip(tokens);
        int wrong = slip >= 0 ? slip : indexAt(tokens, line, column);
        return new SyntaxExplanation(tokens, wrong).explain();
    }

    /// Explains braces in which the parser saw a query: `{ title String }` behind a type's name.
    static SyntaxMistake ofQuery(String text, int line, int column) {
        List<SdlToken> tokens = SdlScanner.scan(text);
        int start = indexAt(tokens, line, column);
        boolean inBraces = tokens.get(start).is("{");
        int wrong = inBraces ? Math.min(start + 2, tokens.size() - 1) : start;
        return new SyntaxExplanation(tokens, wrong).explain();
    }

    /// Slips that are the cause wherever the parser stumbles over them; -1 if there is none.
    private static int firstSlip(List<SdlToken> tokens) {
        var open = new ArrayDeque<SdlToken>();
        for (int i = 0; i < tokens.size(); i++) {
            SdlToken token = tokens.get(i);
            if (token.kind() == Kind.OPEN_STRING || token.kind() == Kind.UNKNOWN) return i;
            if (token.isOpening()) open.push(token);
            if (token.isClosing() && (open.isEmpty() || !token.is(open.pop().closing()))) return i;
        }
        return -1;
    }

    /// The token that holds the place, or the first one behind it.
    private static int indexAt(List<SdlToken> tokens, int line, int column) {
        for (int i = 0; i < tokens.size(); i++) {
            SdlToken token = tokens.get(i);
            int end = token.column() + token.text().length();
            if (token.line() > line || (token.line() == line && end > column)) return i;
        }
        return tokens.size() - 1;
    }

    private SyntaxMistake explain() {
        return switch (wrong.kind()) {
            case OPEN_STRING -> mistake("The text that starts here has no closing quote.", null);
            case UNKNOWN -> unknown();
            case END -> end();
            case NAME, NUMBER, STRING, MARK -> {
                if (wrong.isClosing()) yield closing();
                SdlToken bracket = open.peek();
                if (bracket == null) yield topLevel();
                yield bracket.is("{") ? inBraces() : inParentheses(bracket);
            }
        };
    }

    private SyntaxMistake unknown() {
        if (wrong.text().codePoints().anyMatch(Character::isISOControl)) {
            return mistake("This file is not text.", "Check that this is the right file.");
        }
        String fix = wrong.is(";") ? "Remove it; a new line is enough." : "Remove it.";
        return mistake("The character %s has no meaning here.".formatted(wrong.text()), fix);
    }

    private SyntaxMistake end() {
        SdlToken bracket = open.peek();
        if (bracket == null) {
            if (before.isEmpty()) {
                return mistake("The file defines nothing.", "Write a type with @model into it.");
            }
            return mistake("The text ends in the middle of a definition" + after() + ".", null);
        }
        return new SyntaxMistake(
                bracket.line(),
                bracket.column(),
                "The %s that opens here is never closed.".formatted(bracket.text()),
                "Add a %s.".formatted(bracket.closing()));
    }

    private SyntaxMistake closing() {
        SdlToken bracket = open.peek();
        if (bracket == null) {
            return mistake("This %s closes nothing.".formatted(wrong.text()), "Remove it.");
        }
        if (!wrong.is(bracket.closing())) {
            return mistake(
                    "This %s does not close the %s of line %d."
                            .formatted(wrong.text(), bracket.text(), bracket.line()),
                    "Add a %s before it.".formatted(bracket.closing()));
        }
        SdlToken last = before.getLast();
        if (last.equals(bracket)) {
            return mistake(
                    "There is nothing between the brackets.", "Add a field, or remove them.");
        }
        if (last.is(":")) return mistake("The type is missing" + after() + ".", "Add it.");
        if (last.kind() == Kind.NAME && bracket.is("{") && isInFieldList()) {
            return mistake(
                    "The field %s has no type.".formatted(last.text()),
                    "Write, for example, %s: String".formatted(last.text()));
        }
        return mistake("Something is missing%s.".formatted(after()), null);
    }

    private SyntaxMistake topLevel() {
        if (wrong.is("{") || wrong.is("(")) {
            return mistake(
                    "A %s is not expected here%s.".formatted(wrong.text(), after()),
                    "A definition starts with a word and a name, such as: type Post @model {");
        }
        boolean isKeyword = KEYWORDS.contains(wrong.text());
        if (wrong.kind() == Kind.NAME && !isKeyword) {
            return mistake(
                    "A definition cannot start with the word %s.".formatted(wrong.text()),
                    Suggestion.forName(wrong.text(), KEYWORDS)
                            .map(close -> "Did you mean %s?".formatted(close))
                            .orElse("It starts with type, enum or input."));
        }
        return unexpected();
    }

    private SyntaxMistake inBraces() {
        SdlToken last = before.getLast();
        if (!isInFieldList()) return unexpected();
        boolean afterName = last.kind() == Kind.NAME && !isPartOfType(before.size() - 1);
        if (afterName && (wrong.kind() == Kind.NAME || wrong.is("["))) {
            String type = wrong.is("[") ? "list" : wrong.text();
            return mistake(
                    "A colon is missing between the field %s and its type %s."
                            .formatted(last.text(), type),
                    "Put a colon after %s.".formatted(last.text()));
        }
        if (last.is(":")) return mistake("A type is expected%s.".formatted(after()), null);
        return unexpected();
    }

    private SyntaxMistake inParentheses(SdlToken bracket) {
        SdlToken last = before.getLast();
        if (bracket.is("(") && last.kind() == Kind.NAME && wrong.kind() == Kind.STRING) {
            return mistake(
                    "A colon is missing between %s and its value.".formatted(last.text()),
                    "Write %s: %s".formatted(last.text(), wrong.text()));
        }
        return unexpected();
    }

    private SyntaxMistake unexpected() {
        return mistake("%s is not expected here%s.".formatted(wrong.text(), after()), null);
    }

    /// Tells whether the innermost braces are those of a type's fields.
    private boolean isInFieldList() {
        SdlToken bracket = open.peek();
        for (int i = before.indexOf(bracket) - 1; i >= 0; i--) {
            if (BRACED.contains(before.get(i).text())) return !before.get(i).is("enum");
        }
        return false;
    }

    /// Tells whether a colon, bracket or `@` makes the name at that place a type or directive.
    private boolean isPartOfType(int index) {
        return index > 0
                && (before.get(index - 1).is(":")
                        || before.get(index - 1).is("[")
                        || before.get(index - 1).is("@"));
    }

    private String after() {
        return before.isEmpty() ? "" : ", after " + before.getLast().text();
    }

    private SyntaxMistake mistake(String sentence, @Nullable String fix) {
        return new SyntaxMistake(wrong.line(), wrong.column(), sentence, fix);
    }
}
