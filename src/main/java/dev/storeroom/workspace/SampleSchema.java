package dev.storeroom.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A schema that comes with Storeroom.
public enum SampleSchema {
    BLOG("blog", "Blog", "One Post model, as in the getting-started guide"),
    BLOG_COMMENTS("blog-comments", "Blog with comments", "Blogs, their posts and comments"),
    TAGS("tags", "Posts and tags", "A many-to-many relation"),
    ALL_SCALARS("all-scalars", "All scalars", "Every scalar, enum, list and embedded type"),
    CUSTOM_KEYS("custom-keys", "Custom keys", "Keys of one and of several fields");

    private final String id;
    private final String title;
    private final String description;

    SampleSchema(String id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    /// The name of its file, without the ending.
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /// The schema itself.
    public String text() {
        String resource = "/dev/storeroom/samples/" + id + ".graphql";
        try (InputStream source = SampleSchema.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(source, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + resource, e);
        }
    }
}
