package dev.storeroom.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

final class GenerationPlanTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "models.js,   nothing,          NEW",
        "models.js,   same,             SAME",
        "models.js,   same with CRLF,   SAME",
        "models.js,   older,            OUTDATED",
        "models.js,   older with CRLF,  OUTDATED",
        "models.js,   older and edited, EDITED",
        "models.js,   foreign,          EDITED",
        "models.json, same,             SAME",
        "models.json, older,            EDITED",
    })
    void aFileIsReplacedOnlyIfNobodyHasTouchedIt(
            String name, String there, GenerationPlan.State state) throws IOException {
        Path file = folder.resolve(name);
        if (there.startsWith("same")) write(name, "two\n");
        if (there.startsWith("older")) write(name, "one\n");
        if (there.startsWith("foreign")) Files.writeString(file, "one\n");
        if (there.endsWith("CRLF"))
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        if (there.endsWith("edited")) Files.writeString(file, Files.readString(file) + "mine\n");
        assertThat(plan(name, "two\n").steps())
                .extracting(GenerationPlan.Step::state)
                .containsExactly(state);
    }

    private void write(String name, String text) throws IOException {
        assertThat(plan(name, text).write()).containsExactly(folder.resolve(name));
    }

    private GenerationPlan plan(String name, String text) throws IOException {
        return GenerationPlan.of(folder, List.of(new GeneratedFile(name, text)));
    }

    @ParameterizedTest
    @CsvSource({
        "Gone.java, written,            OBSOLETE",
        "Gone.java, written and edited, OBSOLETE_EDITED",
        "Own.java,  foreign,            ",
        "Gone.js,   written,            ",
    })
    void whatNothingAsksForAnyMoreGoesOnlyIfNobodyHasTouchedIt(
            String name, String there, GenerationPlan.@Nullable State state) throws IOException {
        if (there.startsWith("written")) write(name, "one\n");
        Path file = folder.resolve(name);
        if (!there.equals("written"))
            Files.writeString(file, "mine\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        GenerationPlan plan = plan("Here.java", "two\n");
        assertThat(plan.steps().stream().skip(1).map(GenerationPlan.Step::state))
                .isEqualTo(state == null ? List.of() : List.of(state));

        plan.write();
        assertThat(Files.exists(file)).isEqualTo(state != GenerationPlan.State.OBSOLETE);
    }
}
