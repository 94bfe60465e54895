package dev.storeroom.data;

import dev.storeroom.schema.ScalarType;

import java.util.Optional;

/// What the scalars that are text take.
final class TextRules {
    private TextRules() {}

    /// Says what is wrong with the text; empty if the scalar takes it.
    static Optional<String> problem(ScalarType type, String text) {
        if (hasHalfCharacter(text)) {
            return Optional.of(
                    "The text holds half of a character, which no file can keep. Type it anew.");
        }
        Optional<String> problem = formatProblem(type, text);
        boolean isSpaceToBlame =
                problem.isPresent()
                        && !text.equals(text.strip())
                        && formatProblem(type, text.strip()).isEmpty();
        return isSpaceToBlame
                ? Optional.of("Remove the space around " + Quoted.of(text.strip()) + ".")
                : problem;
    }

    private static Optional<String> formatProblem(ScalarType type, String text) {
        return switch (type) {
            case AWS_DATE, AWS_TIME, AWS_DATE_TIME -> TemporalRules.problem(type, text);
            case AWS_EMAIL -> AddressRules.emailProblem(text);
            case AWS_URL -> AddressRules.urlProblem(text);
            case AWS_PHONE -> AddressRules.phoneProblem(text);
            case AWS_IP_ADDRESS -> AddressRules.ipAddressProblem(text);
            case AWS_JSON -> jsonProblem(text);
            case ID, STRING -> Optional.empty();
            case INT, LONG, FLOAT, BOOLEAN, AWS_TIMESTAMP ->
                    throw new IllegalArgumentException(type + " is not text");
        };
    }

    private static Optional<String> jsonProblem(String text) {
        return Json.problem(text).map(problem -> "This is not JSON: " + problem.sentence());
    }

    /// Unpaired surrogates have no UTF-8 form: a file would keep a question mark in their place.
    private static boolean hasHalfCharacter(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) return true;
            i += Character.charCount(point);
        }
        return false;
    }

    static Optional<String> spaceWarning(String text) {
        if (text.isEmpty() || text.equals(text.strip())) return Optional.empty();
        if (text.isBlank()) return Optional.of("The text is nothing but space.");
        boolean isLeading = !text.equals(text.stripLeading());
        return Optional.of("The text " + (isLeading ? "starts" : "ends") + " with a space.");
    }
}
