package dev.storeroom.codegen.java;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import javax.lang.model.SourceVersion;

/// The names of one scope, each given once. A name that is taken, or is a word of Java's own, gets
/// `_` at its end.
public final class NamePool {
    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> identity;

    private NamePool(UnaryOperator<String> identity) {
        this.identity = identity;
    }

    /// Names of types. Each has a file, and some disks take `Status` and `status` for the same.
    public static NamePool ofTypes() {
        return new NamePool(name -> name.toLowerCase(Locale.ROOT));
    }

    /// Names of fields, parameters and methods.
    public static NamePool ofMembers() {
        return new NamePool(UnaryOperator.identity());
    }

    /// Takes names away without using them.
    public NamePool without(List<String> names) {
        names.forEach(name -> taken.add(identity.apply(name)));
        return this;
    }

    public boolean isFree(String name) {
        return !taken.contains(identity.apply(name));
    }

    /// The name, or the nearest to it that may be used.
    ///
    /// @param wanted letters, digits and `_`, in any order; may be empty
    public String take(String wanted) {
        String name = SourceVersion.isIdentifier(wanted) ? wanted : "_" + wanted;
        while (SourceVersion.isKeyword(name) || !taken.add(identity.apply(name))) name += "_";
        return name;
    }
}
