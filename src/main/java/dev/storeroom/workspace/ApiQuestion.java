package dev.storeroom.workspace;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The questions that make an API, in the words and in the order of Amplify's getting-started
/// guide, with its answers as the usual ones. Two of them only follow from unusual answers.
public enum ApiQuestion {
    SERVICE(
            "service",
            "Please select from one of the below mentioned services:",
            "GraphQL",
            ApiChoice.of("GraphQL", "graphql"),
            ApiChoice.missing("REST", "rest")),
    NAME("name", "Provide API name:", "BlogAppApi"),
    AUTH(
            "auth",
            "Choose the default authorization type for the API",
            "API key",
            ApiChoice.of("API key", "api-key"),
            ApiChoice.missing("Amazon Cognito User Pool", "cognito"),
            ApiChoice.missing("IAM", "iam"),
            ApiChoice.missing("OpenID Connect", "oidc"),
            ApiChoice.missing("Lambda", "lambda")),
    KEY_DESCRIPTION("key-description", "Enter a description for the API key:", "BlogAPIKey"),
    KEY_DAYS("key-days", "After how many days from now the API key should expire (1-365):", "365"),
    ADVANCED(
            "advanced",
            "Do you want to configure advanced settings for the GraphQL API",
            Answer.CHANGES,
            ApiChoice.of("No, I am done.", "no"),
            ApiChoice.of(Answer.CHANGES, "yes")),
    ADDITIONAL_AUTH(
            ADVANCED,
            Answer.CHANGES,
            "additional-auth",
            "Configure additional auth types?",
            Answer.NO,
            ApiChoice.of(Answer.NO, "no"),
            ApiChoice.missing(Answer.YES, "yes")),
    CONFLICT_DETECTION(
            ADVANCED,
            Answer.CHANGES,
            "conflict-detection",
            "Configure conflict detection?",
            Answer.YES,
            ApiChoice.of(Answer.YES, "yes"),
            ApiChoice.of(Answer.NO, "no")),
    STRATEGY(
            CONFLICT_DETECTION,
            Answer.YES,
            "conflict",
            "Select the default resolution strategy",
            ConflictHandling.AUTOMERGE.label(),
            ApiChoice.of(ConflictHandling.AUTOMERGE.label(), "AUTOMERGE"),
            ApiChoice.of(ConflictHandling.OPTIMISTIC_CONCURRENCY.label(), "OPTIMISTIC_CONCURRENCY"),
            ApiChoice.missing(ConflictHandling.LAMBDA.label(), "LAMBDA")),
    ANNOTATED(
            "annotated",
            "Do you have an annotated GraphQL schema?",
            Answer.NO,
            ApiChoice.of(Answer.NO, "no"),
            ApiChoice.of(Answer.YES, "yes")),
    SCHEMA_FILE(ANNOTATED, Answer.YES, "schema", "Provide your schema file path:", ""),
    GUIDED(
            ANNOTATED,
            Answer.NO,
            "guided",
            "Do you want a guided schema creation?",
            Answer.NO,
            ApiChoice.of(Answer.NO, "no"),
            ApiChoice.of(Answer.YES, "yes")),
    TEMPLATE(
            GUIDED,
            Answer.YES,
            "template",
            "What best describes your project:",
            SampleSchema.BLOG.title(),
            samples()),
    TYPE_NAME(GUIDED, Answer.NO, "type", "Provide a custom type name", "Post"),

    /// Asked of an API that detects no conflicts, instead of all the others.
    UPDATE_OFF(
            "update",
            Answer.OPTIONS,
            Answer.ENABLE,
            ApiChoice.of(Answer.ALL, "all"),
            ApiChoice.of(Answer.KEY, "key"),
            ApiChoice.of(Answer.ENABLE, "enable")),
    /// Asked of an API that detects conflicts.
    UPDATE_ON(
            "update",
            Answer.OPTIONS,
            Answer.ALL,
            ApiChoice.of(Answer.ALL, "all"),
            ApiChoice.of(Answer.KEY, "key"),
            ApiChoice.of(Answer.DISABLE, "disable"));

    /// Those that make a new API.
    public static final Set<ApiQuestion> OF_NEW =
            Collections.unmodifiableSet(EnumSet.range(SERVICE, TYPE_NAME));

    /// Those whose answers can be changed later.
    public static final Set<ApiQuestion> OF_UPDATE =
            Collections.unmodifiableSet(
                    EnumSet.of(KEY_DESCRIPTION, KEY_DAYS, CONFLICT_DETECTION, STRATEGY));

    /// Those of the key alone.
    public static final Set<ApiQuestion> OF_KEY =
            Collections.unmodifiableSet(EnumSet.of(KEY_DESCRIPTION, KEY_DAYS));

    private final @Nullable ApiQuestion leading;
    private final String leadingAnswer;
    private final String word;
    private final String words;
    private final String usual;
    private final List<ApiChoice> choices;

    /// Answers that lead to further questions.
    private static final class Answer {
        private static final String YES = "Yes";
        private static final String NO = "No";
        private static final String CHANGES = "Yes, I want to make some additional changes.";
        private static final String OPTIONS = "Select from the options below";
        private static final String ALL = "Walkthrough all configurations";
        private static final String KEY = "Update auth settings";
        private static final String ENABLE = "Enable DataStore for entire API";
        private static final String DISABLE = "Disable DataStore for entire API";
    }

    ApiQuestion(String word, String words, String usual, ApiChoice... choices) {
        this(null, "", word, words, usual, choices);
    }

    /// @param leading the question before, which must be answered so for this one to be asked
    ApiQuestion(
            @Nullable ApiQuestion leading,
            String leadingAnswer,
            String word,
            String words,
            String usual,
            ApiChoice... choices) {
        this.leading = leading;
        this.leadingAnswer = leadingAnswer;
        this.word = word;
        this.words = words;
        this.usual = usual;
        this.choices = List.of(choices);
    }

    private static ApiChoice[] samples() {
        return Arrays.stream(SampleSchema.values())
                .map(sample -> ApiChoice.of(sample.title(), sample.id()))
                .toArray(ApiChoice[]::new);
    }

    /// The question itself.
    public String words() {
        return words;
    }

    /// What it is called on a command line.
    public String word() {
        return word;
    }

    /// The answer of the guide; empty where there is none.
    public String usual() {
        return usual;
    }

    /// The answers to choose from; empty where any text may be typed.
    public List<ApiChoice> choices() {
        return choices;
    }

    /// The question whose answer decides whether this one is asked.
    public Optional<ApiQuestion> leading() {
        return Optional.ofNullable(leading);
    }

    /// The answer to the leading question that leads to this one.
    public String leadingAnswer() {
        return leadingAnswer;
    }

    /// Tells whether it is asked after those answers.
    public boolean isAskedAfter(Map<ApiQuestion, String> answers) {
        return leading == null || Objects.equals(answers.get(leading), leadingAnswer);
    }

    /// What became of an answer.
    public sealed interface Judgement {
        /// It can be taken.
        ///
        /// @param answer as it is spelt: a choice's label, or the text without blanks around it
        record Good(String answer) implements Judgement {}

        /// It cannot be taken.
        ///
        /// @param sentence why it cannot be taken, and what can
        record Bad(String sentence) implements Judgement {}
    }

    /// Judges an answer as it was typed: for a choice its number, its label or its word.
    public Judgement judge(String typed) {
        String text = typed.strip();
        if (choices.isEmpty()) {
            return objection(text)
                    .<Judgement>map(Judgement.Bad::new)
                    .orElseGet(() -> new Judgement.Good(text));
        }
        Optional<ApiChoice> meant =
                IntStream.rangeClosed(1, choices.size())
                        .filter(number -> text.equals(String.valueOf(number)))
                        .mapToObj(number -> choices.get(number - 1))
                        .findFirst()
                        .or(() -> choices.stream().filter(each -> each.isMeant(text)).findFirst());
        if (meant.isEmpty())
            return new Judgement.Bad("“%s” is none of: %s.".formatted(text, available()));
        return meant.get().isAvailable()
                ? new Judgement.Good(meant.get().label())
                : new Judgement.Bad(
                        "“%s” is not available yet. Choose from: %s."
                                .formatted(meant.get().label(), available()));
    }

    private String available() {
        return choices.stream()
                .filter(ApiChoice::isAvailable)
                .map(ApiChoice::word)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> objection(String text) {
        return switch (this) {
            case NAME ->
                    objection(
                            text.matches("[A-Za-z0-9]{1,64}"),
                            "“%s” cannot be the name of an API. Use letters and digits, 64 at most."
                                    .formatted(text));
            case KEY_DESCRIPTION ->
                    objection(
                            text.length() <= 250 && text.chars().noneMatch(Character::isISOControl),
                            "A description is one line of at most 250 letters.");
            case KEY_DAYS ->
                    objection(
                            text.matches("[0-9]{1,3}") && KeySettings.areDays(Long.parseLong(text)),
                            "“%s” is not a number of days from 1 to 365.".formatted(text));
            case TYPE_NAME ->
                    objection(
                            ModelTemplate.isGood(text),
                            "“%s” cannot be the name of a model. Use letters, digits and _, start with a letter, and take no name that GraphQL has already."
                                    .formatted(text));
            case SCHEMA_FILE -> objection(!text.isEmpty(), "A path is needed.");
            case SERVICE,
                    AUTH,
                    ADVANCED,
                    ADDITIONAL_AUTH,
                    CONFLICT_DETECTION,
                    STRATEGY,
                    ANNOTATED,
                    GUIDED,
                    TEMPLATE,
                    UPDATE_OFF,
                    UPDATE_ON ->
                    Optional.empty();
        };
    }

    private static Optional<String> objection(boolean isGood, String sentence) {
        return isGood ? Optional.empty() : Optional.of(sentence);
    }
}
