package whichway.budget;

import java.util.function.ToDoubleFunction;

/// One item of a bill before it is computed.
///
/// @param line which item
/// @param dollars what it comes to
record Formula(Line.Kind line, ToDoubleFunction<Reading> dollars) {}
