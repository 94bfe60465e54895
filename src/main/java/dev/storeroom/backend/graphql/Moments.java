package dev.storeroom.backend.graphql;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.ModelType;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/// The fields into which the server writes when a record was made and changed.
///
/// @param created empty if the model has none, or one of another type
/// @param updated likewise
record Moments(Optional<String> created, Optional<String> updated) {
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /// What is written into them.
    static Value text(InstantSource clock) {
        return Value.text(TEXT.format(clock.instant()));
    }

    static Moments of(ModelType model) {
        Optional<Literal> given =
                model.attributes().stream()
                        .filter(attribute -> attribute.name().equals("model"))
                        .map(Attribute::arguments)
                        .flatMap(
                                arguments ->
                                        Optional.ofNullable(arguments.get("timestamps")).stream())
                        .findFirst();
        if (given.filter(Literal.Null.class::isInstance).isPresent()) {
            return new Moments(Optional.empty(), Optional.empty());
        }
        return new Moments(field(model, given, "createdAt"), field(model, given, "updatedAt"));
    }

    private static Optional<String> field(ModelType model, Optional<Literal> given, String member) {
        String name =
                given.orElse(null) instanceof Literal.Entries(Map<String, Literal> names)
                                && names.get(member) instanceof Literal.Text(String text)
                        ? text
                        : member;
        return model.findField(name)
                .filter(
                        field ->
                                field.type().text().equals("AWSDateTime")
                                        || field.type().text().equals("String"))
                .map(field -> field.name());
    }
}
