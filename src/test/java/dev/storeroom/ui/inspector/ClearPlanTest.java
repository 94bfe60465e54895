package dev.storeroom.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ClearPlanTest {
    @Test
    void theButtonNamesEverythingThatGoes() {
        assertThat(plan(12, 3, 0).verb()).isEqualTo("Clear 12 records and 3 unsynced changes");
        assertThat(plan(1, 0, 0).verb()).isEqualTo("Clear 1 record");
        assertThat(plan(1204, 1, 2).verb())
                .isEqualTo("Clear 1\u202f204 records, 1 unsynced change and 2 drafts");
        assertThat(plan(0, 0, 0).verb()).isEqualTo("Nothing to clear");
    }

    @Test
    void onlyManyRecordsAskForTheirNumber() {
        assertThat(plan(100, 100, 0).asksForNumber()).isFalse();
        assertThat(plan(101, 0, 0).asksForNumber()).isTrue();
    }

    @Test
    void modelsAddUp() {
        assertThat(ClearPlan.total(List.of(plan(2, 1, 0), plan(3, 0, 4))))
                .isEqualTo(new ClearPlan("", 5, 1, 0, 0, 0, 4));
    }

    private static ClearPlan plan(long records, long creates, long drafts) {
        return new ClearPlan("Post", records, creates, 0, 0, 0, drafts);
    }
}
