package dev.storeroom.codegen.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/// A generated Java file.
///
/// @param path below the source folder, with `/` between its parts
/// @param text whole, with line feeds
public record JavaSource(String path, String text) {
    /// The file of a class.
    public static JavaSource of(TypeSpec type, TypeNames types) {
        return of(
                type.name(),
                types,
                JavaFile.builder(types.packageName(), type)
                        .indent("    ")
                        .skipJavaLangImports(!types.hideJavasOwn())
                        .build()
                        .toString()
                        .replace("Temporal. @", "Temporal.@"));
    }

    static JavaSource of(String name, TypeNames types, String text) {
        return new JavaSource(types.packageName().replace('.', '/') + "/" + name + ".java", text);
    }
}
