package whichway.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.core.Template;

/// Begins assessments, each with an id and a seed of its own.
public final class NewAssessments {
    private final Knowledge knowledge;
    private final Supplier<UUID> ids;
    private final LongSupplier seeds;

    /// @param ids such as `UUID::randomUUID`
    /// @param seeds where the draws come from
    public NewAssessments(Knowledge knowledge, Supplier<UUID> ids, LongSupplier seeds) {
        this.knowledge = knowledge;
        this.ids = ids;
        this.seeds = seeds;
    }

    /// One without an answer.
    public Assessment blank(LocalDate date) {
        return begun(new Project("", "", "", date.toString()), Map.of());
    }

    /// One with a template's name, question and answers.
    public Assessment from(Template template, LocalDate date) {
        return begun(new Project(template.name(), "", template.question(), date.toString()),
                template.answers());
    }

    private Assessment begun(Project project, Map<String, Answer> answers) {
        return new Assessment(ids.get().toString(), seeds.getAsLong(), knowledge.version(), project, answers, Map.of(),
                Map.of());
    }
}
