package whichway.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import whichway.file.FileProblem.Kind;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/// Files that nobody wrote in good faith: each is refused in words, in time, and left as it is.
class HostileFilesTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final String START = "{\"format\":\"whichway-assessment\",\"version\":1,\"answers\":{}";
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final AssessmentFiles files = new AssessmentFiles(Small.KNOWLEDGE);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyHostileFileIsRefusedInWords() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        refusedTexts().forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        refusedBytes(all);
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        return all.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> refused(entry.getValue())));
    }

    private void refused(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("hostile.whichway"), bytes);
        FileProblem problem = assertTimeout(LIMIT,
                () -> catchThrowableOfType(FileProblem.class, () -> files.read(file)));
        assertThat(problem).isNotNull();
        assertThat(problem.say(WORDS)).startsWith(file + ": ").hasSizeLessThan(file.toString().length() + 600)
                .doesNotContain("\n", "com.fasterxml", "null:");
        assertThat(problem.remark().cure(WORDS)).isNotBlank();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private static Map<String, String> refusedTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nothing", "");
        texts.put("blanks", "  \n ");
        for (String word : new String[]{"null", "7", "\"text\"", "[]", "true", "NaN", "x", "{", "[", "\"", "{}", "{]",
                "}", ",", "//", "'a'", "{'format':1}", "{format:1}", "{\"a\" 1}", "{\"a\":}", "{,}", "{\"a\":1,}"})
            texts.put("only " + word, word);
        texts.put("depth 65", inside("[".repeat(64) + "]".repeat(64)));
        texts.put("depth 999", inside("[".repeat(999) + "]".repeat(999)));
        texts.put("depth 100000", "[".repeat(100_000));
        texts.put("depth of objects", "{\"a\":".repeat(100_000));
        texts.put("number of a million digits", inside("1".repeat(1_000_000)));
        texts.put("number of 65 digits", inside("1".repeat(65)));
        texts.put("fraction of 65 digits", inside("0." + "1".repeat(65)));
        texts.put("text of 100001", inside('"' + "a".repeat(100_001) + '"'));
        texts.put("name of 257", START + ",\"" + "n".repeat(257) + "\":1}");
        texts.put("300000 keys", START + ",\"x\":{" + IntStream.range(0, 300_000).mapToObj(i -> "\"k" + i + "\":1")
                .collect(Collectors.joining(",")) + "}}");
        texts.put("tokens without end", inside("[" + "0,".repeat(1_000_000) + "0]"));
        texts.put("key twice", START + ",\"answers\":{}}");
        texts.put("unknown key twice", START + ",\"x\":{\"a\":1,\"\\u0061\":2}}");
        texts.put("garbage behind", START + "}}}garbage");
        texts.put("second document behind", START + "}{}");
        texts.put("comment", START + "/* */}");
        texts.put("NaN literal", inside("NaN"));
        texts.put("Infinity literal", inside("-Infinity"));
        texts.put("leading nought", inside("007"));
        texts.put("leading plus", inside("+7"));
        texts.put("no digit behind the point", inside("7."));
        texts.put("hexadecimal", inside("0x7"));
        texts.put("raw control", inside("\"a\u0001b\""));
        texts.put("raw line end in text", inside("\"a\nb\""));
        texts.put("wrong escape", inside("\"\\x41\""));
        texts.put("half an escape", inside("\"\\u12\""));
        texts.put("cut", START);
        texts.put("cut in a text", START + ",\"x\":\"abc");
        texts.put("cut in a word", START + ",\"x\":tru");
        texts.put("lone high surrogate", inside("\"\\ud800\""));
        texts.put("lone low surrogate", inside("\"a\\udc00\""));
        texts.put("surrogates the wrong way round", inside("\"\\udc00\\ud800\""));
        texts.put("lone surrogate as a name", START + ",\"\\ud800\":1}");
        for (String number : new String[]{"1e999", "-1e999", "1e999999999", "1e10000000000", "1e99999999999999999999",
                "\"NaN\"", "\"1\"", "11", "-0.001", "null1"})
            texts.put("volatility " + number, answers("\"volatility\":" + number));
        texts.put("seed with a fraction", START + ",\"seed\":1.5}");
        texts.put("seed beyond 64 bits", START + ",\"seed\":9223372036854775808}");
        texts.put("seed with an exponent", START + ",\"seed\":1e10000000000}");
        texts.put("seed as text", START + ",\"seed\":\"1\"}");
        texts.put("id as number", START + ",\"id\":1}");
        texts.put("knowledge as null", START + ",\"knowledge\":null}");
        texts.put("project as text", START + ",\"project\":\"x\"}");
        texts.put("project name as list", START + ",\"project\":{\"name\":[]}}");
        texts.put("emphasis as list", START + ",\"emphasis\":[]}");
        texts.put("note as number", START + ",\"notes\":{\"volatility\":1}}");
        texts.put("answers as list", "{\"format\":\"whichway-assessment\",\"version\":1,\"answers\":[]}");
        texts.put("answers as null", "{\"format\":\"whichway-assessment\",\"version\":1,\"answers\":null}");
        texts.put("no answers", "{\"format\":\"whichway-assessment\",\"version\":1}");
        texts.put("no version", "{\"format\":\"whichway-assessment\",\"answers\":{}}");
        for (String version : new String[]{"0", "-1", "1.0", "1e0", "\"1\"", "null", "true", "2", "9223372036854775807",
                "99999999999999999999", "1e10000000000"})
            texts.put("version " + version,
                    "{\"format\":\"whichway-assessment\",\"version\":" + version + ",\"answers\":{}}");
        texts.put("no format", "{\"version\":1,\"answers\":{}}");
        texts.put("other format", "{\"format\":\"other\",\"version\":1,\"answers\":{}}");
        texts.put("class name", "{\"@class\":\"java.lang.ProcessBuilder\",\"command\":[\"touch\",\"/tmp/x\"]}");
        texts.put("braces in a wrong answer", answers("\"citations\":\"{0}''{1,number}\""));
        texts.put("line ends in a wrong answer", answers("\"citations\":\"\\n\\r\\u0000\\u202e\""));
        texts.put("markup",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        return texts;
    }

    private static void refusedBytes(Map<String, byte[]> all) {
        String sound = START + "}";
        for (Charset charset : new Charset[]{StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE")})
            all.put(charset.name(), sound.getBytes(charset));
        all.put("UTF-7 mark", bytes("2b2f76382d"));
        all.put("Latin-1", inside("\"é\"").getBytes(StandardCharsets.ISO_8859_1));
        for (String sequence : new String[]{"c0af", "c080", "e0809f", "f7bfbfbf", "f4908080", "eda080", "80", "ff",
                "fe",
                "f8888080", "c3"}) {
            all.put("UTF-8 " + sequence, around(START + ",\"x\":\"", bytes(sequence), "\"}"));
            all.put("UTF-8 name " + sequence, around(START + ",\"", bytes(sequence), "\":1}"));
        }
        all.put("two marks", around("\uFEFF", bytes("efbbbf"), sound));
        all.put("mark alone", bytes("efbbbf"));
        all.put("noughts", new byte[4096]);
        all.put("nought behind", around(sound, new byte[1], ""));
        all.put("larger than 8 MiB", around(sound, " ".repeat(8 << 20).getBytes(StandardCharsets.UTF_8), ""));
        all.put("found by a fuzzer", bytes("7b22f4908080223a317d"));
        Random random = new Random(7);
        byte[] noise = new byte[100_000];
        random.nextBytes(noise);
        all.put("noise", noise);
        all.put("a picture", bytes("89504e470d0a1a0a0000000d49484452"));
        all.put("an archive", bytes("504b0304140000000800"));
    }

    @Test
    void namesWithOneHashCostNoTime() {
        String names = IntStream.range(0, 1 << 15)
                .mapToObj(i -> IntStream.range(0, 15).mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(","));
        byte[] bytes = (START + ",\"x\":{" + names + "}}").getBytes(StandardCharsets.UTF_8);
        assertTimeout(LIMIT, () -> files.parse(bytes, Path.of("x")));
    }

    @Test
    void whatIsJustWithinTheBoundsIsRead() throws FileProblem {
        String most = START + ",\"x\":" + "[".repeat(63) + "]".repeat(63) + ",\"y\":\"" + "a".repeat(100_000) + "\",\""
                + "n".repeat(256) + "\":" + "1".repeat(64) + ",\"z\":1e10000000000}";
        byte[] bytes = most.getBytes(StandardCharsets.UTF_8);
        Document document = files.parse(bytes, Path.of("x"));
        assertThat(new String(files.bytes(document.assessment(), document.origin()), StandardCharsets.UTF_8))
                .contains("1e10000000000", "1".repeat(64));
    }

    @Test
    void everyBitFlipOfASoundFileIsReadOrRefused() throws FileProblem {
        byte[] sound = files.bytes(new Chance(new Random(3)).assessment(Small.KNOWLEDGE), Origin.NONE);
        int refused = 0;
        for (int bit = 0; bit < sound.length * 8; bit++) {
            byte[] flipped = sound.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                Document document = files.parse(flipped, Path.of("x"));
                byte[] written = files.bytes(document.assessment(), document.origin());
                assertThat(files.parse(written, Path.of("x")).assessment()).isEqualTo(document.assessment());
            } catch (FileProblem _) {
                refused++;
            }
        }
        assertThat(refused).isBetween(sound.length, sound.length * 8);
    }

    @Test
    void everyBeginningOfASoundFileIsRefused() {
        byte[] sound = files.bytes(new Chance(new Random(4)).assessment(Small.KNOWLEDGE), Origin.NONE);
        for (int length = 0; length < sound.length - 2; length++) {
            byte[] beginning = Arrays.copyOf(sound, length);
            assertThat(catchThrowableOfType(FileProblem.class, () -> files.parse(beginning, Path.of("x"))))
                    .isNotNull();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.whichway");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertTimeout(LIMIT, () -> assertThat(problem(pipe).kind()).isEqualTo(Kind.UNREADABLE));
        assertTimeout(LIMIT, () -> assertThat(problem(Path.of("/dev/zero")).kind()).isEqualTo(Kind.UNREADABLE));
    }

    @Test
    void whatIsNotThereOrIsAFolderIsSaid() {
        assertThat(problem(folder.resolve("gone.whichway")).kind()).isEqualTo(Kind.MISSING);
        assertThat(problem(folder.resolve("gone").resolve("gone.whichway")).kind()).isEqualTo(Kind.MISSING);
        assertThat(problem(folder).say(WORDS)).endsWith("This is a folder. Choose a file in it.");
    }

    private FileProblem problem(Path file) {
        return catchThrowableOfType(FileProblem.class, () -> files.read(file));
    }

    private static String inside(String value) {
        return START + ",\"x\":" + value + "}";
    }

    private static String answers(String answers) {
        return "{\"format\":\"whichway-assessment\",\"version\":1,\"answers\":{" + answers + "}}";
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    private static byte[] around(String before, byte[] middle, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(middle);
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
