package dev.storeroom.ui.inspector;

import dev.storeroom.ui.desk.ByteSize;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.desk.Desk;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which local data to clear, and what that removes. Lives on the JavaFX thread.
final class ClearDataViewModel {
    private final Desk desk;
    private final ClearSurvey.Findings findings;
    private final BooleanProperty all = new SimpleBooleanProperty(true);
    private final ObservableSet<String> chosen = FXCollections.observableSet();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ClearPlan> plan;
    private final BooleanBinding confirmed;

    ClearDataViewModel(Desk desk, ClearSurvey.Findings findings) {
        this.desk = desk;
        this.findings = findings;
        plan = new ReadOnlyObjectWrapper<>(planned());
        all.subscribe(() -> plan.set(planned()));
        chosen.addListener((javafx.beans.InvalidationListener) change -> plan.set(planned()));
        confirmed = Bindings.createBooleanBinding(this::isConfirmed, plan, typed);
    }

    /// A line for each model of the schema.
    List<ClearPlan> models() {
        return findings.plans();
    }

    /// True for everything, false for the chosen models.
    BooleanProperty allProperty() {
        return all;
    }

    /// The names of the models to clear, where not all are.
    ObservableSet<String> chosen() {
        return chosen;
    }

    /// What a person typed to confirm a large clearing.
    StringProperty typedProperty() {
        return typed;
    }

    /// What the present choice removes, in sum.
    ReadOnlyObjectProperty<ClearPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// True when the button may be pressed.
    BooleanBinding confirmedBinding() {
        return confirmed;
    }

    /// Where the data will be found again.
    String snapshotSentence() {
        Path folder = desk.workspace().folder().resolve("snapshots");
        return "A snapshot (%s) is set aside first, in %s. Undo, or Restore in the storage inspector, brings everything back."
                .formatted(ByteSize.text(findings.snapshotBytes()), folder);
    }

    /// The number to type.
    String wantedNumber() {
        return String.valueOf(plan.get().records());
    }

    void clear() {
        Set<String> models =
                all.get()
                        ? models().stream().map(ClearPlan::model).collect(Collectors.toSet())
                        : Set.copyOf(chosen);
        new LocalData(desk).clear(models, all.get(), plan.get().records());
    }

    private boolean isConfirmed() {
        ClearPlan now = plan.get();
        if (now.isEmpty()) return false;
        if (!now.asksForNumber()) return true;
        String number = typed.get().strip();
        return number.equals(wantedNumber()) || number.equals(Counted.number(now.records()));
    }

    private ClearPlan planned() {
        return ClearPlan.total(
                findings.plans().stream()
                        .filter(line -> all.get() || chosen.contains(line.model()))
                        .toList());
    }
}
