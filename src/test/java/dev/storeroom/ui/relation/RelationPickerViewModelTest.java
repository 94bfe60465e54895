package dev.storeroom.ui.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RelationPickerViewModelTest {
    @TempDir private Path folder;
    private OpenDesk open;

    @BeforeEach
    void open() {
        open = new OpenDesk(folder, "blog-comments");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void recordsComeByNameWithWhatTellsThemApartAndThePresentOneMarked() {
        blog("Tea", "leaves");
        RecordKey coffee = blog("Coffee", "beans");
        var picker = picker("Post", "blog", Optional.of(coffee));
        search(picker, "");
        assertThat(labels(picker)).containsExactly("None", "Coffee", "Tea");
        Choice first = picker.choicesProperty().get().get(1);
        assertThat(first.isCurrent()).isTrue();
        assertThat(first.detail()).startsWith("beans · ");
    }

    @Test
    void aPartOfTheNameOrTheStartOfTheKeyFinds() {
        RecordKey tea = blog("Tea", "leaves");
        blog("Coffee", "beans");
        var picker = picker("Post", "blog", Optional.empty());
        search(picker, "off");
        assertThat(labels(picker)).containsExactly("Coffee");
        search(picker, Link.keyText(tea).substring(0, 10));
        assertThat(labels(picker)).containsExactly("Tea");
        search(picker, "nothing");
        assertThat(picker.choicesProperty().get()).isEmpty();
        assertThat(picker.noticeProperty().get()).startsWith("No Blog has this in its name.");
    }

    @Test
    void noneCannotBeChosenWhereTheForeignKeyIsRequired() {
        var picker = picker("Comment", "post", Optional.empty());
        search(picker, "");
        assertThat(picker.choicesProperty().get()).isEmpty();
        assertThat(picker.noticeProperty().get()).isEqualTo("There is no Post yet.");
    }

    @Test
    void noMoreThanFiftyAreListedAndItSaysSo() {
        for (int i = 0; i < 51; i++) blog("Blog " + i, "");
        var picker = picker("Post", "blog", Optional.empty());
        search(picker, "Blog");
        assertThat(picker.choicesProperty().get()).hasSize(50);
        assertThat(picker.noticeProperty().get()).startsWith("The first 50 are shown.");
    }

    private RelationPickerViewModel picker(
            String model, String field, Optional<RecordKey> current) {
        Schema schema = open.store().schema();
        ModelType type = schema.model(model);
        ToOne relation = ToOne.of(schema, type, type.field(field)).orElseThrow();
        return FxToolkit.call(
                () ->
                        new RelationPickerViewModel(
                                Wanted.by(relation),
                                current,
                                Labels.USUAL,
                                open.desk.tasks(),
                                open.store()::query));
    }

    private void search(RelationPickerViewModel picker, String text) {
        FxToolkit.run(
                () -> {
                    picker.textProperty().set(text);
                    picker.search();
                });
        open.settle();
    }

    private static List<String> labels(RelationPickerViewModel picker) {
        return picker.choicesProperty().get().stream().map(Choice::label).toList();
    }

    private RecordKey blog(String name, String tagline) {
        Map<String, Value> values =
                Map.of("name", Value.text(name), "tagline", Value.text(tagline));
        return open.save(new ModelRecord("Blog", values)).key(open.store().schema().model("Blog"));
    }
}
