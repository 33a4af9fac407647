package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** The rules of the house that the module system cannot say. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTests {

    private static final DescribedPredicate<JavaClass> FORBIDDEN_IN_TEXT =
            DescribedPredicate.not(resideInAnyPackage("org.onrecord.text..", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule textNeedsNothing =
            noClasses().that().resideInAPackage("org.onrecord.text..").should().dependOnClassesThat(FORBIDDEN_IN_TEXT);

    @ArchTest
    static final ArchRule theLibraryNeedsOnlyTheJdk = noClasses()
            .that()
            .resideInAPackage("org.onrecord.extraction..")
            .should()
            .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                    "org.onrecord.text..", "org.onrecord.extraction..", "java..", "org.jspecify..")));

    @ArchTest
    static final ArchRule qualityIsPlainJava = noClasses()
            .that()
            .resideInAPackage("org.onrecord.quality..")
            .should()
            .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                    "org.onrecord.text..",
                    "org.onrecord.extraction",
                    "org.onrecord.quality..",
                    "java..",
                    "tools.jackson.core..",
                    "org.jspecify..")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theCommandLineKnowsNoSpring = noClasses()
            .that()
            .resideInAPackage("org.onrecord.cli..")
            .should()
            .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                    "org.onrecord.text..",
                    "org.onrecord.extraction",
                    "org.onrecord.quality..",
                    "org.onrecord.cli..",
                    "java..",
                    "picocli..",
                    "tools.jackson.core..",
                    "org.jspecify..")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersStandInTheFace = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .resideInAPackage("org.onrecord.web..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noPackageIsADrawer = noClasses()
            .should()
            .resideInAnyPackage(
                    "..common..",
                    "..core..",
                    "..shared..",
                    "..util..",
                    "..utils..",
                    "..config..",
                    "..dto..",
                    "..service..",
                    "..model..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Helper|Manager|Processor|Handler|Utils|Util|Dto|DTO|Service)");

    @ArchTest
    static final ArchRule noCyclesAmongPackages =
            slices().matching("org.onrecord.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theLibraryPrintsNothing = noClasses()
            .that()
            .resideInAnyPackage("org.onrecord.text..", "org.onrecord.extraction..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that(simpleName("package-info"))
            .should()
            .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);
}
