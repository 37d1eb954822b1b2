package whichway.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import whichway.core.BaseModel;
import whichway.core.BaseModel.Token;

/// The formulas by which one approach on one model is charged, in dollars. Each method is one item.
final class Formulas {
    private static final double HOURS_A_MONTH = 730;
    private static final double SECONDS_AN_HOUR = 3600;
    private static final double BYTES_A_GIGABYTE = 1e9;

    private final Shape shape;
    private final BaseModel model;
    private final Request request;

    Formulas(Shape shape, BaseModel model) {
        this.shape = shape;
        this.model = model;
        this.request = new Request(shape);
    }

    /// All items of this approach, in the order of `Line.Kind`.
    List<Formula> all() {
        List<Formula> all = new ArrayList<>();
        if (!model.own()) {
            add(all, Line.Kind.BEGINNING, this::beginning);
            add(all, Line.Kind.REST, this::rest);
            add(all, Line.Kind.ANSWER, this::answer);
        }
        if (shape.retrieves()) {
            add(all, Line.Kind.SEARCH, Formulas::search);
            add(all, Line.Kind.STORE, Formulas::store);
            add(all, Line.Kind.REINDEXING, Formulas::reindexing);
            add(all, Line.Kind.INDEXING, Formulas::indexing);
        }
        if (shape.tuned() || model.own())
            add(all, Line.Kind.HOSTING, this::hosting);
        if (shape.tuned()) {
            add(all, Line.Kind.RETRAINING, reading -> reading.figure("retrainings") * training(reading));
            add(all, Line.Kind.NEW_LABELS, reading -> reading.figure("retrainings") * newLabels(reading));
            add(all, Line.Kind.REVIEW, reading -> reading.figure("retrainings") * review(reading));
            add(all, Line.Kind.TRAINING, Formulas::training);
            add(all, Line.Kind.LABELS,
                    reading -> reading.figure("training-examples") * reading.price("label"));
        }
        add(all, Line.Kind.UPKEEP, reading -> days(reading, "upkeep-days-"));
        add(all, Line.Kind.BUILDING, reading -> days(reading, "build-days-"));
        add(all, Line.Kind.EVALUATION, reading -> days(reading, "evaluation-days-"));
        all.sort((a, b) -> a.line().compareTo(b.line()));
        return all;
    }

    private static void add(List<Formula> all, Line.Kind line, ToDoubleFunction<Reading> dollars) {
        all.add(new Formula(line, dollars));
    }

    /// Requests to the model in a month.
    private double requests(Reading reading) {
        double questions = reading.trait("monthly-questions");
        return shape == Shape.TOOLS ? questions * reading.figure("tool-calls") : questions;
    }

    private double token(Reading reading, Token token) {
        double prompt = Double.isFinite(model.longFrom()) ? request.beginning(reading) + request.rest(reading) : 0;
        double price = reading.priceOfOne(model.price(token, prompt));
        return shape.tuned() ? price * reading.figure("tuned-premium") : price;
    }

    private double beginning(Reading reading) {
        double requests = requests(reading);
        double tokens = request.beginning(reading);
        double minutes = reading.figure("cache-minutes");
        if (minutes == 0 || tokens < reading.figure("cache-least-tokens"))
            return requests * tokens * token(reading, Token.INPUT);
        double warm = warm(requests / reading.figure("active-minutes"), minutes);
        return requests * tokens
                * (warm * token(reading, Token.CACHE_READ) + (1 - warm) * token(reading, Token.CACHE_WRITE));
    }

    /// The chance that a request finds the cache warm, where requests arrive at random.
    ///
    /// @param rate requests a minute
    /// @param minutes for which the cache remembers
    private static double warm(double rate, double minutes) {
        return -Math.expm1(-rate * minutes);
    }

    private double rest(Reading reading) {
        return requests(reading) * request.rest(reading) * token(reading, Token.INPUT);
    }

    private double answer(Reading reading) {
        return requests(reading) * request.answer(reading) * token(reading, Token.OUTPUT);
    }

    private static double search(Reading reading) {
        return reading.trait("monthly-questions") * (reading.figure("question-tokens") * reading.priceOfOne("embedding")
                + reading.priceOfOne("store-reads"));
    }

    private static double store(Reading reading) {
        double step = Math.max(1, reading.figure("passage-tokens") - reading.figure("overlap-tokens"));
        double bytes = reading.trait("corpus-tokens") / step * reading.figure("passage-bytes");
        return bytes / BYTES_A_GIGABYTE * reading.price("store-space") + reading.price("store-base");
    }

    private static double reindexing(Reading reading) {
        return reading.figure("changed-tokens") * reading.priceOfOne("embedding");
    }

    private static double indexing(Reading reading) {
        double overlap = reading.figure("overlap-tokens") / reading.figure("passage-tokens");
        return reading.trait("corpus-tokens") * (1 + overlap) * reading.priceOfOne("embedding");
    }

    private double hosting(Reading reading) {
        double rented = reading.figure("gpus");
        double perGpu = reading.figure("gpu-tokens-per-second") * reading.figure("gpu-use") * SECONDS_AN_HOUR
                * HOURS_A_MONTH;
        double needed = Math.ceil(requests(reading) * request.answer(reading) / perGpu);
        double gpus = rented == 0 ? 0 : Math.max(rented, needed);
        return gpus * reading.price("gpu-hour") * HOURS_A_MONTH;
    }

    private static double training(Reading reading) {
        double length = reading.figure("example-tokens");
        double tokens = reading.figure("epochs") * reading.figure("training-examples") * length
                + reading.figure("evaluation-runs") * reading.figure("evaluation-examples") * length;
        return tokens * reading.priceOfOne("training");
    }

    private static double newLabels(Reading reading) {
        return reading.figure("new-examples") * reading.price("label");
    }

    private static double review(Reading reading) {
        return reading.figure("retraining-days") * reading.figure("day-rate");
    }

    /// What one training after the first costs, people included.
    static double cycle(Reading reading) {
        return training(reading) + newLabels(reading) + review(reading);
    }

    private double days(Reading reading, String figures) {
        return reading.figure(figures + shape.approach()) * reading.figure("day-rate");
    }
}
