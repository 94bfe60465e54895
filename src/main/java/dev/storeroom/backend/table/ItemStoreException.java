package dev.storeroom.backend.table;

/// The backend's file cannot be read or written.
public final class ItemStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ItemStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
