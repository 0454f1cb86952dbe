#!/usr/bin/env python3
"""Has the real program read workbooks that were made to do harm, and spreadsheets in other formats: hostile.py PROGRAM

Each is one finding, of the code that is said here, with at most 48 MB of memory and a few seconds of processor time.
"""

import io
import os
import pathlib
import struct
import sys
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from answers import Program

ROOT = HERE.parent.parent
MEMORY, SECONDS = 48 << 20, 10


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
    yield "many cells that no column names", "XAA.xlsx", repacked(book, {sheet: repeated(
        SHEET + b"<row>" + keys + b"</row><row>", b"<c><v>1</v></c>", 90_000, b"</row></sheetData></worksheet>")}), "*"
    yield "many rows that belong to no question", "XAA.xlsx", repacked(book, {sheet: repeated(
        SHEET + b"<row>" + keys + b"</row>", b"<row><c/><c/><c><v>1</v></c></row>", 30_000,
        b"</sheetData></worksheet>")}), "*"
    yield "another workbook", "XAA.xlsx", repacked(book, {sheet: SHEET + b"</sheetData></worksheet>", "xl/worksheets/sheet2.xml": SHEET + b"</sheetData></worksheet>"}), "FU036"


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    failures, most, slowest = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        book = folder / "book.xlsx"
        Program(program).written(ROOT / "Submissions/exercise-2026/XAA.yaml", book)
        for name, file, content, expected in cases(book):
            path = folder / file
            path.write_bytes(content)
            output = folder / "output"
            with open(output, "wb") as out:
                process = os.posix_spawn(program, [program, "validate", "--quiet", str(path)], os.environ, file_actions=[
                    (os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, out.fileno(), 2)])
            _, status, usage = os.wait4(process, 0)
            seconds, memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10
            most, slowest = max(most, memory), max(slowest, seconds)
            lines = output.read_text().splitlines()
            codes = [line.partition("[")[2].partition("]")[0] for line in lines]
            # A star stands for as many findings as there are.
            isExpected = expected == "*" or len(codes) == 1 and codes[0] in expected.split()
            if os.waitstatus_to_exitcode(status) != 1 or not isExpected:
                failures.append(f"{name}: {os.waitstatus_to_exitcode(status)} {lines[:3]}, not {expected}")
            if memory > MEMORY or seconds > SECONDS:
                failures.append(f"{name}: {memory >> 20} MB of memory, {seconds:.1f} s")
            path.unlink()
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"hostile workbooks: at most {most >> 20} MB of memory and {slowest:.1f} s, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
