package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan;

import java.nio.file.Path;
import java.util.List;

/// What a request would come to, were it generated now.
sealed interface Preview {
    GenerationRequest request();

    /// It cannot be generated.
    ///
    /// @param reasons sentences, each with what to do
    record Refused(GenerationRequest request, List<String> reasons) implements Preview {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// It can.
    ///
    /// @param folder absolute
    /// @param remarks what to know first, as sentences
    record Ready(GenerationRequest request, Path folder, GenerationPlan plan, List<String> remarks)
            implements Preview {
        public Ready {
            remarks = List.copyOf(remarks);
        }
    }
}
