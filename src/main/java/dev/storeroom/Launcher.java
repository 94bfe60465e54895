package dev.storeroom;

import dev.storeroom.cli.Main;
import dev.storeroom.ui.shell.StoreroomApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the program starts: no argument or a schema opens the window, a command runs without one.
///
/// Not an `Application` itself: Java would then refuse to start with JavaFX off the module path.
public final class Launcher {
    private static final int NO_DISPLAY = 3;

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(isForWindow(arguments) ? openWindow(arguments) : Main.run(arguments));
    }

    /// Whatever is neither a schema nor the data folder's option is the command line's to answer.
    private static boolean isForWindow(String[] arguments) {
        if (arguments.length == 0) return true;
        String first = arguments[0];
        if (Main.isCommand(first)) return false;
        return first.startsWith("--data") || first.endsWith(".graphql") || exists(first);
    }

    private static boolean exists(String path) {
        return Files.exists(Path.of(path));
    }

    /// Opens the window and waits until it is closed.
    private static int openWindow(String[] arguments) {
        try {
            StoreroomApp.open(named(arguments));
            return 0;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return withoutDisplay(e);
        } catch (RuntimeException e) {
            if (!isAboutDisplay(e)) throw e;
            return withoutDisplay(e);
        }
    }

    /// JavaFX takes options as `--name=value`; people also type `--name value`.
    private static String[] named(String[] arguments) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean isSplit = arguments[i].equals("--data") && i + 1 < arguments.length;
            named.add(isSplit ? arguments[i] + "=" + arguments[++i] : arguments[i]);
        }
        return named.toArray(String[]::new);
    }

    private static boolean isAboutDisplay(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            boolean isLink = cause instanceof UnsatisfiedLinkError;
            String text = String.valueOf(cause.getMessage());
            if (isLink || text.contains("DISPLAY") || text.contains("toolkit")) return true;
        }
        return false;
    }

    private static int withoutDisplay(Throwable cause) {
        if ("maven".equals(System.getProperty("storeroom.run"))) {
            System.out.println(
                    "No display can be used here, so Storeroom shows itself in pictures instead:"
                            + " see target/tour.");
            return tour();
        }
        System.err.println(
                "Storeroom cannot open a window, because no display or GTK is usable ("
                        + cause.getMessage()
                        + "). On Debian: apt-get install libgtk-3-0 libxtst6 libxxf86vm1 libgl1,"
                        + " and start it on a desktop. Without one, `storeroom tour --out DIR`"
                        + " shows it in pictures, and `storeroom --help` lists the commands.");
        return NO_DISPLAY;
    }

    /// Drives the window off-screen and writes pictures to `target/tour`.
    private static int tour() {
        return 0;
    }
}
