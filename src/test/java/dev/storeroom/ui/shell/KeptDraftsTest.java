package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Draft;
import dev.storeroom.testing.FakeLinks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class KeptDraftsTest {
    private static final String STORED = "[\"1\"]";

    @Test
    void nothingIsSaidWhereNothingIsKept() {
        assertThat(KeptDrafts.of(List.of(), false)).isEmpty();
    }

    @Test
    void theFieldsOfARecordCountAsOne() {
        var two = List.of(draft("Post", STORED, "title"), draft("Post", STORED, "rating"));
        assertThat(KeptDrafts.of(two, false).map(KeptDrafts::sentence))
                .contains(
                        "What you typed earlier and did not save is still there: in 1 record of"
                                + " Post.");
    }

    @Test
    void newRecordsAreToldApartAndEveryModelIsNamed() {
        var kept =
                List.of(
                        draft("Post", "new", "title"),
                        draft("Comment", STORED, "content"),
                        draft("Comment", "[\"2\"]", "content"));
        assertThat(KeptDrafts.of(kept, true).map(KeptDrafts::sentence))
                .contains(
                        "What you typed earlier and did not save is still there: in 2 records of"
                                + " Comment, 1 new record of Post and the text of the schema.");
    }

    record Led(List<Draft> kept, boolean hasSchemaText, String link, String place) {}

    static Stream<Led> ways() {
        Draft stored = draft("Post", STORED, "title");
        Draft fresh = draft("Post", "new 1", "title");
        Draft comment = draft("Comment", STORED, "content");
        return Stream.of(
                new Led(List.of(fresh), false, "Show it", "what was typed into Post new 1"),
                new Led(
                        List.of(stored, stored),
                        false,
                        "Show it",
                        "what was typed into Post [\"1\"]"),
                new Led(List.of(), true, "Show it", "the schema"),
                new Led(
                        List.of(stored, fresh),
                        false,
                        "Show the first",
                        "what was typed into Post new 1"),
                new Led(
                        List.of(fresh, comment),
                        false,
                        "Show the first",
                        "what was typed into Comment [\"1\"]"),
                new Led(
                        List.of(stored),
                        true,
                        "Show the first",
                        "what was typed into Post [\"1\"]"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aLinkLeadsToTheFirstPlaceThatIsNamed(Led led) {
        var links = new FakeLinks();
        KeptDrafts kept = KeptDrafts.of(led.kept(), led.hasSchemaText()).orElseThrow();
        kept.show(links);
        assertThat(kept.link()).isEqualTo(led.link());
        assertThat(links.followed()).containsExactly(led.place());
    }

    private static Draft draft(String model, String key, String field) {
        return new Draft(model, key, field, "text");
    }
}
