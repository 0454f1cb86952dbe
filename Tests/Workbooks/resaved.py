#!/usr/bin/env python3
"""Has LibreOffice save filled workbooks: resaved.py PROGRAM

Each says afterwards what it said before, without a finding that it did not have. 100 workbooks in full. Ours are also read by
openxml-audit, which knows what Excel takes for damage, and has nothing to say of them.
"""

import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import proof
from answers import Program, said

ROOT = HERE.parent.parent
FULL = 100


def part(text, chance):
    """A submission without some of its answers, so that no two are the same."""
    head, _, answers = text.partition("\nanswers:\n")
    entries, rest = [], ""
    for block in ("\n" + answers).split("\n  ")[1:]:
        if block.startswith(" "):
            entries[-1] += "\n  " + block
        else:
            entries.append(block)
    # What follows the last answer stands at the margin.
    if entries and "\n" in entries[-1]:
        last, _, rest = entries[-1].partition("\nproposals:")
        entries[-1], rest = last, "\nproposals:" + rest if rest else ""
    kept = [entry for entry in entries if chance.random() < 0.7] or entries[:1]
    return head + "\nanswers:\n  " + "\n  ".join(kept) + rest + "\n"


def main():
    program = Program(str(pathlib.Path(sys.argv[1]).resolve()))
    office = shutil.which("soffice")
    if not office:
        sys.exit("resaved: LibreOffice is missing (on Debian: apt-get install libreoffice-calc-nogui)")
    failures = []
    samples = sorted((ROOT / "Submissions/exercise-2026").glob("X??.yaml"))
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        ours, theirs = folder / "ours", folder / "theirs"
        ours.mkdir()
        before = {}
        for number in range(proof.share(FULL)):
            sample = samples[number % len(samples)]
            text = folder / f"{sample.stem}.yaml"
            content = sample.read_text()
            text.write_text(content if number < len(samples) else part(content, random.Random(number)))
            book = ours / f"{sample.stem}.{number}.xlsx"
            program.written(text, book)
            if not book.exists():
                # What was left out of the sample belongs together with what was not.
                text.write_text(content)
                program.written(text, book)
            before[book.name] = (said(program.written(book, folder / "a.yaml")), program.findings([book])[str(book)])
        books = sorted(ours.iterdir())
        for book in books[:5]:
            audit = subprocess.run(
                [pathlib.Path(sys.executable).parent / "openxml-audit", "--policy", "strict", book], capture_output=True, text=True)
            if audit.returncode or "Errors: 0" not in audit.stdout:
                failures.append(f"openxml-audit: {book.name}: {(audit.stdout + audit.stderr)[:2_000]}")
        saved = subprocess.run(
            [office, f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "xlsx", "--outdir", theirs, *books],
            capture_output=True, text=True, timeout=1_800)
        for book in books:
            name, path = book.name, theirs / book.name
            if not path.exists():
                failures.append(f"{name} was not saved: {saved.stderr[:500]}")
                continue
            text = program.written(path, folder / "b.yaml")
            found = program.findings([path])[str(path)]
            told = lambda findings: sorted((finding["code"], finding["place"].get("cell", "")) for finding in findings)
            if text is None or said(text) != before[name][0] or told(found) != told(before[name][1]):
                failures.append(f"{name}: {told(found)[:5]} {told(before[name][1])[:5]}")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"workbooks saved by LibreOffice: {len(before)} saved, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
