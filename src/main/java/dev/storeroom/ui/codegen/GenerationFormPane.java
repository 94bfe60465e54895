package dev.storeroom.ui.codegen;

import atlantafx.base.theme.Styles;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.java.JavaStyle;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The settings of the Generate Models dialog.
final class GenerationFormPane extends GridPane {
    private final GenerateModelsViewModel viewModel;
    private final GenerationForm form;
    private final ComboBox<CodeTarget> target = new ComboBox<>();
    private final TextField packageName = new TextField();
    private final TextField folder = new TextField();

    GenerationFormPane(GenerateModelsViewModel viewModel) {
        this.viewModel = viewModel;
        form = viewModel.form();
        getStyleClass().add("generate-form");
        var labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields, labels);
        addRow(0, label("Write as", target), target(), style());
        addPackage();
        addRow(2, label("Folder", folder), folder());
        add(place(), 1, 3, 2, 1);
    }

    void focus() {
        target.requestFocus();
    }

    private Node target() {
        target.setId("generate-target");
        target.setAccessibleText("What to write the models as");
        target.getItems().setAll(CodeTarget.values());
        target.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(CodeTarget shown) {
                        return named(shown);
                    }

                    @Override
                    public CodeTarget fromString(String name) {
                        throw new UnsupportedOperationException("nothing is typed here: " + name);
                    }
                });
        target.setMaxWidth(Double.MAX_VALUE);
        target.valueProperty().bindBidirectional(form.targetProperty());
        return target;
    }

    private static String named(CodeTarget target) {
        return switch (target) {
            case JAVA -> "Java for Storeroom";
            case AMPLIFY_ANDROID -> "Java for Amplify Android";
            case JAVASCRIPT -> "JavaScript and TypeScript";
            case INTROSPECTION -> "Introspection in JSON";
        };
    }

    private Node style() {
        var group = new ToggleGroup();
        var builder = style(JavaStyle.BUILDER, "Classes with builders", group);
        var record = style(JavaStyle.RECORD, "Records", group);
        form.styleProperty()
                .subscribe(
                        chosen ->
                                (chosen == JavaStyle.RECORD ? record : builder).setSelected(true));
        var styles = new HBox(builder, record);
        styles.getStyleClass().add("generate-styles");
        showWhen(styles, form.targetProperty().map(chosen -> chosen == CodeTarget.JAVA));
        return styles;
    }

    private RadioButton style(JavaStyle style, String text, ToggleGroup group) {
        var button = new RadioButton(text);
        button.setId("generate-style-" + style);
        button.setToggleGroup(group);
        button.setOnAction(pressed -> form.styleProperty().set(style));
        return button;
    }

    private void addPackage() {
        Label label = label("Package", packageName);
        packageName.setId("generate-package");
        packageName.setAccessibleText("Package of the classes");
        packageName.getStyleClass().add("sr-mono");
        packageName.textProperty().bindBidirectional(form.packageProperty());
        ObservableValue<Boolean> isJava = form.targetProperty().map(CodeTarget::isJava);
        showWhen(label, isJava);
        showWhen(packageName, isJava);
        viewModel
                .noticesProperty()
                .subscribe(
                        read ->
                                packageName.pseudoClassStateChanged(
                                        Styles.STATE_DANGER, !form.settings().hasSoundPackage()));
        add(label, 0, 1);
        add(packageName, 1, 1, 2, 1);
    }

    private Node folder() {
        folder.setId("generate-folder");
        folder.setAccessibleText("Folder to write to");
        folder.getStyleClass().add("sr-mono");
        folder.textProperty().bindBidirectional(form.folderProperty());
        HBox.setHgrow(folder, Priority.ALWAYS);
        var choose = new Button("Choose…", new FontIcon(Feather.FOLDER));
        choose.setId("generate-choose");
        choose.setAccessibleText("Choose the folder to write to");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(pressed -> viewModel.chooseFolder());
        var both = new HBox(folder, choose);
        both.getStyleClass().add("generate-folder");
        setColumnSpan(both, 2);
        return both;
    }

    /// Where a relative folder is.
    private Label place() {
        var place = new Label();
        place.setId("generate-place");
        place.getStyleClass().add("sr-hint");
        form.folderProperty()
                .subscribe(
                        typed ->
                                place.setText(
                                        viewModel.folder().map(path -> "In " + path).orElse("")));
        return place;
    }

    /// What the target has no use for takes no place.
    private static void showWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static Label label(String text, Node field) {
        var label = new Label(text);
        label.setLabelFor(field);
        return label;
    }
}
