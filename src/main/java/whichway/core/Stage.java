package whichway.core;

import java.util.List;

/// One stage of a project, with what has to be there before it begins and the test that ends it.
///
/// @param id kebab-case name
/// @param name its name
/// @param weeksFrom weeks it takes at best; 0 where it has no end
/// @param weeksTo weeks it takes at worst
/// @param optional whether it is skipped where the test before it is passed
/// @param users whether users work with the result from here on
/// @param occasion which projects go through it
/// @param entry what has to be there before
/// @param steps what is done
/// @param exit the test that ends it, and what follows from it
public record Stage(String id, String name, int weeksFrom, int weeksTo, boolean optional, boolean users,
        Occasion occasion,
        List<Passage> entry, List<Passage> steps, List<Passage> exit) {
    public Stage {
        entry = List.copyOf(entry);
        steps = List.copyOf(steps);
        exit = List.copyOf(exit);
    }
}
