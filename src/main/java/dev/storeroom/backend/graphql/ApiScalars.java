package dev.storeroom.backend.graphql;

import dev.storeroom.data.Json;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.schema.ScalarType;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// AppSync's own scalars. What a caller gives is checked; what is stored is shown as it is.
final class ApiScalars {
    private static final List<ScalarType> BUILT_IN =
            List.of(
                    ScalarType.ID,
                    ScalarType.STRING,
                    ScalarType.INT,
                    ScalarType.FLOAT,
                    ScalarType.BOOLEAN);

    private ApiScalars() {}

    static List<GraphQLScalarType> all() {
        return Arrays.stream(ScalarType.values())
                .filter(type -> !BUILT_IN.contains(type))
                .map(
                        type ->
                                GraphQLScalarType.newScalar()
                                        .name(type.graphqlName())
                                        .coercing(new Checked(type))
                                        .build())
                .toList();
    }

    /// Takes what the scalar's rules take.
    private record Checked(ScalarType type) implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object stored, GraphQLContext context, Locale locale) {
            boolean isJson = type == ScalarType.AWS_JSON && !(stored instanceof String);
            return isJson ? Json.write(JavaValues.value(stored)) : stored;
        }

        @Override
        public @Nullable Object parseValue(Object given, GraphQLContext context, Locale locale) {
            problem(JavaValues.value(given))
                    .ifPresent(
                            sentence -> {
                                throw new CoercingParseValueException(sentence);
                            });
            return given;
        }

        @Override
        public @Nullable Object parseLiteral(
                graphql.language.Value<?> literal,
                CoercedVariables variables,
                GraphQLContext context,
                Locale locale) {
            Value given =
                    switch (literal) {
                        case StringValue text -> Value.text(String.valueOf(text.getValue()));
                        case IntValue number when isLong(number.getValue()) ->
                                Value.whole(number.getValue().longValueExact());
                        default ->
                                throw new CoercingParseLiteralException(
                                        "Expected a value of " + type.graphqlName() + ".");
                    };
            problem(given)
                    .ifPresent(
                            sentence -> {
                                throw new CoercingParseLiteralException(sentence);
                            });
            return JavaValues.of(given);
        }

        private static boolean isLong(BigInteger number) {
            return number.bitLength() < Long.SIZE;
        }

        private Optional<String> problem(Value given) {
            return ScalarRules.problem(type, given);
        }
    }
}
