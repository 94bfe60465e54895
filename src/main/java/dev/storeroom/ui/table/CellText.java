package dev.storeroom.ui.table;

import dev.storeroom.data.Json;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.ui.relation.Link;

import javafx.css.PseudoClass;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How one value looks in a cell. Null, empty text and blanks are told apart.
///
/// @param text one line
/// @param kind how it is dressed
/// @param help the tooltip and what a screen reader says; empty where the text says it all
public record CellText(String text, Kind kind, String help) {
    /// What a cell holds, as far as its looks go.
    public enum Kind {
        PLAIN("plain"),
        NULL("null"),
        EMPTY("empty-text"),
        NUMBER("number"),
        ID("id"),
        CODE("code"),
        ENUM("enum"),
        UNKNOWN("unknown"),
        INVALID("invalid"),
        LINK("link"),
        MISSING("missing");

        private final PseudoClass pseudoClass;

        Kind(String name) {
            pseudoClass = PseudoClass.getPseudoClass(name);
        }

        PseudoClass pseudoClass() {
            return pseudoClass;
        }
    }

    private static final int LONGEST = 300;

    /// A longer identifier hardly fits its column.
    private static final int LONGEST_ID = 12;

    public static CellText of(Field field, Value value) {
        if (value.isNull()) return ofNull(field);
        return switch (field.type()) {
            case FieldType.Scalar(ScalarType scalar) -> ofScalar(scalar, value);
            case FieldType.Enumeration(var type) -> {
                String name = plain(field.type(), value);
                yield type.values().contains(name)
                        ? new CellText(name, Kind.ENUM, "")
                        : new CellText(
                                name + " (not in schema)",
                                Kind.UNKNOWN,
                                "%s has no value %s. It is kept as it is."
                                        .formatted(type.name(), name));
            }
            case FieldType.ListOf list -> ofList(list, value);
            case FieldType.Embedded embedded -> json(value);
            case FieldType.Related related -> json(value);
        };
    }

    /// The name of a related record. What is copied is its key, which a paste understands.
    static CellText of(Field field, ModelType other, Link link) {
        return switch (link) {
            case Link.None() when field.required() ->
                    new CellText(
                            "— none —",
                            Kind.UNKNOWN,
                            "no %s, though %s is required".formatted(other.name(), field.name()));
            case Link.None() -> new CellText("— none —", Kind.NULL, "no " + other.name());
            case Link.Unread(RecordKey key) -> new CellText(Link.shortKey(key), Kind.NULL, "");
            case Link.Missing(RecordKey key) ->
                    new CellText(
                            "missing (" + Link.shortKey(key) + ")",
                            Kind.MISSING,
                            "No %s %s is here. It may come with the next sync."
                                    .formatted(other.name(), Link.keyText(key)));
            case Link.Found(RecordKey key, _, String label) ->
                    new CellText(
                            label,
                            Kind.LINK,
                            "%s “%s”\nKey: %s. Copying the cell copies the key."
                                    .formatted(other.name(), label, Link.keyText(key)));
        };
    }

    /// The same cell with text that is not saved in place of the value.
    CellText typed(CellDraft draft) {
        Kind unsaved = kind == Kind.NUMBER || kind == Kind.ID ? kind : Kind.PLAIN;
        return new CellText(line(draft.text()), unsaved, draft.problem());
    }

    /// What a screen reader says.
    String spoken() {
        return switch (kind) {
            case LINK -> "link to " + text;
            case PLAIN, NULL, EMPTY, NUMBER, ID, CODE, ENUM, UNKNOWN, INVALID, MISSING ->
                    help.isEmpty() ? text : help;
        };
    }

    private static CellText ofNull(Field field) {
        return field.required()
                ? new CellText("∅", Kind.UNKNOWN, "null, though " + field.name() + " is required")
                : new CellText("∅", Kind.NULL, "null");
    }

    private static CellText ofScalar(ScalarType scalar, Value value) {
        if (scalar == ScalarType.AWS_JSON && !(value instanceof Value.Text)) return json(value);
        String text = plain(new FieldType.Scalar(scalar), value);
        Optional<String> problem = ScalarRules.problem(scalar, value);
        if (problem.isPresent()) return new CellText(line(text), Kind.INVALID, problem.get());
        if (scalar.isNumeric()) return new CellText(text, Kind.NUMBER, "");
        if (text.isEmpty()) return new CellText("“”", Kind.EMPTY, "empty text");
        return switch (scalar) {
            case ID -> new CellText(line(text), Kind.ID, text.length() > LONGEST_ID ? text : "");
            case AWS_IP_ADDRESS, AWS_JSON -> new CellText(line(text), Kind.CODE, "");
            default -> {
                String line = line(text);
                yield new CellText(line, Kind.PLAIN, line.equals(text) ? "" : text);
            }
        };
    }

    private static CellText ofList(FieldType.ListOf list, Value value) {
        if (!(value instanceof Value.Items(List<Value> items))) return json(value);
        String inside =
                items.stream().map(item -> inList(list, item)).collect(Collectors.joining(", "));
        return new CellText(
                line("[" + items.size() + "]" + (items.isEmpty() ? "" : " " + inside)),
                Kind.PLAIN,
                "");
    }

    private static String inList(FieldType.ListOf list, Value item) {
        if (item.isNull()) return "∅";
        String text = plain(list.element(), item);
        return text.isEmpty() ? "“”" : text;
    }

    private static String plain(FieldType type, Value value) {
        return ScalarRules.display(type, value);
    }

    private static CellText json(Value value) {
        String text = Json.write(value);
        return new CellText(line(text), Kind.CODE, text.length() > LONGEST ? "" : text);
    }

    /// One line: breaks as ⏎, tabs as ⇥, blanks at either end as ·.
    private static String line(String text) {
        boolean isLong = text.length() > LONGEST;
        String cut = isLong ? text.substring(0, LONGEST) : text;
        String shown = cut.replace("\r\n", "⏎").replace('\n', '⏎').replace('\t', '⇥');
        int start = 0;
        while (start < shown.length() && shown.charAt(start) == ' ') start++;
        int end = shown.length();
        while (!isLong && end > start && shown.charAt(end - 1) == ' ') end--;
        return "·".repeat(start)
                + shown.substring(start, end)
                + "·".repeat(shown.length() - end)
                + (isLong ? "…" : "");
    }
}
