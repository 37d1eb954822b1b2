package whichway.house;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/// The rules by which the house stands, checked on its bytecode.
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("whichway");

    @Test
    void coreIsPlainJava() {
        classes().that().resideInAPackage("whichway.core..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "java.math..", "java.time..", "whichway.core..")
                .because("the decision model is to be read, tested and trusted by itself").check(HOUSE);
    }

    @Test
    void budgetIsPlainArithmetic() {
        classes().that().resideInAPackage("whichway.budget..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "whichway.core..", "whichway.budget..")
                .because("what something costs is to be checked by itself").check(HOUSE);
    }

    @Test
    void layersSeeOnlyWhatLiesBelowThem() {
        layeredArchitecture().consideringOnlyDependenciesInLayers().layer("core").definedBy("whichway.core..")
                .layer("words").definedBy("whichway.words..").layer("knowledge").definedBy("whichway.knowledge..")
                .layer("file").definedBy("whichway.file..").layer("budget").definedBy("whichway.budget..")
                .layer("measure").definedBy("whichway.measure..")
                .layer("chart").definedBy("whichway.chart..")
                .layer("report").definedBy("whichway.report..").layer("model").definedBy("whichway.model..")
                .layer("control").definedBy("whichway.control..").layer("page").definedBy("whichway.page..")
                .layer("panel").definedBy("whichway.panel..").layer("cli").definedBy("whichway.cli..").layer("app")
                .definedBy("whichway.app..").whereLayer("app").mayNotBeAccessedByAnyLayer().whereLayer("cli")
                .mayOnlyBeAccessedByLayers("app").whereLayer("page").mayOnlyBeAccessedByLayers("app")
                .whereLayer("panel").mayOnlyBeAccessedByLayers("page", "app").whereLayer("control")
                .mayOnlyBeAccessedByLayers("page", "panel", "app").whereLayer("model")
                .mayOnlyBeAccessedByLayers("control", "page", "panel", "app").whereLayer("report")
                .mayOnlyBeAccessedByLayers("page", "cli", "app").whereLayer("file")
                .mayOnlyBeAccessedByLayers("cli", "app")
                .whereLayer("measure").mayOnlyBeAccessedByLayers("page", "cli", "app")
                .whereLayer("knowledge").mayOnlyBeAccessedByLayers("cli", "app").whereLayer("chart")
                .mayOnlyBeAccessedByLayers("report", "page", "panel", "app").whereLayer("budget")
                .mayOnlyBeAccessedByLayers("words", "chart", "report", "page", "panel", "cli", "app")
                .because("state flows down and wishes flow up").check(HOUSE);
    }

    @Test
    void measuringKnowsOnlyTheModelAndTheReadersOfFormats() {
        classes().that().resideInAPackage("whichway.measure..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.io..", "java.nio..", "java.util..", "javax.xml..",
                        "org.jspecify..", "org.jsoup..", "org.apache.pdfbox..", "org.apache.fontbox..",
                        "com.knuddels.jtokkit..", "whichway.core..", "whichway.measure..")
                .because("what reads a client's files can neither write them nor send them").check(HOUSE);
        noClasses().that().resideInAPackage("whichway.measure..").should().callMethodWhere(DescribedPredicate.describe(
                "writes a file",
                (JavaCall<?> call) -> call.getTarget().getOwner().getName().equals("java.nio.file.Files")
                        && call.getTarget().getName().matches("new.*(Writer|OutputStream|ByteChannel)|create.*|write.*"
                                + "|copy|move|delete.*|set.*")))
                .check(HOUSE);
    }

    @Test
    void pagesChooseReportsAndWriteNone() {
        noClasses().that().resideInAPackage("whichway.page..").should().dependOnClassesThat()
                .resideInAPackage("whichway.report.*..")
                .because("what writes reports is slow to load and is to be handed in").check(HOUSE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("whichway.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void modelSeesNoScreen() {
        classes().that().resideInAPackage("whichway.model..").should().onlyDependOnClassesThat().resideInAnyPackage(
                "java.lang..", "java.util..", "java.nio.file..", "javafx.beans..", "javafx.collections..",
                "javafx.util..", "whichway.core..", "whichway.model..").check(HOUSE);
    }

    @Test
    void whatNeedsNoWindowKnowsNoJavaFx() {
        noClasses().that()
                .resideInAnyPackage("whichway.core..", "whichway.words..", "whichway.knowledge..", "whichway.file..",
                        "whichway.budget..", "whichway.measure..", "whichway.chart..", "whichway.report..",
                        "whichway.cli..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..")
                .because("files, reports and the command line work without a display").check(HOUSE);
    }

    @Test
    void jsonStaysAtTheEdge() {
        noClasses().that().resideOutsideOfPackages("whichway.knowledge..", "whichway.file..", "whichway.cli..")
                .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..").check(HOUSE);
    }

    @Test
    void formatsOfFilesStayInTheirRooms() {
        noClasses().that().resideOutsideOfPackage("whichway.report.pdf..").should().dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "java.awt..").check(HOUSE);
        noClasses().that()
                .resideOutsideOfPackages("whichway.report.pdf..", "whichway.report.xhtml..", "whichway.measure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.jsoup..", "com.knuddels..", "javax.xml..").check(HOUSE);
    }

    @Test
    void oneClassLoadsFxml() {
        noClasses().that().doNotHaveFullyQualifiedName("whichway.app.Views").should().dependOnClassesThat()
                .haveFullyQualifiedName("javafx.fxml.FXMLLoader").check(HOUSE);
    }

    @Test
    void onlyAppOpensDialogsAndThreads() {
        noClasses().that().resideOutsideOfPackage("whichway.app..").should().dependOnClassesThat()
                .haveNameMatching(
                        "javafx\\.scene\\.control\\.(Alert|Dialog)|javafx\\.stage\\.(FileChooser|DirectoryChooser)"
                                + "|java\\.util\\.concurrent\\.(Executors|ExecutorService|ForkJoinPool)|java\\.lang\\.Thread")
                .check(HOUSE);
    }

    @Test
    void noStyleIsSetInCode() {
        noClasses().should().callMethodWhere(DescribedPredicate
                .describe("a method named setStyle",
                        (JavaCall<?> call) -> call.getTarget().getName().equals("setStyle")))
                .because("style sheets colour; code sets style classes and pseudo-classes").check(HOUSE);
    }

    @Test
    void nothingIsGlobal() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
        noMethods().that().areStatic().should().haveNameMatching("instance|getInstance").check(HOUSE);
        noClasses().should().haveNameMatching(".*(Manager|Util|Utils|Helper|Impl)").check(HOUSE);
    }

    @Test
    void standardStreamsBelongToTheCommandLine() {
        noClasses().that().resideOutsideOfPackages("whichway.cli..", "whichway.app..").should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void clockAndLocaleAreHandedIn() {
        noClasses().that().resideOutsideOfPackages("whichway.cli..", "whichway.app..").should()
                .callMethodWhere(DescribedPredicate.describe("reads the clock or the default locale",
                        (JavaCall<?> call) -> call.getTarget().getName().equals("now")
                                && call.getTarget().getOwner().getPackageName().equals("java.time")
                                || call.getTarget().getFullName().startsWith("java.util.Locale.getDefault")))
                .check(HOUSE);
    }

    @Test
    void fxmlMembersArePrivate() {
        fields().that().areAnnotatedWith("javafx.fxml.FXML").should().bePrivate().allowEmptyShould(true).check(HOUSE);
        methods().that().areAnnotatedWith("javafx.fxml.FXML").should().bePrivate().allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void classesAreFinalOrSealedOrAbstract() {
        classes().that().areTopLevelClasses().and().areNotInterfaces().and().areNotEnums().and().areNotRecords()
                .should(have(JavaModifier.FINAL, JavaModifier.ABSTRACT)).check(HOUSE);
    }

    @Test
    void noJavaSerialisation() {
        noClasses().should(dependOnClassesThat(are(DescribedPredicate.describe("of Java serialisation",
                (JavaClass type) -> type.getName().equals("java.io.ObjectInputStream"))))).check(HOUSE);
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> have(JavaModifier one, JavaModifier other) {
        return com.tngtech.archunit.lang.ArchCondition.from(DescribedPredicate.describe(
                "be " + one + " or " + other,
                (JavaClass type) -> type.getModifiers().contains(one) || type.getModifiers().contains(other)));
    }
}
