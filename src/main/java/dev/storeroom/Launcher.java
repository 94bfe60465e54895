package dev.storeroom;

import dev.storeroom.cli.Main;
import dev.storeroom.ui.shell.StoreroomApp;
import dev.storeroom.ui.tour.Tour;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where the program starts: no argument or a schema opens the window, a command runs without one.
///
/// Not an `Application` itself: Java would then refuse to start with JavaFX off the module path.
public final class Launcher {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int NO_DISPLAY = 3;
    private static final String TOUR = "tour";
    private static final String TOUR_USAGE =
            """
            Usage: storeroom tour [--brief] --out DIR
            Walks through the main job in the window, off-screen; checks the data after each step;
            writes pictures and tour.json to DIR. With --brief, it ends with the first record.""";

    private Launcher() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ENGLISH); // the words of JavaFX must be in the language of ours
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(TOUR)) return tour(arguments);
        if (List.of(arguments).equals(List.of("help", TOUR))) return tour(TOUR, "--help");
        return isForWindow(arguments) ? openWindow(arguments) : Main.run(arguments);
    }

    /// Whatever is neither a schema nor the data folder's option is the command line's to answer.
    private static boolean isForWindow(String[] arguments) {
        if (arguments.length == 0) return true;
        String first = arguments[0];
        // The command line's part is not even loaded for what is clear without it.
        if (first.startsWith("--data") || first.endsWith(".graphql")) return true;
        return !Main.isCommand(first) && exists(first);
    }

    private static boolean exists(String path) {
        return Files.exists(Path.of(path));
    }

    /// Opens the window and waits until it is closed.
    private static int openWindow(String[] arguments) throws IOException, InterruptedException {
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

    private static int withoutDisplay(Throwable cause) throws IOException, InterruptedException {
        if ("maven".equals(System.getProperty("storeroom.run"))) {
            System.out.println(
                    "No display can be used here, so Storeroom walks its tour off-screen.");
            return tourInAnotherProcess();
        }
        System.err.println(
                "Storeroom cannot open a window, because no display or GTK is usable ("
                        + cause.getMessage()
                        + "). On Debian: apt install libgtk-3-0 libxtst6 libxxf86vm1 libgl1,"
                        + " and start it on a desktop. Without one, `storeroom tour --out DIR`"
                        + " shows it in pictures, and `storeroom --help` lists the commands.");
        return NO_DISPLAY;
    }

    /// Drives the window off-screen and writes pictures.
    private static int tour(String... arguments) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        if (options.contains("--help") || options.contains("-h")) {
            System.out.println(TOUR_USAGE);
            return 0;
        }
        boolean isBrief = options.remove("--brief");
        if (options.size() != 2 || !options.getFirst().equals("--out")) {
            System.err.println(TOUR_USAGE);
            return MISUSED;
        }
        Path out = Path.of(options.getLast()).toAbsolutePath();
        Tour.goHeadless();
        String failure = isBrief ? Tour.begin(out) : Tour.walk(out);
        if (failure.isEmpty()) {
            System.out.println("The tour's pictures are in " + out + ".");
            return 0;
        }
        System.err.println(
                "The tour failed. " + failure + " See " + out.resolve("tour.json") + ".");
        return FAILED;
    }

    /// This process has tried the real platform, and JavaFX does not try twice.
    private static int tourInAnotherProcess() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(Launcher.class.getName(), TOUR, "--out"));
        command.add(Path.of("target", TOUR).toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
