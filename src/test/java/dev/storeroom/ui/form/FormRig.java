package dev.storeroom.ui.form;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.DataStores;
import dev.storeroom.testing.FakeLinks;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.desk.RecordDesk;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A form over a real store in a test's folder.
final class FormRig implements AutoCloseable {
    final List<Throwable> failures = new ArrayList<>();
    final List<String> sentences = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();
    final List<Runnable> redos = new ArrayList<>();
    final FakeLinks links = new FakeLinks();
    final DataStore store;
    final ModelType type;
    final Tasks tasks = FxToolkit.call(() -> new Tasks(failures::add));
    RecordFormViewModel form;

    FormRig(Path folder, String schemaText, String model) {
        Schema schema = SchemaReader.read(schemaText, "test.graphql").schema();
        store = new DataStores(folder, schema).open();
        type = schema.model(model);
        form = open();
    }

    static FormRig ofPosts(Path folder) {
        return new FormRig(folder, sample("blog"), "Post");
    }

    static String sample(String name) {
        try {
            return Files.readString(Path.of("sample-schemas", name + ".graphql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes the form and opens another one, as a restart of the window does.
    void reopen() {
        FxToolkit.run(form::close);
        settle();
        form = open();
    }

    private RecordFormViewModel open() {
        var opened =
                FxToolkit.call(
                        () ->
                                new RecordFormViewModel(
                                        new RecordDesk(
                                                store,
                                                () -> Labels.USUAL,
                                                tasks,
                                                new Said(),
                                                links),
                                        type));
        settle();
        return opened;
    }

    RecordKey save(Map<String, Value> values) {
        return switch (store.save(new ModelRecord(type.name(), values))) {
            case SaveOutcome.Saved saved -> saved.record().key(type);
            case SaveOutcome refused -> throw new AssertionError(refused.toString());
        };
    }

    StoredRow row(RecordKey key) {
        return store.find(key).orElseThrow();
    }

    void show(RecordKey key) {
        StoredRow row = row(key);
        fx(() -> form.show(row));
    }

    FieldViewModel field(String name) {
        return form.field(name);
    }

    void type(String field, String text) {
        fx(() -> field(field).textProperty().set(text));
    }

    /// Runs it on the JavaFX thread, then waits until nothing is under way any more.
    void fx(Runnable work) {
        FxToolkit.run(work);
        settle();
    }

    void settle() {
        await(() -> tasks.running().isEmpty());
    }

    /// Lets frames pass until the claim holds, two at least, since a form settles late.
    static void await(BooleanSupplier claim) {
        FxToolkit.awaitFrames(2);
        FxToolkit.await(claim::getAsBoolean);
    }

    @Override
    public void close() {
        FxToolkit.run(form::close);
        settle();
        tasks.close();
        store.close();
    }

    private final class Said implements Notices {
        @Override
        public void done(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void done(String sentence, String name, Runnable undo) {
            sentences.add(sentence);
            undos.add(undo);
        }

        @Override
        public void done(String sentence, String name, Runnable undo, Runnable redo) {
            done(sentence, name, undo);
            redos.add(redo);
        }

        @Override
        public void timing(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void failed(String sentence) {
            sentences.add(sentence);
        }
    }
}
