package whichway.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value as it stood in a file: numbers keep their text and members their order, so that nothing which this
/// version does not know is changed by writing it back.
sealed interface Json {
    /// Where the value begins in its file.
    Spot spot();

    /// An object.
    record Members(Map<String, Json> all, Spot spot) implements Json {
        public Members {
            all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        }

        /// None.
        static Members none() {
            return new Members(Map.of(), Spot.NONE);
        }

        /// The same with one member set: in its old place, or, where it is new, before the first member that comes
        /// later in the given order.
        Members with(String name, Json value, List<String> order) {
            Map<String, Json> changed = new LinkedHashMap<>();
            boolean placed = all.containsKey(name);
            List<String> later = order.subList(order.indexOf(name) + 1, order.size());
            for (Map.Entry<String, Json> member : all.entrySet()) {
                if (!placed && later.contains(member.getKey())) {
                    changed.put(name, value);
                    placed = true;
                }
                changed.put(member.getKey(), member.getValue());
            }
            changed.put(name, value);
            return new Members(changed, spot);
        }

        /// The same without some members.
        Members without(List<String> names) {
            Map<String, Json> fewer = new LinkedHashMap<>(all);
            names.forEach(fewer::remove);
            return new Members(fewer, spot);
        }

        /// The members of that name if it is an object, else none.
        Members members(String name) {
            return all.get(name) instanceof Members members ? members : none();
        }
    }

    /// An array.
    record Elements(List<Json> all, Spot spot) implements Json {
        public Elements {
            all = List.copyOf(all);
        }
    }

    /// A string.
    record Text(String value, Spot spot) implements Json {
        Text(String value) {
            this(value, Spot.NONE);
        }
    }

    /// A number, as it was written.
    record Numeral(String text, Spot spot) implements Json {
        Numeral(String text) {
            this(text, Spot.NONE);
        }

        /// The shortest numeral that reads as that number again; whole numbers have no fraction.
        static Numeral of(double value) {
            return new Numeral(value == Math.rint(value) && Math.abs(value) < 1e18
                    ? Long.toString((long) value)
                    : Double.toString(value));
        }

        /// The number; infinite where it is beyond all bounds. Minus nought is nought.
        double value() {
            return Double.parseDouble(text) + 0.0;
        }
    }

    /// True or false.
    record Truth(boolean value, Spot spot) implements Json {
        Truth(boolean value) {
            this(value, Spot.NONE);
        }
    }

    /// The null.
    record Nothing(Spot spot) implements Json {}

    /// A place in a file.
    ///
    /// @param line from 1; 0 for nowhere
    /// @param column from 1; 0 for nowhere
    record Spot(int line, int column) {
        static final Spot NONE = new Spot(0, 0);
    }
}
