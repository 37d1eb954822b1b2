package whichway.file;

import java.nio.file.Path;
import java.util.List;

import whichway.core.PriceList;
import whichway.file.FileProblem.Kind;

/// Reads and writes price lists as files of their own, which people edit and hand around. A list is taken whole or not at
/// all: each price that is known must be there once, and nothing else.
public final class PriceListFiles {
    /// The name that is proposed for one.
    public static final String NAME = "whichway-prices.json";
    private static final String FORMAT = "whichway-prices";
    private static final long VERSION = 1;

    private final PriceList known;
    private final SafeSave disk;

    /// @param known the list that says which prices there are
    public PriceListFiles(PriceList known) {
        this(known, new SafeSave());
    }

    PriceListFiles(PriceList known, SafeSave disk) {
        this.known = known;
        this.disk = disk;
    }

    /// Reads a list.
    ///
    /// @throws FileProblem if it cannot be read, or anything in it is missing, wrong or not known
    public PriceList read(Path file) throws FileProblem {
        return parse(StoredBytes.read(file, JsonReader.LARGEST), file);
    }

    /// The list that bytes spell.
    ///
    /// @param name named in problems
    /// @throws FileProblem if they spell no valid list
    public PriceList parse(byte[] bytes, Path name) throws FileProblem {
        Json.Members root = JsonReader.read(bytes, name);
        Findings findings = new Findings(name);
        if (!(root.all().get("format") instanceof Json.Text text) || !text.value().equals(FORMAT))
            throw findings.problem("", root.all().getOrDefault("format", root), "files.prices.format");
        findings.checkVersion(root, VERSION);
        return new PricesJson(known, findings).alone(root);
    }

    /// The bytes of a list's file.
    public byte[] bytes(PriceList list) {
        Json.Members head = Json.Members.none().with("format", new Json.Text(FORMAT), PricesJson.KEYS)
                .with("version", new Json.Numeral(Long.toString(VERSION)), PricesJson.KEYS);
        return JsonPrinter.print(PricesJson.write(PricesJson.tidy(list), head));
    }

    /// Writes a list.
    ///
    /// @param overwrite whether to replace whatever lies there
    /// @return what people should be told though it is written
    /// @throws FileProblem of kind `EXISTS` if a file lies there and may not be replaced; of another kind if it could not
    ///         be written. Then nothing was.
    public List<Remark> write(PriceList list, Path target, boolean overwrite) throws FileProblem {
        byte[] bytes = checkedBytes(list, target);
        SafeSave.Saved saved = disk.save(target, bytes,
                overwrite ? SafeSave.Expected.ANYTHING : SafeSave.Expected.ABSENT, SafeSave.Rights.ORDINARY);
        return saved.confirmed() ? List.of() : List.of(Remark.of("files.write.unconfirmed"));
    }

    private byte[] checkedBytes(PriceList list, Path target) throws FileProblem {
        byte[] bytes = bytes(list);
        try {
            if (parse(bytes, target).equals(PricesJson.tidy(list)))
                return bytes;
        } catch (FileProblem e) {
            Remark remark = e.remark();
            throw new FileProblem(Kind.UNWRITABLE, target,
                    new Remark(remark.place(), 0, 0, "files.write.unsound", List.of()), e);
        }
        throw new FileProblem(Kind.UNWRITABLE, target, Remark.of("files.write.unsound"));
    }
}
