package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.GeneratedFile;
import dev.storeroom.codegen.GenerationSettings;
import dev.storeroom.codegen.ModelVersion;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.model.AsStored;
import dev.storeroom.model.Model;
import dev.storeroom.model.ModelBinding;
import dev.storeroom.model.ModelProvider;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaSource;
import dev.storeroom.testing.Corpus;
import dev.storeroom.testing.GeneratedRecords;
import dev.storeroom.testing.JavaCompilation;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The classes of every sample and every recorded schema: the compiler has nothing to say about
/// them, and records pass through them unchanged.
class GeneratedClassesTest {
    @TempDir Path folder;

    private static Stream<Path> samples() {
        return Samples.paths().stream();
    }

    /// Amplify's generator refuses some of them; what is sound in those is written all the same.
    private static Stream<Path> recorded() {
        return Corpus.files("schemas").stream()
                .filter(file -> !SchemaFiles.read(file).schema().models().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theClassesOfASampleCarryItsRecords(Path file) throws ReflectiveOperationException {
        carry(SchemaFiles.find(file));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void theClassesOfARealSchemaCarryItsRecords(Path file) throws ReflectiveOperationException {
        carry(SchemaFiles.find(file));
    }

    private void carry(SchemaSource source) throws ReflectiveOperationException {
        SchemaRead read = source.read();
        Schema schema = read.schema();
        Map<String, String> files = new TreeMap<>();
        for (JavaStyle style : JavaStyle.values()) {
            var settings = new GenerationSettings(CodeTarget.JAVA, style, style.toString());
            assertThat(settings.obstacles(schema)).isEmpty();
            for (GeneratedFile each : settings.files(schema, source.text()))
                files.put(each.path(), each.text());
        }
        var compiled = JavaCompilation.of(files, folder.resolve("classes"));
        assertThat(compiled.problems()).isEmpty();
        for (JavaStyle style : JavaStyle.values()) {
            ModelProvider models = provider(compiled.loader(), style);
            assertThat(models.version()).isEqualTo(ModelVersion.of(schema));
            if (read.hasErrors()) continue; // a store refuses those
            carry(models, folder.resolve(style + "-from.db"), folder.resolve(style + "-to.db"));
        }
    }

    private static ModelProvider provider(ClassLoader loader, JavaStyle style)
            throws ReflectiveOperationException {
        return (ModelProvider)
                loader.loadClass(style + ".AmplifyModelProvider")
                        .getMethod("getInstance")
                        .invoke(null);
    }

    /// Copies every record to a second store by way of the classes.
    private static void carry(ModelProvider models, Path first, Path second)
            throws ReflectiveOperationException {
        try (DataStore from = DataStore.open(first, models);
                DataStore to = DataStore.open(second, models)) {
            for (ModelBinding<?> binding : models.bindings()) {
                ModelType type = from.schema().model(binding.model());
                List<ModelRecord> records = new GeneratedRecords(from.schema()).of(type, 2);
                for (ModelRecord record : records)
                    assertThat(from.save(record)).isInstanceOf(SaveOutcome.Saved.class);
                for (Model instance : from.query(binding.type())) to.save(asNew(instance));
                Query all = Query.of(type.name());
                assertThat(to.query(all)).isEqualTo(from.query(all));
            }
        }
    }

    /// Without what it was read from, so that only what the class shows is saved.
    private static Model asNew(Model instance) throws ReflectiveOperationException {
        if (instance instanceof Record shown) return asNew(shown);
        Field origin = instance.getClass().getDeclaredField("asStored");
        origin.setAccessible(true);
        origin.set(instance, AsStored.NEW);
        return instance;
    }

    private static Model asNew(Record shown) throws ReflectiveOperationException {
        RecordComponent[] components = shown.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++)
            values[i] =
                    components[i].getType() == AsStored.class
                            ? AsStored.NEW
                            : components[i].getAccessor().invoke(shown);
        return (Model)
                shown.getClass()
                        .getConstructor(
                                Arrays.stream(components)
                                        .map(RecordComponent::getType)
                                        .toArray(Class<?>[]::new))
                        .newInstance(values);
    }
}
