package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;

import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The classes of a schema's types. They are named as in the schema as far as Java and the disk
/// allow, and stand in one package.
public final class TypeNames {
    /// The provider of the models, whose name Amplify's users know.
    public static final String PROVIDER = "AmplifyModelProvider";

    /// What may not name a type: words of Java's that are no keywords, the first parts of names of
    /// packages, which a type of that name would hide, and parameters, which would hide the type.
    private static final List<String> RESERVED =
            words("var yield record sealed permits java dev com org each name value " + PROVIDER);

    /// What may not name a variable: the first parts of names of packages, and what no part of a
    /// record may be called.
    private static final List<String> NO_VARIABLES =
            words("java dev of clone finalize getClass hashCode notify notifyAll toString wait");

    private static final List<String> JAVAS_OWN =
            words("Boolean Deprecated Double Integer Long Object Override String SuppressWarnings");

    private final String packageName;
    private final Map<String, ClassName> classes = new HashMap<>();

    public TypeNames(Schema schema, String packageName) {
        this.packageName = packageName;
        NamePool pool = NamePool.ofTypes().without(RESERVED);
        for (String name : names(schema)) {
            classes.put(name, ClassName.get(packageName, pool.take(name)));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static List<String> names(Schema schema) {
        List<String> names = new ArrayList<>();
        for (ModelType model : schema.models()) names.add(model.name());
        for (CustomType type : schema.customTypes()) names.add(type.name());
        for (EnumType type : schema.enums()) names.add(type.name());
        return names;
    }

    public String packageName() {
        return packageName;
    }

    /// The class of a model, custom type or enum of the schema.
    public ClassName of(String schemaName) {
        ClassName name = classes.get(schemaName);
        if (name == null) throw new IllegalArgumentException("no type named " + schemaName);
        return name;
    }

    public ClassName provider() {
        return ClassName.get(packageName, PROVIDER);
    }

    /// The names of the types inside one class: none hides another class.
    public NamePool nested() {
        return NamePool.ofTypes().without(simpleNames());
    }

    /// The names of the variables of one class: none hides a class or a package.
    public NamePool variables() {
        return NamePool.ofMembers().without(simpleNames()).without(NO_VARIABLES);
    }

    private List<String> simpleNames() {
        return classes.values().stream().map(ClassName::simpleName).toList();
    }

    /// Tells whether a generated class hides one of Java's own that generated code uses.
    boolean hideJavasOwn() {
        return simpleNames().stream().anyMatch(JAVAS_OWN::contains);
    }
}
