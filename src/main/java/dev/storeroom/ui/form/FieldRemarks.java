package dev.storeroom.ui.form;

import dev.storeroom.data.FieldProblem;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a form says about a field: what is wrong with it, and what else is worth knowing.
///
/// Typing never shows a new problem; leaving the field or saving does. A problem that is shown goes
/// away as soon as the text is valid. A stored value that breaks the rules is shown as such but
/// blocks nothing until it is edited.
final class FieldRemarks {
    private final FieldRules rules;
    private final FieldHints hints;
    private final FieldEntry entry;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FieldHint> hint =
            new ReadOnlyObjectWrapper<>(FieldHint.NONE);
    private @Nullable FieldParts inside;

    FieldRemarks(FieldRules rules, FieldHints hints, FieldEntry entry) {
        this.rules = rules;
        this.hints = hints;
        this.entry = entry;
    }

    /// From now on what is wrong with a part is said at the part.
    void lookInto(FieldParts parts) {
        inside = parts;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean showsProblem() {
        return !problem.get().isEmpty();
    }

    ReadOnlyObjectProperty<FieldHint> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    void hintAt(FieldHint said) {
        hint.set(said);
    }

    /// Says what the input, now another one, gives cause to.
    void hintAtInput() {
        boolean isSaid = entry.isDirty() || !entry.input().text().isEmpty();
        hint.set(isSaid ? hints.of(rules.field(), entry.input()) : FieldHint.NONE);
    }

    /// Lets a problem that is shown follow the input, now another one.
    void reconsider() {
        if (!showsProblem()) return;
        if (inside != null && inside.areShown()) {
            problem.set(inside.sentence(problems())); // typing shows no new problem inside
        } else {
            check();
        }
    }

    /// Shows what is wrong, if anything.
    ///
    /// @return true if the input may be saved
    boolean check() {
        boolean partsAreGood = inside == null || inside.check();
        List<FieldProblem> found = problems();
        say(entry.isGiven() ? found : rules.problemsWithStored(entry.saved()));
        return !entry.isGiven() || (found.isEmpty() && partsAreGood);
    }

    /// Shows what is wrong with what is stored, if anything.
    void checkStored() {
        say(rules.problemsWithStored(entry.saved()));
    }

    /// Shows what the whole or the data store found wrong, here or at the part that it is about.
    void refuse(FieldProblem found) {
        say(List.of(found));
    }

    /// Shows nothing as wrong.
    void forget() {
        problem.set("");
    }

    private List<FieldProblem> problems() {
        return entry.isGiven()
                ? rules.problemsWith(entry.input(), entry.original(), entry.keepsEmptyText())
                : List.of();
    }

    private void say(List<FieldProblem> found) {
        if (inside != null && inside.areShown()) {
            found.forEach(inside::place);
            problem.set(inside.sentence(found));
        } else {
            problem.set(found.stream().findFirst().map(FieldProblem::text).orElse(""));
        }
    }
}
