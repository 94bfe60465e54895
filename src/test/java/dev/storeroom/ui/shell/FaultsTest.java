package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FxToolkit;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;

class FaultsTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Faults faults = new Faults(dialogs);

    @Test
    void whatNobodyForesawOnTheJavaFxThreadIsShown() {
        FxToolkit.run(
                () ->
                        Thread.currentThread()
                                .setUncaughtExceptionHandler(
                                        (thread, fault) -> faults.report(fault)));
        try {
            Platform.runLater(
                    () -> {
                        throw new IllegalStateException("The row vanished.");
                    });
            FxToolkit.awaitFrames(3);
        } finally {
            FxToolkit.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        }
        assertThat(dialogs.asked()).hasSize(1).first().asString().startsWith("The row vanished.");
    }

    @Test
    void aFaultWithoutAMessageIsCalledByItsName() {
        faults.show(new ArithmeticException());
        FxToolkit.awaitFrames(1);
        assertThat(dialogs.asked().getFirst()).startsWith("java.lang.ArithmeticException");
    }

    @Test
    void thePersonIsToldWhatIsSafeAndWhereTheDetailsAre() {
        faults.show(new IllegalStateException("The row vanished."));
        FxToolkit.awaitFrames(1);
        assertThat(dialogs.asked().getFirst())
                .contains("What you saved before is on disk", "Help ▸ Show Log File");
    }
}
