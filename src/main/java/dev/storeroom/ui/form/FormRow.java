package dev.storeroom.ui.form;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One line of the form: what a person sees and edits as one thing.
abstract class FormRow extends VBox {
    private static final PseudoClass DIRTY = PseudoClass.getPseudoClass("dirty");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final String name;

    /// @param id the same in the ids of nodes
    FormRow(String name, String id) {
        this.name = name;
        getStyleClass().add("form-field");
        setId("form-row-" + id);
        addEventHandler(ActionEvent.ACTION, this::called);
    }

    /// A mnemonic presses what it leads to, and a button would do what it does: so it leads here.
    private void called(ActionEvent event) {
        if (event.getTarget() == this) focusEditor();
    }

    /// What a person looks for it by.
    final String name() {
        return name;
    }

    /// Lets Alt and a letter of the name lead to the editor, where the name is shown.
    void mark(Mnemonics letters) {}

    /// Tells whether the row edits that field, alone or with others.
    abstract boolean has(FieldViewModel field);

    abstract boolean isEditable();

    /// Tells whether the row wants the whole width of the form.
    abstract boolean isWide();

    abstract void focusEditor();

    final void markDirty(ObservableValue<Boolean> dirty) {
        dirty.subscribe(is -> pseudoClassStateChanged(DIRTY, is));
    }

    final void markWrong(boolean wrong) {
        pseudoClassStateChanged(WRONG, wrong);
    }

    /// Checks what was typed once the focus goes elsewhere in the window, and not to another
    /// program. Where the mouse took it, that waits until the button is let go: a message makes
    /// room for itself, and what is pressed must not move away under the pointer.
    final void checkWhenLeft(Runnable check) {
        focusWithinProperty()
                .addListener(
                        (source, was, is) -> {
                            if (!is && isInFocusedWindow() && isEditable()) afterPress(check);
                        });
    }

    private boolean isInFocusedWindow() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isFocused();
    }

    private void afterPress(Runnable check) {
        Node at = this;
        while (at != null && !(at instanceof FieldScroll)) at = at.getParent();
        if (at instanceof FieldScroll scroll) scroll.afterPress(check);
        else check.run();
    }
}
