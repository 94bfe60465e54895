package dev.storeroom.cli;

import dev.storeroom.workspace.ApiChoice;
import dev.storeroom.workspace.ApiQuestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the answers to questions: on the command line, by what other answers imply, from a person,
/// or the usual ones where they are asked for.
final class Interview {
    private final Terminal terminal;
    private final boolean takesUsual;
    private final BufferedReader typed;
    private final Map<ApiQuestion, String> answers = new EnumMap<>(ApiQuestion.class);

    /// @param takesUsual whether nobody is asked
    Interview(Terminal terminal, boolean takesUsual) {
        this.terminal = terminal;
        this.takesUsual = takesUsual;
        typed = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    }

    /// Answers all questions that are asked after the answers before.
    ///
    /// @param given on the command line
    /// @param usual instead of the guide's own
    /// @throws Failure if an answer is missing, or one was given that no question asks for
    Map<ApiQuestion, String> answers(
            Collection<ApiQuestion> questions,
            Map<ApiQuestion, String> given,
            Map<ApiQuestion, String> usual) {
        List<ApiQuestion> missing = new ArrayList<>();
        for (ApiQuestion question : questions) {
            boolean hasLeading = question.leading().filter(questions::contains).isPresent();
            if (hasLeading && !question.isAskedAfter(answers)) continue;
            String otherwise = usual.getOrDefault(question, question.usual());
            answers.put(
                    question,
                    known(question, given).orElseGet(() -> answer(question, otherwise, missing)));
        }
        refuseUnasked(given);
        if (!missing.isEmpty()) throw refusal(missing);
        return answers;
    }

    /// What was given, or what must be so that another given answer is asked for.
    private static Optional<String> known(ApiQuestion question, Map<ApiQuestion, String> given) {
        if (given.containsKey(question)) return Optional.ofNullable(given.get(question));
        for (ApiQuestion each : given.keySet())
            for (var at = Optional.of(each); at.isPresent(); at = at.flatMap(ApiQuestion::leading))
                if (at.get().leading().filter(question::equals).isPresent())
                    return Optional.of(at.get().leadingAnswer());
        return Optional.empty();
    }

    private String answer(ApiQuestion question, String usual, List<ApiQuestion> missing) {
        if (takesUsual && !usual.isEmpty()) return usual;
        if (!takesUsual && terminal.isInteractive()) return ask(question, usual);
        missing.add(question);
        return usual;
    }

    /// Asks until there is an answer. Enter alone takes the usual one.
    String ask(ApiQuestion question, String usual) {
        while (true) {
            print(question, usual);
            String line = line();
            if (line.isBlank() && !usual.isEmpty()) return usual;
            switch (question.judge(line)) {
                case ApiQuestion.Judgement.Good(String answer) -> {
                    return answer;
                }
                case ApiQuestion.Judgement.Bad(String sentence) -> terminal.say(sentence);
            }
        }
    }

    private void print(ApiQuestion question, String usual) {
        terminal.err().print("? " + question.words());
        int number = 0;
        for (ApiChoice choice : question.choices()) {
            number++;
            String missing = choice.isAvailable() ? "" : " (not available yet)";
            terminal.err().print("\n  %d  %s%s".formatted(number, choice.label(), missing));
        }
        if (number > 0) terminal.err().print("\n ");
        terminal.err().print(usual.isEmpty() ? " " : " [" + usual + "] ");
        terminal.err().flush();
    }

    private String line() {
        try {
            String line = typed.readLine();
            if (line != null) return line;
            terminal.say("");
            throw Failure.misuse("The answers ended too early, so nothing was written.");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the answer", e);
        }
    }

    private void refuseUnasked(Map<ApiQuestion, String> given) {
        for (ApiQuestion each : given.keySet())
            if (!answers.containsKey(each))
                throw Failure.misuse(
                        "%s answers a question that the other answers leave out: “%s”"
                                .formatted(QuestionOptions.name(each), each.words()));
    }

    private Failure refusal(List<ApiQuestion> missing) {
        missing.forEach(
                each ->
                        terminal.say(
                                "  %s  %s".formatted(QuestionOptions.name(each), each.words())));
        String options =
                missing.stream().map(QuestionOptions::name).collect(Collectors.joining(", "));
        return Failure.misuse(
                "Nothing was written, as nobody can be asked here. Answer with %s%s."
                        .formatted(options, takesUsual ? "" : ", or say --yes for the usual ones"));
    }
}
