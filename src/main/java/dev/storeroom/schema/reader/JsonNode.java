package dev.storeroom.schema.reader;

import dev.storeroom.schema.Literal;
import dev.storeroom.schema.SourcePosition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part of a JSON document, with its place.
sealed interface JsonNode {
    SourcePosition position();

    record Text(String text, SourcePosition position) implements JsonNode {}

    record Numeral(String digits, SourcePosition position) implements JsonNode {}

    record Truth(boolean isTrue, SourcePosition position) implements JsonNode {}

    record Null(SourcePosition position) implements JsonNode {}

    record Items(List<JsonNode> items, SourcePosition position) implements JsonNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// An object.
    ///
    /// @param members in the order of the text; of two with one name the last
    record Members(Map<String, JsonNode> members, SourcePosition position) implements JsonNode {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /// The member of that name, if this is an object that has it.
    default Optional<JsonNode> member(String name) {
        return Optional.ofNullable(membersIfAny().get(name));
    }

    /// The members of an object; none of anything else.
    default Map<String, JsonNode> membersIfAny() {
        return this instanceof Members(var members, _) ? members : Map.of();
    }

    /// The members of an object that the member of that name is.
    default Map<String, JsonNode> membersOf(String name) {
        return member(name).map(JsonNode::membersIfAny).orElse(Map.of());
    }

    default boolean isTrue(String name) {
        return member(name)
                .filter(each -> each instanceof Truth(boolean isTrue, _) && isTrue)
                .isPresent();
    }

    default Optional<String> text(String name) {
        return member(name).flatMap(JsonNode::asText);
    }

    default Optional<String> asText() {
        return this instanceof Text(String text, _) ? Optional.of(text) : Optional.empty();
    }

    /// The texts of a list, or a single text.
    default List<String> texts(String name) {
        return switch (member(name).orElse(new Null(position()))) {
            case Text(String text, _) -> List.of(text);
            case Items(List<JsonNode> items, _) ->
                    items.stream().flatMap(item -> item.asText().stream()).toList();
            case Numeral _, Truth _, Null _, Members _ -> List.of();
        };
    }

    /// The same without places.
    default Literal literal() {
        return switch (this) {
            case Text(String text, _) -> new Literal.Text(text);
            case Numeral(String digits, _) -> new Literal.Numeral(digits);
            case Truth(boolean isTrue, _) -> new Literal.Truth(isTrue);
            case Null _ -> new Literal.Null();
            case Items(List<JsonNode> items, _) ->
                    new Literal.Items(items.stream().map(JsonNode::literal).toList());
            case Members(Map<String, JsonNode> members, _) -> {
                Map<String, Literal> entries = new LinkedHashMap<>();
                members.forEach((name, member) -> entries.put(name, member.literal()));
                yield new Literal.Entries(entries);
            }
        };
    }
}
