package dev.storeroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The architecture as rules: which package stands on which floor, and where each library lives.
class FloorsTest {
    private static final String ROOT = "dev.storeroom.";

    /// From the ground up. A package imports strictly lower floors only; packages on one floor
    /// never import each other.
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("schema"),
                    List.of("data"),
                    List.of("query"),
                    List.of("store", "appsync", "codegen", "model"),
                    List.of("sync", "backend", "transfer"),
                    List.of("datastore"),
                    List.of("workspace"),
                    List.of("ui", "cli"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.storeroom");

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    @Test
    void everyPackageImportsLowerFloorsOnly() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String name : FLOORS.get(floor)) {
                List<String> others = new ArrayList<>(FLOORS.get(floor));
                others.remove(name);
                FLOORS.subList(floor + 1, FLOORS.size()).forEach(others::addAll);
                if (others.isEmpty()) continue;
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(others))
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void everyPackageHasAFloor() {
        TreeSet<String> known = new TreeSet<>();
        FLOORS.forEach(known::addAll);
        TreeSet<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String name = type.getPackageName();
            if (name.startsWith(ROOT)) found.add(name.substring(ROOT.length()).split("\\.", 2)[0]);
        }
        assertThat(known).containsAll(found);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.storeroom.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachLibraryLivesInItsPlace() {
        lives("graphql..", "schema", "backend");
        lives("java.sql..", "store", "backend");
        lives("org.sqlite..", "store", "backend");
        lives("tools.jackson..", "data");
        lives("picocli..", "cli");
        lives("com.palantir.javapoet..", "codegen");
        lives("io.helidon..", "backend");
        for (String window :
                List.of(
                        "javafx..",
                        "jfx.incubator..",
                        "org.controlsfx..",
                        "org.kordamp..",
                        "atlantafx..")) lives(window, "ui");
    }

    private static void lives(String library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages(List.of(homes)))
                .and()
                .resideInAPackage("dev.storeroom..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void onlyTheSeamHandsWorkToTheWindowsThread() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "ui.fx..")
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent..")
                .check(CLASSES);
    }

    @Test
    void timeAndChanceComeFromOutsideBelowTheWorkspace() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        packages(FLOORS.subList(0, 6).stream().flatMap(List::stream).toList()))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callConstructor(java.util.Random.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "cli..", "dev.storeroom")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("dev.storeroom..")
                .and()
                .areStatic()
                .should()
                .notBeFinal()
                .check(CLASSES);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .check(CLASSES);
    }

    @Test
    void aBrokenRuleFails() {
        ArchRule broken =
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + "data..");
        assertThatThrownBy(() -> broken.check(CLASSES)).isInstanceOf(AssertionError.class);
    }
}
