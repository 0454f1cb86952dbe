#!/usr/bin/env python3
"""Ends the real program at random moments: kill.py PROGRAM [NUMBER [SEED]]

`compile` writes a report again and again, with two texts in turn, and is killed (SIGKILL) after a random time between
nothing and a little more than a whole run takes; so is `cycle -o`, which makes a new file, and `validate --fix`, which
replaces one. After each, every file must be the old one or the new one; after the next run that is not killed, there
must be the new ones and nothing else in the folder.

`receive` is killed while it takes in replies. Whatever a receipt acknowledges must be kept and in the log, which must be
whole; and receiving the same files again must do the rest.

Without a NUMBER it is killed as often as the proof that is asked for has it (Tests/proof.py).
"""

import hashlib
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests"))

import proof

# How often in full those that write one report or file, and as often receive; and where chance begins.
KILLS, SEED = 1_000, 1


class Case:
    """Something that the program writes, in two versions."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        folder.mkdir()
        self.versions = []
        for version in (0, 1):
            self.prepare(version)
            assert self.run(version).wait() in (0, 1), "the program fails by itself"
            self.versions.append(self.files())
        assert self.versions[0] != self.versions[1]
        started = time.monotonic()
        self.prepare(0)
        self.run(0).wait()
        self.duration = time.monotonic() - started

    def run(self, version):
        return subprocess.Popen([self.program, *self.arguments(version)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def files(self):
        return {path.name: path.read_bytes() for path in self.output.iterdir()}

    def visible(self):
        return {name: data for name, data in self.files().items() if not name.startswith(".followup-")}

    def kill(self, version, seconds):
        """Whether the program was still at work; what is on the disk must be whole in either case."""
        self.prepare(version)
        process = self.run(version)
        time.sleep(seconds)
        process.kill()
        was_at_work = process.wait() < 0
        for name, data in self.visible().items():
            if data not in [known.get(name) for known in self.known(version)]:
                sys.exit(f"{type(self).__name__}: {name} is neither the old file nor the new one: {data[:200]!r}")
        missing = set.intersection(*[set(known) for known in self.known(version)]) - set(self.visible())
        if missing:
            sys.exit(f"{type(self).__name__}: {missing} is gone")
        litter = len(self.files()) - len(self.visible())
        return was_at_work, litter

    def finish(self, version):
        self.prepare(version)
        self.run(version).wait()
        if self.files() != self.versions[version]:
            sys.exit(f"{type(self).__name__}: after a run that was not killed there is {sorted(self.files())}")

    def known(self, version):
        return self.versions


class Compile(Case):
    """A report in place of another."""

    def prepare(self, version):
        self.output = self.folder / "report"
        self.output.mkdir(exist_ok=True)

    def arguments(self, version):
        layout = ["by-state", "by-theme"][version]
        return ["compile", ROOT / "Submissions/2011", "--layout", layout, "--output", self.output]


class NewFile(Case):
    """A file where none was: there, whole, or not there."""

    def prepare(self, version):
        self.output = self.folder / "new"
        self.output.mkdir(exist_ok=True)
        (self.output / "cycle.yaml").unlink(missing_ok=True)

    def arguments(self, version):
        return ["cycle", "salvador-2010", "--cycle", ["first", "second"][version], "-o", self.output / "cycle.yaml"]

    def known(self, version):
        return [self.versions[version], {}]


class Fix(Case):
    """A file that is mended."""

    def prepare(self, version):
        self.output = self.folder / "fix"
        self.output.mkdir(exist_ok=True)
        text = (ROOT / "Submissions/2011/CAN.yaml").read_text()
        self.before = text.replace("state: CAN", ["state: can", "state:   Can"][version]).encode()
        (self.output / "CAN.yaml").write_bytes(self.before)

    def arguments(self, version):
        return ["validate", "--fix", self.output / "CAN.yaml"]

    def known(self, version):
        return [self.versions[version], {"CAN.yaml": self.before}]


class Receive(Case):
    """Replies that are taken in: the copies, the log, the replies and the receipts."""

    CYCLE = """cycle: trial
checklist: salvador-2010
edition: 2
exercise: true
invented-states: [{ state: XAA, group: african, en: "State XAA" }, { state: XAB, group: african, en: "State XAB" }]
mandate: an exercise resolution
cut-off-date: 2027-01-31
report: { title: Exercise }
"""
    REPLY = """checklist: salvador-2010
edition: 2
cycle: trial
state: %s
language: en
answers: { cybercrime-legislation: { status: implemented, authority: "%s" } }
"""

    def prepare(self, version):
        self.output = self.folder / "cycle"
        self.inbox = self.folder / "inbox"
        for folder in (self.output, self.inbox):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
        (self.output / "cycle.yaml").write_text(self.CYCLE)
        for state in ("XAA", "XAB"):
            (self.inbox / f"{state}.yaml").write_text(self.REPLY % (state, version))
        (self.inbox / "letter.pdf").write_text("not a reply")

    def arguments(self, version):
        return ["receive", self.inbox, "--cycle", self.output]

    def files(self):
        return {str(path.relative_to(self.output)): path.read_bytes() for path in self.output.rglob("*") if path.is_file()}

    def kill(self, version, seconds):
        self.prepare(version)
        process = self.run(version)
        time.sleep(seconds)
        process.kill()
        was_at_work = process.wait() < 0
        files = self.files()
        self.check(files)
        litter = sum(pathlib.PurePath(name).name.startswith(".followup-") for name in files)
        # What was acknowledged stays as it is, and what was not is done.
        self.run(version).wait()
        after = self.files()
        self.check(after)
        kept = {name: data for name, data in files.items() if name.startswith("receipts/") and ".followup-" not in name}
        if any(after.get(name) != data for name, data in kept.items()):
            sys.exit(f"Receive: a receipt was changed or is gone: {sorted(kept)}")
        names = sorted(name.split("-")[0] for name in after if not name.startswith("received/."))
        expected = ["XAA.yaml", "XAB.yaml", "correspondence.log", "cycle.yaml", "receipts/XAA/1.txt", "receipts/XAB/2.txt",
                    "receipts/unread/3.txt", "received/XAA/1", "received/XAB/2", "received/unread/3"]
        if names != expected:
            sys.exit(f"Receive: after a run that was not killed there is {sorted(after)}")
        return was_at_work, litter

    def check(self, files):
        """Every receipt is of a file that is kept and a line that is in the log."""
        log = files.get("correspondence.log", b"")
        lines = log.split(b"\n")
        if lines.pop() != b"":
            sys.exit(f"Receive: the log breaks off: {log[-200:]!r}")
        kept = {hashlib.sha256(data).hexdigest() for name, data in files.items() if name.startswith("received/")}
        for name, data in files.items():
            if not name.startswith("receipts/") or ".followup-" in name:
                continue
            fields = dict(line.split(": ", 1) for line in data.decode().split("followup-receipt: 1\n")[1].splitlines())
            number = int(fields["number"])
            if fields["sha256"] not in kept:
                sys.exit(f"Receive: the file of {name} is not kept")
            if number > len(lines) or not lines[number - 1].endswith(f'"sha256":"{fields["log"]}"}}'.encode()):
                sys.exit(f"Receive: {name} is not in the log")

    def finish(self, version):
        self.prepare(version)
        self.run(version).wait()
        self.check(self.files())


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    number = int(sys.argv[2]) if len(sys.argv) > 2 else proof.share(KILLS)
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else SEED
    chance = random.Random(seed)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="followup-kill-"))
    try:
        cases = [kind(program, folder / kind.__name__) for kind in (Compile, NewFile, Fix)]
        receive = Receive(program, folder / Receive.__name__)
        at_work = left_over = 0
        # As many while something is received as all others together.
        for turn in range(2 * number):
            case = cases[turn // 2 % len(cases)] if turn % 2 == 0 else receive
            version = chance.randrange(2)
            was_at_work, litter = case.kill(version, chance.uniform(0, case.duration * 1.1))
            at_work += was_at_work
            left_over += litter > 0
            if turn % 20 < 2 * len(cases):
                case.finish(version)
        for case in [*cases, receive]:
            case.finish(0)
    finally:
        shutil.rmtree(folder)
    print(f"{2 * number} times killed, {at_work} while at work, {left_over} with a temporary file left for the next run to remove; "
          f"every file was the old or the new one (seed {seed})")


main()
