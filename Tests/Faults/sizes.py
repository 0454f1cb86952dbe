#!/usr/bin/env python3
"""Has the real program check files of nothing but mistakes: sizes.py PROGRAM [BYTES]

Whatever is in a file of 4 MB, `validate` takes no more memory and prints no more than is said here, in every format.
"""

import os
import pathlib
import sys
import tempfile

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
BYTES = int(sys.argv[2]) if len(sys.argv) > 2 else 4 << 20
MEMORY, PRINTED = 64 << 20, 10 << 20
FORMATS = ("text", "json", "sarif", "github")
HEAD = b"checklist: salvador-2010\nedition: 2\ncycle: '2026'\nstate: CAN\nlanguage: en\nanswers:\n  follow-up:\n    "

# Each is a beginning and what is repeated after it.
KINDS = {
    "tabs": (b"", b"\t"), "lines with tabs": (b"", b"\ta: b\n"), "spaces": (b"", b" "), "trailing spaces": (b"", b"a: b   \n"),
    "quotes": (b"", b'"'), "apostrophes": (b"", b"'"), "unclosed quotes": (b"", b'a: "b\n'), "escapes": (b'a: "', b"\\q"),
    "colons": (b"", b":"), "lines with colons": (b"", b"a: b: c\n"), "dashes": (b"", b"- "), "brackets": (b"", b"["),
    "braces": (b"", b"{a: "), "question marks": (b"", b"? "), "one line": (b"", b"a"), "one text": (HEAD + b"summary: ", b"we "),
    "sentences": (HEAD + b"summary: ", b"A. "), "look-alikes": (HEAD + b"summary: ", "p\u0430y ".encode()),
    "look-alike fields": (b"", "st\u0430tus: x\n".encode()), "byte order marks": (b"", b"\xef\xbb\xbf"), "NUL": (b"", b"\0"),
    "no UTF-8": (HEAD + b"summary: ", b"caf\xe9 "), "UTF-16": (b"\xff\xfe", "a\n".encode("utf-16le")),
    "invisible": (HEAD + b"summary: ", "a\u200b".encode()), "right to left": (HEAD + b"summary: ", "\u202e".encode()),
    "accents": (HEAD + b"summary: ", "\u0301".encode()), "line feeds": (b"", b"\n"), "carriage returns": (b"", b"\r"),
    "comments": (b"", b"#\n"), "requests": (b"", b"a: b # please do not publish\n"), "documents": (b"", b"---\n"),
    "fields twice": (b"a: {", b"a: b, "), "anchors": (b"a: [", b"&a b,"), "aliases": (b"a: [", b"*a,"), "tags": (b"a: [", b"!!b c,"),
    "measures": (HEAD + b"measures: [", b"{ kind: lw, yeer: 3 }, "), "addresses": (b"a: [", b"b@c.de, "),
    "conflict marks": (b"", b"<<<<<<< a\n"), "confidence": (b"answers: {", b"a: {confidential: tru}, "),
}


def measured(arguments):
    """The status, the bytes printed and the most memory of a run."""
    read, write = os.pipe()
    process = os.posix_spawn(PROGRAM, [PROGRAM, *arguments], os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, write, 1), (os.POSIX_SPAWN_DUP2, write, 2), (os.POSIX_SPAWN_CLOSE, read)])
    os.close(write)
    printed = 0
    while piece := os.read(read, 1 << 20):
        printed += len(piece)
    os.close(read)
    _, status, usage = os.wait4(process, 0)
    return os.waitstatus_to_exitcode(status), printed, usage.ru_maxrss << 10


def main():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "XAA.yaml"
        for number, (name, (head, piece)) in enumerate(KINDS.items()):
            path.write_bytes((head + piece * (BYTES // len(piece) + 1))[:BYTES])
            # Memory is nearly the same in every format; each kind takes its turn, and those that were worst take all.
            for style in FORMATS if name in ("tabs", "trailing spaces", "anchors") else (FORMATS[number % 4],):
                status, printed, memory = measured(["validate", "--format", style, str(path)])
                if status not in (1, 2) or printed > PRINTED or memory > MEMORY:
                    failures.append(f"{name} as {style}: status {status}, {printed >> 10} KB printed, {memory >> 20} MB of memory")
        path.write_bytes(b"\t" * 1_000_000)
        _, printed, _ = measured(["validate", "--format", "json", "--max-findings", "10", str(path)])
        if printed > 1 << 20:
            failures.append(f"json-size: {printed} bytes of JSON for 1 MB of tabs")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"sizes: {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
