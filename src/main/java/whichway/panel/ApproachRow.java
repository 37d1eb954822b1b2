package whichway.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import whichway.core.Approach;
import whichway.core.Gate;
import whichway.core.Knowledge;
import whichway.core.Standing;
import whichway.words.VerdictWords;
import whichway.words.Words;

/// One approach in the comparison. Pressed, it opens and says more: what rules it out and what would let it back in,
/// or what it is.
final class ApproachRow extends VBox {
    private static final Duration GLIDE = Duration.millis(150);

    private final TranslateTransition glide = new TranslateTransition(GLIDE, this);
    private final Approach approach;
    private final Knowledge knowledge;
    private final Words words;
    private final VerdictWords verdicts;
    private final Consumer<String> seek;
    private final ApproachFace face;
    private final VBox detail = new VBox();
    private final Tooltip tip = new Tooltip();
    private List<Gate> gates = List.of();
    private boolean told;

    ApproachRow(Approach approach, Knowledge knowledge, Words words, Consumer<String> seek) {
        this.approach = approach;
        this.knowledge = knowledge;
        this.words = words;
        verdicts = new VerdictWords(words);
        this.seek = seek;
        face = new ApproachFace(approach, () -> open(!detail.isVisible()));
        getStyleClass().add("approach-row");
        glide.setToY(0);
        glide.setInterpolator(Interpolator.EASE_OUT);
        detail.getStyleClass().add("approach-detail");
        tip.setWrapText(true);
        Tooltip.install(face, tip);
        getChildren().addAll(face, detail);
        open(false);
        tell();
    }

    /// The approach it stands for.
    Approach approach() {
        return approach;
    }

    /// The part of it that takes the focus.
    ApproachFace face() {
        return face;
    }

    /// Shows where the approach stands.
    ///
    /// @param rank from 1
    /// @param share part of the plausible worlds in which it comes first, 0..1
    /// @param low points at the left end of all bars
    /// @param high points at the right end of all bars
    void show(Standing standing, int rank, double share, double low, double high) {
        String score = words.points(standing.score());
        String sentence = standing.blocked()
                ? words.say("panel.row.blocked", rank, approach.shortName(), labels(standing.gates()), score)
                : words.say("panel.row", rank, approach.shortName(), score, words.outOf100(share));
        String shown = standing.blocked() && share == 0 ? "" : words.say("panel.share", verdicts.inBrief(share));
        face.show(new ApproachFace.Face(standing.score(), low, high, score, shown, gate(standing), sentence,
                rank == 1 && !standing.blocked()));
        if (!gates.equals(standing.gates())) {
            gates = standing.gates();
            tell();
        }
    }

    /// Glides to where it lies.
    ///
    /// @param away how far below that it starts, in pixels
    void glideFrom(double away) {
        glide.stop();
        glide.setFromY(away);
        glide.playFromStart();
    }

    private void open(boolean opened) {
        detail.setVisible(opened);
        detail.setManaged(opened);
        if (opened && !told)
            fill();
    }

    private void tell() {
        told = false;
        tip.setText(gates.isEmpty()
                ? approach.summary()
                : gates.stream().map(gate -> gate.reason() + " " + gate.unlock()).collect(Collectors.joining("\n")));
        if (detail.isVisible())
            fill();
    }

    private void fill() {
        told = true;
        detail.getChildren().setAll(gates.isEmpty() ? List.of(summary()) : notes());
    }

    private List<Node> notes() {
        return gates.stream().<Node>map(gate -> new GateNote(gate, knowledge, words, seek)).toList();
    }

    private Node summary() {
        Label label = new Label(approach.summary());
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private String gate(Standing standing) {
        if (!standing.blocked())
            return "";
        String first = standing.gates().getFirst().label();
        int more = standing.gates().size() - 1;
        return more == 0 ? first : words.say("chart.comparison.gates", first, more);
    }

    private static String labels(List<Gate> gates) {
        return gates.stream().map(Gate::label).collect(Collectors.joining(", "));
    }
}
