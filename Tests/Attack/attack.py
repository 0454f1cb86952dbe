"""What a reader of the public files of the exercise, who also has this program, can find out about its answers given in
confidence. Each attack has worked on what the program once wrote; now each must come back with nothing.

Usage: attack.py PROGRAM. Ends with 1 when an attack claims anything, or when it no longer sees what is planted for it."""

import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
REPORT = ROOT / "Reports" / "exercise-2026"
OTHER_REPORT = ROOT / "Reports" / "2011"
CYCLE = ROOT / "Submissions" / "exercise-2026"
STATUSES = ["implemented", "partially implemented", "under development", "not implemented", "not applicable"]
CONFIDED = re.compile(r"\b(?:in confidence|count is not given|counts? (?:are|is) suppressed|is not shown)\b", re.I)


def public_files(folder):
    return {path.name: path.read_text() for path in sorted(folder.iterdir())}


def members(value):
    """The names of all members of a JSON value, with the numbers that stand in each."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name, inner
            yield from members(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from members(inner)


def line_gaps(files):
    """Where the sources of a State stand in its file: what lies between two of them and is not printed was confided."""
    for name, value in members(json.loads(files["provenance.json"])):
        if re.search(r"line|column|offset|range|byte|start|end", name):
            yield f"provenance.json tells of {name}: {str(value)[:40]}"


def guessed_hashes(files):
    """The hash of a file, or of a status, tells which of five guesses is right."""
    provenance = files["provenance.json"]
    for path in sorted(CYCLE.glob("X*.yaml")):
        for form in (path.read_bytes(), path.read_bytes().replace(b"\n", b"\r\n")):
            digest = hashlib.sha256(form).hexdigest()
            if digest[:12] in provenance:
                yield f"provenance.json has the hash of {path.name}"


def totals_minus_parts(files):
    """What the statuses of a row leave of its total: those who answered in confidence, when silence is counted apart."""
    report = files["report.md"]
    for match in re.finditer(r"^\|(?P<head>[^\n]*)\|\n\|[-:| ]+\|\n(?P<rows>(?:\|[^\n]*\|\n)+)", report, re.M):
        columns = [column.strip() for column in match["head"].split("|")]
        if "Not applicable" not in columns:
            continue
        other = [column for column in columns[columns.index("Not applicable") + 1:]]
        if len(other) > 2:
            yield f"silence is counted in several columns: {', '.join(other)}"
        sums = set()
        for row in match["rows"].splitlines():
            cells = [cell.strip() for cell in row.strip("|").split("|")][1:]
            if not all(cell.isdigit() for cell in cells):
                yield f"a count is not given: {row[:80]}"
            else:
                sums.add(sum(map(int, cells)))
        if len(sums) > 1:
            yield f"the rows add up to {sorted(sums)}"


def marks(files):
    """A sentence that is there because of an answer in confidence: it is not in a report on a cycle that has none."""
    def sentences(texts):
        found = set()
        for name, text in texts.items():
            if name.endswith(".md"):
                found |= {s.strip() for s in re.split(r"(?<=[.;|])\s+", text) if CONFIDED.search(s)}
        return found
    for sentence in sorted(sentences(files) - sentences(public_files(OTHER_REPORT))):
        yield f"only here: {sentence[:120]}"
    for name, text in files.items():
        if name.endswith(".md") and re.search(r"(?<![\\*])\*(?!\*)", re.sub(r"^\\\*.*$|\\\*", "", text, flags=re.M)):
            yield f"{name} has an asterisk"


def left_out(files):
    """What a list of what is left out says of answers whose words it does not have."""
    for name, value in members(json.loads(files["provenance.json"])):
        if isinstance(value, str) and CONFIDED.search(value) or name in ("count", "confidential"):
            yield f"provenance.json: {name}: {str(value)[:60]}"


def before_and_after(program):
    """Each answer in confidence taken away by itself: a byte that differs says that it was there."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)

        def compiled(name, state=None, text=None):
            cycle = folder / name / "Submissions" / "exercise-2026"
            shutil.copytree(CYCLE, cycle)
            if state:
                (cycle / state).write_text(text)
            done = subprocess.run([program, "compile", "--annex", cycle], capture_output=True, text=True)
            if done.returncode != 0:
                return {"": done.stdout + done.stderr}
            return public_files(folder / name / "Reports" / "exercise-2026")

        whole = compiled("whole")
        if whole != public_files(REPORT):
            yield "Reports/exercise-2026 is not what compile writes; run make renew"
        count = 0
        for path in sorted(CYCLE.glob("X*.yaml")):
            text = path.read_text()
            answers = re.split(r"(?m)^(?=  [a-z0-9-]+:$)", text)
            for position, answer in enumerate(answers):
                if not re.search(r"(?m)^    confidential: true\b", answer):
                    continue
                count += 1
                # What follows the last answer stays.
                rest = re.search(r"(?m)^[a-z].*", answer)
                without = answers[:position] + [answer[rest.start():] if rest else ""] + answers[position + 1:]
                other = compiled(f"{path.stem}-{position}", path.name, "".join(without))
                for name in sorted(set(whole) | set(other)):
                    if whole.get(name) != other.get(name):
                        yield f"{name} differs without an answer of {path.name}: {answer.splitlines()[0].strip()}"
        if count < 10:
            yield f"only {count} answers in confidence were found to be taken away"


ATTACKS = [line_gaps, guessed_hashes, totals_minus_parts, marks, left_out]


def planted(files):
    """For each attack what it must see: the public files as they once were, with what gave answers away."""
    provenance = json.loads(files["provenance.json"])
    some_file = next(iter(sorted(CYCLE.glob("X*.yaml"))))
    row = re.search(r"(?m)^\|(?:[^|\n]*\|){1}(?: \d+ \|){5}.*$", files["report.md"])
    yield line_gaps, {**files, "provenance.json": json.dumps({**provenance, "planted": [{"line": 7}]})}
    yield guessed_hashes, {**files, "provenance.json": json.dumps(
        {**provenance, "planted": hashlib.sha256(some_file.read_bytes()).hexdigest()})}
    yield totals_minus_parts, {**files, "report.md": files["report.md"].replace(
        row.group(), re.sub(r"\d+ \|$", r"\\* |", row.group())) if row else ""}
    yield marks, {**files, "report.md": files["report.md"] + "\nOne State answered in confidence.\n"}
    yield left_out, {**files, "provenance.json": json.dumps({**provenance, "planted": {"reason": "given in confidence"}})}


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    files = public_files(REPORT)
    failed = 0
    for attack, leaky in planted(files):
        if not list(attack(leaky)):
            print(f"{attack.__name__} does not see what is planted for it")
            failed += 1
    for attack in ATTACKS + [before_and_after]:
        claims = list(before_and_after(program) if attack is before_and_after else attack(files))
        for claim in claims[:5]:
            print(f"{attack.__name__}: {claim}")
        failed += len(claims)
    print(f"{len(ATTACKS) + 1} attacks on the exercise: {failed or 'nothing'} found.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
