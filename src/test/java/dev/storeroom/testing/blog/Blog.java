package dev.storeroom.testing.blog;

import dev.storeroom.model.AsStored;
import dev.storeroom.model.FieldReader;
import dev.storeroom.model.FieldWriter;
import dev.storeroom.model.Model;
import dev.storeroom.model.ModelBinding;
import dev.storeroom.model.ModelList;
import dev.storeroom.model.OrderedField;
import dev.storeroom.model.QueryField;
import dev.storeroom.model.RelationField;
import dev.storeroom.model.Temporal;
import dev.storeroom.model.TextField;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/** A publication with a name, and the posts in it. */
public final class Blog implements Model {
    public static final TextField<Blog> ID = QueryField.text("Blog", "id");

    public static final TextField<Blog> NAME = QueryField.text("Blog", "name");

    public static final TextField<Blog> TAGLINE = QueryField.text("Blog", "tagline");

    public static final RelationField<Blog, Post> POSTS = QueryField.relation("Blog", "posts");

    public static final OrderedField<Blog, Temporal.DateTime> CREATED_AT =
            QueryField.dateTime("Blog", "createdAt");

    public static final OrderedField<Blog, Temporal.DateTime> UPDATED_AT =
            QueryField.dateTime("Blog", "updatedAt");

    static final ModelBinding<Blog> BINDING =
            new ModelBinding<>(Blog.class, "Blog", Blog::read, Blog::write, each -> each.asStored);

    private final String id;

    private final String name;

    private final @Nullable String tagline;

    private final ModelList<Post> posts;

    private final Temporal.@Nullable DateTime createdAt;

    private final Temporal.@Nullable DateTime updatedAt;

    private final AsStored asStored;

    private Blog(Builder builder) {
        id = builder.id == null ? UUID.randomUUID().toString() : builder.id;
        name = builder.name;
        tagline = builder.tagline;
        posts = ModelList.none();
        createdAt = builder.createdAt;
        updatedAt = builder.updatedAt;
        asStored = builder.asStored;
    }

    private Blog(FieldReader in) {
        id = in.text("id");
        name = in.text("name");
        tagline = in.text("tagline");
        posts = in.models("posts", Post.class);
        createdAt = in.dateTime("createdAt");
        updatedAt = in.dateTime("updatedAt");
        asStored = in.asStored();
    }

    /** Begins a new one. */
    public static NameStep builder() {
        return new Builder();
    }

    /** Begins another version of this record; its key stays. */
    public CopyOfBuilder copyOfBuilder() {
        return new CopyOfBuilder(this);
    }

    /** Stands in for the record with that id where nothing else matters, as in deleting it. */
    public static Blog justId(String id) {
        Builder builder = new Builder();
        builder.id(id);
        return new Blog(builder);
    }

    public String getId() {
        return id;
    }

    /** Shown at the top of every page. */
    public String getName() {
        return name;
    }

    public @Nullable String getTagline() {
        return tagline;
    }

    public ModelList<Post> getPosts() {
        return posts;
    }

    public Temporal.@Nullable DateTime getCreatedAt() {
        return createdAt;
    }

    public Temporal.@Nullable DateTime getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Blog that
                && Objects.equals(id, that.id)
                && Objects.equals(name, that.name)
                && Objects.equals(tagline, that.tagline)
                && Objects.equals(createdAt, that.createdAt)
                && Objects.equals(updatedAt, that.updatedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, tagline, createdAt, updatedAt);
    }

    @Override
    public String toString() {
        return "Blog {id="
                + id
                + ", name="
                + name
                + ", tagline="
                + tagline
                + ", createdAt="
                + createdAt
                + ", updatedAt="
                + updatedAt
                + "}";
    }

    static Blog read(FieldReader in) {
        return new Blog(in);
    }

    void write(FieldWriter out) {
        out.text("id", id);
        out.text("name", name);
        out.text("tagline", tagline);
    }

    public interface NameStep {
        BuildStep name(String name);
    }

    public interface BuildStep {
        Blog build();

        BuildStep id(String id);

        BuildStep tagline(@Nullable String tagline);
    }

    private static final class Builder implements NameStep, BuildStep {
        private @Nullable String id;

        private @Nullable String name;

        private @Nullable String tagline;

        private Temporal.@Nullable DateTime createdAt;

        private Temporal.@Nullable DateTime updatedAt;

        private AsStored asStored = AsStored.NEW;

        private Builder() {}

        private Builder(Blog that) {
            id = that.id;
            name = that.name;
            tagline = that.tagline;
            createdAt = that.createdAt;
            updatedAt = that.updatedAt;
            asStored = that.asStored;
        }

        @Override
        public BuildStep name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        @Override
        public BuildStep id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        @Override
        public BuildStep tagline(@Nullable String tagline) {
            this.tagline = tagline;
            return this;
        }

        @Override
        public Blog build() {
            return new Blog(this);
        }
    }

    public static final class CopyOfBuilder {
        private final Builder builder;

        private CopyOfBuilder(Blog that) {
            builder = new Builder(that);
        }

        public CopyOfBuilder name(String name) {
            builder.name(name);
            return this;
        }

        public CopyOfBuilder tagline(@Nullable String tagline) {
            builder.tagline(tagline);
            return this;
        }

        public Blog build() {
            return builder.build();
        }
    }
}
