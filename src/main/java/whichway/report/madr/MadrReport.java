package whichway.report.madr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import whichway.report.Block;
import whichway.report.DecisionRecord;
import whichway.report.DecisionRecord.Argument;
import whichway.report.DecisionRecord.Option;
import whichway.report.DecisionRecord.Side;
import whichway.report.Line;
import whichway.report.Report;
import whichway.report.ReportFormat;
import whichway.report.markdown.Sheet;

/// Writes a report as a decision record in the format MADR 4.0.0. Its headings and set phrases are part of that format
/// and so are English in every language.
public final class MadrReport implements ReportFormat {
    @Override
    public String ending() {
        return "madr.md";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(render(report).getBytes(StandardCharsets.UTF_8));
    }

    /// The record as text with line feeds.
    public String render(Report report) {
        DecisionRecord decision = report.record();
        Sheet sheet = new Sheet('*');
        sheet.markdown(frontMatter(decision));
        sheet.heading(1, decision.title());
        sheet.heading(2, "Context and Problem Statement");
        blocks(sheet, decision.context());
        if (!decision.drivers().isEmpty()) {
            sheet.heading(2, "Decision Drivers");
            sheet.list(decision.drivers());
        }
        sheet.heading(2, "Considered Options");
        sheet.list(decision.options().stream().map(option -> Line.of(option.name())).toList());
        outcome(sheet, decision);
        sheet.heading(2, "Pros and Cons of the Options");
        decision.options().forEach(option -> option(sheet, option));
        sheet.heading(2, "More Information");
        blocks(sheet, decision.more());
        sheet.paragraph(report.imprint().line());
        return sheet.text();
    }

    private static String frontMatter(DecisionRecord decision) {
        StringBuilder matter = new StringBuilder("---\nstatus: ")
                .append(decision.status().name().toLowerCase(Locale.ROOT));
        decision.date().ifPresent(date -> matter.append("\ndate: ").append(date));
        if (!decision.makers().isBlank())
            matter.append("\ndecision-makers: ").append(Yaml.quoted(decision.makers()));
        return matter.append("\n---").toString();
    }

    private static void outcome(Sheet sheet, DecisionRecord decision) {
        sheet.heading(2, "Decision Outcome");
        if (decision.chosen().isPresent())
            sheet.paragraph("Chosen option: \"" + Sheet.within(decision.chosen().get()) + "\", because ",
                    decision.because());
        else
            sheet.block(new Block.Paragraph(decision.because()), 3);
        if (!decision.consequences().isEmpty()) {
            sheet.heading(3, "Consequences");
            arguments(sheet, decision.consequences());
        }
        sheet.heading(3, "Confirmation");
        blocks(sheet, decision.confirmation());
    }

    private static void option(Sheet sheet, Option option) {
        sheet.heading(3, option.name());
        sheet.paragraph(option.summary());
        arguments(sheet, option.arguments());
    }

    private static void arguments(Sheet sheet, List<Argument> arguments) {
        sheet.list(arguments.stream().map(argument -> side(argument.side())).toList(),
                arguments.stream().map(Argument::because).toList());
    }

    private static String side(Side side) {
        return switch (side) {
            case GOOD -> "Good, because ";
            case NEUTRAL -> "Neutral, because ";
            case BAD -> "Bad, because ";
        };
    }

    private static void blocks(Sheet sheet, List<Block> blocks) {
        blocks.forEach(block -> sheet.block(block, 3));
    }
}
