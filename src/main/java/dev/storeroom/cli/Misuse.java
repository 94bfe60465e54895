package dev.storeroom.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What to say about words that a command does not take.
final class Misuse {
    /// How picocli says it of an option of its own or of one part of a `KEY=VALUE`.
    private static final Pattern NO_NUMBER = Pattern.compile("'([^']*)' is not an? (?:int|long)");

    private Misuse() {}

    static String sentence(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    unmatched(command, unmatched.getUnmatched().getFirst());
            case MissingParameterException missing when missing.getMissing().size() == 1 ->
                    missing(missing.getMissing().getFirst());
            case MutuallyExclusiveArgsException _ ->
                    message(e).replaceFirst(" are mutually exclusive.*", " exclude each other.");
            default -> value(e);
        };
    }

    private static String unmatched(CommandSpec command, String word) {
        if (word.startsWith("-") && command.parent() != null)
            return UnknownName.sentence("option", word, List.copyOf(command.optionsMap().keySet()));
        if (command.subcommands().isEmpty()) return "There is one word too many: " + word + ".";
        boolean isRoot = command.parent() == null;
        return UnknownName.sentence(
                "command", word, isRoot ? Main.commandNames() : command.subcommands().keySet());
    }

    private static String missing(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " needs a value: " + option.paramLabel() + "."
                : argument.paramLabel() + " is missing.";
    }

    /// A value that is none of its option's, told by what the option takes.
    private static String value(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        if (argument == null || e.getValue() == null) return message(e);
        String name =
                argument instanceof OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel();
        Matcher number = NO_NUMBER.matcher(message(e));
        if (number.find())
            return "%s takes a whole number, not %s.".formatted(name, number.group(1));
        if (!argument.type().isEnum()) return message(e);
        return "%s takes one of %s, not %s."
                .formatted(name, String.join(", ", candidates(argument)), e.getValue());
    }

    private static List<String> candidates(ArgSpec argument) {
        List<String> candidates = new ArrayList<>();
        argument.completionCandidates().forEach(candidates::add);
        return candidates;
    }

    private static String message(ParameterException e) {
        String message =
                String.valueOf(e.getMessage())
                        .replaceFirst("^Error: |^Invalid value for .*: (?=There )", "")
                        .replaceFirst(
                                "^Missing required argument \\(specify one of these\\): ",
                                "One of these is missing: ");
        return message.endsWith(".") ? message : message + ".";
    }
}
