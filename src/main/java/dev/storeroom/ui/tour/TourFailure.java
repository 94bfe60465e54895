package dev.storeroom.ui.tour;

import org.jspecify.annotations.Nullable;

/// The window is not as the tour says it should be.
final class TourFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TourFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
