package dev.storeroom.ui.shell;

import static dev.storeroom.data.Value.text;
import static dev.storeroom.data.Value.whole;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.testing.Screens;
import dev.storeroom.ui.sync.SyncPanelPage;
import dev.storeroom.ui.theme.ThemeChoice;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Every screen of the window as it was approved, light and dark.
class ShellScreensTest {
    /// One of each kind of thing: a grid with a form and badges, a dialog, a page of text.
    private static final Set<String> CONTRASTED =
            Set.of("welcome", "table-form", "form-refused", "panel-outbox-states", "dialog-clear");

    @TempDir Path folder;

    private static Stream<Arguments> screens() {
        return Stream.of(
                screen("welcome", studio -> {}),
                screen("table-empty", studio -> studio.opens(studio.keeps("blog"))),
                screen("table-form", ShellScreensTest::showsAPost),
                screen("table-filtered", ShellScreensTest::filters),
                screen("form-refused", ShellScreensTest::entersNonsense),
                screen("form-every-type", ShellScreensTest::createsEverything),
                screen("form-parts", ShellScreensTest::fillsListsAndAddresses),
                screen("form-unknown-value", ShellScreensTest::showsADroppedEnumValue),
                screen("form-relations", ShellScreensTest::showsABlogWithItsPosts),
                screen("form-read-only", ShellScreensTest::opensReadOnly),
                screen("read-only-folded", ShellScreensTest::foldsPanelReadOnly),
                screen("panel-outbox", studio -> showsPanel(studio, SyncPanelPage.OUTBOX)),
                screen("panel-outbox-states", ShellScreensTest::showsEveryWait),
                screen("panel-conflicts", studio -> showsPanel(studio, SyncPanelPage.CONFLICTS)),
                screen("panel-activity", studio -> showsPanel(studio, SyncPanelPage.ACTIVITY)),
                screen("panel-folded", ShellScreensTest::foldsPanel),
                screen("storage", studio -> showsPlace(studio, "view-storage")),
                screen("backend", ShellScreensTest::runsABackend),
                screen("backend-https", ShellScreensTest::runsABackendOverHttps),
                screen("backend-stopped", studio -> showsPlace(studio, "backend-show")),
                screen("dialog-backend", studio -> showsPlace(studio, "backend-start")),
                screen("dialog-backend-project", studio -> startsInAProject(studio, "AUTOMERGE")),
                screen("dialog-backend-lambda", studio -> startsInAProject(studio, "LAMBDA")),
                screen("shortcuts", studio -> showsPlace(studio, "help-shortcuts")),
                screen("filter-language", studio -> showsPlace(studio, "help-filter-language")),
                screen("schema-problems", ShellScreensTest::showsProblems),
                screen("schema-edited", ShellScreensTest::editsTheSchema),
                screen("schema-relations", ShellScreensTest::showsRelations),
                screen("dialog-clear", studio -> showsPlace(studio, "sync-clear")),
                screen("dialog-generate", ShellScreensTest::generatesModels),
                screen("dialog-generate-refused", ShellScreensTest::generatesForNoPackage),
                screen("dialog-template", studio -> studio.chooses("file-new-schema")),
                screen("dialog-about", studio -> studio.chooses("help-about")),
                screen("dialog-fault", studio -> studio.fails("The row vanished.")),
                screen("dialog-schema-refused", ShellScreensTest::opensAnUnfitSchema),
                screen("dialog-schema-unreadable", ShellScreensTest::opensNoSchema));
    }

    /// Each theme is put on while the screen is shown, as a person does it.
    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void everyScreenLooksAsApproved(String name, Consumer<Studio> scene) {
        try (var studio = new Studio(folder)) {
            scene.accept(studio);
            for (ThemeChoice theme : themes(name)) {
                studio.wears(theme);
                Screens.check(name + "-" + suffix(theme), studio::front);
            }
        }
    }

    private static List<ThemeChoice> themes(String name) {
        return CONTRASTED.contains(name)
                ? List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)
                : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);
    }

    private static String suffix(ThemeChoice theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Arguments screen(String name, Consumer<Studio> scene) {
        return Arguments.of(name, scene);
    }

    private static void opensPosts(Studio studio) {
        studio.opens(
                studio.keeps(
                        "blog",
                        post("Hello", "PUBLISHED", 4),
                        post("A second post", "DRAFT", 3),
                        post("Notes for later", "DRAFT", 1)));
        studio.reads("1–3 of 3");
    }

    private static void showsAPost(Studio studio) {
        opensPosts(studio);
        studio.selects("Post", 0);
    }

    /// The requests are of one moment, whenever the picture is taken.
    private static void runsABackend(Studio studio) {
        opensPosts(studio);
        studio.chooses("backend-start");
        studio.presses("start-backend-confirm");
        studio.reads("records are kept");
        studio.alters("backend-requests", TableView.class, PicturedRequests::fill);
        studio.alters("backend-count-requests", Label.class, count -> count.setText("6"));
        studio.alters("backend-count-errors", Label.class, count -> count.setText("2"));
        studio.alters("backend-rows-Post", Label.class, count -> count.setText("2"));
    }

    private static void runsABackendOverHttps(Studio studio) {
        opensPosts(studio);
        studio.chooses("backend-start");
        studio.presses("start-backend-https");
        studio.presses("start-backend-confirm");
        studio.reads("Do one of these to trust it");
        studio.alters(
                "backend-trust-0",
                TextField.class,
                field -> field.setText("security add-trusted-cert \"certificate.pem\""));
        studio.alters(
                "backend-trust-1",
                TextField.class,
                field -> field.setText("export NODE_EXTRA_CA_CERTS=\"certificate.pem\""));
    }

    private static void startsInAProject(Studio studio, String strategy) {
        studio.opens(
                studio.keepsApi(
                        "blog-comments",
                        """
                        {"ResolverConfig": {
                          "project": {"ConflictHandler": "%s", "ConflictDetection": "VERSION"},
                          "models": {"Comment": {
                            "ConflictHandler": "OPTIMISTIC_CONCURRENCY",
                            "ConflictDetection": "VERSION"}}}}
                        """
                                .formatted(strategy)));
        studio.chooses("backend-start");
        studio.reads("The project ");
    }

    private static void filters(Studio studio) {
        opensPosts(studio);
        studio.types("filter-text", "rating >= 3");
        studio.reads("1–2 of 2");
        studio.selects("Post", 1);
    }

    private static void entersNonsense(Studio studio) {
        showsAPost(studio);
        studio.types("form-field-title", "");
        studio.types("form-field-rating", "many");
        studio.presses("form-save");
        studio.reads("Nothing was saved yet");
    }

    private static void showsADroppedEnumValue(Studio studio) {
        Path schema = studio.keeps("blog", post("Hello", "PUBLISHED", 4));
        studio.rewrites(schema, "  PUBLISHED", "  LIVE");
        studio.opens(schema);
        studio.selects("Post", 0);
    }

    private static void showsABlogWithItsPosts(Studio studio) {
        studio.opens(
                studio.keeps(
                        "blog-comments",
                        blog("b1", "Field notes"),
                        post("p1", "b1", "Hello", "PUBLISHED"),
                        post("p2", "b1", "A second post", "DRAFT"),
                        post("p3", "b1", "Notes for later", "IN_REVIEW")));
        studio.selects("Blog", 0);
        studio.reads("Notes for later");
    }

    private static void opensReadOnly(Studio studio) {
        Path schema = studio.keeps("blog", post("Hello", "PUBLISHED", 4));
        try (var other = studio.workspace(schema)) {
            studio.asksToOpen(other.schemaFile());
            studio.reads("is open already");
            studio.presses("dialog-open-read-only");
            studio.selects("Post", 0);
        }
    }

    private static void foldsPanelReadOnly(Studio studio) {
        opensReadOnly(studio);
        studio.chooses("view-side-panel");
    }

    /// No server is there yet to refuse a change, nor to have the record that is deleted.
    private static void showsEveryWait(Studio studio) {
        Path schema =
                studio.keeps(
                        "blog",
                        post("Hello", "PUBLISHED", 4),
                        post("A second post", "DRAFT", 3),
                        post("Notes for later", "DRAFT", 1));
        studio.changes(
                schema,
                "UPDATE _sr_outbox SET state = 'FAILED', attempts = 1 WHERE sequence = 2",
                "UPDATE _sr_outbox SET operation = 'DELETE', state = 'HELD',"
                        + " base = changed, changed = '{}',"
                        + " held_until = created_at + 3600000 WHERE sequence = 3",
                "UPDATE _sr_count SET failed = 1, pending = 2 WHERE model = 'Post'");
        studio.opens(schema);
        studio.opensPanel(SyncPanelPage.OUTBOX);
        studio.reads("Refused");
    }

    private static void createsEverything(Studio studio) {
        studio.opens(studio.keeps("all-scalars"));
        studio.chooses("edit-new-record");
    }

    private static void fillsListsAndAddresses(Studio studio) {
        createsEverything(studio);
        studio.chooses("view-side-panel");
        studio.types("form-search", "ddress");
        studio.presses("form-set-address");
        studio.types("form-field-address-street", "12 High Street");
        studio.presses("form-fold-address");
        studio.presses("form-add-ipAddresses");
        studio.types("form-field-ipAddresses-0", "192.0.2.1");
        studio.types("form-field-ipAddresses-1", "300.1.1.1");
        studio.reads("is not an IP address");
    }

    /// Over files of which one was edited by hand, one is gone and one is nobody's any more.
    private static void generatesModels(Studio studio) {
        Path schema = studio.keeps("blog-comments");
        studio.opens(schema);
        studio.generates("com.example.blog");
        Path models = schema.resolveSibling("amplify/generated/models/com/example/blog");
        studio.rewrites(
                models.resolve("Post.java"), "    return title;", "    return title.strip();");
        studio.rewrites(schema, "enum PostStatus", "enum Status");
        studio.rewrites(schema, "PostStatus!", "Status!");
        studio.chooses("file-reload");
        studio.reads("Read blog-comments.graphql again");
        studio.chooses("tools-generate-models");
        studio.reads("edited by hand");
    }

    private static void generatesForNoPackage(Studio studio) {
        opensPosts(studio);
        studio.chooses("tools-generate-models");
        studio.types("generate-package", "my-app");
        studio.reads("cannot name a package");
    }

    private static void showsPanel(Studio studio, SyncPanelPage page) {
        showsAPost(studio);
        studio.opensPanel(page);
    }

    private static void foldsPanel(Studio studio) {
        opensPosts(studio);
        studio.chooses("view-side-panel");
    }

    private static void showsPlace(Studio studio, String action) {
        opensPosts(studio);
        studio.chooses(action);
    }

    private static void showsProblems(Studio studio) {
        Path schema = studio.keeps("blog");
        studio.rewrites(schema, "rating: Int", "rating: Number");
        studio.opens(schema);
        studio.chooses("view-schema");
    }

    private static void editsTheSchema(Studio studio) {
        studio.opens(studio.keeps("blog-comments"));
        studio.chooses("view-schema");
        studio.insertsIntoSchema(19, "  subtitle: Strin\n");
        studio.reads("There is no type Strin.");
    }

    private static void showsRelations(Studio studio) {
        studio.opens(studio.keeps("tags"));
        studio.chooses("view-relations");
        studio.reads("has many");
    }

    private static void opensAnUnfitSchema(Studio studio) {
        Path schema = studio.keeps("blog", post("Hello", "DRAFT", 4));
        studio.rewrites(schema, "rating: Int", "rating: String");
        studio.asksToOpen(schema);
        studio.reads("The schema and its data differ");
    }

    private static void opensNoSchema(Studio studio) {
        Path schema = studio.keeps("blog");
        studio.rewrites(schema, "title: String!", "title String!");
        studio.asksToOpen(schema);
        studio.reads("could not be opened as a schema");
    }

    private static ModelRecord blog(String id, String name) {
        return new ModelRecord("Blog", Map.of("id", text(id), "name", text(name)));
    }

    private static ModelRecord post(String id, String blog, String title, String status) {
        return new ModelRecord(
                "Post",
                Map.of(
                        "id", text(id),
                        "title", text(title),
                        "status", text(status),
                        "blogPostsId", text(blog)));
    }

    private static ModelRecord post(String title, String status, int rating) {
        return new ModelRecord(
                "Post",
                Map.of(
                        "id", text(title),
                        "title", text(title),
                        "status", text(status),
                        "rating", whole(rating)));
    }
}
