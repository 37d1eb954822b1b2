package whichway.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Builder;

import whichway.control.FigureList;
import whichway.control.FigureListBuilder;
import whichway.control.QuestionList;
import whichway.control.QuestionListBuilder;
import whichway.core.Advisor;
import whichway.core.Analyst;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.file.AssessmentFiles;
import whichway.file.Document;
import whichway.file.Drafts;
import whichway.file.FileProblem;
import whichway.file.NewAssessments;
import whichway.file.Origin;
import whichway.file.PriceListFiles;
import whichway.file.Settings;
import whichway.file.SettingsFile;
import whichway.knowledge.KnowledgeReader;
import whichway.model.AssessmentModel;
import whichway.model.Commands;
import whichway.model.Itinerary;
import whichway.model.LiveAnalysis;
import whichway.model.Scope;
import whichway.page.ComparePage;
import whichway.page.ContextFitPage;
import whichway.page.CostPage;
import whichway.page.EmphasisPage;
import whichway.page.MeasurePage;
import whichway.page.Measuring;
import whichway.page.ProjectPage;
import whichway.page.QuestionsPage;
import whichway.page.ReportChoices;
import whichway.page.ReportPage;
import whichway.page.ReportPreview;
import whichway.panel.ComparisonPanel;
import whichway.report.Redaction;
import whichway.report.Report;
import whichway.report.ReportBuilder;
import whichway.report.ReportFormat;
import whichway.report.ReportOptions;
import whichway.report.html.HtmlReport;
import whichway.report.madr.MadrReport;
import whichway.report.markdown.MarkdownReport;
import whichway.report.pdf.PdfReport;
import whichway.words.Words;

/// The only place that knows everybody: makes the parts of the program and introduces them to one another.
final class Wiring implements AutoCloseable {
    /// Seeds are short enough for any reader of JSON to keep exactly.
    private static final long SEEDS = 1L << 31;
    private static final Path CARRIED = Path.of(Report.ASSESSMENT);

    private final Stage stage;
    private final Outside outside;
    private final Words words;
    private final Advisor advisor;
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final AssessmentFiles files;
    private final Notices notices = new Notices();
    private final Faults faults;
    private final Messages messages;
    private final Memory memory;
    private final ObjectProperty<ReportOptions> options = new SimpleObjectProperty<>(ReportOptions.FULL);
    private final Desk desk;
    private final Autosave autosave;
    private final Recovery recovery;
    private final LiveAnalysis analysis;
    private final Measuring measuring;
    private final Views views;
    private final Pages pages;
    private final ShellController shell;

    Wiring(Stage stage, Outside outside) {
        this.stage = stage;
        this.outside = outside;
        words = outside.words();
        Knowledge knowledge = KnowledgeReader.bundled();
        advisor = new Advisor(knowledge);
        NewAssessments starts = new NewAssessments(knowledge, UUID::randomUUID,
                () -> RandomGenerator.getDefault().nextLong(SEEDS));
        model = new AssessmentModel(advisor, starts.blank(LocalDate.now(outside.clock())));
        itinerary = new Itinerary(model, Pages.PLACES);
        analysis = new LiveAnalysis(model, outside.analysis().worker(), outside.analysis().window());

        faults = new Faults(outside.folders().state(), fault -> Platform.runLater(() -> tell(fault)));
        messages = new Messages(notices, words, outside.reveal(),
                thrown -> faults.uncaughtException(Thread.currentThread(), thrown));
        memory = new Memory(new SettingsFile(outside.folders().settings()), outside.files(), messages);
        files = new AssessmentFiles(knowledge, List.of(PdfReport::assessment, HtmlReport::assessment));
        Exports exports = new Exports(this::report, options::get, outside.dialogs(), messages, outside.reports(),
                words);
        PriceExchange prices = new PriceExchange(model.plan(), new PriceListFiles(knowledge.costing().prices()),
                outside.dialogs(), messages, outside.files());
        desk = new Desk(model, starts, outside.clock(), files, exports, prices, outside.dialogs(), messages,
                outside.files(), memory, words, this::measure, this::leave);
        measuring = new Measuring(outside.documents().worker(), outside.documents().window());
        Drafts drafts = new Drafts(outside.folders().drafts(), files, outside.clock());
        autosave = new Autosave(model, desk, drafts, outside.files(), messages);
        recovery = new Recovery(drafts, desk, autosave, notices, messages, outside.files(), words,
                outside.clock().getZone());

        views = new Views(words, controllers(), widgets());
        pages = new Pages(views, model, words);
        shell = new ShellController(itinerary, pages);
    }

    private Map<Class<?>, Supplier<?>> controllers() {
        return Map.ofEntries(Map.entry(ShellController.class, () -> shell),
                Map.entry(TopBarController.class,
                        () -> new TopBarController(model, itinerary, desk, words, outside.files())),
                Map.entry(RailController.class, () -> new RailController(model, itinerary, pages, words)),
                Map.entry(FooterController.class, () -> new FooterController(model, itinerary, pages, words)),
                Map.entry(NoticesController.class, () -> new NoticesController(notices, words)),
                Map.entry(ProjectPage.class, () -> new ProjectPage(model, itinerary, words)),
                Map.entry(QuestionsPage.class, () -> new QuestionsPage(model, itinerary, desk, words)),
                Map.entry(ContextFitPage.class, () -> new ContextFitPage(model, itinerary, words)),
                Map.entry(EmphasisPage.class, () -> new EmphasisPage(model, analysis, words)),
                Map.entry(CostPage.class,
                        () -> new CostPage(model, desk, words, () -> LocalDate.now(outside.clock()))),
                Map.entry(ComparePage.class, () -> new ComparePage(model, analysis, itinerary, words)),
                Map.entry(MeasurePage.class,
                        () -> new MeasurePage(model, measuring, outside.dialogs()::pickFolder, words)),
                Map.entry(ReportChoices.class,
                        () -> new ReportChoices(options, new LogoFiles(outside.dialogs()::pickLogo, outside.files()),
                                words)),
                Map.entry(ReportPreview.class,
                        () -> new ReportPreview(model, options,
                                new PreviewPages(this::report, desk::present, options::get),
                                outside.preview().worker(), outside.preview().window(), words)),
                Map.entry(ReportPage.class, () -> new ReportPage(model, itinerary, desk, words)),
                Map.entry(ComparisonPanel.class, () -> new ComparisonPanel(model, analysis, itinerary, words)));
    }

    private Map<Class<?>, Supplier<? extends Builder<?>>> widgets() {
        return Map.of(QuestionList.class, () -> new QuestionListBuilder(model, itinerary, words), FigureList.class,
                () -> new FigureListBuilder(model, words));
    }

    private byte[] report(Commands.Format format, Document document, ReportOptions chosen)
            throws IOException, FileProblem {
        ReportFormat form = switch (format) {
            case PDF -> new PdfReport(words);
            case HTML -> new HtmlReport(words);
            case MARKDOWN -> new MarkdownReport();
            case MADR -> new MadrReport();
        };
        Assessment assessment = document.assessment();
        // Keys of the file that the program does not know may say anything, so they stay behind too.
        byte[] file = chosen.clientSafe()
                ? files.checkedBytes(new Redaction(advisor.knowledge(), words).of(assessment), Origin.NONE, CARRIED)
                : files.checkedBytes(assessment, document.origin(), CARRIED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(new ReportBuilder(advisor.knowledge(), words)
                .build(new Analyst(advisor.knowledge()).analyse(assessment, Analyst.SETTLED_WORLDS), chosen)
                .carrying(new String(file, StandardCharsets.UTF_8)), bytes);
        return bytes.toByteArray();
    }

    /// Opens the window.
    ///
    /// @param file to open in it, if any
    void show(Optional<Path> file) {
        recall();
        Scene scene = new MainWindow(stage, model, words).furnish(views.load("shell"), desk);
        new Drops(desk, () -> itinerary.currentProperty().get().equals(Pages.MEASURE)).install(scene);
        new Shortcuts(model, itinerary, notices, shell::focusNextRegion).install(scene);
        new WindowPlace(stage, memory).restore();
        autosave.start();
        stage.show();
        recovery.offer();
        file.ifPresent(desk::open);
    }

    private void recall() {
        Settings settings = memory.settings();
        itinerary.scopeProperty().set(settings.questions() == Settings.Questions.ALL ? Scope.ALL : Scope.QUICK);
        itinerary.scopeProperty().subscribe((_, scope) -> memory.change(old -> old
                .withQuestions(scope == Scope.ALL ? Settings.Questions.ALL : Settings.Questions.QUICK)));
        options.set(ReportOptions.FULL.withLetterhead(Sender.shown(settings.sender())));
        options.map(ReportOptions::letterhead).subscribe((_, letterhead) -> memory
                .change(old -> old.withSender(Sender.kept(letterhead))));
        settings.panelWidth().ifPresent(shell.panelWidthProperty()::set);
        shell.panelWidthProperty()
                .subscribe((_, width) -> memory.change(old -> old.withPanelWidth(width.doubleValue())));
    }

    /// The assessment in the window.
    AssessmentModel model() {
        return model;
    }

    /// What its report is to be like.
    ObjectProperty<ReportOptions> options() {
        return options;
    }

    /// Where one is in it.
    Itinerary itinerary() {
        return itinerary;
    }

    /// What can be done with it.
    Commands commands() {
        return desk;
    }

    /// What nobody foresaw.
    Faults faults() {
        return faults;
    }

    private void tell(Faults.Fault fault) {
        notices.tell(new FaultNotice(words).about(fault));
    }

    private void measure(List<Path> documents) {
        itinerary.go(Pages.MEASURE);
        if (!documents.isEmpty())
            measuring.start(documents);
    }

    /// Closes the window. The platform ends by itself then; ended by force, it would crash over an open popup.
    private void leave() {
        autosave.forget();
        memory.write();
        stage.close();
    }

    /// Finishes all work that was begun.
    @Override
    public void close() {
        autosave.stop();
        memory.stop();
        outside.files().close();
        outside.analysis().close();
        outside.reports().close();
        outside.preview().close();
        measuring.cancel();
        outside.documents().close();
        faults.close();
    }
}
