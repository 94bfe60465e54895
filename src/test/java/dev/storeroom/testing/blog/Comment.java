package dev.storeroom.testing.blog;

import dev.storeroom.model.AsStored;
import dev.storeroom.model.FieldReader;
import dev.storeroom.model.FieldWriter;
import dev.storeroom.model.Model;
import dev.storeroom.model.ModelBinding;
import dev.storeroom.model.ModelReference;
import dev.storeroom.model.OrderedField;
import dev.storeroom.model.QueryField;
import dev.storeroom.model.RelationField;
import dev.storeroom.model.Temporal;
import dev.storeroom.model.TextField;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/** What a reader wrote under a post. */
public final class Comment implements Model {
    public static final TextField<Comment> ID = QueryField.text("Comment", "id");

    public static final OrderedField<Comment, Temporal.DateTime> WRITTEN_AT =
            QueryField.dateTime("Comment", "writtenAt");

    public static final TextField<Comment> AUTHOR = QueryField.text("Comment", "author");

    public static final TextField<Comment> EMAIL = QueryField.text("Comment", "email");

    public static final TextField<Comment> CONTENT = QueryField.text("Comment", "content");

    public static final RelationField<Comment, Post> POST = QueryField.relation("Comment", "post");

    public static final OrderedField<Comment, Temporal.DateTime> CREATED_AT =
            QueryField.dateTime("Comment", "createdAt");

    public static final OrderedField<Comment, Temporal.DateTime> UPDATED_AT =
            QueryField.dateTime("Comment", "updatedAt");

    static final ModelBinding<Comment> BINDING =
            new ModelBinding<>(
                    Comment.class, "Comment", Comment::read, Comment::write, each -> each.asStored);

    private final String id;

    private final Temporal.DateTime writtenAt;

    private final String author;

    private final @Nullable String email;

    private final String content;

    private final ModelReference<Post> post;

    private final Temporal.@Nullable DateTime createdAt;

    private final Temporal.@Nullable DateTime updatedAt;

    private final AsStored asStored;

    private Comment(Builder builder) {
        id = builder.id == null ? UUID.randomUUID().toString() : builder.id;
        writtenAt = builder.writtenAt;
        author = builder.author;
        email = builder.email;
        content = builder.content;
        post = builder.post;
        createdAt = builder.createdAt;
        updatedAt = builder.updatedAt;
        asStored = builder.asStored;
    }

    private Comment(FieldReader in) {
        id = in.text("id");
        writtenAt = in.dateTime("writtenAt");
        author = in.text("author");
        email = in.text("email");
        content = in.text("content");
        post = in.reference("post", Post.class);
        createdAt = in.dateTime("createdAt");
        updatedAt = in.dateTime("updatedAt");
        asStored = in.asStored();
    }

    /** Begins a new one. */
    public static WrittenAtStep builder() {
        return new Builder();
    }

    /** Begins another version of this record; its key stays. */
    public CopyOfBuilder copyOfBuilder() {
        return new CopyOfBuilder(this);
    }

    /** Stands in for the record with that id where nothing else matters, as in deleting it. */
    public static Comment justId(String id) {
        Builder builder = new Builder();
        builder.id(id);
        return new Comment(builder);
    }

    public String getId() {
        return id;
    }

    public Temporal.DateTime getWrittenAt() {
        return writtenAt;
    }

    public String getAuthor() {
        return author;
    }

    /** Not shown to other readers. */
    public @Nullable String getEmail() {
        return email;
    }

    public String getContent() {
        return content;
    }

    public ModelReference<Post> getPost() {
        return post;
    }

    public Temporal.@Nullable DateTime getCreatedAt() {
        return createdAt;
    }

    public Temporal.@Nullable DateTime getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comment that
                && Objects.equals(id, that.id)
                && Objects.equals(writtenAt, that.writtenAt)
                && Objects.equals(author, that.author)
                && Objects.equals(email, that.email)
                && Objects.equals(content, that.content)
                && Objects.equals(post, that.post)
                && Objects.equals(createdAt, that.createdAt)
                && Objects.equals(updatedAt, that.updatedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, writtenAt, author, email, content, post, createdAt, updatedAt);
    }

    @Override
    public String toString() {
        return "Comment {id="
                + id
                + ", writtenAt="
                + writtenAt
                + ", author="
                + author
                + ", email="
                + email
                + ", content="
                + content
                + ", post="
                + post
                + ", createdAt="
                + createdAt
                + ", updatedAt="
                + updatedAt
                + "}";
    }

    static Comment read(FieldReader in) {
        return new Comment(in);
    }

    void write(FieldWriter out) {
        out.text("id", id);
        out.dateTime("writtenAt", writtenAt);
        out.text("author", author);
        out.text("email", email);
        out.text("content", content);
        out.reference("post", post);
    }

    public interface WrittenAtStep {
        AuthorStep writtenAt(Temporal.DateTime writtenAt);
    }

    public interface AuthorStep {
        ContentStep author(String author);
    }

    public interface ContentStep {
        PostStep content(String content);
    }

    public interface PostStep {
        BuildStep post(Post post);

        BuildStep postId(String postId);
    }

    public interface BuildStep {
        Comment build();

        BuildStep id(String id);

        BuildStep email(@Nullable String email);
    }

    private static final class Builder
            implements WrittenAtStep, AuthorStep, ContentStep, PostStep, BuildStep {
        private @Nullable String id;

        private Temporal.@Nullable DateTime writtenAt;

        private @Nullable String author;

        private @Nullable String email;

        private @Nullable String content;

        private ModelReference<Post> post = ModelReference.none();

        private Temporal.@Nullable DateTime createdAt;

        private Temporal.@Nullable DateTime updatedAt;

        private AsStored asStored = AsStored.NEW;

        private Builder() {}

        private Builder(Comment that) {
            id = that.id;
            writtenAt = that.writtenAt;
            author = that.author;
            email = that.email;
            content = that.content;
            post = that.post;
            createdAt = that.createdAt;
            updatedAt = that.updatedAt;
            asStored = that.asStored;
        }

        @Override
        public AuthorStep writtenAt(Temporal.DateTime writtenAt) {
            this.writtenAt = Objects.requireNonNull(writtenAt, "writtenAt");
            return this;
        }

        @Override
        public ContentStep author(String author) {
            this.author = Objects.requireNonNull(author, "author");
            return this;
        }

        @Override
        public PostStep content(String content) {
            this.content = Objects.requireNonNull(content, "content");
            return this;
        }

        @Override
        public BuildStep post(Post post) {
            this.post = ModelReference.of(post);
            return this;
        }

        @Override
        public BuildStep postId(String postId) {
            this.post = ModelReference.to(Post.class, postId);
            return this;
        }

        @Override
        public BuildStep id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        @Override
        public BuildStep email(@Nullable String email) {
            this.email = email;
            return this;
        }

        @Override
        public Comment build() {
            return new Comment(this);
        }
    }

    public static final class CopyOfBuilder {
        private final Builder builder;

        private CopyOfBuilder(Comment that) {
            builder = new Builder(that);
        }

        public CopyOfBuilder writtenAt(Temporal.DateTime writtenAt) {
            builder.writtenAt(writtenAt);
            return this;
        }

        public CopyOfBuilder author(String author) {
            builder.author(author);
            return this;
        }

        public CopyOfBuilder email(@Nullable String email) {
            builder.email(email);
            return this;
        }

        public CopyOfBuilder content(String content) {
            builder.content(content);
            return this;
        }

        public CopyOfBuilder post(Post post) {
            builder.post(post);
            return this;
        }

        public CopyOfBuilder postId(String postId) {
            builder.postId(postId);
            return this;
        }

        public Comment build() {
            return builder.build();
        }
    }
}
