package whichway.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import whichway.core.Advice;
import whichway.core.Analysis;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Ground;
import whichway.core.Knowledge;
import whichway.core.Passage;
import whichway.core.Standing;
import whichway.core.Trait;
import whichway.words.AnswerWords;
import whichway.words.Words;

/// What the chapters of one report are written from, and the list of sources that grows while they are written.
final class Dossier {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    private final Knowledge knowledge;
    private final Analysis analysis;
    private final Words words;
    private final AnswerWords answers;
    private final Advice advice;
    private final boolean citing;
    private final List<String> cited = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final List<Block> kept = new ArrayList<>();

    /// @param citing whether the report lists its sources, so that the text can refer to them
    Dossier(Knowledge knowledge, Analysis analysis, Words words, boolean citing) {
        this.knowledge = knowledge;
        this.analysis = analysis;
        this.words = words;
        this.citing = citing;
        answers = new AnswerWords(words);
        advice = knowledge.advice().on(knowledge, analysis.assessment(),
                analysis.evaluation().leader().map(leader -> leader.approach().id()));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Analysis analysis() {
        return analysis;
    }

    Assessment assessment() {
        return analysis.assessment();
    }

    Evaluation evaluation() {
        return analysis.evaluation();
    }

    /// The day of the report: the project's own, or else that on which the program was made.
    LocalDate day() {
        return day(assessment().project().date()).orElseGet(() -> Release.current().day());
    }

    /// The approach that the report recommends; empty where every one is ruled out.
    Optional<Standing> leader() {
        return evaluation().leader();
    }

    /// Words of the program; see [Words#say].
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Words words() {
        return words;
    }

    AnswerWords answers() {
        return answers;
    }

    /// The answer to a trait in words.
    String answer(Trait trait) {
        return answers.say(trait, assessment().answer(trait.id()));
    }

    /// A trait and its answer, such as `Rate of change: weekly (7 of 10)`.
    ///
    /// @param name the trait's name as it is to be written
    String said(Trait trait, String name) {
        return say("report.reason.trait", name, answers.within(trait, assessment().answer(trait.id())));
    }

    boolean isOpen(Trait trait) {
        return assessment().answer(trait.id()).isEmpty();
    }

    boolean isSetAside(Trait trait) {
        return assessment().answer(trait.id()).orElse(null) instanceof Answer.NotApplicable;
    }

    boolean isAnswered(Trait trait) {
        return !isOpen(trait) && !isSetAside(trait);
    }

    /// The day that a text names; empty where it names none.
    static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The name of an approach within a sentence: `fine-tuning`, but `RAG`.
    String within(Approach approach) {
        return answers.within(approach.name());
    }

    /// Whether something is told for the first time; from then on it no longer is.
    boolean first(String sentence) {
        return told.add(sentence);
    }

    /// What is advised for this project.
    Advice advice() {
        return advice;
    }

    /// A piece of advice with the project's own figures and references to its sources.
    Line line(Passage passage) {
        String text = NAME.matcher(passage.text()).replaceAll(name -> Matcher.quoteReplacement(named(name.group(1))));
        return Line.of(text).and(references(passage.sources()));
    }

    /// Pieces of advice as running text.
    Line line(List<Passage> passages) {
        Line line = Line.EMPTY;
        for (Passage passage : passages)
            line = (line.runs().isEmpty() ? line : line.and(new Run.Plain(" "))).and(line(passage));
        return line;
    }

    private String named(String name) {
        return switch (name) {
            case "leader" -> leader().map(leader -> within(leader.approach())).orElse("");
            case "stages" -> String.valueOf(advice.stages().size());
            case "weeks" -> weeks(Schedule.of(advice.stages()).from(), Schedule.of(advice.stages()).to());
            default -> answers.within(knowledge.trait(name), assessment().answer(name));
        };
    }

    /// A span of weeks in words.
    String weeks(int from, int to) {
        return from == to ? say("report.weeks", to) : say("report.weeks.span", from, to);
    }

    /// Keeps what was written, for chapters that look back at it.
    void keep(List<Block> blocks) {
        kept.addAll(blocks);
    }

    /// The blocks written so far.
    List<Block> kept() {
        return List.copyOf(kept);
    }

    /// References to sources, each preceded by a space; a source that is new gets the next number.
    Line references(List<String> sources) {
        Line line = Line.EMPTY;
        if (!citing)
            return line;
        for (String source : sources) {
            if (!cited.contains(source))
                cited.add(source);
            line = line.and(new Run.Reference(cited.indexOf(source) + 1));
        }
        return line;
    }

    /// The sources that the text refers to, in the order of their numbers.
    List<String> cited() {
        return List.copyOf(cited);
    }

    /// What a direction stands on, such as `measured, vendor guidance`.
    String grounds(List<Ground> grounds) {
        return String.join(say("report.comma"), grounds.stream().map(ground -> switch (ground) {
            case FOUNDING -> say("report.ground.founding");
            case MEASURED -> say("report.ground.measured");
            case VENDOR -> say("report.ground.vendor");
            case PRACTICE -> say("report.ground.practice");
        }).toList());
    }
}
