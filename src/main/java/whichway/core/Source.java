package whichway.core;

/// Something published that an effect, a gate or a figure rests on.
///
/// @param id kebab-case name
/// @param author who wrote it
/// @param year year of publication
/// @param title its title
/// @param identifier where to find it: an arXiv number, an address, or the name of a document
/// @param figure the figure it reports, in words and numbers
/// @param caveat what the figure does not say; empty where nothing needs saying
/// @param ground what kind of evidence it is
public record Source(String id, String author, int year, String title, String identifier, String figure, String caveat,
        Ground ground) {}
