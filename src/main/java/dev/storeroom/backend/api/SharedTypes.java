package dev.storeroom.backend.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The types that every API has, whatever its models are: what a filter can ask of a value.
final class SharedTypes {
    private static final List<String> ORDER = List.of("ne", "eq", "le", "lt", "ge", "gt");

    private static final ApiType SIZE =
            ApiType.input(
                    "ModelSizeInput",
                    Stream.concat(comparisons(ORDER, "Int"), Stream.of("between: [Int]")).toList());

    private static final ApiType ATTRIBUTE_TYPES =
            new ApiType(
                    "enum",
                    "ModelAttributeTypes",
                    List.of(
                            "binary",
                            "binarySet",
                            "bool",
                            "list",
                            "map",
                            "number",
                            "numberSet",
                            "string",
                            "stringSet",
                            "_null"));

    private static final ApiType DIRECTION =
            new ApiType("enum", "ModelSortDirection", List.of("ASC", "DESC"));

    /// A leftover of Amplify's own, which no operation uses.
    private static final ApiType CONVERSATION_ERROR =
            ApiType.input(
                    "AmplifyAIConversationTurnErrorInput",
                    List.of("errorType: String!", "message: String!"));

    private static final String KEY_CONDITION = "KeyConditionInput";

    private static final List<String> TEXTS = List.of("String", "ID");

    private static final List<String> NUMBERS = List.of("Int", "Float");

    private SharedTypes() {}

    static List<ApiType> all(Dialect dialect) {
        Stream<ApiType> filters =
                Stream.concat(TEXTS.stream(), NUMBERS.stream()).map(SharedTypes::filter);
        Stream<ApiType> shared =
                Stream.concat(filters, Stream.of(booleans(), SIZE, ATTRIBUTE_TYPES, DIRECTION));
        return dialect == Dialect.FIRST
                ? shared.toList()
                : Stream.of(shared, subscriptionFilters(), Stream.of(CONVERSATION_ERROR))
                        .flatMap(each -> each)
                        .toList();
    }

    private static ApiType filter(String scalar) {
        Stream<String> own =
                TEXTS.contains(scalar)
                        ? Stream.of(
                                "contains: " + scalar,
                                "notContains: " + scalar,
                                "between: [" + scalar + "]",
                                "beginsWith: " + scalar,
                                "size: ModelSizeInput")
                        : Stream.of("between: [" + scalar + "]");
        return ApiType.input(
                "Model" + scalar + "Input",
                Stream.of(comparisons(ORDER, scalar), own, presence())
                        .flatMap(each -> each)
                        .toList());
    }

    private static ApiType booleans() {
        return ApiType.input(
                "ModelBooleanInput",
                Stream.concat(comparisons(List.of("ne", "eq"), "Boolean"), presence()).toList());
    }

    private static Stream<String> presence() {
        return Stream.of("attributeExists: Boolean", "attributeType: ModelAttributeTypes");
    }

    private static Stream<ApiType> subscriptionFilters() {
        Stream<ApiType> ordered =
                Stream.concat(TEXTS.stream(), NUMBERS.stream())
                        .map(SharedTypes::subscriptionFilter);
        ApiType booleans =
                ApiType.input(
                        "ModelSubscriptionBooleanInput",
                        comparisons(List.of("ne", "eq"), "Boolean").toList());
        return Stream.concat(ordered, Stream.of(booleans));
    }

    private static ApiType subscriptionFilter(String scalar) {
        Stream<String> texts =
                TEXTS.contains(scalar)
                        ? comparisons(List.of("contains", "notContains", "beginsWith"), scalar)
                        : Stream.of();
        return ApiType.input(
                "ModelSubscription" + scalar + "Input",
                Stream.of(
                                comparisons(ORDER, scalar),
                                texts,
                                comparisons(List.of("between", "in", "notIn"), "[" + scalar + "]"))
                        .flatMap(each -> each)
                        .toList());
    }

    /// The conditions on a sort key that an API has by these names.
    static List<ApiType> keyConditions(Set<String> names) {
        return Stream.concat(TEXTS.stream(), NUMBERS.stream())
                .filter(scalar -> names.contains("Model" + scalar + KEY_CONDITION))
                .map(scalar -> keyCondition("Model" + scalar, scalar))
                .toList();
    }

    /// A condition on a sort key.
    ///
    /// @param prefix what stands before `KeyConditionInput` in its name
    /// @param type of what the key is compared with
    static ApiType keyCondition(String prefix, String type) {
        boolean isNumber = NUMBERS.contains(type);
        Stream<String> order = comparisons(List.of("eq", "le", "lt", "ge", "gt"), type);
        Stream<String> between = Stream.of("between: [" + type + "]");
        Stream<String> prefixes = isNumber ? Stream.of() : Stream.of("beginsWith: " + type);
        return ApiType.input(
                prefix + KEY_CONDITION,
                Stream.of(order, between, prefixes).flatMap(each -> each).toList());
    }

    private static Stream<String> comparisons(List<String> names, String type) {
        return names.stream().map(name -> name + ": " + type);
    }
}
