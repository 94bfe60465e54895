package dev.storeroom.backend.graphql;

import java.util.List;
import java.util.regex.Pattern;

/// What is wrong with a document, in AppSync's words, which are those of an older graphql-java:
/// clients look for some of them.
final class AppSyncWords {
    private static final List<Rewording> REWORDINGS =
            List.of(
                    reword(
                            "^Validation error \\((\\w+)@\\[([^\\]]*)]\\) : (.*)",
                            "Validation error of type $1: $3 @ '$2'"),
                    reword("^Validation error \\((\\w+)\\) : ", "Validation error of type $1: "),
                    reword(": Unknown (type|field argument) '([^']*)'", ": Unknown $1 $2"),
                    reword(": Missing field argument '([^']*)'", ": Missing field argument $1"),
                    reword(
                            "Subselection(\\w+): Subselection (.*) type '([^']*)' of field '([^']*)'",
                            "SubSelection$1: Sub selection $2 type $3 of field $4"),
                    reword(
                            ": Variable '[^']*' of type ('[^']*') used in position expecting type ",
                            ": Variable type $1 doesn't match expected type "),
                    reword("(type WrongType: .* is not a valid '[^']*') - .*( @ '[^']*')$", "$1$2"),
                    reword(
                            "^(Variable '[^']*') has an invalid value: \\w+ '[^']*' (has coerced Null)",
                            "$1 $2"),
                    reword("^(Variable '[^']*' has an invalid value): ", "$1. "),
                    reword(
                            "^The field at path '([^']*)'.*type is '([^']*)' within parent type '([^']*)'.*",
                            "Cannot return null for non-nullable type: '$2' within parent '$3' ($1)"));

    private AppSyncWords() {}

    /// @param message what graphql-java says, or a resolver, whose words stay as they are
    static String of(String message) {
        String worded = message;
        for (Rewording each : REWORDINGS) worded = each.now.matcher(worded).replaceFirst(each.then);
        return worded;
    }

    private static Rewording reword(String now, String then) {
        return new Rewording(Pattern.compile(now, Pattern.DOTALL), then);
    }

    private record Rewording(Pattern now, String then) {}
}
