package dev.storeroom.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Locale;
import java.util.concurrent.Callable;

/// Prints a script that completes commands and options in a shell.
@Command(
        name = "completion",
        description = "Prints a script that makes the Tab key complete commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(storeroom completion bash)             for this shell",
            "  storeroom completion bash > ~/.local/share/bash-completion/completions/storeroom",
            "  echo 'source <(storeroom completion zsh)' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "SHELL",
            description = "One of ${COMPLETION-CANDIDATES}. One script serves both.")
    @SuppressWarnings("UnusedVariable") // picocli checks it
    private Shell shell = Shell.BASH;

    /// The shells that can read the script.
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().text(AutoComplete.bash("storeroom", Main.commandLine(terminal)));
        return ExitCode.DONE.number();
    }
}
