package dev.storeroom.ui.shell;

import java.util.Optional;

/// What a tab can show; the window remembers its open places by their text.
sealed interface Place {
    record Welcome() implements Place {}

    record Model(String name) implements Place {}

    record SchemaText() implements Place {}

    record Storage() implements Place {}

    record Backend() implements Place {}

    record Shortcuts() implements Place {}

    record FilterLanguage() implements Place {}

    default String text() {
        return switch (this) {
            case Welcome() -> "welcome";
            case Model(String name) -> "model:" + name;
            case SchemaText() -> "schema";
            case Storage() -> "storage";
            case Backend() -> "backend";
            case Shortcuts() -> "shortcuts";
            case FilterLanguage() -> "filter-language";
        };
    }

    /// The inverse of [#text()]; empty for text of another version.
    static Optional<Place> parse(String text) {
        if (text.startsWith("model:"))
            return Optional.of(new Model(text.substring("model:".length())));
        return switch (text) {
            case "welcome" -> Optional.of(new Welcome());
            case "schema" -> Optional.of(new SchemaText());
            case "storage" -> Optional.of(new Storage());
            case "backend" -> Optional.of(new Backend());
            case "shortcuts" -> Optional.of(new Shortcuts());
            case "filter-language" -> Optional.of(new FilterLanguage());
            default -> Optional.empty();
        };
    }

    /// Tells whether the place is of an open schema rather than of the application.
    default boolean needsProject() {
        return switch (this) {
            case Welcome(), Shortcuts(), FilterLanguage() -> false;
            case Model _, SchemaText(), Storage(), Backend() -> true;
        };
    }
}
