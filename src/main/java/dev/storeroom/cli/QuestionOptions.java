package dev.storeroom.cli;

import dev.storeroom.workspace.ApiChoice;
import dev.storeroom.workspace.ApiQuestion;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The questions of an API as options of a command: each can be answered before it is asked.
final class QuestionOptions {
    private QuestionOptions() {}

    static String name(ApiQuestion question) {
        return "--" + question.word();
    }

    static void add(CommandSpec command, Collection<ApiQuestion> questions) {
        for (ApiQuestion question : questions)
            command.addOption(
                    OptionSpec.builder(name(question))
                            .type(String.class)
                            .paramLabel("ANSWER")
                            .description(question.words(), answers(question))
                            .build());
    }

    private static String answers(ApiQuestion question) {
        if (question.choices().isEmpty())
            return question.usual().isEmpty() ? "" : "Usually " + question.usual() + ".";
        return question.choices().stream()
                .filter(ApiChoice::isAvailable)
                .map(ApiChoice::word)
                .collect(Collectors.joining(", ", "One of: ", "."));
    }

    /// The answers that the command line gives.
    ///
    /// @throws Failure if one of them cannot be taken
    static Map<ApiQuestion, String> given(CommandSpec command, Collection<ApiQuestion> questions) {
        Map<ApiQuestion, String> given = new EnumMap<>(ApiQuestion.class);
        for (ApiQuestion question : questions) {
            String typed =
                    command.commandLine().getParseResult().matchedOptionValue(name(question), "");
            if (command.commandLine().getParseResult().hasMatchedOption(name(question)))
                given.put(question, judged(question, typed));
        }
        return given;
    }

    private static String judged(ApiQuestion question, String typed) {
        return switch (question.judge(typed)) {
            case ApiQuestion.Judgement.Good(String answer) -> answer;
            case ApiQuestion.Judgement.Bad(String sentence) ->
                    throw Failure.misuse(name(question) + ": " + sentence);
        };
    }
}
