package whichway.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The program's words in one language. Keys follow the place where the words stand, such as `page.report.title`.
public final class Words {
    private final ResourceBundle bundle;

    /// The words for a locale; English where the locale's language has none.
    public Words(Locale locale) {
        bundle = ResourceBundle.getBundle("words.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The bundle itself, for FXML.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The language and country that numbers and dates are written for.
    public Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    /// The words of a key, with `{0}`, `{1}` … replaced. A single quote in the words is written twice, as
    /// `java.text.MessageFormat` wants it.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale()).format(arguments);
    }

    /// Points as people read them: one decimal, and a true minus sign, which is as wide as a digit.
    public String points(double points) {
        return decimal("0.0", points);
    }

    /// Points gained or lost: like `points`, but with a plus sign where they are gained.
    public String gain(double points) {
        return decimal("+0.0;-0.0", points);
    }

    /// How many of 100 times, whole and rounded down, so that 100 is only said of what always happens; what happens,
    /// but less than once, is said to.
    ///
    /// @param share part of all times, 0..1
    public String outOf100(double share) {
        int times = (int) Math.floor(share * 100 + 1e-9);
        return share > 0 && times == 0 ? say("frequency.rare") : String.valueOf(times);
    }

    private String decimal(String pattern, double number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale());
        symbols.setMinusSign('\u2212');
        double rounded = Math.round(number * 10) / 10.0;
        return new DecimalFormat(rounded == 0 ? "0.0" : pattern, symbols).format(rounded == 0 ? 0 : rounded);
    }
}
