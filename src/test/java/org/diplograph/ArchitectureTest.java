package org.diplograph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final String ROOT = "org.diplograph.";

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.diplograph");

    /** For each package the packages of ours it may use. */
    private static final Map<String, List<String>> MAY_USE =
            Map.of(
                    "article", List.of(),
                    "actor", List.of(),
                    "fact", List.of("article", "actor"),
                    "extraction", List.of("article", "actor", "fact"),
                    "graph", List.of("article", "actor", "fact"),
                    "analysis", List.of("article", "actor", "fact", "graph"),
                    "export", List.of("article", "actor", "fact", "graph", "analysis"),
                    "dossier",
                            List.of(
                                    "article",
                                    "actor",
                                    "fact",
                                    "graph",
                                    "analysis",
                                    "export",
                                    "extraction"),
                    "cli",
                            List.of(
                                    "article",
                                    "actor",
                                    "fact",
                                    "graph",
                                    "analysis",
                                    "export",
                                    "extraction",
                                    "dossier"),
                    "ui",
                            List.of(
                                    "article",
                                    "actor",
                                    "fact",
                                    "graph",
                                    "analysis",
                                    "export",
                                    "dossier"));

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyThoseBelowIt() {
        return MAY_USE.keySet().stream()
                .sorted()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                noClasses()
                                                        .that()
                                                        .resideInAPackage(ROOT + name + "..")
                                                        .should()
                                                        .dependOnClassesThat()
                                                        .resideInAnyPackage(forbiddenFor(name))
                                                        .because(
                                                                "design and tests know one direction, from articles to views")
                                                        .allowEmptyShould(true)
                                                        .check(PROGRAM)));
    }

    private static String[] forbiddenFor(String name) {
        return MAY_USE.keySet().stream()
                .filter(
                        other ->
                                !other.equals(name)
                                        && !MAY_USE.getOrDefault(name, List.of()).contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
    }

    @Test
    void everyPackageOfOursHasItsRule() {
        List<String> packages =
                PROGRAM.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                        .distinct()
                        .toList();

        assertThat(MAY_USE.keySet()).containsAll(packages);
    }

    @Test
    void whatIsKnownAndFoundNeedsNoServer() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "article..",
                        ROOT + "actor..",
                        ROOT + "fact..",
                        ROOT + "extraction..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "org.jgrapht..")
                .because("extraction must run inside other programs, without a server")
                .check(PROGRAM);
    }

    @Test
    void graphMeasuresAndExportsKnowNoPage() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "graph..",
                        ROOT + "analysis..",
                        ROOT + "export..",
                        ROOT + "dossier..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .because("they serve the commands as well as the pages")
                .check(PROGRAM);
    }

    @Test
    void aViewNeverUsesAnotherView() {
        slices().assignedFrom(
                        new SliceAssignment() {
                            @Override
                            public SliceIdentifier getIdentifierOf(JavaClass type) {
                                String name = type.getPackageName();
                                String ui = ROOT + "ui.";
                                boolean view =
                                        name.startsWith(ui) && !name.startsWith(ui + "component");
                                return view ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
                            }

                            @Override
                            public String getDescription() {
                                return "views";
                            }
                        })
                .should()
                .notDependOnEachOther()
                .because("views share only ui and ui.component")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void thePartsOfExtractionBuildOnEachOtherWithoutCircles() {
        slices().matching(ROOT + "extraction.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each stage is a function of the one before")
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .resideInAnyPackage(
                        "..util..", "..common..", "..helper..", "..impl..", "..dto..", "..core..")
                .because("such names say nothing")
                .check(PROGRAM);
    }

    @Test
    void dependenciesAreGivenToTheConstructor() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .because("a class shows what it needs")
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .because("what may be null says so")
                .allowEmptyShould(true)
                .check(PROGRAM);
        List<String> packages =
                PROGRAM.stream().map(JavaClass::getPackageName).distinct().sorted().toList();
        List<String> marked =
                PROGRAM.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .sorted()
                        .toList();

        assertThat(marked).isEqualTo(packages);
    }

    @Test
    void modulesKeepTheirInsidesToThemselves() {
        ApplicationModules.of(Application.class).verify();
    }
}
