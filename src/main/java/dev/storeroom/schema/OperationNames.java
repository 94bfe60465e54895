package dev.storeroom.schema;

/// The names of the operations that an API has for a model.
///
/// @param model the model's name
public record OperationNames(String model) {
    /// The longest name that AppSync allows a subscription.
    private static final int LONGEST = 50;

    /// How much of a longer name its checksum takes up.
    private static final int CHECKED = 5;

    public String get() {
        return "get" + LetterCase.upperFirst(model);
    }

    public String list() {
        return "list" + plural();
    }

    public String sync() {
        return "sync" + plural();
    }

    public String create() {
        return "create" + LetterCase.upperFirst(model);
    }

    public String update() {
        return "update" + LetterCase.upperFirst(model);
    }

    public String delete() {
        return "delete" + LetterCase.upperFirst(model);
    }

    public String onCreate() {
        return subscription("onCreate");
    }

    public String onUpdate() {
        return subscription("onUpdate");
    }

    public String onDelete() {
        return subscription("onDelete");
    }

    private String plural() {
        return LetterCase.upperFirst(PluralName.of(model));
    }

    private String subscription(String event) {
        String name = event + LetterCase.upperFirst(model);
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - CHECKED) + Md5.of(name).substring(0, CHECKED);
    }
}
