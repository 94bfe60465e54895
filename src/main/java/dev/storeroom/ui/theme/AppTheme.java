package dev.storeroom.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.net.URL;
import java.util.List;

/// The look of every window: a light, dark or high-contrast theme beneath, Storeroom's own style
/// sheets on top.
///
/// One for the application, made on the JavaFX thread. Style sheets name colours only by the
/// theme's tokens and Storeroom's own (`-sr-...`), so they serve all themes.
public final class AppTheme {
    /// From the root: a jar, unlike a folder, knows no `..`.
    private static final String UI = "/dev/storeroom/ui/";

    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Italic.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "JetBrainsMono-Regular.ttf");

    /// Beside the views that they style; later ones may build on earlier ones.
    private static final List<String> STYLE_SHEETS =
            List.of(
                    "theme/modena.css",
                    "theme/storeroom.css",
                    "dialog/dialog.css",
                    "shell/shell.css",
                    "navigator/navigator.css",
                    "welcome/welcome.css",
                    "table/table.css",
                    "relation/relation.css",
                    "form/form.css",
                    "record/record.css",
                    "sync/sync.css",
                    "inspector/inspector.css",
                    "backend/backend.css",
                    "schemaview/schemaview.css",
                    "codegen/codegen.css");

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);

    public AppTheme() {
        FONTS.forEach(AppTheme::load);
        choice.subscribe(this::apply);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
        apply();
    }

    /// What the person chose; setting it changes every window at once.
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// Gives a window its style sheets; popups and dialogs it owns take them from it.
    public void style(Scene scene) {
        scene.getStylesheets().setAll(styleSheets());
    }

    /// Gives a part of a window, like the pane of a dialog without an owner, its style sheets.
    public void style(Parent parent) {
        parent.getStylesheets().setAll(styleSheets());
    }

    private void apply() {
        Application.setUserAgentStylesheet(base());
    }

    private String base() {
        return switch (choice.get()) {
            case SYSTEM -> of(Platform.getPreferences().getColorScheme());
            case LIGHT -> of(ColorScheme.LIGHT);
            case DARK -> of(ColorScheme.DARK);
            case HIGH_CONTRAST -> address(UI + "theme/high-contrast.css");
        };
    }

    private static String of(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    private static List<String> styleSheets() {
        return STYLE_SHEETS.stream().map(name -> address(UI + name)).toList();
    }

    private static void load(String font) {
        Font.loadFont(address(UI + "theme/fonts/" + font), 13);
    }

    private static String address(String resource) {
        URL file = AppTheme.class.getResource(resource);
        if (file == null) throw new IllegalStateException("the program lacks its " + resource);
        return file.toExternalForm();
    }
}
