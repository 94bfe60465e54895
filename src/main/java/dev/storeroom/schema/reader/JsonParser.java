package dev.storeroom.schema.reader;

import dev.storeroom.schema.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON (RFC 8259) and remembers the place of every part.
final class JsonParser {
    /// No schema is nested nearly as deeply, and a deeper one could exhaust the stack.
    private static final int DEEPEST = 200;

    /// A schema of a thousand models has a tenth of it.
    private static final int MOST_PARTS = 400_000;

    private final SourceText source;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;
    private int parts;

    private JsonParser(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /// @throws JsonMistake if the text is no JSON
    static JsonNode parse(SourceText source) throws JsonMistake {
        var parser = new JsonParser(source);
        JsonNode node = parser.value();
        parser.skipSpace();
        if (parser.at < parser.text.length()) {
            throw parser.mistake("There is text behind the end of the JSON.");
        }
        return node;
    }

    /// Why a text is no JSON.
    @SuppressWarnings("serial") // never serialized
    static final class JsonMistake extends Exception {
        private final SourcePosition position;

        private JsonMistake(String sentence, SourcePosition position) {
            super(sentence, null, false, false);
            this.position = position;
        }

        SourcePosition position() {
            return position;
        }
    }

    private JsonNode value() throws JsonMistake {
        skipSpace();
        if (++parts > MOST_PARTS) throw mistake("The text has too many parts to be a schema.");
        SourcePosition start = position();
        char first = peek();
        return switch (first) {
            case '{' -> object(start);
            case '[' -> array(start);
            case '"' -> new JsonNode.Text(string(), start);
            default -> word(start);
        };
    }

    private JsonNode object(SourcePosition start) throws JsonMistake {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        enter();
        while (!skipped('}')) {
            if (!members.isEmpty()) expect(',');
            skipSpace();
            if (peek() != '"') throw mistake("A name in double quotes is expected here.");
            String name = string();
            expect(':');
            members.put(name, value());
        }
        depth--;
        return new JsonNode.Members(members, start);
    }

    private JsonNode array(SourcePosition start) throws JsonMistake {
        List<JsonNode> items = new ArrayList<>();
        enter();
        while (!skipped(']')) {
            if (!items.isEmpty()) expect(',');
            items.add(value());
        }
        depth--;
        return new JsonNode.Items(items, start);
    }

    private void enter() throws JsonMistake {
        at++;
        if (++depth > DEEPEST) throw mistake("The text is nested too deeply to be a schema.");
    }

    private JsonNode word(SourcePosition start) throws JsonMistake {
        int from = at;
        while (at < text.length() && isOfWord(text.charAt(at))) at++;
        String word = text.substring(from, at);
        if (word.equals("null")) return new JsonNode.Null(start);
        if (word.equals("true") || word.equals("false")) {
            return new JsonNode.Truth(word.equals("true"), start);
        }
        if (word.matches("-?(0|[1-9]\\d{0,400})(\\.\\d{1,400})?([eE][+-]?\\d{1,4})?")) {
            return new JsonNode.Numeral(word, start);
        }
        at = from;
        throw mistake("A value is expected here.");
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || "+-.".indexOf(letter) >= 0;
    }

    private String string() throws JsonMistake {
        var read = new StringBuilder();
        at++;
        while (true) {
            char next = peek();
            if (next < ' ') throw mistake("The text in quotes does not end on its line.");
            at++;
            if (next == '"') return read.toString();
            read.append(next == '\\' ? escaped() : next);
        }
    }

    private char escaped() throws JsonMistake {
        char kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw mistake("There is no escape \\" + kind + " in JSON.");
        };
    }

    private char unicode() throws JsonMistake {
        int end = Math.min(at + 4, text.length());
        String digits = text.substring(at, end);
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
            throw mistake("Four hexadecimal digits are expected here.");
        }
        at = end;
        return (char) Integer.parseInt(digits, 16);
    }

    private void expect(char wanted) throws JsonMistake {
        if (!skipped(wanted)) throw mistake("A " + wanted + " is expected here.");
    }

    private boolean skipped(char wanted) throws JsonMistake {
        skipSpace();
        if (peek() != wanted) return false;
        at++;
        return true;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at++) == '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    private char peek() throws JsonMistake {
        if (at >= text.length()) throw mistake("The text ends too early.");
        return text.charAt(at);
    }

    private JsonMistake mistake(String sentence) {
        return new JsonMistake(sentence, position());
    }

    private SourcePosition position() {
        return new SourcePosition(source.file(), line, at - lineStart + 1);
    }
}
