package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Draft;

import org.junit.jupiter.api.Test;

import java.util.List;

class KeptDraftsTest {
    @Test
    void nothingIsSaidWhereNothingIsKept() {
        assertThat(KeptDrafts.sentence(List.of(), false)).isEmpty();
    }

    @Test
    void theFieldsOfARecordCountAsOne() {
        assertThat(KeptDrafts.sentence(List.of(draft("Post", "[\"1\"]", "title")), false))
                .isEqualTo(
                        KeptDrafts.sentence(
                                List.of(
                                        draft("Post", "[\"1\"]", "title"),
                                        draft("Post", "[\"1\"]", "rating")),
                                false))
                .contains(
                        "What you typed earlier and did not save is still there: in 1 record of"
                                + " Post.");
    }

    @Test
    void newRecordsAreToldApartAndEveryModelIsNamed() {
        assertThat(
                        KeptDrafts.sentence(
                                List.of(
                                        draft("Post", "new", "title"),
                                        draft("Comment", "[\"1\"]", "content"),
                                        draft("Comment", "[\"2\"]", "content")),
                                true))
                .contains(
                        "What you typed earlier and did not save is still there: in 2 records of"
                                + " Comment, 1 new record of Post and the text of the schema.");
    }

    private static Draft draft(String model, String key, String field) {
        return new Draft(model, key, field, "text");
    }
}
