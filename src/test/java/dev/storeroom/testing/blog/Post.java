package dev.storeroom.testing.blog;

import dev.storeroom.model.AsStored;
import dev.storeroom.model.FieldReader;
import dev.storeroom.model.FieldWriter;
import dev.storeroom.model.Model;
import dev.storeroom.model.ModelBinding;
import dev.storeroom.model.ModelList;
import dev.storeroom.model.ModelReference;
import dev.storeroom.model.OrderedField;
import dev.storeroom.model.QueryField;
import dev.storeroom.model.RelationField;
import dev.storeroom.model.Temporal;
import dev.storeroom.model.TextField;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/** One article. A draft may lack everything but its title. */
public final class Post implements Model {
    public static final TextField<Post> ID = QueryField.text("Post", "id");

    public static final TextField<Post> TITLE = QueryField.text("Post", "title");

    public static final QueryField<Post, PostStatus> STATUS = QueryField.choice("Post", "status");

    public static final OrderedField<Post, Temporal.Date> PUBLISH_ON =
            QueryField.date("Post", "publishOn");

    public static final OrderedField<Post, Integer> RATING = QueryField.whole("Post", "rating");

    public static final TextField<Post> CONTENT = QueryField.text("Post", "content");

    public static final RelationField<Post, Blog> BLOG = QueryField.relation("Post", "blog");

    public static final RelationField<Post, Comment> COMMENTS =
            QueryField.relation("Post", "comments");

    public static final OrderedField<Post, Temporal.DateTime> CREATED_AT =
            QueryField.dateTime("Post", "createdAt");

    public static final OrderedField<Post, Temporal.DateTime> UPDATED_AT =
            QueryField.dateTime("Post", "updatedAt");

    static final ModelBinding<Post> BINDING =
            new ModelBinding<>(Post.class, "Post", Post::read, Post::write, each -> each.asStored);

    private final String id;

    private final String title;

    private final PostStatus status;

    private final Temporal.@Nullable Date publishOn;

    private final @Nullable Integer rating;

    private final @Nullable String content;

    private final ModelReference<Blog> blog;

    private final ModelList<Comment> comments;

    private final Temporal.@Nullable DateTime createdAt;

    private final Temporal.@Nullable DateTime updatedAt;

    private final AsStored asStored;

    private Post(Builder builder) {
        id = builder.id == null ? UUID.randomUUID().toString() : builder.id;
        title = builder.title;
        status = builder.status;
        publishOn = builder.publishOn;
        rating = builder.rating;
        content = builder.content;
        blog = builder.blog;
        comments = ModelList.none();
        createdAt = builder.createdAt;
        updatedAt = builder.updatedAt;
        asStored = builder.asStored;
    }

    private Post(FieldReader in) {
        id = in.text("id");
        title = in.text("title");
        status = in.choice("status", PostStatus::of);
        publishOn = in.date("publishOn");
        rating = in.whole("rating");
        content = in.text("content");
        blog = in.reference("blog", Blog.class);
        comments = in.models("comments", Comment.class);
        createdAt = in.dateTime("createdAt");
        updatedAt = in.dateTime("updatedAt");
        asStored = in.asStored();
    }

    /** Begins a new one. */
    public static TitleStep builder() {
        return new Builder();
    }

    /** Begins another version of this record; its key stays. */
    public CopyOfBuilder copyOfBuilder() {
        return new CopyOfBuilder(this);
    }

    /** Stands in for the record with that id where nothing else matters, as in deleting it. */
    public static Post justId(String id) {
        Builder builder = new Builder();
        builder.id(id);
        return new Post(builder);
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public PostStatus getStatus() {
        return status;
    }

    /** The day it goes, or went, online. */
    public Temporal.@Nullable Date getPublishOn() {
        return publishOn;
    }

    /** From 1 to 5, by the editors. */
    public @Nullable Integer getRating() {
        return rating;
    }

    public @Nullable String getContent() {
        return content;
    }

    public ModelReference<Blog> getBlog() {
        return blog;
    }

    public ModelList<Comment> getComments() {
        return comments;
    }

    public Temporal.@Nullable DateTime getCreatedAt() {
        return createdAt;
    }

    public Temporal.@Nullable DateTime getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Post that
                && Objects.equals(id, that.id)
                && Objects.equals(title, that.title)
                && Objects.equals(status, that.status)
                && Objects.equals(publishOn, that.publishOn)
                && Objects.equals(rating, that.rating)
                && Objects.equals(content, that.content)
                && Objects.equals(blog, that.blog)
                && Objects.equals(createdAt, that.createdAt)
                && Objects.equals(updatedAt, that.updatedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, title, status, publishOn, rating, content, blog, createdAt, updatedAt);
    }

    @Override
    public String toString() {
        return "Post {id="
                + id
                + ", title="
                + title
                + ", status="
                + status
                + ", publishOn="
                + publishOn
                + ", rating="
                + rating
                + ", content="
                + content
                + ", blog="
                + blog
                + ", createdAt="
                + createdAt
                + ", updatedAt="
                + updatedAt
                + "}";
    }

    static Post read(FieldReader in) {
        return new Post(in);
    }

    void write(FieldWriter out) {
        out.text("id", id);
        out.text("title", title);
        out.choice("status", status);
        out.date("publishOn", publishOn);
        out.whole("rating", rating);
        out.text("content", content);
        out.reference("blog", blog);
    }

    public interface TitleStep {
        StatusStep title(String title);
    }

    public interface StatusStep {
        BuildStep status(PostStatus status);
    }

    public interface BuildStep {
        Post build();

        BuildStep id(String id);

        BuildStep publishOn(Temporal.@Nullable Date publishOn);

        BuildStep rating(@Nullable Integer rating);

        BuildStep content(@Nullable String content);

        BuildStep blog(@Nullable Blog blog);

        BuildStep blogId(String blogId);
    }

    private static final class Builder implements TitleStep, StatusStep, BuildStep {
        private @Nullable String id;

        private @Nullable String title;

        private @Nullable PostStatus status;

        private Temporal.@Nullable Date publishOn;

        private @Nullable Integer rating;

        private @Nullable String content;

        private ModelReference<Blog> blog = ModelReference.none();

        private Temporal.@Nullable DateTime createdAt;

        private Temporal.@Nullable DateTime updatedAt;

        private AsStored asStored = AsStored.NEW;

        private Builder() {}

        private Builder(Post that) {
            id = that.id;
            title = that.title;
            status = that.status;
            publishOn = that.publishOn;
            rating = that.rating;
            content = that.content;
            blog = that.blog;
            createdAt = that.createdAt;
            updatedAt = that.updatedAt;
            asStored = that.asStored;
        }

        @Override
        public StatusStep title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        @Override
        public BuildStep status(PostStatus status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        @Override
        public BuildStep id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        @Override
        public BuildStep publishOn(Temporal.@Nullable Date publishOn) {
            this.publishOn = publishOn;
            return this;
        }

        @Override
        public BuildStep rating(@Nullable Integer rating) {
            this.rating = rating;
            return this;
        }

        @Override
        public BuildStep content(@Nullable String content) {
            this.content = content;
            return this;
        }

        @Override
        public BuildStep blog(@Nullable Blog blog) {
            this.blog = blog == null ? ModelReference.none() : ModelReference.of(blog);
            return this;
        }

        @Override
        public BuildStep blogId(String blogId) {
            this.blog = ModelReference.to(Blog.class, blogId);
            return this;
        }

        @Override
        public Post build() {
            return new Post(this);
        }
    }

    public static final class CopyOfBuilder {
        private final Builder builder;

        private CopyOfBuilder(Post that) {
            builder = new Builder(that);
        }

        public CopyOfBuilder title(String title) {
            builder.title(title);
            return this;
        }

        public CopyOfBuilder status(PostStatus status) {
            builder.status(status);
            return this;
        }

        public CopyOfBuilder publishOn(Temporal.@Nullable Date publishOn) {
            builder.publishOn(publishOn);
            return this;
        }

        public CopyOfBuilder rating(@Nullable Integer rating) {
            builder.rating(rating);
            return this;
        }

        public CopyOfBuilder content(@Nullable String content) {
            builder.content(content);
            return this;
        }

        public CopyOfBuilder blog(@Nullable Blog blog) {
            builder.blog(blog);
            return this;
        }

        public CopyOfBuilder blogId(String blogId) {
            builder.blogId(blogId);
            return this;
        }

        public Post build() {
            return builder.build();
        }
    }
}
