package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class GuideTest {
    @Test
    void theProgramOfTheReadmeSavesAndQueries() {
        PrintStream usual = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Guide.main(new String[0]);
        } finally {
            System.setOut(usual);
        }
        assertEquals("Hello again", printed.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void nothingOfTheWindowIsNeeded() {
        for (String name :
                new String[] {
                    "javafx.application.Application",
                    "org.controlsfx.control.StatusBar",
                    "io.helidon.webserver.WebServer"
                }) assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
}
