package dev.storeroom.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The side panel over a real store.
class SyncPanelViewModelTest {
    @TempDir private Path folder;
    private OpenDesk open;
    private SyncPanelViewModel panel;

    @BeforeEach
    void open() {
        open = new OpenDesk(folder);
        panel = FxToolkit.call(() -> new SyncPanelViewModel(open.desk, key -> {}, () -> {}));
        open.await(() -> panel.statusProperty().get() != null);
    }

    @AfterEach
    void close() {
        FxToolkit.run(panel::close);
        open.close();
    }

    @Test
    void aChangeIsListedAndCountedSoonAfterItIsSaved() {
        open.post("Hello");
        awaitEntries(1);
        open.await(() -> sentence().equals("1 change kept for upload when you connect."));
        OutboxEntry entry = entries().getFirst();
        assertThat(entry.label()).isEqualTo("Hello");
        assertThat(entry.mutation().operation()).isEqualTo(Mutation.Operation.CREATE);
    }

    @Test
    void editsOfOneRecordAreOneEntryThatSaysSo() {
        ModelRecord post = open.post("Hello");
        open.save(post.with("title", Value.text("Hello again")));
        open.await(() -> entries().size() == 1 && edits() == 2);
        assertThat(EntryWords.merged(entries().getFirst().mutation()))
                .isEqualTo("2 edits merged into 1: the record is sent once.");
    }

    @Test
    void aDiscardedCreationTakesTheRecordAwayAndUndoBringsItBack() {
        ModelRecord post = open.post("Hello");
        awaitEntries(1);
        open.dialogs.answer(true);
        FxToolkit.run(() -> panel.outbox().discard(entries().getFirst()));
        awaitEntries(0);
        assertThat(open.store().counts().get("Post").rows()).isZero();
        FxToolkit.run(open.notices::undo);
        awaitEntries(1);
        assertThat(entries().getFirst().row()).isEqualTo(post);
    }

    @Test
    void aDiscardedEditIsNotPutBackOverALaterOne() {
        ModelRecord post = open.post("Hello");
        Predicate any = Predicate.where("title", Operator.EQ, Value.text("Hello"));
        open.store().save(post.with("rating", Value.whole(1)), any); // an entry of its own
        open.save(titled(post, "Mine"));
        awaitEntries(3);
        open.dialogs.answer(true);
        FxToolkit.run(() -> panel.outbox().discard(entries().getLast()));
        awaitEntries(2);
        open.save(titled(post, "Theirs"));
        awaitEntries(3);
        FxToolkit.run(open.notices::undo);
        open.await(() -> !open.notices.failures().isEmpty());
        assertThat(open.notices.failures())
                .containsExactly(
                        "The change of “Mine” could not be put back: The record has been changed"
                                + " since, and stays as it is.");
        assertThat(open.store().query(Query.of("Post")))
                .extracting(stored -> stored.value("title"))
                .containsExactly(Value.text("Theirs"));
    }

    private static ModelRecord titled(ModelRecord post, String title) {
        return new ModelRecord("Post", Map.of("id", post.value("id"), "title", Value.text(title)));
    }

    @Test
    void nothingIsDiscardedWithoutAYes() {
        open.post("Hello");
        awaitEntries(1);
        FxToolkit.run(() -> panel.outbox().discard(entries().getFirst()));
        assertThat(open.dialogs.asked()).containsExactly("Discard the new Post “Hello”?");
        assertThat(open.store().outbox(0, 10)).hasSize(1);
    }

    @Test
    void aLongQueueIsReadPageByPage() {
        open.posts(450);
        awaitEntries(OutboxReader.PAGE);
        FxToolkit.run(panel.outbox()::readMore);
        awaitEntries(2 * OutboxReader.PAGE);
        FxToolkit.run(panel.outbox()::readMore);
        awaitEntries(450);
        assertThat(entries())
                .extracting(OutboxEntry::label)
                .startsWith("Post 0")
                .endsWith("Post 449");
    }

    private void awaitEntries(int count) {
        open.await(() -> entries().size() == count);
    }

    private List<OutboxEntry> entries() {
        return FxToolkit.call(() -> List.copyOf(panel.outbox().entries()));
    }

    private int edits() {
        return entries().getFirst().mutation().edits();
    }

    private String sentence() {
        var status = panel.statusProperty().get();
        return status == null ? "" : status.sentence();
    }
}
