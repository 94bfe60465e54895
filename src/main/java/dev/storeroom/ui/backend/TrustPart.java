package dev.storeroom.ui.backend;

import dev.storeroom.workspace.BackendCertificate;
import dev.storeroom.workspace.BackendCertificate.TrustCommand;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// How a backend's certificate is trusted; nothing where it has none.
final class TrustPart extends VBox {
    private final Copying copying;
    private final GridPane commands = new GridPane();

    TrustPart(Copying copying) {
        this.copying = copying;
        setId("backend-trust");
        getStyleClass().add("backend-trust");
        commands.getStyleClass().add("backend-places");
        var sentence =
                new Label("The certificate is the backend's own. Do one of these to trust it:");
        sentence.getStyleClass().add("sr-hint");
        getChildren().addAll(sentence, commands);
        managedProperty().bind(visibleProperty());
    }

    void show(Optional<BackendCertificate> certificate) {
        commands.getChildren().clear();
        certificate.ifPresent(each -> each.trustCommands().forEach(this::add));
        setVisible(certificate.isPresent());
    }

    private void add(TrustCommand trust) {
        String name = trust.truster();
        int row = commands.getRowCount();
        TextField text = EndpointCard.readOnly("backend-trust-" + row, "Command for " + name);
        text.setText(trust.command());
        Button copy = EndpointCard.button("backend-copy-trust-" + row, "Copy", Feather.COPY);
        copy.setAccessibleText("Copy the command for " + name);
        copy.setOnAction(pressed -> copying.text("the command for " + name, trust.command()));
        commands.addRow(row, EndpointCard.caption(name, text), text, copy);
        GridPane.setHgrow(text, Priority.ALWAYS);
    }
}
