package dev.storeroom.ui.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.workspace.ConflictHandling;
import dev.storeroom.workspace.ConflictSettings;
import dev.storeroom.workspace.KeySettings;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class BackendStartTest {
    private static final KeySettings KEY = new KeySettings("BlogAPIKey", 7);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // chosen, project, its Comment, what is done
                "-,    -,          -,                      Auto Merge",
                "NONE, -,          -,                      No conflict detection",
                "-,    AUTOMERGE,  -,                      Auto Merge",
                "-,    NONE,       -,                      No conflict detection",
                "-,    AUTOMERGE,  OPTIMISTIC_CONCURRENCY, Auto Merge; Comment: Optimistic Concurrency",
                "NONE, AUTOMERGE,  OPTIMISTIC_CONCURRENCY, No conflict detection",
                "AUTOMERGE, LAMBDA, -,                     Auto Merge",
                "AUTOMERGE, AUTOMERGE, LAMBDA,             Auto Merge",
            })
    void aChoiceGoesForAllModelsAndNoneIsWhatTheProjectSays(
            @Nullable ConflictHandling chosen,
            @Nullable ConflictHandling project,
            @Nullable ConflictHandling comment,
            String done)
            throws Exception {
        BackendStart start =
                BackendStart.of(
                        choice(chosen),
                        Optional.ofNullable(project).map(each -> terms(each, comment)));
        assertThat(start.conflicts().inWords()).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"LAMBDA, -, conflicts", "AUTOMERGE, LAMBDA, conflicts of Comment"})
    void whatTheProjectLeavesToALambdaIsRefusedWithWhatToDo(
            ConflictHandling project, @Nullable ConflictHandling comment, String what) {
        ProjectTerms terms = terms(project, comment);
        assertThat(terms.sentence())
                .isEqualTo(
                        "The project lets a Lambda function decide the %s, which is not available yet. Choose another strategy here, or for good with `storeroom update api`.",
                        what);
        assertThatThrownBy(() -> BackendStart.of(choice(null), Optional.of(terms)))
                .hasMessage(terms.sentence());
    }

    @Test
    void whateverIsChosenTheKeyIsMadeAsTheProjectSays() throws Exception {
        Optional<ProjectTerms> terms = Optional.of(terms(ConflictHandling.AUTOMERGE, null));
        for (ConflictHandling chosen : BackendChoice.STRATEGIES)
            assertThat(BackendStart.of(choice(chosen), terms).key()).contains(KEY);
        assertThat(BackendStart.of(choice(null), terms).key()).contains(KEY);
        Optional<ProjectTerms> lambda = Optional.of(terms(ConflictHandling.LAMBDA, null));
        assertThat(BackendStart.of(choice(ConflictHandling.NONE), lambda).key()).contains(KEY);
        assertThat(BackendStart.of(choice(null), Optional.empty()).key()).isEmpty();
    }

    @Test
    void theProjectIsToldInOneLine() {
        assertThat(
                        terms(ConflictHandling.AUTOMERGE, ConflictHandling.OPTIMISTIC_CONCURRENCY)
                                .sentence())
                .isEqualTo("The project says: Auto Merge; Comment: Optimistic Concurrency.");
    }

    private static BackendChoice choice(@Nullable ConflictHandling chosen) {
        return new BackendChoice(0, false, true, Optional.ofNullable(chosen), true);
    }

    private static ProjectTerms terms(
            ConflictHandling project, @Nullable ConflictHandling comment) {
        Map<String, ConflictHandling> models =
                comment == null ? Map.of() : Map.of("Comment", comment);
        return ProjectTerms.of(KEY, new ConflictSettings(project, models, List.of()));
    }
}
