package whichway.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import whichway.core.Advisor;
import whichway.core.Analysis;
import whichway.core.Analyst;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Flip;
import whichway.core.Flips;
import whichway.core.Knowledge;
import whichway.core.OpenQuestion;
import whichway.core.OpenQuestions;
import whichway.core.Project;
import whichway.core.Robustness;
import whichway.core.Template;
import whichway.core.Worlds;
import whichway.knowledge.KnowledgeReader;

/// How long it takes from an answer's change to a finished immutable result, on one thread.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class AnalysisBenchmark {
    /// `blank`: every question is open; `customer-support`: about half are answered.
    @Param({"blank", "customer-support"})
    public String template;

    private Advisor advisor;
    private Worlds few;
    private Worlds many;
    private Flips flips;
    private OpenQuestions openQuestions;
    private Analyst analyst;
    private List<Assessment> drag;
    private int next;

    /// Makes everything that a window makes once.
    @Setup
    public void setUp() {
        Knowledge knowledge = KnowledgeReader.bundled();
        Template start = knowledge.findTemplate(template).orElseThrow();
        Assessment assessment = new Assessment("bench", 1, knowledge.version(), Project.BLANK, start.answers(),
                Map.of(), Map.of());
        advisor = new Advisor(knowledge);
        few = new Worlds(knowledge, 1, Analyst.MOVING_WORLDS);
        many = new Worlds(knowledge, 1, Analyst.SETTLED_WORLDS);
        flips = new Flips(knowledge);
        openQuestions = new OpenQuestions(knowledge);
        analyst = new Analyst(knowledge);
        drag = Stream.iterate(0.0, position -> position <= 10, position -> position + 0.1)
                .map(position -> assessment.withAnswers(moved(start, position))).toList();
    }

    private static Map<String, Answer> moved(Template start, double position) {
        Map<String, Answer> answers = new LinkedHashMap<>(start.answers());
        answers.put("behaviour-gap", new Answer.Amount(position));
        return answers;
    }

    private Assessment changed() {
        next = (next + 1) % drag.size();
        return drag.get(next);
    }

    /// Scores, gates and rank order.
    @Benchmark
    public Evaluation evaluation() {
        return advisor.evaluate(changed());
    }

    /// Scores and 2,000 worlds, as while a slider is dragged.
    @Benchmark
    public Robustness whileDragging() {
        Assessment assessment = changed();
        advisor.evaluate(assessment);
        return few.imagine(assessment);
    }

    /// Scores and 10,000 worlds.
    @Benchmark
    public Robustness settledWorlds() {
        Assessment assessment = changed();
        advisor.evaluate(assessment);
        return many.imagine(assessment);
    }

    /// The nearest single answers that change the leader.
    @Benchmark
    public List<Flip> flips() {
        return flips.answers(changed());
    }

    /// The open questions, ranked.
    @Benchmark
    public List<OpenQuestion> openQuestions() {
        return openQuestions.ranked(changed());
    }

    /// Everything, with 10,000 worlds.
    @Benchmark
    public Analysis everything() {
        return analyst.analyse(changed(), Analyst.SETTLED_WORLDS);
    }
}
