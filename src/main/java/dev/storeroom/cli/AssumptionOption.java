package dev.storeroom.cli;

import dev.storeroom.backend.table.Assumption;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// The option that says what to assume of AppSync where nobody knows.
final class AssumptionOption {
    @Option(
            names = "--assume",
            paramLabel = "ASSUMPTION",
            converter = Named.class,
            completionCandidates = Labels.class,
            description = {
                "What AppSync may do where its documentation is silent, to try an app with it too:",
                "${COMPLETION-CANDIDATES}.",
                "The README tells what each means. May be given several times."
            })
    private List<Assumption> assumptions = List.of();

    Set<Assumption> chosen() {
        return assumptions.isEmpty() ? Set.of() : EnumSet.copyOf(assumptions);
    }

    private static List<String> labels() {
        return Arrays.stream(Assumption.values()).map(Assumption::label).toList();
    }

    /// What a shell completes to.
    static final class Labels implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return labels().iterator();
        }
    }

    /// Finds an assumption by its label.
    static final class Named implements ITypeConverter<Assumption> {
        @Override
        public Assumption convert(String label) {
            return Assumption.named(label)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            UnknownName.sentence("assumption", label, labels())));
        }
    }
}
