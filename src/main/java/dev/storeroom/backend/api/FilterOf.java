package dev.storeroom.backend.api;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.Optional;

/// What a filter has for a field of that type.
final class FilterOf {
    private FilterOf() {}

    /// The input of a filter or condition; empty for what cannot be compared.
    static Optional<String> inQueries(ApiField field) {
        return switch (field.type()) {
            case FieldType.Scalar(ScalarType scalar) ->
                    Optional.of("Model" + comparedAs(scalar) + "Input");
            case FieldType.Enumeration(var type) -> Optional.of("Model" + type.name() + "Input");
            case FieldType.ListOf(FieldType.Scalar(ScalarType scalar), _) ->
                    Optional.of("Model" + comparedAs(scalar) + "Input");
            case FieldType.ListOf(FieldType.Enumeration(var type), _) ->
                    Optional.of("Model" + type.name() + (field.required() ? "Input" : "ListInput"));
            case FieldType.Embedded _, FieldType.Related _, FieldType.ListOf _ -> Optional.empty();
        };
    }

    /// The input of a subscription's filter; empty for what cannot be compared.
    static Optional<String> inSubscriptions(ApiField field) {
        FieldType type =
                field.type() instanceof FieldType.ListOf(FieldType element, _)
                        ? element
                        : field.type();
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) ->
                    Optional.of("ModelSubscription" + comparedAs(scalar) + "Input");
            case FieldType.Enumeration _ -> Optional.of("ModelSubscriptionStringInput");
            case FieldType.Embedded _, FieldType.Related _, FieldType.ListOf _ -> Optional.empty();
        };
    }

    /// The condition on a sort key.
    static String inKeys(FieldType type) {
        return type instanceof FieldType.Scalar(ScalarType scalar)
                ? "Model" + comparedAs(scalar) + "KeyConditionInput"
                : "ModelStringKeyConditionInput";
    }

    /// The name of GraphQL's own scalar that values of the type are stored as; of other types their
    /// own name.
    static String stored(FieldType type) {
        return type instanceof FieldType.Scalar(ScalarType scalar)
                ? comparedAs(scalar)
                : type.text();
    }

    private static String comparedAs(ScalarType scalar) {
        return switch (scalar) {
            case ID, INT, FLOAT, BOOLEAN -> scalar.graphqlName();
            case AWS_TIMESTAMP, LONG -> ScalarType.INT.graphqlName();
            case STRING,
                    AWS_DATE,
                    AWS_TIME,
                    AWS_DATE_TIME,
                    AWS_EMAIL,
                    AWS_JSON,
                    AWS_URL,
                    AWS_PHONE,
                    AWS_IP_ADDRESS ->
                    ScalarType.STRING.graphqlName();
        };
    }
}
