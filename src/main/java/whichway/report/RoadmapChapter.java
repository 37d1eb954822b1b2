package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Answer;
import whichway.core.Passage;
import whichway.core.Stage;

/// The way ahead in stages, each with what has to be there before and the test that ends it.
final class RoadmapChapter implements Chapter {
    private static final String TIME = "weeks-to-value";

    @Override
    public Section write(Dossier dossier) {
        String heading = dossier.say("report.roadmap.heading");
        List<Stage> stages = dossier.advice().stages();
        if (stages.isEmpty())
            return new Section("roadmap", heading, List.of());
        List<Block> blocks = new ArrayList<>();
        if (dossier.leader().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(dossier.say("report.roadmap.blocked"))));
            return new Section("roadmap", heading, blocks);
        }
        blocks.add(new Block.Paragraph(Line.of(dossier.say("report.roadmap.reading") + time(dossier))));
        for (int number = 0; number < stages.size(); number++)
            blocks.addAll(stage(dossier, stages.get(number), number));
        return new Section("roadmap", heading, blocks);
    }

    private static List<Block> stage(Dossier dossier, Stage stage, int number) {
        String length = stage.weeksTo() == 0
                ? dossier.say("report.roadmap.endless")
                : dossier.weeks(stage.weeksFrom(), stage.weeksTo());
        return List.of(new Block.Heading(dossier.say("report.roadmap.stage", number, stage.name(), length)),
                part(dossier, "report.roadmap.entry", stage.entry()),
                new Block.Listing(false, stage.steps().stream().map(dossier::line).toList()),
                part(dossier, stage.weeksTo() == 0 ? "report.roadmap.review" : "report.roadmap.exit", stage.exit()));
    }

    private static Block part(Dossier dossier, String key, List<Passage> passages) {
        return new Block.Paragraph(
                Line.of(new Run.Strong(dossier.say(key)), new Run.Plain(" ")).and(dossier.line(passages)));
    }

    /// How the stages fit the time that the project has.
    private static String time(Dossier dossier) {
        Schedule schedule = Schedule.of(dossier.advice().stages());
        String weeks = dossier.weeks(schedule.from(), schedule.to());
        return " " + dossier.assessment().answer(TIME).map(answer -> switch (answer) {
            case Answer.Amount amount -> fit(dossier, schedule, amount.value(), amount.value(), weeks);
            case Answer.Range range -> fit(dossier, schedule, range.from(), range.to(), weeks);
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _,Answer.NotApplicable _ -> dossier
                    .say("report.roadmap.time", weeks);
        }).orElseGet(() -> dossier.say("report.roadmap.time", weeks));
    }

    private static String fit(Dossier dossier, Schedule schedule, double from, double to, String weeks) {
        String key = schedule.to() <= from ? "fits" : schedule.from() > to ? "late" : "tight";
        return dossier.say("report.roadmap.time." + key, weeks,
                dossier.answer(dossier.knowledge().trait(TIME)));
    }
}
