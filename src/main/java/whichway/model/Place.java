package whichway.model;

/// One page of the wizard.
///
/// @param id names its FXML `page-<id>.fxml` and its words `page.<id>.*`
/// @param theme id of the theme whose questions it asks; empty for a page without questions
public record Place(String id, String theme) {
    /// Whether it asks questions.
    public boolean asks() {
        return !theme.isEmpty();
    }
}
