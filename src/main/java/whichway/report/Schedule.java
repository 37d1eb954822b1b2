package whichway.report;

import java.util.List;

import whichway.core.Stage;

/// How long a project's stages take until users work with the result, if each test is passed at the first attempt.
///
/// @param from weeks at best
/// @param to weeks at worst
record Schedule(int from, int to) {
    static Schedule of(List<Stage> stages) {
        int from = 0;
        int to = 0;
        for (Stage stage : stages) {
            if (stage.users())
                break;
            if (!stage.optional()) {
                from += stage.weeksFrom();
                to += stage.weeksTo();
            }
        }
        return new Schedule(from, to);
    }
}
