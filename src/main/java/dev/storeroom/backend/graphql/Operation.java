package dev.storeroom.backend.graphql;

import graphql.language.Field;
import graphql.language.OperationDefinition;

import java.util.List;

/// What a document asks for. Clients call most of their operations alike, so that it is told by its
/// fields.
///
/// @param fields of the API, like `createPost`, in the order they are asked for
public record Operation(Kind kind, List<String> fields) {
    /// What the fields are fields of.
    public enum Kind {
        QUERY,
        MUTATION,
        SUBSCRIPTION
    }

    public Operation {
        fields = List.copyOf(fields);
    }

    static Operation of(OperationDefinition operation) {
        Kind kind =
                switch (operation.getOperation()) {
                    case QUERY -> Kind.QUERY;
                    case MUTATION -> Kind.MUTATION;
                    case SUBSCRIPTION -> Kind.SUBSCRIPTION;
                };
        List<String> fields =
                operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .map(Field::getName)
                        .toList();
        return new Operation(kind, fields);
    }
}
