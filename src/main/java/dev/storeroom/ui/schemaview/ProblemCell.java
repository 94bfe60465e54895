package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.reader.SchemaProblem;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A problem of the schema: how grave, what, what to do, and where.
final class ProblemCell extends ListCell<SchemaProblem> {
    private final boolean namesFile;
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label sentence = new Label();
    private final Label fix = new Label();
    private final Label place = new Label();
    private final HBox content;

    /// @param namesFile whether the schema has several files
    ProblemCell(boolean namesFile) {
        this.namesFile = namesFile;
        sentence.setWrapText(true);
        fix.setWrapText(true);
        fix.getStyleClass().add("sr-hint");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().addAll("sr-mono", "sr-hint");
        var words = new VBox(sentence, fix);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(icon, words, place);
        content.getStyleClass().add("problem-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SchemaProblem problem, boolean empty) {
        super.updateItem(problem, empty);
        setText(null);
        setGraphic(null);
        if (empty || problem == null) return;
        icon.setIconCode(icon(problem.severity()));
        icon.getStyleClass().removeIf(name -> name.startsWith("problem-is-"));
        icon.getStyleClass().add("problem-is-" + problem.severity());
        sentence.setText(problem.sentence());
        String advice = problem.fix();
        fix.setText(advice == null ? "" : advice);
        fix.setManaged(advice != null);
        place.setText(problem.code() + "  " + where(problem.position()));
        setAccessibleText(problem.toString());
        setGraphic(content);
    }

    private String where(SourcePosition position) {
        String place = position.line() + ":" + position.column();
        return namesFile ? position.file() + ":" + place : place;
    }

    private static Ikon icon(SchemaProblem.Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.ALERT_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
        };
    }
}
