#!/usr/bin/env python3
"""Has the real program read workbooks that were made to do harm, and spreadsheets in other formats: hostile.py PROGRAM [--each]

Each is one finding, of the code that is said here, with at most 48 MB of memory and a few seconds of processor time; or, where
nothing is beyond a limit, whatever there is to find. A debug build has 13 MB more, so that only a release build is held to 48.
"""

import io
import json
import os
import pathlib
import random
import struct
import sys
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from answers import Program

ROOT = HERE.parent.parent
MEMORY, SECONDS = 48 << 20, 10
CHANCE = random.Random(24)


def repacked(book, changes, method=zipfile.ZIP_DEFLATED):
    """A workbook with some parts changed or added; a part that is None is left out."""
    file = io.BytesIO()
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(file, "w", method) as new:
        for name in old.namelist():
            if changes.get(name, b"") is None:
                continue
            with new.open(name, "w", force_zip64=False) as part:
                content = changes.get(name) or old.read(name)
                for piece in [content] if isinstance(content, bytes) else content:
                    part.write(piece)
        for name, content in changes.items():
            if name not in old.namelist() and content is not None:
                with new.open(name, "w") as part:
                    for piece in [content] if isinstance(content, bytes) else content:
                        part.write(piece)
    return file.getvalue()


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
STRINGS = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
ENTITIES = (b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + b"".join(
    b'<!ENTITY %c "%s">' % (c, b"&%c;" % (c - 1) * 10) for c in range(98, 108)) + b"]>")


def repeated(head, piece, count, tail=b""):
    yield head
    block = piece * 10_000
    for _ in range(count // 10_000):
        yield block
    yield tail


def noise(size):
    """Comments that hardly any compression makes smaller, so that what stands beside them may be as repetitive as it likes."""
    return b"".join(b"<!--%s-->" % CHANCE.randbytes(30_000).hex().encode() for _ in range(size // 60_000 + 1))


def words(size):
    """Words of so many bytes, about."""
    return b" ".join(CHANCE.choice(WORDS) for _ in range(size // 6))


WORDS = [CHANCE.randbytes(CHANCE.randrange(1, 5)).hex().encode() for _ in range(5_000)]


def cell(text=b"", style=None):
    """A cell with a text of its own, or with a number that no other has."""
    look = b"" if style is None else b' s="%d"' % style
    if text:
        return b'<c t="inlineStr"%s><is><t>%s</t></is></c>' % (look, text)
    return b"<c%s><v>%d</v></c>" % (look, CHANCE.randrange(10**9))


def directory(count):
    """A package whose list names the same part so many times."""
    part = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 0, 0, 0, 0, 0, 0, 1, 0) + b"a"
    entries = (struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a") * count
    end = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(entries), len(part))
    place = struct.pack("<4sIQI", b"PK\6\7", 0, len(part) + len(entries), 1)
    return part + entries + end + place + struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 0xffff, 0xffff, 0xffffffff, 0xffffffff, 0)


def compound(*names):
    """A compound file with streams of these names."""
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    struct.pack_into("<H", header, 30, 9)
    struct.pack_into("<I", header, 48, 0)
    struct.pack_into("<I", header, 76, 1)
    directory = b"".join(name.encode("utf-16le").ljust(64, b"\0") + struct.pack("<H", 2 * len(name) + 2) + bytes(62) for name in names)
    table = struct.pack("<I", 0xFFFFFFFE).ljust(512, b"\xff")
    return bytes(header) + directory.ljust(512, b"\0") + table


def encrypted_entry(data):
    """A package whose parts say that they are encrypted."""
    data = bytearray(data)
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = data.find(mark)
        while start >= 0:
            data[start + offset] |= 1
            start = data.find(mark, start + 4)
    return bytes(data)


def renamed_method(data, method):
    data = bytearray(data)
    for mark, offset in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        start = data.find(mark)
        while start >= 0:
            struct.pack_into("<H", data, start + offset, method)
            start = data.find(mark, start + 4)
    return bytes(data)


def open_document(content=b"application/vnd.oasis.opendocument.spreadsheet"):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("mimetype", content)
        package.writestr("content.xml", "<a/>")
    return file.getvalue()


def cases(book):
    whole = book.read_bytes()
    sheet = "xl/worksheets/sheet3.xml"
    yield "an older workbook", "XAA.xls", compound("Root Entry", "Workbook"), "FU031"
    yield "an older workbook under another name", "XAA.xlsx", compound("Root Entry", "Workbook"), "FU031"
    yield "an encrypted workbook", "XAA.xlsx", compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "FU032"
    yield "encrypted parts", "XAA.xlsx", encrypted_entry(whole), "FU032"
    yield "an older document", "XAA.xlsx", compound("Root Entry", "WordDocument"), "FU033"
    yield "a spreadsheet of LibreOffice", "XAA.ods", open_document(), "FU033"
    yield "the same under another name", "XAA.xlsx", open_document(), "FU033"
    yield "a text", "XAA.xlsx", b"checklist: salvador-2010\n", "FU033"
    yield "nothing", "XAA.xlsx", b"", "FU033"
    yield "half of it", "XAA.xlsx", whole[:len(whole) // 2], "FU034"
    yield "all but the end", "XAA.xlsx", whole[:-1], "FU034"
    yield "entities", "XAA.xlsx", repacked(book, {sheet: ENTITIES + SHEET + b"<row><c><v>&k;</v></c></row></sheetData></worksheet>"}), "FU034"
    yield "a file of the system", "XAA.xlsx", repacked(book, {
        sheet: b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + SHEET + b"<row><c><v>&a;</v></c></row></sheetData></worksheet>"}), "FU034"
    yield "a document type in the relationships", "XAA.xlsx", repacked(book, {"_rels/.rels": ENTITIES + b"<Relationships/>"}), "FU034"
    yield "no sheet", "XAA.xlsx", repacked(book, {sheet: None}), "FU034"
    yield "no texts", "XAA.xlsx", repacked(book, {"xl/sharedStrings.xml": None}), "FU034"
    yield "an unknown method", "XAA.xlsx", renamed_method(whole, 12), "FU034"
    yield "a sheet that unfolds to 4 GB", "XAA.xlsx", repacked(book, {sheet: repeated(SHEET, b"<row/>", 40_000_000)}), "FU035"
    yield "a sheet of 60 MB, poorly compressed", "XAA.xlsx", repacked(book, {
        sheet: (os.urandom(3_000).hex().encode().join([b"<!--", b"-->"]) * 10 for _ in range(1_000))}), "FU035 FU034 FU001"
    yield "many texts", "XAA.xlsx", repacked(book, {"xl/sharedStrings.xml": repeated(STRINGS, b"<si><t>abcdefghij</t></si>", 1_000_000, b"</sst>")}), "FU035"
    yield "one long text", "XAA.xlsx", repacked(book, {"xl/sharedStrings.xml": repeated(STRINGS + b"<si><t>", b"abcdefghij", 2_000_000, b"</t></si></sst>")}), "FU035 FU034"
    yield "many cells", "XAA.xlsx", repacked(book, {sheet: repeated(SHEET + b"<row>", b"<c><v>1</v></c>", 1_000_000, b"</row></sheetData></worksheet>")}), "FU035"
    yield "one long value", "XAA.xlsx", repacked(book, {sheet: repeated(SHEET + b'<row r="', b"1", 9_000_000, b'"/></sheetData></worksheet>')}), "FU035 FU034"
    yield "many levels", "XAA.xlsx", repacked(book, {sheet: repeated(SHEET, b"<a>", 100_000)}), "FU034"
    yield "many parts", "XAA.xlsx", repacked(book, {f"xl/a{number}.xml": b"<a/>" for number in range(2_000)}), "FU035"
    yield "many sheets", "XAA.xlsx", repacked(book, {"xl/workbook.xml": b"<workbook><sheets>" + b'<sheet name="a" id="b"/>' * 200 + b"</sheets></workbook>"}), "FU035"
    yield "a part twice", "XAA.xlsx", repacked(book, {sheet.upper(): b"<a/>"}), "FU034"
    keys = b"".join(b'<c t="inlineStr"><is><t>%s</t></is></c>' % name for name in (b"answers.item", b"answers.check", b"answers.summary"))
    end = b"</sheetData></worksheet>"

    def rows(count, row, keys=keys):
        return {sheet: SHEET + b"<row>" + keys + b"</row>" + b"".join(b"<row>%s</row>" % row() for _ in range(count)) + end}

    for count in (29_000, 4_000):
        yield f"{count} cells that no column names", "XAA.xlsx", repacked(book, rows(1, lambda: b"".join(cell() for _ in range(count)))), "*"
        yield f"{count} of them in rows of their own", "XAA.xlsx", repacked(book, rows(count, lambda: b"<c/><c/><c/>" + cell())), "*"
    chosen = b"".join(cell(name) for name in (b"measures.question", b"measures.title"))
    for count, expected in ((29_000, "FU035"), (4_000, "*")):
        yield f"{count} measures of no question", "XAA.xlsx", repacked(book, rows(count, lambda: b"<c/>" + cell(), chosen)), expected
    yield "4,000 of them with much text, of which some ask for confidence", "XAA.xlsx", repacked(
        book, rows(4_000, lambda: b"<c/><c/><c/>" + cell(words(900) + b" confidential"))), "*"
    yield "many rows that belong to no question", "XAA.xlsx", repacked(book, rows(25_000, lambda: b"<c/><c/>" + cell())), "*"
    yield "many rows with ids", "XAA.xlsx", repacked(book, rows(9_000, lambda: cell(words(12)) + cell() + cell(b"a"))), "*"
    others = b"".join(b"<row>%s</row>" % cell(words(110) + b" confidential") for _ in range(25_000))
    yield "a sheet of one’s own with much text", "XAA.xlsx", repacked(book, {"xl/worksheets/sheet10.xml": SHEET + others + end}), "*"
    longest = b"".join(b"<row>%s</row>" % cell(words(90_000)) for _ in range(40))
    yield "texts as long as cells can be", "XAA.xlsx", repacked(book, {"xl/worksheets/sheet10.xml": SHEET + longest + end}), "*"
    yield "a text that is longer", "XAA.xlsx", repacked(book, rows(1, lambda: cell(words(110_000)))), "FU035"
    yield "many lines", "XAA.xlsx", repacked(book, rows(40, lambda: cell(b"\n".join(words(1_000).split() * 6)))), "FU035"
    texts = STRINGS + b"<si><t>" + (b" " * 900_000 + b"<!--x-->") * 8 + b"</t></si>" + noise(100_000) + b"</sst>"
    for text, expected in ((texts, "FU035"), (texts.replace(b" " * 900_000, b" " * 9_000), "*")):
        yield f"a blank text of {len(text)} bytes 20,000 times", "XAA.xlsx", repacked(book, {
            "xl/sharedStrings.xml": text, sheet: SHEET + b"<row>" + b'<c t="s"><v>0</v></c>' * 20_000 + b"</row>" + noise(60_000) + end}), expected
    yield "many empty texts", "XAA.xlsx", repacked(book, {"xl/sharedStrings.xml": STRINGS + b"<si/>" * 6_200_000 + noise(400_000) + b"</sst>"}), "FU035"
    yield "a text many times", "XAA.xlsx", repacked(book, {
        "xl/sharedStrings.xml": STRINGS + b"<si><t>" + words(20_000) + b"</t></si></sst>",
        sheet: SHEET + b"<row>" + b'<c t="s"><v>0</v></c>' * 20_000 + b"</row>" + noise(60_000) + end}), "FU035"

    def styles(formats, rest=b""):
        return {"xl/styles.xml": b"<styleSheet><numFmts>" + formats + b"</numFmts>" + rest + noise(300_000) + b"</styleSheet>"}

    yield "long formats of numbers", "XAA.xlsx", repacked(book, styles(b"".join(
        b'<numFmt numFmtId="%d" formatCode="%s"/>' % (number, b"a" * 3_100) for number in range(9_999)))), ""
    yield "many formats of numbers", "XAA.xlsx", repacked(book, styles(b"".join(
        b'<numFmt numFmtId="%d" formatCode="0"/>' % number for number in range(70_000)))), "FU035"
    yield "a format as long as a part, for many cells", "XAA.xlsx", repacked(book, {
        sheet: SHEET + b"<row>" + b"".join(cell(style=0) for _ in range(16_000)) + b"</row>" + end}
        | styles(b'<numFmt numFmtId="200" formatCode="' + b"0A" * 450_000 + b'"/>', b'<cellXfs><xf numFmtId="200"/></cellXfs>')), "*"

    def beside(count, kind, part):
        """Parts that a sheet refers to."""
        relations = b"".join(b'<Relationship Id="c%d" Type="x/%s" Target="../c%d.xml"/>' % (number, kind, number) for number in range(count))
        return {"xl/worksheets/_rels/sheet3.xml.rels": b"<Relationships>" + relations + b"</Relationships>"} | {
            f"xl/c{number}.xml": part() for number in range(count)}

    def notes(count, size):
        return b"<comments><commentList>" + b"".join(
            b'<comment ref="J%d"><text><t>%s</t></text></comment>' % (number + 5, words(min(size, 1_000)) * max(1, size // 1_000)) for number in range(count)) + b"</commentList></comments>"

    yield "notes in many parts", "XAA.xlsx", repacked(book, beside(60, b"comments", lambda: notes(20, 50_000))), "FU035"
    yield "many notes", "XAA.xlsx", repacked(book, beside(4, b"comments", lambda: notes(9_000, 12))), "FU035"
    yield "much text in notes", "XAA.xlsx", repacked(book, beside(20, b"comments", lambda: notes(4, 45_000))), "*"
    yield "texts that float", "XAA.xlsx", repacked(book, beside(2, b"drawing", lambda: b"<wsDr>" + b"".join(
        b"<txBody><p><t>%s</t></p></txBody>" % words(60) for _ in range(40_000)) + b"</wsDr>")), "FU035"
    yield "many relationships", "XAA.xlsx", repacked(book, {"xl/_rels/workbook.xml.rels": b"<Relationships>" + b"".join(
        b'<Relationship Id="%d" Type="x/worksheet" Target="%s"/>' % (number, words(3_000)) for number in range(900)) + b"</Relationships>"}), "FU035"
    yield "many ranges of one cell", "XAA.xlsx", repacked(book, {sheet: SHEET + b"</sheetData><mergeCells>" + b"".join(
        b'<mergeCell ref="A%d:B%d"/>' % (number, number) for number in range(1, 90_000)) + b"</mergeCells></worksheet>"}), "FU035"
    yield "many heads of pages", "XAA.xlsx", repacked(book, {sheet: SHEET + b"</sheetData>" + b"".join(
        b"<oddHeader>%s</oddHeader>" % words(20) for _ in range(90_000)) + b"</worksheet>"}), "FU035"
    yield "many entries", "XAA.xlsx", directory(80_000), "FU035"
    yield "many attributes", "XAA.xlsx", repacked(book, {sheet: SHEET + b"<row><c %s/></row>" % b" ".join(
        b'a%x=""' % number for number in range(110_000)) + end}), "FU035"
    prefixes = [b"".join(b' xmlns:a%d="u"' % number for number in range(start, start + 200)) for start in range(0, 40_000, 200)]
    yield "many prefixes", "XAA.xlsx", repacked(book, {
        sheet: SHEET + b"".join(b"<a%s>" % each for each in prefixes) + b"<a0:b/>" * 3_000_000 + noise(300_000) + b"</a>" * 200 + end}), "FU035"
    yield "many names of elements", "XAA.xlsx", repacked(book, {
        sheet: SHEET + b"".join(b"<a%x/>" % number for number in range(900_000)) + end}), "FU035"
    yield "another workbook", "XAA.xlsx", repacked(book, {sheet: SHEET + b"</sheetData></worksheet>", "xl/worksheets/sheet2.xml": SHEET + b"</sheetData></worksheet>"}), "FU036"


def written(program, folder):
    """Writes the workbooks in a process of its own, since what a process has in memory counts for those that it starts; gives
    their names, paths, and what is expected."""
    process = os.fork()
    if not process:
        status = 1
        try:
            book = folder / "book.xlsx"
            Program(program).written(ROOT / "Submissions/exercise-2026/XAA.yaml", book)
            listed = []
            for number, (name, file, content, expected) in enumerate(cases(book)):
                path = folder / str(number) / file
                path.parent.mkdir()
                path.write_bytes(content)
                listed.append((name, str(path), expected))
            (folder / "cases.json").write_text(json.dumps(listed))
            status = 0
        finally:
            os._exit(status)
    if os.waitpid(process, 0)[1]:
        sys.exit("the workbooks could not be written")
    return json.loads((folder / "cases.json").read_text())


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    failures, most, slowest = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for name, path, expected in written(program, folder):
            output = folder / "output"
            with open(output, "wb") as out:
                process = os.posix_spawn(program, [program, "validate", "--quiet", path], os.environ, file_actions=[
                    (os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, out.fileno(), 2)])
            _, status, usage = os.wait4(process, 0)
            seconds, memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10
            most, slowest = max(most, memory), max(slowest, seconds)
            lines = output.read_text().splitlines()
            codes = [line.partition("[")[2].partition("]")[0] for line in lines]
            # A star stands for as many findings as there are.
            isExpected = expected == "*" or codes == expected.split() or len(codes) == 1 and codes[0] in expected.split()
            result = os.waitstatus_to_exitcode(status)
            if result not in ((0, 1) if expected == "*" else (1 if expected else 0,)) or not isExpected:
                failures.append(f"{name}: {result} {lines[:3]}, not {expected}")
            if "--each" in sys.argv:
                print(f"{memory >> 20} MB {seconds:.1f} s {os.path.getsize(path):9,} bytes {len(codes)} {codes[:1]} {name}")
            if memory > MEMORY or seconds > SECONDS:
                failures.append(f"{name}: {memory >> 20} MB of memory, {seconds:.1f} s")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"hostile workbooks: at most {most >> 20} MB of memory and {slowest:.1f} s, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
