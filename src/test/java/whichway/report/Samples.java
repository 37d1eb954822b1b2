package whichway.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import whichway.core.Analyst;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Condition;
import whichway.core.Decision;
import whichway.core.Expression;
import whichway.core.FollowUp;
import whichway.core.Gate;
import whichway.core.Ground;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.core.Relation;
import whichway.core.Template;
import whichway.file.AssessmentFiles;
import whichway.file.Origin;
import whichway.knowledge.KnowledgeReader;
import whichway.words.Words;

/// Assessments to report on.
public final class Samples {
    public static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Map<Assessment, Report> WRITTEN = new ConcurrentHashMap<>();
    public static final Words WORDS = new Words(Locale.ENGLISH);
    public static final List<String> FOUNDING = List.of("internal-knowledge-base", "customer-support",
            "code-in-house-style", "classification", "legal-analysis", "persona-chatbot");

    private Samples() {}

    /// An assessment without answers.
    public static Assessment blank() {
        return new Assessment("5f0c9a52-6c4f-4a55-9c8e-0d3b5b8f2f11", 20261122, KNOWLEDGE.version(), Project.BLANK,
                Map.of(), Map.of(), Map.of());
    }

    /// A template as a room would begin with it.
    public static Assessment template(String id) {
        Template template = KNOWLEDGE.findTemplate(id).orElseThrow();
        return blank().withAnswers(template.answers())
                .withProject(new Project(template.name(), "Example client", template.question(), "2026-11-22"));
    }

    /// An assessment with the same text in every place where people can write.
    public static Assessment everywhere(String text) {
        Assessment assessment = template("legal-analysis").withProject(new Project(text, text, text, text));
        for (String trait : List.of("volatility", "citations", "tenants", "budget-shape"))
            assessment = assessment.withNote(trait, text);
        for (String trait : List.of("erasure", "window-tokens"))
            assessment = assessment.withFollowUp(trait, new FollowUp(text, text));
        for (String trait : List.of("tenants", "hosting"))
            assessment = assessment.withAnswer(trait, Optional.of(new Answer.NotApplicable(text)));
        return assessment.withDecision(new Decision(text, text, text, text, text));
    }

    /// The report on an assessment; many tests look at the same one, so it is written once.
    public static Report report(Assessment assessment) {
        return WRITTEN.computeIfAbsent(assessment, missing -> report(KNOWLEDGE, missing));
    }

    public static Report report(Knowledge knowledge, Assessment assessment) {
        return new ReportBuilder(knowledge, WORDS).build(new Analyst(knowledge).analyse(assessment, 2_000));
    }

    /// A report that carries its assessment, as the program writes it.
    public static Report carrying(Assessment assessment) {
        return report(assessment).carrying(new String(file(assessment), StandardCharsets.UTF_8));
    }

    /// The bytes of an assessment's file.
    public static byte[] file(Assessment assessment) {
        return new AssessmentFiles(KNOWLEDGE).bytes(assessment, Origin.NONE);
    }

    /// The bundled knowledge with its approaches changed and a gate that rules some out whatever is answered.
    public static Knowledge with(List<Approach> approaches, List<String> ruledOut) {
        List<Gate> gates = new ArrayList<>(KNOWLEDGE.gates());
        Condition always = new Condition.Compare(new Expression.Constant(1), Relation.EQUAL,
                new Expression.Constant(1));
        if (!ruledOut.isEmpty())
            gates.add(new Gate("always", ruledOut, always, "not allowed", "The house forbids it.",
                    "Ask the house to allow it.", List.of(Ground.PRACTICE), List.of()));
        return new Knowledge(KNOWLEDGE.version(), approaches, KNOWLEDGE.themes(), KNOWLEDGE.traits(), gates,
                KNOWLEDGE.penalties(), KNOWLEDGE.sources(), KNOWLEDGE.templates(), KNOWLEDGE.costing(),
                KNOWLEDGE.advice());
    }

    /// Strings that break careless writers.
    public static List<String> hostile() {
        List<String> hostile = new ArrayList<>(List.of("|", "\\|", "\\", "a\\", "a|b|c", "| --- |", "|---|---|", "`",
                "``x``", "```", "~~~", "~~x~~", "*x*", "**x**", "_x_", "__x__", "snake_case_name", "<script>",
                "<script>alert(1)</script>", "<!-- x -->", "--></style>", "]]>", "<b", "a<b>c", "&lt;", "&amp;amp;",
                "&#106;avascript:", "&#x6a;", "[x](javascript:alert(1))", "[x][y]", "[x]: http://canary/p",
                "![x](http://canary/p)", "<http://canary/p>", "http://canary/p", "see https://canary/p?a=b&c=d now",
                "www.canary.example", "WWW.canary.example", "ftp://canary/p", "a@canary.example",
                "mailto:a@canary.example", "xmpp:a@canary.example/b", "@everyone", "[^1]", "[^1]: note", "# h", "#",
                "x #", "a\n# h", "a\n\n- b", "a\n===", "a\n---", "---", "***", "+ x", "- x", "-2+3", "+1", "=1+1",
                "=cmd|'/c calc'!A1", "@SUM(1)", "\t=1", "    code", "1. x", "1) x", "2026.", "3.5", "> x", "x  ",
                "  x", " ", "   ", "\t", "a\tb", "a  \nb", "\na", "a\n", "{{7*7}}", "${x}", "$x$", "$$x$$", "%n%s",
                "{0}", "'", "''", "\"", "null", "../../etc/x", "CON", "- [ ] x", ":smile:", "a\u00a0", "\u00a0a",
                "\u3000a\u3000", "\u202egpj.exe", "a\u2066b\u2069c", "a\u0000b", "a\u0007\u001b[31mb", "\ud800",
                "a\udc00b", "\ufffe", "a\r\nb", "a\rb", "a\u2028b", "\u200b", "\ufeffa",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "e\u0301", "\u00e9", "\u0141\u00f3d\u017a",
                "\u0391\u03b8\u03ae\u03bd\u03b1", "\u041c\u043e\u0441\u043a\u0432\u0430",
                "\u6f22\u5b57", "\u05e9\u05dc\u05d5\u05dd", "<br>", "<br/>", "a<br>b", "&nbsp;", "\\n", "\\<b>",
                "\"", "\" onload=\"alert(1)", "' onload='alert(1)", "\"><script>alert(1)</script>", "</p></div></body>",
                "</title>", "</style><style>p{color:red}</style>", "<img src=http://canary/p>",
                "<a href=\"data:application/json;base64,e30=\">x</a>", "<a class=\"assessment\" href=\"x\">",
                "<svg onload=alert(1)>", "</text></svg>", "<iframe src=//canary/p>", "<base href=http://canary/>",
                "<meta http-equiv=refresh content='0;url=http://canary/p'>", "<link rel=stylesheet href=//canary/p>",
                "<object data=x></object>", "@import url(http://canary/p);", "url(http://canary/p)", "expression(1)",
                "<![CDATA[x]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "&e;", "%PDF-1.7", "endstream endobj", "/AA << /S /JavaScript >>", "(a) Tj", "---\nstatus: accepted",
                "...", ": x", "x: y", "a: [b", "{a: b}", "!!python/object", "&anchor", "*alias", "? x", "% x",
                "\" \\x41", "yes", "~", "0x1F", "2026-11-22", "\u0085x", "\ud83c\uddec\ud83c\uddf7"));
        hostile.add("a" + "\u0301".repeat(300));
        hostile.add("W".repeat(10_000));
        hostile.add("\u6f22".repeat(10_000));
        return List.copyOf(hostile);
    }
}
