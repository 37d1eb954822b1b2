package whichway.core;

import java.util.List;

/// How one trait's answers weigh its rows of effects. A slider has a row for each end, a choice one for each option, a
/// quantity one for each band; the effects of an answer are the rows' effects times the answer's weights.
///
/// An answer is coded as a number: the position of a slider, the number of a quantity, the index of an option.
sealed interface Curve permits SliderCurve, OptionCurve, BandCurve {
    /// The rows in the order of the knowledge.
    List<Effects> rows();

    /// The expected weights over an ordinary project's answers. They centre the scale, so that an open question moves
    /// nothing on average.
    double[] ordinary();

    /// The weights of an exact answer.
    ///
    /// @param code the coded answer
    /// @param numbers what is known of the numbers that bands may depend on
    double[] at(double code, Stated numbers);

    /// The expected weights where the answer lies somewhere between two codes: a slider's position is spread evenly, a
    /// quantity evenly in log(1 + x).
    double[] between(double from, double to, Stated numbers);

    /// The curve of a kind of question.
    static Curve of(Kind kind) {
        return switch (kind) {
            case Kind.Slider slider -> new SliderCurve(slider);
            case Kind.Choice choice -> new OptionCurve(choice.options());
            case Kind.Toggle toggle -> new OptionCurve(toggle.options());
            case Kind.Quantity quantity -> new BandCurve(quantity.bands());
        };
    }
}
