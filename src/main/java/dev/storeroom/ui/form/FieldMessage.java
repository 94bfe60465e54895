package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.ui.form.FieldHint.Remedy;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line under an editor: the problem, or the hint, what someone else stored, and chips that put
/// something else in.
final class FieldMessage extends WordFlow {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private final FieldViewModel field;
    private final Label problem = new Label();
    private final Label hint = new Label();

    FieldMessage(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("form-message");
        problem.setId("form-message-" + field.id());
        problem.getStyleClass().add("form-problem");
        problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        problem.setWrapText(true);
        hint.setId("form-hint-" + field.id());
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        field.problemProperty().subscribe(now -> fill());
        field.hintProperty().subscribe(now -> fill());
        field.theirsProperty().subscribe(now -> fill());
        field.editableProperty().subscribe(now -> fill());
    }

    private void fill() {
        getChildren().clear();
        FieldHint now = field.hintProperty().get();
        boolean isWrong = !field.problemProperty().get().isEmpty();
        if (isWrong) {
            problem.setText(field.problemProperty().get());
            getChildren().add(problem);
        } else if (!now.text().isEmpty()) {
            hint.setText(now.text());
            hint.setGraphic(now.isWarning() ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
            hint.pseudoClassStateChanged(WARNING, now.isWarning());
            getChildren().add(hint);
        }
        if (field.editableProperty().get())
            now.remedies().forEach(remedy -> getChildren().add(chip(remedy)));
        if (!field.theirsProperty().get().isEmpty()) getChildren().add(theirs());
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private Button chip(Remedy remedy) {
        var chip = new Button(remedy.label());
        chip.getStyleClass().addAll("form-chip", Styles.SMALL);
        chip.setId("form-remedy-" + field.id());
        chip.setAccessibleText(field.spokenName() + ": " + remedy.label());
        chip.setOnAction(event -> field.apply(remedy));
        return chip;
    }

    private Button theirs() {
        var chip = new Button("theirs: " + shortened(field.theirsProperty().get()));
        chip.getStyleClass().addAll("form-chip", "form-theirs", Styles.SMALL);
        chip.setId("form-theirs-" + field.id());
        chip.setAccessibleText("Take their value of " + field.spokenName());
        chip.setOnAction(event -> field.revert());
        return chip;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
