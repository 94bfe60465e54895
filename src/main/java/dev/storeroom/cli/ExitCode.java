package dev.storeroom.cli;

/// What a command tells the shell.
public enum ExitCode {
    DONE(0),
    /// The input, or the data it meets, has errors; standard error names each.
    INPUT_ERROR(1),
    /// The command line itself is wrong.
    MISUSE(2),
    /// The window was asked for where none can be shown.
    NO_DISPLAY(3),
    /// Another process has the workspace open.
    LOCKED(4),
    /// The backend gave no answer.
    UNREACHABLE(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
