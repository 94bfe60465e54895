package dev.storeroom.cli;

/// Ends a command with one sentence for the person who ran it: what happened, where, what to do.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String sentence;

    private Failure(ExitCode exitCode, String sentence) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    static Failure inputError(String sentence) {
        return new Failure(ExitCode.INPUT_ERROR, sentence);
    }

    static Failure misuse(String sentence) {
        return new Failure(ExitCode.MISUSE, sentence);
    }

    static Failure locked(String sentence) {
        return new Failure(ExitCode.LOCKED, sentence);
    }

    String sentence() {
        return sentence;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
