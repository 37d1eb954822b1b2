package whichway.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import whichway.core.Approach;
import whichway.core.Estimate;

/// Computes what goes into the window.
final class Fitting {
    private final Inputs inputs;
    private final Set<Input> asked = new LinkedHashSet<>();

    Fitting(Inputs inputs) {
        this.inputs = inputs;
    }

    ContextFit fit(List<Approach> approaches) {
        List<Need> needs = new ArrayList<>();
        for (Approach approach : approaches)
            Shape.of(approach.id()).ifPresent(shape -> needs.add(need(shape)));
        Estimate window = estimate(Fitting::window);
        Estimate usable = estimate(Fitting::usable);
        Estimate corpus = estimate(reading -> reading.trait("corpus-tokens"));
        Estimate passages = estimate(Fitting::mostPassages);
        Estimate page = estimate(reading -> reading.figure("tokens-per-page"));
        return new ContextFit(window, usable, corpus, passages, evidence(), needs, page, List.copyOf(asked));
    }

    private static double window(Reading reading) {
        return reading.trait("window-tokens");
    }

    private static double usable(Reading reading) {
        return window(reading) * reading.figure("window-share");
    }

    private Need need(Shape shape) {
        Request request = new Request(shape);
        List<Need.Part> parts = new ArrayList<>();
        for (Map.Entry<String, ToDoubleFunction<Reading>> part : request.parts().entrySet())
            parts.add(part(part.getKey(), part.getValue()));
        return new Need(shape.approach(), parts, estimate(request::whole), fit(Outlook.USUAL, request::whole),
                fit(Outlook.BEST, request::whole), fit(Outlook.WORST, request::whole), over(request::whole));
    }

    private Need.Part part(String id, ToDoubleFunction<Reading> tokens) {
        Result result = result(tokens);
        return new Need.Part(id, result.value(), result.inputs());
    }

    private Fit fit(Outlook outlook, ToDoubleFunction<Reading> tokens) {
        Reading reading = new Reading(inputs, outlook, asked::add);
        double needed = tokens.applyAsDouble(reading);
        if (needed <= usable(reading))
            return Fit.FITS;
        return needed <= window(reading) - reading.figure("window-margin") ? Fit.BADLY : Fit.TOO_LARGE;
    }

    private double over(ToDoubleFunction<Reading> tokens) {
        Reading reading = new Reading(inputs, Outlook.USUAL, _ -> {});
        return Math.max(0, tokens.applyAsDouble(reading) - usable(reading));
    }

    /// What a request holds besides the text that it draws on.
    private static double besides(Reading reading) {
        return new Request(Shape.RAG).whole(reading) - passages(reading);
    }

    private static double passages(Reading reading) {
        return reading.figure("passages") * reading.figure("passage-tokens");
    }

    private static double room(Reading reading) {
        return Math.max(0, usable(reading) - besides(reading));
    }

    private static double mostPassages(Reading reading) {
        return Math.floor(room(reading) / reading.figure("passage-tokens"));
    }

    private static double drawnOn(Reading reading) {
        return reading.trait("documents-per-answer") * reading.trait("document-tokens")
                * reading.figure("document-share");
    }

    private Evidence evidence() {
        ToDoubleFunction<Reading> together = reading -> besides(reading) + drawnOn(reading);
        Fit fit = fit(Outlook.USUAL, together);
        double window = estimate(reading -> together.applyAsDouble(reading) / reading.figure("window-share")).usual();
        return new Evidence(estimate(Fitting::drawnOn), estimate(Fitting::room), fit, fit(Outlook.BEST, together),
                fit(Outlook.WORST, together), over(together), window,
                fit == Fit.FITS ? List.of() : List.of(Evidence.Remedy.values()));
    }

    private Estimate estimate(ToDoubleFunction<Reading> number) {
        return result(number).value();
    }

    private Result result(ToDoubleFunction<Reading> number) {
        Result result = Result.of(inputs, number);
        asked.addAll(result.inputs());
        return result;
    }
}
