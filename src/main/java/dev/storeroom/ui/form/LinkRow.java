package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.ui.relation.Link;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A relation to one record in the form: its name, the related record, and what is to be said.
final class LinkRow extends FormRow {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private final LinkViewModel link;
    private final RowHead head;
    private final LinkEditor editor;
    private final FlowPane message = new FlowPane();
    private final BooleanBinding dirty;
    private final BooleanBinding editable;
    private final StringBinding problem;
    private final StringBinding theirs;

    LinkRow(LinkViewModel link) {
        super(link.name(), link.name());
        this.link = link;
        dirty = link.dirty();
        editable = link.editable();
        problem = link.problem();
        theirs = link.theirs();
        String description = link.relation().field().description();
        head = new RowHead(link.name(), link.name(), link.isRequired(), description);
        editor = new LinkEditor(link, editable);
        build();
        bind();
    }

    private void build() {
        var field = link.relation().field();
        head.setType(link.relation().other().name(), field.typeText());
        head.addRevert(dirty, link::savedText, link::revert);
        head.setLabelFor(this);
        message.getStyleClass().add("form-message");
        getChildren().addAll(head, editor, message);
    }

    private void bind() {
        markDirty(dirty);
        link.linkProperty().subscribe(now -> tell());
        problem.subscribe(now -> tell());
        theirs.subscribe(now -> tell());
        checkWhenLeft(
                () -> {
                    if (!editor.isChoosing()) link.check();
                });
    }

    private void tell() {
        message.getChildren().clear();
        boolean wrong = !problem.get().isEmpty();
        markWrong(wrong);
        editor.control().pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        if (wrong) {
            message.getChildren().add(problem(problem.get()));
        } else if (link.linkProperty().get() instanceof Link.Missing) {
            message.getChildren().add(missing());
        }
        if (!theirs.get().isEmpty()) message.getChildren().add(theirs());
        message.setVisible(!message.getChildren().isEmpty());
        message.setManaged(!message.getChildren().isEmpty());
    }

    private Label problem(String sentence) {
        var label = said("form-message-", sentence);
        label.getStyleClass().add("form-problem");
        label.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        return label;
    }

    private Label missing() {
        String sentence =
                "This %s is not here. It may have been deleted, or may come with the next sync."
                        .formatted(link.relation().other().name());
        var label = said("form-hint-", sentence);
        label.getStyleClass().add("form-hint");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        label.pseudoClassStateChanged(WARNING, true);
        return label;
    }

    private Label said(String id, String sentence) {
        var label = new Label(sentence);
        label.setId(id + link.name());
        label.setWrapText(true);
        return label;
    }

    private Button theirs() {
        var chip = new Button("theirs: " + theirs.get());
        chip.getStyleClass().addAll("form-chip", "form-theirs", Styles.SMALL);
        chip.setId("form-theirs-" + link.name());
        chip.setAccessibleText("Take their value of " + link.name());
        chip.setOnAction(event -> link.revert());
        return chip;
    }

    @Override
    void mark(Mnemonics letters) {
        head.mark(letters);
    }

    @Override
    boolean has(FieldViewModel field) {
        return link.has(field);
    }

    @Override
    boolean isEditable() {
        return editable.get();
    }

    @Override
    boolean isWide() {
        return false;
    }

    @Override
    void focusEditor() {
        editor.control().requestFocus();
    }
}
