package dev.storeroom.backend.api;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The GraphQL API that Amplify makes of a schema, with conflict detection.
///
/// @param text its schema
/// @param operations those of the models; the schema may declare more
public record ApiSchema(String text, List<ApiOperation> operations) {
    public ApiSchema {
        operations = List.copyOf(operations);
    }

    public static ApiSchema of(Schema schema) {
        Dialect dialect = schema.isOfFirstTransformer() ? Dialect.FIRST : Dialect.SECOND;
        List<ApiType> types = new ArrayList<>();
        List<ApiOperation> operations = new ArrayList<>();
        Set<String> keyConditions = new HashSet<>();
        for (ModelType type : schema.models()) {
            ApiModel model = new ApiModel(schema, type, dialect);
            types.addAll(new ModelObject(model).types());
            types.addAll(new ModelFilters(model).types());
            types.addAll(new MutationInputs(model).types());
            for (KeyArguments key : KeyArguments.all(model)) {
                types.addAll(key.types());
                key.condition().ifPresent(keyConditions::add);
            }
            operations.addAll(ModelOperations.of(model).all());
        }
        types.addAll(new EmbeddedTypes(schema, dialect).types());
        types.addAll(SharedTypes.all(dialect));
        types.addAll(new RootTypes(schema.operations(), operations).types());
        types.addAll(SharedTypes.keyConditions(keyConditions));
        String text = types.stream().map(ApiType::text).collect(Collectors.joining("\n"));
        return new ApiSchema(text, operations);
    }
}
