package dev.storeroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.codegen.ModelVersion;
import dev.storeroom.codegen.java.JavaModels;
import dev.storeroom.codegen.java.JavaSource;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.model.ModelProvider;
import dev.storeroom.schema.reader.SchemaReader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A program that uses the classes generated of a schema; all is compiled in the test.
///
/// @param run what the program does with a store, and what it says of it
public record ModelProgram(ModelProvider models, Function<DataStore, List<String>> run) {
    /// Compiles a program.
    ///
    /// @param body the statements of `List<String> apply(DataStore store)`
    /// @param folder for the classes
    @SuppressWarnings("unchecked") // the program is one
    public static ModelProgram of(String schemaText, String body, Path folder)
            throws ReflectiveOperationException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("app/Program.java", inClass(body));
        var schema = SchemaReader.read(schemaText, "schema.graphql").schema();
        for (JavaSource source :
                JavaModels.of(
                        schema, schemaText, ModelVersion.of(schema), "app", JavaStyle.BUILDER))
            files.put(source.path(), source.text());
        JavaCompilation compiled = JavaCompilation.of(files, folder);
        assertThat(compiled.problems()).isEmpty();
        ClassLoader loader = compiled.loader();
        var provider = loader.loadClass("app.AmplifyModelProvider");
        var program = loader.loadClass("app.Program").getConstructor().newInstance();
        return new ModelProgram(
                (ModelProvider) provider.getMethod("getInstance").invoke(null),
                (Function<DataStore, List<String>>) program);
    }

    private static String inClass(String body) {
        return """
            package app;

            import dev.storeroom.datastore.DataStore;
            import java.util.List;
            import java.util.function.Function;

            public final class Program implements Function<DataStore, List<String>> {
                @Override
                public List<String> apply(DataStore store) {
                    %s
                }
            }
            """
                .formatted(body);
    }
}
