package dev.storeroom.data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Separators;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values as JSON text and back: the only place that knows the JSON library.
///
/// A number that would change on its way into a [Value] is refused, not rounded: whole numbers
/// beyond 64 bits that no double equals, and reals too large or too close to 0. A fraction is read
/// as the nearest double, as everywhere in JSON.
public final class Json {
    /// Reading recurses, so depth stays bounded; text may be as long as memory allows.
    private static final JsonFactory FACTORY = factory(500, 1000);

    /// For text that is only checked, never taken apart.
    private static final JsonFactory LENIENT = factory(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final Pattern NOT_ZERO = Pattern.compile("-?[0.]*[1-9]");

    private Json() {}

    private static JsonFactory factory(int nesting, int digits) {
        var limits =
                StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxNumberLength(digits)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build();
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .build();
    }

    /// JSON that cannot be read.
    public static final class SyntaxException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /// Counted from 1.
        public final int line;

        /// Counted from 1.
        public final int column;

        SyntaxException(String message, int line, int column) {
            super(message);
            this.line = line;
            this.column = column;
        }

        /// What is wrong and where, as a person reads it.
        public String sentence() {
            return getMessage() + " at line " + line + ", column " + column + ".";
        }
    }

    /// Reads one JSON value and nothing after it.
    ///
    /// @throws SyntaxException if the text is anything else, names a field of an object twice, or
    ///   holds a number that would change
    public static Value read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) throw new SyntaxException("there is nothing", 1, 1);
            Value value = value(parser);
            if (parser.nextToken() == null) return value;
            throw error("there is more after the value", parser);
        } catch (JacksonException e) {
            throw error(e, text);
        }
    }

    /// Tells why the text is not JSON; empty if it is, whatever the size of its numbers.
    public static Optional<SyntaxException> problem(String text) {
        try (JsonParser parser = LENIENT.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return Optional.of(new SyntaxException("there is nothing", 1, 1));
            }
            parser.skipChildren();
            if (parser.nextToken() == null) return Optional.empty();
            return Optional.of(error("there is more after the value", parser));
        } catch (JacksonException e) {
            return Optional.of(error(e, text));
        }
    }

    private static Value value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Value.NULL;
            case VALUE_TRUE -> Value.truth(true);
            case VALUE_FALSE -> Value.truth(false);
            case VALUE_STRING -> Value.text(parser.getString());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> real(parser);
            case START_ARRAY -> items(parser);
            case START_OBJECT -> entries(parser);
            default -> throw new IllegalStateException("unexpected " + parser.currentToken());
        };
    }

    private static Value whole(JsonParser parser) {
        if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return Value.whole(parser.getLongValue());
        }
        // Some writers spell a large double, like 1e20, as a whole number.
        if (real(parser) instanceof Value.Real(double number)) {
            var exact = new BigDecimal(parser.getString());
            boolean isDouble =
                    exact.compareTo(BigDecimal.valueOf(number)) == 0
                            || exact.compareTo(new BigDecimal(number)) == 0;
            if (isDouble) return Value.real(number);
        }
        throw error("the number has more digits than can be kept", parser);
    }

    private static Value real(JsonParser parser) {
        String text = parser.getString();
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) throw error("the number is too large", parser);
        if (number == 0 && NOT_ZERO.matcher(text).lookingAt()) {
            throw error("the number is too close to 0", parser);
        }
        return Value.real(number);
    }

    private static Value items(JsonParser parser) {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
        return new Value.Items(items);
    }

    private static Value entries(JsonParser parser) {
        Map<String, Value> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (entries.containsKey(name)) {
                throw error("the field " + Quoted.of(name) + " stands twice", parser);
            }
            parser.nextToken();
            entries.put(name, value(parser));
        }
        return new Value.Entries(entries);
    }

    private static SyntaxException error(String message, JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new SyntaxException(message, place.getLineNr(), place.getColumnNr());
    }

    private static SyntaxException error(JacksonException e, String text) {
        TokenStreamLocation place = e.getLocation();
        // The reader tells no place when its limits are exceeded.
        if (place == null) return new SyntaxException("it is nested too deep or too long", 1, 1);
        return new SyntaxException(message(e, text), place.getLineNr(), place.getColumnNr());
    }

    private static String message(JacksonException e, String text) {
        if (e instanceof UnexpectedEndOfInputException) return "it ends too early,";
        int offset = (int) e.getLocation().getCharOffset();
        if (offset < 0 || offset >= text.length()) return "it ends too early,";
        int end = text.offsetByCodePoints(offset, 1);
        return Quoted.of(text.substring(offset, end)) + " is not expected";
    }

    /// Writes the value on one line without spaces, entries in their order.
    public static String write(Value value) {
        return write(value, ObjectWriteContext.empty());
    }

    /// Writes a record's values as one JSON object.
    public static String write(ModelRecord record) {
        return write(new Value.Entries(record.values()));
    }

    /// Writes the value on many lines, for people.
    public static String pretty(Value value) {
        return write(value, new PrettyContext());
    }

    private static final class PrettyContext extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            var separators =
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    private static String write(Value value, ObjectWriteContext context) {
        var out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
            write(value, generator);
        }
        return out.toString();
    }

    private static void write(Value value, JsonGenerator out) {
        switch (value) {
            case Value.Null() -> out.writeNull();
            case Value.Text(String text) -> out.writeString(text);
            case Value.Whole(long number) -> out.writeNumber(number);
            case Value.Real(double number) -> out.writeNumber(number);
            case Value.Truth(boolean truth) -> out.writeBoolean(truth);
            case Value.Items(List<Value> items) -> {
                out.writeStartArray();
                items.forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case Value.Entries(Map<String, Value> entries) -> {
                out.writeStartObject();
                entries.forEach(
                        (name, entry) -> {
                            out.writeName(name);
                            write(entry, out);
                        });
                out.writeEndObject();
            }
        }
    }
}
