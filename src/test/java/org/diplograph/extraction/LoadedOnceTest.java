package org.diplograph.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diplograph.article.ArticleReader;
import org.junit.jupiter.api.Test;

/** Reading an article compiles no pattern and opens no resource: both happen once, before. */
class LoadedOnceTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(
                            "org.diplograph.article",
                            "org.diplograph.actor",
                            "org.diplograph.fact",
                            "org.diplograph.extraction");

    private static final Set<String> PATTERNS_OF_STRINGS =
            Set.of("replaceAll", "replaceFirst", "matches");

    /** Splitting at one plain character is done without a pattern. */
    private static boolean isCostly(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.equals(Pattern.class.getName())
                        && (name.equals("compile") || name.equals("matches"))
                || owner.equals(String.class.getName()) && PATTERNS_OF_STRINGS.contains(name)
                || owner.equals(Class.class.getName()) && name.startsWith("getResource")
                || owner.equals(ClassLoader.class.getName()) && name.startsWith("getResource");
    }

    /** Everything that is called, through however many methods, from the given ones. */
    private static Set<JavaCodeUnit> reached(List<JavaCodeUnit> from) {
        Set<JavaCodeUnit> reached = new HashSet<>(from);
        Deque<JavaCodeUnit> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            Deque<JavaCodeUnit> next = new ArrayDeque<>();
            unit.getCallsFromSelf()
                    .forEach(call -> call.getTarget().resolveMember().ifPresent(next::add));
            unit.getCodeUnitReferencesFromSelf()
                    .forEach(
                            reference ->
                                    reference.getTarget().resolveMember().ifPresent(next::add));
            for (JavaCodeUnit called : next) {
                called.getOwner().getAllSubclasses().stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(own -> !own.isConstructor())
                        .filter(own -> own.getName().equals(called.getName()))
                        .forEach(
                                own -> {
                                    if (PROGRAM.contain(own.getOwner().getName())
                                            && reached.add(own)) {
                                        open.push(own);
                                    }
                                });
                if (PROGRAM.contain(called.getOwner().getName()) && reached.add(called)) {
                    open.push(called);
                }
            }
        }
        return reached;
    }

    private static DescribedPredicate<JavaCodeUnit> reachedFrom(Set<JavaCodeUnit> reached) {
        return DescribedPredicate.describe("run for every article", reached::contains);
    }

    private static ArchCondition<JavaCodeUnit> compileOrLoad() {
        return new ArchCondition<>("compile a pattern or open a resource") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                    if (isCostly(access)) {
                        events.add(SimpleConditionEvent.satisfied(unit, access.getDescription()));
                    }
                }
            }
        };
    }

    private static List<JavaCodeUnit> methods(Class<?> type, String... names) {
        return PROGRAM.get(type).getMethods().stream()
                .filter(method -> Set.of(names).contains(method.getName()))
                .map(JavaCodeUnit.class::cast)
                .toList();
    }

    @Test
    void nothingIsCompiledOrLoadedForAnArticle() {
        List<JavaCodeUnit> work =
                new java.util.ArrayList<>(methods(ArticleReader.class, "read", "readText"));
        work.addAll(methods(RuleBasedExtractor.class, "extract"));

        Set<JavaCodeUnit> reached = reached(work);

        org.assertj.core.api.Assertions.assertThat(reached).hasSizeGreaterThan(500);
        noCodeUnits().that(reachedFrom(reached)).should(compileOrLoad()).check(PROGRAM);
    }

    @Test
    void theRuleSeesWhatIsLoadedAtTheStart() {
        Set<JavaCodeUnit> reached = reached(methods(RuleBasedExtractor.class, "create"));

        assertThatThrownBy(
                        () ->
                                noCodeUnits()
                                        .that(reachedFrom(reached))
                                        .should(compileOrLoad())
                                        .check(PROGRAM))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("getResourceAsStream");
    }
}
