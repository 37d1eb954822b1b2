package whichway.cli;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Template;
import whichway.file.NewAssessments;
import whichway.knowledge.KnowledgeReader;

/// Lists the templates, or writes a new file that starts with the answers of one.
@Command(name = TemplateCommand.NAME, versionProvider = ProgramVersion.class, customSynopsis = {
        "whichway template ID --to FILE [--force]",
        "       whichway template --list"}, description = "${bundle:cli.template}")
final class TemplateCommand implements Callable<Integer> {
    static final String NAME = "template";

    @Mixin
    StandardOptions standard = new StandardOptions();

    @Parameters(paramLabel = "ID", arity = "0..1", description = "${bundle:cli.template.id}")
    String id = "";

    @Option(names = "--to", paramLabel = "FILE", description = "${bundle:cli.template.to}")
    String to = "";

    @Option(names = "--list", description = "${bundle:cli.template.list}")
    boolean list;

    @Option(names = "--force", description = "${bundle:cli.force}")
    boolean force;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean writes = !id.isEmpty() && !to.isEmpty();
        if (list ? !id.isEmpty() || !to.isEmpty() || force : !writes)
            throw wrong(console.words().say("cli.template.usage"));
        Knowledge knowledge = KnowledgeReader.bundled();
        if (list) {
            list(knowledge.templates());
            return ExitCode.OK;
        }
        Template template = knowledge.findTemplate(id).orElseThrow(() -> wrong(console.words().say("cli.template.none",
                id, knowledge.templates().stream().map(Template::id).collect(Collectors.joining(", ")))));
        return new Shelf(knowledge, console).write(start(template, knowledge), to,
                force)
                        ? ExitCode.OK
                        : ExitCode.SOFTWARE;
    }

    private void list(List<Template> templates) {
        int ids = templates.stream().mapToInt(template -> template.id().length()).max().orElse(0);
        int names = templates.stream().mapToInt(template -> template.name().length()).max().orElse(0);
        for (Template template : templates)
            console.print(padded(template.id(), ids) + "  " + padded(template.name(), names) + "  "
                    + template.summary());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static Assessment start(Template template, Knowledge knowledge) {
        NewAssessments beginnings = new NewAssessments(knowledge, UUID::randomUUID,
                () -> new SecureRandom().nextInt(Integer.MAX_VALUE));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return template.answers().isEmpty() ? beginnings.blank(today) : beginnings.from(template, today);
    }

    private RuntimeException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
