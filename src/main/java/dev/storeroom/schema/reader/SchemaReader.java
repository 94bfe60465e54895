package dev.storeroom.schema.reader;

import dev.storeroom.schema.Schema;

import graphql.language.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a schema as Amplify would, and keeps going where Amplify would stop.
///
/// Every problem is reported at once. A mistake costs only the types that cannot do without the
/// mistaken part; text that is no GraphQL at all gives no types and one `SDL001` for each file.
public final class SchemaReader {
    private final Problems problems = new Problems();

    private SchemaReader() {}

    /// Reads the text of one file.
    ///
    /// @param fileName the name that problems show
    public static SchemaRead read(String text, String fileName) {
        return read(List.of(new SourceText(fileName, text)));
    }

    /// Reads a schema that is spread over several files.
    public static SchemaRead read(List<SourceText> sources) {
        return sources.size() == 1 && IntrospectionReader.isFor(sources.getFirst())
                ? IntrospectionReader.read(sources.getFirst())
                : new SchemaReader().readAll(sources);
    }

    private SchemaRead readAll(List<SourceText> sources) {
        List<Document> documents = parse(sources);
        if (documents.isEmpty()) return new SchemaRead(Schema.EMPTY, problems.inOrder());
        Definitions definitions = new DefinitionsReader(problems).read(documents);
        SchemaRule.ALL.forEach(rule -> rule.check(definitions, problems));
        var reader = new ModelReader(definitions, problems);
        Map<String, ModelDraft> models = reader.models();
        new RelationReader(models, problems).resolve();
        new ConnectionReader(models, problems).resolve();
        new RelationRules(models, problems).check();
        List<String> unjoined = new ManyToManyReader(models, problems).resolve();
        Schema schema =
                new SchemaAssembly(problems)
                        .assemble(
                                models.values().stream().map(ModelDraft::toModel).toList(),
                                definitions.enums().stream().map(FieldTypes::enumType).toList(),
                                definitions.customTypes().stream().map(reader::customType).toList(),
                                new OperationsReader(definitions).read(),
                                unjoined,
                                definitions.hasGlobalRule());
        return new SchemaRead(schema, problems.inOrder());
    }

    /// The syntax trees of all files; none if any of them is broken.
    private List<Document> parse(List<SourceText> sources) {
        var parser = new SdlParser(problems);
        var documents = new ArrayList<Document>();
        for (SourceText source : sources) {
            Optional<Document> document = parser.parse(source);
            document.ifPresent(documents::add);
        }
        return problems.isEmpty() ? documents : List.of();
    }
}
