package dev.storeroom.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Clearing and restoring over a real store.
class LocalDataTest {
    @TempDir private Path folder;
    private OpenDesk open;

    @BeforeEach
    void open() {
        open = new OpenDesk(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatGoesIsCountedModelByModel() {
        open.post("One");
        open.post("Two");
        var drafts =
                List.of(
                        new Draft("Post", "new 1", "title", "Thr"),
                        new Draft("Post", "new 1", "rating", "3"));
        open.store().replaceDrafts(List.of(), drafts);
        assertThat(ClearSurvey.of(open.store()).plans())
                .containsExactly(new ClearPlan("Post", 2, 2, 0, 0, 0, 1));
    }

    @Test
    void aClearedStoreIsBackAfterUndo() {
        open.post("One");
        FxToolkit.run(() -> viewModel().clear());
        open.await(() -> open.notices.told().contains("Cleared 1 record"));
        assertThat(counts()).isEqualTo(ModelCounts.NONE);
        FxToolkit.run(open.notices::undo);
        open.await(() -> open.notices.told().contains("Restored 1 record"));
        assertThat(counts()).isEqualTo(new ModelCounts(1, 1, 0, 0));
    }

    @Test
    void restoringSetsAsideWhatIsThereNow() {
        open.post("Before");
        var snapshot = open.store().clear();
        open.post("Since");
        open.post("Then");
        open.dialogs.answer(true);
        FxToolkit.run(() -> new LocalData(open.desk).askAndRestore(snapshot, () -> {}));
        open.await(() -> open.notices.told().contains("Restored 1 record"));
        FxToolkit.run(open.notices::undo);
        open.await(() -> open.notices.told().contains("Restored 2 records"));
        assertThat(counts().rows()).isEqualTo(2);
    }

    @Test
    void manyRecordsAreClearedOnlyAfterTheirNumberIsTyped() {
        for (int i = 0; i < 101; i++) open.post("Post " + i);
        var viewModel = FxToolkit.call(this::viewModel);
        assertThat(viewModel.confirmedBinding().get()).isFalse();
        FxToolkit.run(() -> viewModel.typedProperty().set("101"));
        assertThat(viewModel.confirmedBinding().get()).isTrue();
    }

    @Test
    void nothingChosenClearsNothing() {
        open.post("One");
        var viewModel = FxToolkit.call(this::viewModel);
        FxToolkit.run(() -> viewModel.allProperty().set(false));
        assertThat(viewModel.confirmedBinding().get()).isFalse();
        FxToolkit.run(() -> viewModel.chosen().add("Post"));
        assertThat(viewModel.confirmedBinding().get()).isTrue();
    }

    private ClearDataViewModel viewModel() {
        return new ClearDataViewModel(open.desk, ClearSurvey.of(open.store()));
    }

    private ModelCounts counts() {
        return open.store().counts().getOrDefault("Post", ModelCounts.NONE);
    }
}
