package dev.storeroom.testing;

import java.util.Map;
import java.util.TreeMap;

/// The classes of Amplify's Android library that generated code names, with as much in them as the
/// compiler asks for.
public final class AmplifyStubs {
    private static final String CORE = "com.amplifyframework.core.model";

    private AmplifyStubs() {}

    /// Java files, by their paths.
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        addTypes(files);
        addAnnotations(files);
        add(
                files,
                CORE + ".temporal",
                "Temporal",
                """
                public final class Temporal {
                    private Temporal() {}
                    public record Date(String text) implements java.io.Serializable {}
                    public record Time(String text) implements java.io.Serializable {}
                    public record DateTime(String text) implements java.io.Serializable {}
                    public record Timestamp(String text) implements java.io.Serializable {}
                }
                """);
        add(
                files,
                CORE + ".query.predicate",
                "QueryField",
                """
                public final class QueryField {
                    private QueryField() {}
                    public static QueryField field(String model, String name) {
                        return new QueryField();
                    }
                }
                """);
        add(
                files,
                "com.amplifyframework.util",
                "Immutable",
                """
                public final class Immutable {
                    private Immutable() {}
                    public static <T> java.util.Set<T> of(java.util.Set<T> set) { return set; }
                }
                """);
        add(
                files,
                "androidx.core.util",
                "ObjectsCompat",
                """
                public final class ObjectsCompat {
                    private ObjectsCompat() {}
                    public static boolean equals(Object a, Object b) { return a == b; }
                    public static int hash(Object... values) { return values.length; }
                }
                """);
        return files;
    }

    private static void addTypes(Map<String, String> files) {
        add(
                files,
                CORE,
                "Model",
                """
                public interface Model {
                    enum Type { USER }
                    java.io.Serializable resolveIdentifier();
                }
                """);
        add(
                files,
                CORE,
                "ModelProvider",
                """
                public interface ModelProvider {
                    java.util.Set<Class<? extends Model>> models();
                    String version();
                }
                """);
        add(
                files,
                CORE,
                "ModelIdentifier",
                """
                public abstract class ModelIdentifier<T extends Model> implements java.io.Serializable {
                    private static final long serialVersionUID = 1L;
                    protected ModelIdentifier(
                            java.io.Serializable key, java.io.Serializable... sortKeys) {}
                }
                """);
        add(
                files,
                CORE,
                "AuthStrategy",
                "public enum AuthStrategy { OWNER, GROUPS, PRIVATE, PUBLIC, CUSTOM }");
        add(
                files,
                CORE,
                "ModelOperation",
                "public enum ModelOperation { CREATE, UPDATE, DELETE, READ }");
    }

    private static void addAnnotations(Map<String, String> files) {
        annotation(files, "Index", "String name(); String[] fields();");
        annotation(
                files,
                "AuthRule",
                """
                com.amplifyframework.core.model.AuthStrategy allow();
                String ownerField() default "";
                String identityClaim() default "";
                String groupClaim() default "";
                String[] groups() default {};
                String groupsField() default "";
                String provider() default "";
                com.amplifyframework.core.model.ModelOperation[] operations();
                """);
        annotation(
                files,
                "ModelConfig",
                """
                String pluralName();
                com.amplifyframework.core.model.Model.Type type();
                int version();
                AuthRule[] authRules() default {};
                """);
        annotation(
                files,
                "ModelField",
                """
                String targetType();
                boolean isRequired() default false;
                boolean isReadOnly() default false;
                """);
        annotation(
                files,
                "BelongsTo",
                "String targetName(); String[] targetNames(); Class<?> type();");
        annotation(files, "HasOne", "String associatedWith(); Class<?> type();");
        annotation(files, "HasMany", "String associatedWith(); Class<?> type();");
    }

    /// Several indexes stand on one class.
    private static void annotation(Map<String, String> files, String name, String members) {
        boolean repeats = name.equals("Index");
        add(
                files,
                CORE + ".annotations",
                name,
                (repeats ? "@java.lang.annotation.Repeatable(Indexes.class)\n" : "")
                        + "public @interface "
                        + name
                        + " { "
                        + members
                        + " }");
        if (repeats) annotation(files, "Indexes", "Index[] value();");
    }

    private static void add(
            Map<String, String> files, String packageName, String name, String text) {
        String path = packageName.replace('.', '/') + "/" + name + ".java";
        files.put(path, "package " + packageName + ";\n\n" + text + "\n");
    }
}
