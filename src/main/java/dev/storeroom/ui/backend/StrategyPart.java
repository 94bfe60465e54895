package dev.storeroom.ui.backend;

import dev.storeroom.workspace.ConflictHandling;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// What shall become of a change to another version: as the project says, where there is one, or a
/// strategy for all models.
final class StrategyPart extends VBox {
    private final ToggleGroup strategies = new ToggleGroup();
    private final Label meaning = StartBackendPane.hint("");

    /// @param last chosen the last time
    /// @param terms empty where there is no project
    StrategyPart(Optional<ConflictHandling> last, Optional<ProjectTerms> terms) {
        getStyleClass().add("start-backend-part");
        meaning.setId("start-backend-meaning");
        meaning.getStyleClass().add("start-backend-meaning");
        terms.ifPresent(this::addProject);
        var row = new HBox();
        row.getStyleClass().add("start-backend-choices");
        String scope =
                terms.isPresent() ? " This goes for all models, whatever the project says." : "";
        for (ConflictHandling each : BackendChoice.STRATEGIES)
            row.getChildren()
                    .add(
                            choice(
                                    each.name(),
                                    label(each),
                                    Optional.of(each),
                                    each.meaning() + scope));
        getChildren().addAll(row, meaning);
        select(last);
    }

    /// Empty for as the project says.
    @SuppressWarnings("unchecked") // what every button was given
    Optional<ConflictHandling> chosen() {
        return (Optional<ConflictHandling>) strategies.getSelectedToggle().getUserData();
    }

    private void addProject(ProjectTerms terms) {
        RadioButton project =
                choice("project", "As the project says", Optional.empty(), terms.meaning());
        project.setDisable(terms.conflicts().isEmpty());
        Label said = StartBackendPane.hint(terms.sentence());
        said.setId("start-backend-project-says");
        if (project.isDisable()) said.getStyleClass().add("sr-failed");
        getChildren().addAll(said, project);
    }

    private RadioButton choice(
            String name, String text, Optional<ConflictHandling> strategy, String sentence) {
        RadioButton button = StartBackendPane.place("start-backend-" + name, text, strategies);
        button.setUserData(strategy);
        button.selectedProperty()
                .subscribe(
                        isSelected -> {
                            if (isSelected) meaning.setText(sentence);
                        });
        return button;
    }

    /// Where what was chosen cannot be, the first that can.
    private void select(Optional<ConflictHandling> last) {
        strategies.getToggles().stream()
                .map(RadioButton.class::cast)
                .filter(each -> !each.isDisable())
                .filter(each -> last.isEmpty() || last.equals(each.getUserData()))
                .findFirst()
                .ifPresent(each -> each.setSelected(true));
    }

    /// Short, because the caption says of what.
    private static String label(ConflictHandling strategy) {
        return strategy == ConflictHandling.NONE ? "None" : strategy.label();
    }
}
