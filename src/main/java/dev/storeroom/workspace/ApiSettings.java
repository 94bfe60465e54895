package dev.storeroom.workspace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What is set for an API of a project.
public record ApiSettings(KeySettings key, ConflictSettings conflicts) {
    /// What a local backend does for a schema that lies in no project.
    public static final ApiSettings WITHOUT_PROJECT =
            new ApiSettings(KeySettings.USUAL, ConflictSettings.all(ConflictHandling.AUTOMERGE));

    /// These settings, changed by what was answered.
    ///
    /// @param answers as [ApiQuestion#judge] spells them; what was not asked stays
    public ApiSettings with(Map<ApiQuestion, String> answers) {
        Map<ApiQuestion, String> all = new EnumMap<>(asAnswers());
        all.putAll(answers);
        var changedKey =
                new KeySettings(
                        Objects.requireNonNull(all.get(ApiQuestion.KEY_DESCRIPTION)),
                        Integer.parseInt(Objects.requireNonNull(all.get(ApiQuestion.KEY_DAYS))));
        return new ApiSettings(changedKey, conflicts(answers));
    }

    private ConflictSettings conflicts(Map<ApiQuestion, String> answers) {
        String strategy = answers.get(ApiQuestion.STRATEGY);
        if (strategy != null) return conflicts.withProject(ConflictHandling.labelled(strategy));
        String detection = answers.get(ApiQuestion.CONFLICT_DETECTION);
        if (detection == null) return conflicts;
        return detection.equals(ApiQuestion.STRATEGY.leadingAnswer())
                ? conflicts.enabled()
                : ConflictSettings.OFF;
    }

    /// These settings as answers to the questions that change them.
    public Map<ApiQuestion, String> asAnswers() {
        Map<ApiQuestion, String> answers = new EnumMap<>(ApiQuestion.class);
        answers.put(ApiQuestion.KEY_DESCRIPTION, key.description());
        answers.put(ApiQuestion.KEY_DAYS, String.valueOf(key.days()));
        if (conflicts.isOn()) answers.put(ApiQuestion.STRATEGY, conflicts.project().label());
        else
            answers.put(
                    ApiQuestion.CONFLICT_DETECTION,
                    ApiQuestion.CONFLICT_DETECTION.choices().getLast().label());
        return answers;
    }
}
