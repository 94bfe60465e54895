package dev.storeroom.backend.api;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The GraphQL schema of the API that Amplify makes of a schema, with conflict detection.
public final class ApiSchema {
    private ApiSchema() {}

    /// The API's schema, as text.
    public static String of(Schema schema) {
        Dialect dialect = schema.isOfFirstTransformer() ? Dialect.FIRST : Dialect.SECOND;
        List<ApiType> types = new ArrayList<>();
        Set<String> keyConditions = new HashSet<>();
        for (ModelType model : schema.models()) {
            ApiModel api = new ApiModel(schema, model, dialect);
            types.addAll(new ModelObject(api).types());
            types.addAll(new ModelFilters(api).types());
            types.addAll(new MutationInputs(api).types());
            for (KeyArguments key : KeyArguments.all(api)) {
                types.addAll(key.types());
                key.condition().ifPresent(keyConditions::add);
            }
        }
        types.addAll(new EmbeddedTypes(schema, dialect).types());
        types.addAll(SharedTypes.all(dialect));
        types.addAll(new RootTypes(schema, dialect).types());
        types.addAll(SharedTypes.keyConditions(keyConditions));
        return types.stream().map(ApiType::text).collect(Collectors.joining("\n"));
    }
}
