package dev.storeroom.ui.theme;

/// Which theme a person wants.
public enum ThemeChoice {
    /// As the desktop has it, and changing with it.
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
