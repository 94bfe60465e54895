package dev.storeroom.ui.desk;

/// What the menus and the toolbar ask of the tab in front.
public enum TabCommand {
    NEW_RECORD,
    DUPLICATE,
    DELETE,
    SAVE,
    COPY,
    FIND,
    FILTER,
    CLEAR_FILTERS,
    COLUMNS,
    REFRESH,
    PREVIOUS_RECORD,
    NEXT_RECORD
}
