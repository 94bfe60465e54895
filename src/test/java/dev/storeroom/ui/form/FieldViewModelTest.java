package dev.storeroom.ui.form;

import static dev.storeroom.ui.form.ShownFields.problem;
import static dev.storeroom.ui.form.ShownFields.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Draft;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class FieldViewModelTest {
    private static final Schema SCHEMA =
            SchemaReader.read(
                            """
                            type Post @model {
                              id: ID!
                              title: String!
                              content: String
                              rating: Int
                              likes: Int!
                              status: Status
                              tags: [String]
                            }
                            enum Status { DRAFT PUBLISHED }
                            """,
                            "post.graphql")
                    .schema();

    private static final ShownFields FIELDS = new ShownFields(SCHEMA, "Post");

    @Test
    void typingSomethingWrongShowsNothingUntilTheFieldIsLeft() {
        var rating = FIELDS.shown("rating", Value.whole(3));
        type(rating, "12a");
        assertThat(problem(rating)).isEmpty();
        rating.check();
        assertThat(problem(rating)).contains("12a");
    }

    @Test
    void aProblemGoesAwayAsSoonAsTheTextIsValid() {
        var rating = FIELDS.shown("rating", Value.whole(3));
        type(rating, "12a");
        rating.check();
        type(rating, "12");
        assertThat(problem(rating)).isEmpty();
    }

    @Test
    void aRequiredFieldOfANewRecordIsNotRedBeforeItIsLeft() {
        var title = FIELDS.fresh("title");
        assertThat(problem(title)).isEmpty();
        title.check();
        assertThat(problem(title)).isEqualTo("title is required.");
    }

    @Test
    void typingLeavesNull() {
        var content = FIELDS.shown("content", Value.NULL);
        assertThat(content.input()).isEqualTo(FieldInput.NULL);
        type(content, "x");
        assertThat(content.value()).contains(Value.text("x"));
    }

    @Test
    void deletingAllTextOfANullableStringGivesEmptyTextAndOffersNull() {
        var content = FIELDS.shown("content", Value.text("Hello"));
        type(content, "");
        assertThat(content.value()).contains(Value.text(""));
        var remedy = content.hintProperty().get().remedies().getFirst();
        assertThat(remedy.label()).isEqualTo("Set null instead?");
        content.apply(remedy);
        assertThat(content.value()).contains(Value.NULL);
    }

    @Test
    void deletingAllTextOfANullableNumberGivesNull() {
        var rating = FIELDS.shown("rating", Value.whole(3));
        type(rating, "");
        assertThat(rating.value()).contains(Value.NULL);
    }

    @Test
    void anEmptiedRequiredTextIsAProblemUntilOneClickKeepsItEmpty() {
        var title = FIELDS.shown("title", Value.text("Hello"));
        type(title, "");
        assertThat(title.check()).isFalse();
        title.apply(title.hintProperty().get().remedies().getFirst());
        assertThat(title.check()).isTrue();
        assertThat(title.value()).contains(Value.text(""));
    }

    @Test
    void anEmptiedRequiredNumberIsAProblem() {
        var likes = FIELDS.shown("likes", Value.whole(3));
        type(likes, "");
        assertThat(likes.check()).isFalse();
    }

    @Test
    void takingNullBackBringsBackWhatWasThere() {
        var rating = FIELDS.shown("rating", Value.whole(3));
        type(rating, "4");
        rating.setNull();
        rating.unsetNull();
        assertThat(rating.value()).contains(Value.whole(4));
    }

    @Test
    void anUntouchedFieldOfANewRecordIsLeftOut() {
        assertThat(FIELDS.fresh("rating").value()).isEqualTo(Optional.empty());
    }

    @Test
    void nullAndEmptyTextAndNothingAreDifferentInputs() {
        assertThat(FIELDS.fresh("content").input()).isEqualTo(FieldInput.UNTOUCHED);
        assertThat(FIELDS.shown("content", Value.NULL).input()).isEqualTo(FieldInput.NULL);
        assertThat(FIELDS.shown("content", Value.text("")).input())
                .isEqualTo(new FieldInput.Typed(""));
    }

    @Test
    void aStoredNullInARequiredFieldIsShownButBlocksNothing() {
        var title = FIELDS.shown("title", Value.NULL);
        assertThat(problem(title)).contains("Null is stored here");
        assertThat(title.check()).isTrue();
    }

    @Test
    void aStoredValueOutsideTheEnumIsKeptAndShownButBlocksNothing() {
        var status = FIELDS.shown("status", Value.text("ARCHIVED"));
        assertThat(status.textProperty().get()).isEqualTo("ARCHIVED");
        assertThat(problem(status)).contains("ARCHIVED");
        assertThat(status.check()).isTrue();
        assertThat(status.isDirty()).isFalse();
    }

    @Test
    void aFieldWithoutInputFollowsTheStore() {
        var title = FIELDS.shown("title", Value.text("Hello"));
        title.storedNow(Value.text("Theirs"));
        assertThat(title.textProperty().get()).isEqualTo("Theirs");
        assertThat(title.isDirty()).isFalse();
    }

    @Test
    void aFieldWithInputKeepsItAndTellsTheirs() {
        var title = FIELDS.shown("title", Value.text("Hello"));
        type(title, "Mine");
        title.storedNow(Value.text("Theirs"));
        assertThat(title.textProperty().get()).isEqualTo("Mine");
        assertThat(title.theirsProperty().get()).isEqualTo("Theirs");
        title.revert();
        assertThat(title.textProperty().get()).isEqualTo("Theirs");
    }

    @Test
    void typingTheStoredTextAgainIsNoChange() {
        var title = FIELDS.shown("title", Value.text("Hello"));
        type(title, "Hell");
        type(title, "Hello");
        assertThat(title.isDirty()).isFalse();
    }

    @Test
    void whatIsTypedWhileASaveIsUnderWayStays() {
        var title = FIELDS.shown("title", Value.text("Hello"));
        type(title, "One");
        FieldInput sent = title.input();
        type(title, "One, two");
        title.savedAs(sent, Value.text("One"));
        assertThat(title.textProperty().get()).isEqualTo("One, two");
        assertThat(title.isDirty()).isTrue();
    }

    @Test
    void aDraftOfNullIsNotADraftOfEmptyText() {
        var draft = new Draft("Post", "[1]", "content", FieldInput.NULL.draftText());
        assertThat(FieldInput.ofText(draft.text())).isEqualTo(FieldInput.NULL);
        var empty = new Draft("Post", "[1]", "content", new FieldInput.Typed("").draftText());
        assertThat(FieldInput.ofText(empty.text())).isEqualTo(new FieldInput.Typed(""));
    }

    @Test
    void anInvalidDraftComesBackWithItsMessage() {
        var rating = FIELDS.shown("rating", Value.whole(3));
        rating.restore(new FieldDraft(new FieldInput.Typed("12a"), null));
        assertThat(rating.textProperty().get()).isEqualTo("12a");
        assertThat(problem(rating)).contains("12a");
    }

    @Test
    void aListIsCheckedItemByItem() {
        var tags = FIELDS.shown("tags", Value.NULL);
        type(tags, "[\"a\", 1]");
        assertThat(tags.check()).isFalse();
        assertThat(problem(tags)).startsWith("[1]");
    }
}
