package dev.storeroom.ui.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Value;
import dev.storeroom.workspace.ConflictHandling;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

class BackendChoiceTest {
    private static final BackendChoice CHOICE =
            new BackendChoice(
                    20002, true, true, Optional.of(ConflictHandling.OPTIMISTIC_CONCURRENCY), false);

    @Test
    void aChoiceIsRememberedWhole() {
        assertThat(BackendChoice.of(CHOICE.value())).isEqualTo(CHOICE);
    }

    @Test
    void aPortThatIsNoneIsForgotten() {
        assertThat(BackendChoice.of(CHOICE.at(70_000).value())).isEqualTo(CHOICE.at(0));
    }

    @Test
    void theFirstChoiceKeepsRecordsAndDoesAsTheProjectSays() {
        BackendChoice first = BackendChoice.of(Value.NULL);
        assertThat(first).isEqualTo(new BackendChoice(0, false, false, Optional.empty(), true));
        assertThat(BackendChoice.of(first.value())).isEqualTo(first);
    }

    @Test
    void aResetAndAStopSayHowManyRecordsOfWhichModelsGo() {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("Blog", 1L);
        rows.put("Post", 1_204L);
        rows.put("Comment", 0L);
        assertThat(LossWords.reset(rows))
                .isEqualTo("Reset 1\u202f205 records of the local backend?");
        assertThat(LossWords.end("Stop", rows))
                .isEqualTo("Stop and lose 1\u202f205 records of the local backend?");
        assertThat(LossWords.loss(rows, CHOICE))
                .isEqualTo(
                        "1 of Blog and 1\u202f204 of Post go, on the server alone: the data of this window and of other clients stays. Nothing keeps what is in memory alone.");
    }
}
