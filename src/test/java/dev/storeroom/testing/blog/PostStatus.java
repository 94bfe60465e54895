package dev.storeroom.testing.blog;

import dev.storeroom.model.Choice;

import org.jspecify.annotations.Nullable;

/** The enum PostStatus. */
public enum PostStatus implements Choice {
    DRAFT("DRAFT"),

    IN_REVIEW("IN_REVIEW"),

    PUBLISHED("PUBLISHED");

    private final String text;

    PostStatus(String text) {
        this.text = text;
    }

    /** The value as the schema spells it. */
    @Override
    public String text() {
        return text;
    }

    /** The value that the schema spells like that; null if it has none. */
    public static @Nullable PostStatus of(String text) {
        return switch (text) {
            case "DRAFT" -> DRAFT;
            case "IN_REVIEW" -> IN_REVIEW;
            case "PUBLISHED" -> PUBLISHED;
            default -> null;
        };
    }
}
