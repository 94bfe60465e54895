package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.GenerationSettings;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.data.Value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What to generate and where to, as a person asked for it and the workspace remembers it.
///
/// @param folder as it was typed; a relative one is meant below the project's
record GenerationRequest(GenerationSettings settings, String folder) {
    static final String MEMORY = "generate-models";

    private static final GenerationRequest USUAL =
            new GenerationRequest(
                    new GenerationSettings(
                            CodeTarget.JAVA, JavaStyle.BUILDER, GenerationSettings.DEFAULT_PACKAGE),
                    GenerationSettings.DEFAULT_FOLDER);

    Value toValue() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("target", Value.text(settings.target().toString()));
        entries.put("style", Value.text(settings.style().toString()));
        entries.put("package", Value.text(settings.packageName()));
        entries.put("folder", Value.text(folder));
        return new Value.Entries(entries);
    }

    /// Reads what [#toValue()] wrote; anything else is what the command line does by itself.
    static GenerationRequest of(Value value) {
        return value instanceof Value.Entries(Map<String, Value> entries)
                        && entries.get("target") instanceof Value.Text(String target)
                        && entries.get("style") instanceof Value.Text(String style)
                        && entries.get("package") instanceof Value.Text(String packageName)
                        && entries.get("folder") instanceof Value.Text(String folder)
                ? new GenerationRequest(
                        new GenerationSettings(
                                named(CodeTarget.values(), target).orElse(CodeTarget.JAVA),
                                named(JavaStyle.values(), style).orElse(JavaStyle.BUILDER),
                                packageName),
                        folder)
                : USUAL;
    }

    private static <T> Optional<T> named(T[] all, String name) {
        return Arrays.stream(all).filter(each -> each.toString().equals(name)).findFirst();
    }
}
