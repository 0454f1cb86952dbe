#!/usr/bin/env python3
"""Ends the real program at random moments: kill.py PROGRAM [NUMBER [SEED]]

`compile` writes a report again and again, with two texts in turn, and is killed (SIGKILL) after a random time between
nothing and a little more than a whole run takes; so is `cycle -o`, which makes a new file, and `validate --fix`, which
replaces one. After each, every file must be the old one or the new one; after the next run that is not killed, there
must be the new ones and nothing else in the folder.

Without a NUMBER it is killed as often as the proof that is asked for has it (Tests/proof.py).
"""

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

# How often in full, and where chance begins.
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
            if not self.is_known(name, data, version):
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

    def is_known(self, name, data, version):
        return data in [known.get(name) for known in self.known(version)]


class Compile(Case):
    """A report in place of another."""

    def prepare(self, version):
        self.output = self.folder / "report"
        self.output.mkdir(exist_ok=True)

    def arguments(self, version):
        layout = ["by-state", "by-theme"][version]
        return ["compile", ROOT / "Submissions/2011", "--layout", layout, "--output", self.output]

    def is_known(self, name, data, version):
        """While documents are replaced, the record has both versions of each."""
        if name != "report.sha256":
            return super().is_known(name, data, version)
        both = set().union(*[known[name].splitlines() for known in self.versions])
        return data in [known[name] for known in self.versions] or set(data.splitlines()) == both


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


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    number = int(sys.argv[2]) if len(sys.argv) > 2 else proof.share(KILLS)
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else SEED
    chance = random.Random(seed)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="followup-kill-"))
    try:
        cases = [kind(program, folder / kind.__name__) for kind in (Compile, NewFile, Fix)]
        at_work = left_over = 0
        for turn in range(number):
            case, version = cases[turn % len(cases)], chance.randrange(2)
            was_at_work, litter = case.kill(version, chance.uniform(0, case.duration * 1.1))
            at_work += was_at_work
            left_over += litter > 0
            if turn % 10 < len(cases):
                case.finish(version)
        for case in cases:
            case.finish(0)
    finally:
        shutil.rmtree(folder)
    print(f"{number} times killed, {at_work} while at work, {left_over} with a temporary file left for the next run to remove; "
          f"every file was the old or the new one (seed {seed})")


main()
