package dev.storeroom.ui.schemaview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaSource;
import dev.storeroom.schema.reader.SourceText;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class SchemaPictureTest {
    private static final SchemaPicture BLOG = sample("blog-comments");

    @Test
    void theOutlineHasWhatStandsInTheTextInItsOrder() {
        assertThat(BLOG.outline().stream().flatMap(SchemaPictureTest::spoken))
                .startsWith(
                        "model Blog ",
                        "field id ID!",
                        "field name String!",
                        "field tagline String",
                        "relation posts has many Post",
                        "model Post ")
                .contains("relation blog belongs to Blog", "field postID ID!")
                .noneMatch(entry -> entry.contains("createdAt") || entry.contains("blogPostsId"));
    }

    @Test
    void modelsThatAmplifyMakesAreNotInTheOutline() {
        var tags = sample("tags");
        assertThat(tags.outline().stream().map(OutlineEntry::name))
                .contains("Post", "Tag")
                .doesNotContain("PostTags");
        assertThat(tags.relations().stream().map(ModelRelations::model)).contains("PostTags");
    }

    @Test
    void aLineBelongsToTheTypeAboveIt() {
        var blog = BLOG.outline().getFirst();
        String file = blog.position().file();
        int line = blog.position().line();
        assertThat(Outline.at(BLOG.outline(), file, line - 1)).isEmpty();
        assertThat(Outline.at(BLOG.outline(), file, line + 2)).contains(blog);
        assertThat(Outline.at(BLOG.outline(), "another file", line + 2))
                .isEqualTo(Optional.empty());
    }

    @Test
    void relationsReadAsSentencesFromBothEnds() {
        assertThat(sentences(BLOG))
                .containsExactly(
                        "Blog has many Post (posts, back by Post.blog)",
                        "Post belongs to Blog (blog, back by Blog.posts)",
                        "Post has many Comment (comments, back by Comment.post)",
                        "Comment belongs to Post (post, back by Post.comments)");
    }

    @Test
    void aRelationWithoutAWayBackIsToldOfAtBothModels() {
        var picture = picture("type A @model { b: B @hasOne } type B @model { id: ID! }");
        assertThat(sentences(picture))
                .containsExactly("A has one B (b)", "B is referred to by A (A.b, no way back)");
    }

    @Test
    void whatAMistakeHidesStaysListedWhileItIsMended() {
        var sound = picture("type A @model { id: ID! }\n\ntype B @model { id: ID! }");
        var broken = picture("type A @model { id: ID! }\n\n\ntype B @model { id: IDD! }");
        assertThat(broken.after(sound).outline().stream().flatMap(SchemaPictureTest::spoken))
                .containsExactly("model A ", "field id ID!", "model B has errors", "field id ID!");
        assertThat(broken.outline().getLast().position()).isEqualTo(new SourcePosition("s", 4, 1));
        var nothing = new SchemaPicture(List.of(), List.of(), broken.problems());
        assertThat(broken.after(nothing)).isEqualTo(broken);
        assertThat(picture("type A @model {").after(sound).outline()).isEqualTo(sound.outline());
        var other = picture("type C @model { id: ID! }");
        assertThat(other.after(sound)).isEqualTo(other);
    }

    @Test
    void problemsAreGoneThroughInBothWaysAndRound() {
        var picture = picture("type A @model { a: X }\n\ntype B @model { b: Y }\n");
        assertThat(picture.problem("s", 1, 1)).map(SourcePosition::line).contains(3);
        assertThat(picture.problem("s", 3, 1)).map(SourcePosition::line).contains(1);
        assertThat(picture.problem("s", 1, -1)).map(SourcePosition::line).contains(3);
        assertThat(picture("type A @model { id: ID! }").problem("s", 1, 1)).isEmpty();
    }

    @Test
    void aDifferenceNamesWhereItBeginsAndBothTexts() {
        var difference = TextDifference.of(List.of("a", "mine", "z"), List.of("a", "b", "c", "z"));
        assertThat(difference).isEqualTo(new TextDifference(2, List.of("mine"), List.of("b", "c")));
        assertThat(difference.text()).startsWith("From line 2, the file on disk says:\n  b\n  c\n");
    }

    private static SchemaPicture picture(String text) {
        return SchemaPicture.of(List.of(new SourceText("s", text)));
    }

    private static SchemaPicture sample(String name) {
        return switch (SchemaFiles.find(Samples.path(name))) {
            case SchemaSource.Found found -> SchemaPicture.of(found.files());
            case SchemaSource.Unreadable gone -> throw new AssertionError(gone);
        };
    }

    private static Stream<String> spoken(OutlineEntry entry) {
        String self = "%s %s %s".formatted(entry.kind().word(), entry.name(), entry.detail());
        return Stream.concat(
                Stream.of(self), entry.children().stream().flatMap(SchemaPictureTest::spoken));
    }

    private static List<String> sentences(SchemaPicture picture) {
        return picture.relations().stream()
                .flatMap(
                        model ->
                                model.lines().stream()
                                        .map(
                                                line ->
                                                        "%s %s %s (%s)"
                                                                .formatted(
                                                                        model.model(),
                                                                        line.verb(),
                                                                        line.other(),
                                                                        line.note())))
                .toList();
    }
}
