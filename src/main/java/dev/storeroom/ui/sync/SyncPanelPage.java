package dev.storeroom.ui.sync;

/// The tabs of the side panel, from left to right.
public enum SyncPanelPage {
    STATUS("Status"),
    OUTBOX("Outbox"),
    CONFLICTS("Conflicts"),
    ACTIVITY("Activity");

    private final String title;

    SyncPanelPage(String title) {
        this.title = title;
    }

    /// What its tab says, without a count.
    public String title() {
        return title;
    }
}
