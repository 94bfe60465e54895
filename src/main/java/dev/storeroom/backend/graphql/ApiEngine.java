package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.api.ApiOperation;
import dev.storeroom.backend.api.ApiSchema;
import dev.storeroom.schema.Operations;
import dev.storeroom.schema.Schema;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.language.Document;
import graphql.language.ScalarTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Answers GraphQL documents. Any thread may call it.
public final class ApiEngine {
    /// The directives of an API's schema; they mean something to AppSync's own services only.
    private static final String DIRECTIVES =
            """
            directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
            directive @aws_api_key on FIELD_DEFINITION | OBJECT
            directive @aws_iam on FIELD_DEFINITION | OBJECT
            directive @aws_cognito_user_pools on FIELD_DEFINITION | OBJECT
            directive @aws_oidc on FIELD_DEFINITION | OBJECT
            directive @aws_lambda on FIELD_DEFINITION | OBJECT
            """;

    private final ParsedDocuments documents = new ParsedDocuments();
    private final GraphQL graphql;
    private final GraphQLSchema executable;

    /// @param ids gives new records their keys; each different
    public ApiEngine(
            Schema schema,
            ApiSchema api,
            ModelTables tables,
            Access access,
            InstantSource clock,
            Supplier<String> ids) {
        var queries = new QueryFetchers(tables);
        var mutations = new MutationFetchers(schema, tables, clock, ids);
        var relations = new RelationFetchers(schema, tables);
        var registry =
                GraphQLCodeRegistry.newCodeRegistry()
                        .defaultDataFetcher(
                                DataFetcherFactories.useDataFetcher(
                                        new FieldFetchers(schema, relations, access)));
        for (ApiOperation operation : api.operations()) {
            registry.dataFetcher(
                    FieldCoordinates.coordinates(operation.kind().root(), operation.name()),
                    (DataFetcher<?>)
                            asked -> {
                                check(access, operation, asked);
                                return answer(queries, mutations, operation, asked);
                            });
        }
        addDeclared("Query", schema.operations().queries(), access, registry);
        addDeclared("Mutation", schema.operations().mutations(), access, registry);
        addDeclared("Subscription", schema.operations().subscriptions(), access, registry);
        executable = executable(api, registry.build());
        var errors = new ResolverErrors(access);
        graphql =
                GraphQL.newGraphQL(executable)
                        .defaultDataFetcherExceptionHandler(errors)
                        .subscriptionExecutionStrategy(new AsyncExecutionStrategy(errors))
                        .preparsedDocumentProvider(documents)
                        .build();
    }

    private static void addDeclared(
            String root,
            List<Operations.Operation> declared,
            Access access,
            GraphQLCodeRegistry.Builder registry) {
        for (Operations.Operation operation : declared)
            registry.dataFetcher(
                    FieldCoordinates.coordinates(root, operation.name()),
                    (DataFetcher<?>) new DeclaredFetcher(access, root, operation));
    }

    private static GraphQLSchema executable(ApiSchema api, GraphQLCodeRegistry registry) {
        TypeDefinitionRegistry types = new SchemaParser().parse(DIRECTIVES + api.text());
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().codeRegistry(registry);
        for (GraphQLScalarType scalar : ApiScalars.all()) {
            types.add(
                    ScalarTypeDefinition.newScalarTypeDefinition().name(scalar.getName()).build());
            wiring.scalar(scalar);
        }
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    private static void check(
            Access access, ApiOperation operation, DataFetchingEnvironment asked) {
        ApiOperation.Kind kind = operation.kind();
        if (!access.allows(operation.model(), kind.right(), Caller.of(asked).mode())) {
            throw ResolverException.unauthorized(operation.name(), kind.root());
        }
        InputRights.check(access, operation, asked);
    }

    private static @Nullable Object answer(
            QueryFetchers queries,
            MutationFetchers mutations,
            ApiOperation operation,
            DataFetchingEnvironment asked) {
        return switch (operation.kind()) {
            case GET -> queries.get(operation, asked);
            case LIST -> queries.list(operation, asked);
            case FIND -> queries.find(operation, asked);
            case SYNC -> queries.sync(operation, asked);
            case CREATE -> mutations.create(operation, asked);
            case UPDATE -> mutations.update(operation, asked);
            case DELETE -> mutations.delete(operation, asked);
            case ON_CREATE, ON_UPDATE, ON_DELETE -> Heard.of(operation.name(), asked);
        };
    }

    GraphQLSchema schema() {
        return executable;
    }

    /// The document of a request that was executed without errors.
    Document document(ApiRequest request) {
        return documents.document(request.query());
    }

    /// Executes a document.
    ExecutionResult execute(ApiRequest request, Caller caller) {
        return execute(request, caller, Map.of());
    }

    /// Executes a document on what is there already, like a mutation's answer that a subscriber is
    /// shown.
    ///
    /// @param root the answer by the names of its fields, or what keeps a subscription's wish
    ExecutionResult execute(ApiRequest request, Caller caller, Object root) {
        return graphql.execute(
                ExecutionInput.newExecutionInput(request.query())
                        .operationName(request.operationName())
                        .variables(request.variables())
                        .root(root)
                        .graphQLContext(Map.of(Caller.class, caller))
                        .locale(Locale.ROOT) // clients look for the words as they are, untranslated
                        .build());
    }
}
