package whichway.control;

import java.util.Locale;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import whichway.control.QuantityText.Conversion;
import whichway.control.QuantityText.Fault;
import whichway.control.QuantityText.Reading;
import whichway.core.Answer;
import whichway.core.Figure;
import whichway.core.Plan;
import whichway.model.AssessmentModel;
import whichway.model.PlanCell;
import whichway.words.Words;

/// One figure of the arithmetic of context and money, as a row: name and help, a field, what it counts, and the way back
/// to its ordinary value.
///
/// The field is empty as long as nobody said anything: the ordinary value shows through, and the line below says that it
/// is assumed. A number or a range (`800`, `2 pages`, `300 – 800`, `30%`) counts while it is typed; what cannot be taken
/// is told in that line, and the old value stays. Everything goes through `model.plan()`, a stay in the field being one
/// step for undo, so a page only adds the row, or a `FigureList` for a whole section, and follows
/// `model.assessmentProperty()` for its results.
public final class FigureField extends FieldRow {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass ASSUMED = PseudoClass.getPseudoClass("assumed");

    private final Figure figure;
    private final Words words;
    private final Ordinary ordinary;
    private final PlanCell cell;
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(this, "plan", Plan.NONE);
    private final NumberField field;
    private final Label note = text("", "meaning");
    private final Button reset = new Button();

    /// @param figure id of a figure of the knowledge
    /// @throws IllegalArgumentException if there is none of that id
    public FigureField(AssessmentModel model, Words words, String figure) {
        this(model, words, model.knowledge().costing().figure(figure));
    }

    FigureField(AssessmentModel model, Words words, Figure figure) {
        super(figure.name(), figure.help());
        this.figure = figure;
        this.words = words;
        ordinary = new Ordinary(figure.unit(), words);
        cell = model.plan();
        plan.bind(cell.planProperty());
        field = new NumberField(figure.unit(), new OfPlan());
        getStyleClass().add("figure-field");
        setId("figure-" + figure.id());
        prepare();
        HBox line = new HBox(field, text(figure.counted(), "unit"));
        line.getStyleClass().add("line");
        HBox below = new HBox(note, reset);
        below.getStyleClass().add("below");
        side(new VBox(line, below));
        plan.subscribe(_ -> {
            field.follow();
            describe();
        });
        field.textProperty().subscribe(_ -> describe());
    }

    private void prepare() {
        field.setPromptText(write(figure.ordinary().usual()));
        field.setAccessibleText(figure.name());
        reset.getStyleClass().addAll("quiet", "reset");
        reset.setGraphic(new FontIcon("fth-rotate-ccw"));
        String back = words.say("figure.reset", write(figure.ordinary().usual()), figure.name());
        reset.setAccessibleText(back);
        reset.setTooltip(new Tooltip(back));
        reset.setOnAction(_ -> {
            field.requestFocus();
            cell.figure(figure.id(), Optional.empty());
        });
    }

    /// The figure it is about.
    public Figure figure() {
        return figure;
    }

    private Optional<Answer> said() {
        return plan.get().figure(figure.id());
    }

    private void describe() {
        boolean invalid = !field.isTaken();
        pseudoClassStateChanged(ASSUMED, said().isEmpty());
        note.pseudoClassStateChanged(INVALID, invalid);
        note.setText(invalid ? fault() + " " + kept() : meaning());
        reset.setVisible(said().isPresent());
        reset.setManaged(said().isPresent());
        field.setAccessibleHelp(words.say("figure.spoken", figure.counted(), note.getText(), figure.help()));
    }

    private String meaning() {
        if (!(field.read() instanceof Reading.Understood(var _, Optional<Conversion> conversion)))
            return ordinary.assumed(figure.ordinary());
        String usual = ordinary.ordinary(figure.ordinary());
        return conversion.map(this::converted).map(how -> how + " " + usual).orElse(usual);
    }

    private String converted(Conversion conversion) {
        return words.say("figure.converted", QuantityText.spell(conversion.count()),
                words.say("question.measure." + conversion.measure().name().toLowerCase(Locale.ROOT)),
                QuantityText.factor(conversion.measure().factor()), field.written(), figure.counted());
    }

    private String fault() {
        String example = write(figure.ordinary().usual());
        return switch (field.read()) {
            case Reading.Misread(Fault fault, String part) -> words.say(fault == Fault.UNKNOWN_WORD
                    ? "figure.fault"
                    : "question.fault." + fault.name().toLowerCase(Locale.ROOT), part, example);
            default -> words.say("figure.outside", write(figure.admissible().low()),
                    write(figure.admissible().high()));
        };
    }

    private String kept() {
        return words.say("figure.kept", said().isPresent() ? field.written() : write(figure.ordinary().usual()));
    }

    private String write(double value) {
        return ordinary.write(value);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private final class OfPlan implements NumberField.Lens {
        @Override
        public Optional<Answer> given() {
            return said();
        }

        @Override
        public boolean accepts(Answer answer) {
            return figure.accepts(answer);
        }

        @Override
        public void give(Optional<Answer> answer) {
            cell.figure(figure.id(), answer);
        }

        @Override
        public void begin() {
            cell.beginFigure(figure.id());
        }

        @Override
        public void end() {
            cell.endGesture();
        }
    }
}
