package dev.storeroom.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Values as JSON text and back: the only place that knows the JSON library.
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Json() {}

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
    }

    /// Reads one JSON value and nothing after it. Whole numbers beyond 64 bits become reals.
    ///
    /// @throws SyntaxException if the text is anything else
    public static Value read(String text) {
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) throw new SyntaxException("the text is empty", 1, 1);
            Value value = value(parser);
            if (parser.nextToken() != null) {
                var place = parser.currentTokenLocation();
                throw new SyntaxException(
                        "there is more after the value", place.getLineNr(), place.getColumnNr());
            }
            return value;
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new SyntaxException(
                    e.getOriginalMessage(),
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr());
        }
    }

    private static Value value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Value.NULL;
            case VALUE_TRUE -> Value.truth(true);
            case VALUE_FALSE -> Value.truth(false);
            case VALUE_STRING -> Value.text(parser.getString());
            case VALUE_NUMBER_INT ->
                    parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                            ? real(parser)
                            : Value.whole(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> real(parser);
            case START_ARRAY -> items(parser);
            case START_OBJECT -> entries(parser);
            default -> throw new IllegalStateException("unexpected " + parser.currentToken());
        };
    }

    private static Value real(JsonParser parser) {
        double number = parser.getDoubleValue();
        if (Double.isFinite(number)) return Value.real(number);
        var place = parser.currentTokenLocation();
        throw new SyntaxException(
                "the number " + parser.getString() + " is too large",
                place.getLineNr(),
                place.getColumnNr());
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
            parser.nextToken();
            entries.put(name, value(parser));
        }
        return new Value.Entries(entries);
    }

    /// Writes the value on one line without spaces: equal values give equal text.
    public static String write(Value value) {
        var out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            write(value, generator);
        }
        return out.toString();
    }

    /// Writes a record's values as one JSON object.
    public static String write(ModelRecord record) {
        return write(new Value.Entries(record.values()));
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
