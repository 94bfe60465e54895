package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.graphql.QueryFetchers.Row;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/// Finds the value of any field but the operations themselves: in a record, in an embedded value,
/// or in what a mutation has answered.
record FieldFetchers(Schema schema, RelationFetchers relations, Access access)
        implements DataFetcher<Object> {
    @Override
    public @Nullable Object get(DataFetchingEnvironment asked) {
        String name = asked.getField().getName();
        return switch (asked.getSource()) {
            case null -> null;
            case Row row -> field(row, name, asked);
            case Map<?, ?> map -> map.get(name);
            default -> null;
        };
    }

    private @Nullable Object field(Row row, String name, DataFetchingEnvironment asked) {
        if (access.isNarrow(row.model(), name)) {
            if (!access.allows(row.model(), name, "get", Caller.of(asked).mode()))
                throw ResolverException.unauthorized(name, row.model());
            if (isOfMutation(asked)) return null;
        }
        Optional<Relation> relation = relation(schema.model(row.model()), name);
        if (relation.isEmpty()) return row.field(name);
        String related = relation.get().association().model();
        if (!access.allows(related, "get", Caller.of(asked).mode())) {
            throw ResolverException.unauthorized(name, row.model());
        }
        return relations.follow(relation.get(), row, asked);
    }

    /// Tells whether the record is what a mutation answers.
    private static boolean isOfMutation(DataFetchingEnvironment asked) {
        return asked.getOperationDefinition().getOperation() == Operation.MUTATION
                && asked.getExecutionStepInfo().getPath().getLevel() == 2;
    }

    private static Optional<Relation> relation(ModelType model, String name) {
        return model.relations().stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
