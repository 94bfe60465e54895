package dev.storeroom.ui.form;

import dev.storeroom.data.Draft;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;

import org.jspecify.annotations.Nullable;

/// What is stored beneath the input of a field, as [Draft#textOf] writes it: a person who goes on
/// with a text of yesterday has not seen what somebody else saved since.
///
/// @param seen what it was when the input was begun; null if nothing was stored, or it is not known
/// @param now null while nothing is stored
record Beneath(@Nullable String seen, @Nullable String now) {
    static final Beneath NOTHING = new Beneath(null, null);

    static Beneath of(Field field, Value stored) {
        String text = Draft.textOf(field.type(), stored);
        return new Beneath(text, text);
    }

    /// The same input over another stored value.
    Beneath over(Field field, Value stored) {
        return new Beneath(seen, Draft.textOf(field.type(), stored));
    }

    /// The same stored value under an input that was begun over another one, if that is known.
    Beneath begunOver(@Nullable String base) {
        return base == null || now == null ? this : new Beneath(base, now);
    }

    /// What is stored now has been seen.
    Beneath noticed() {
        return new Beneath(now, now);
    }

    boolean hasChanged() {
        return seen != null && !seen.equals(now);
    }
}
