package whichway.page;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import whichway.control.Shown;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.Evaluation;
import whichway.core.Standing;
import whichway.model.AssessmentModel;
import whichway.model.Edit;
import whichway.words.Words;

/// What the room decided in the end: an approach or anything else, why, who, when, and when to look at it again.
final class DecisionSection {
    private final AssessmentModel model;
    private final Words words;
    private final Shown shown;

    DecisionSection(AssessmentModel model, Shown shown, Words words) {
        this.model = model;
        this.shown = shown;
        this.words = words;
    }

    /// Offers the approaches and takes any other text.
    ///
    /// @param note says how the decision stands to the recommendation
    void choice(ComboBox<String> choice, Label note) {
        choice.getItems().setAll(model.knowledge().approaches().stream().map(Approach::name).toList());
        choice.getEditor().setAccessibleText(choice.getAccessibleText());
        text(choice.getEditor(), decision -> name(decision.choice()), (old, typed) -> new Decision(id(typed),
                old.reason(), old.by(), old.date(), old.review()));
        // A choice that undo took back can be chosen again only if the list forgets it too.
        shown.follow(model.assessmentProperty().map(assessment -> name(assessment.decision().choice())),
                choice::setValue);
        shown.follow(model.assessmentProperty(), assessment -> note.setText(note(assessment)));
    }

    void reason(TextArea reason) {
        text(reason, Decision::reason,
                (old, typed) -> new Decision(old.choice(), typed, old.by(), old.date(), old.review()));
    }

    void by(TextField by) {
        text(by, Decision::by, (old, typed) -> new Decision(old.choice(), old.reason(), typed, old.date(),
                old.review()));
    }

    void date(TextField date, Label fault) {
        day(date, fault, Decision::date, (old, day) -> new Decision(old.choice(), old.reason(), old.by(), day,
                old.review()));
    }

    void review(TextField review, Label fault) {
        day(review, fault, Decision::review,
                (old, day) -> new Decision(old.choice(), old.reason(), old.by(), old.date(), day));
    }

    private void text(TextInputControl field, Function<Decision, String> read,
            BiFunction<Decision, String, Decision> write) {
        new AssessmentText(model, field, shown, Edit.decision(), assessment -> read.apply(assessment.decision()),
                (assessment, typed) -> assessment.withDecision(write.apply(assessment.decision(), typed)));
    }

    private void day(TextField field, Label fault, Function<Decision, String> read,
            BiFunction<Decision, String, Decision> write) {
        new AssessmentDay(model, field, fault, shown, words, Edit.decision(),
                assessment -> read.apply(assessment.decision()),
                (assessment, day) -> assessment.withDecision(write.apply(assessment.decision(), day)));
    }

    private String name(String choice) {
        return model.knowledge().approaches().stream().filter(approach -> approach.id().equals(choice)).findFirst()
                .map(Approach::name).orElse(choice);
    }

    private String id(String typed) {
        return model.knowledge().approaches().stream().filter(approach -> approach.name().equals(typed)).findFirst()
                .map(Approach::id).orElse(typed);
    }

    private String note(Assessment assessment) {
        Decision made = assessment.decision();
        Evaluation evaluation = model.evaluationProperty().get();
        Optional<Standing> leader = evaluation.leader();
        if (!made.made())
            return words.say("page.report.decision.none");
        if (leader.isEmpty()
                || evaluation.blocked().stream().anyMatch(out -> out.approach().id().equals(made.choice())))
            return words.say("page.report.decision.blocked");
        Approach recommended = leader.get().approach();
        return recommended.id().equals(made.choice())
                ? words.say("page.report.decision.same")
                : words.say("page.report.decision.differs", recommended.name());
    }
}
