#!/usr/bin/env python3
"""Runs the real program in strange surroundings: surroundings.py PROGRAM

Whatever the time zone, the locale, the mask of new files, the home and the streams are: the same bytes, or a clear message;
never a trap of the runtime, which would end it by a signal or with a status that is none of its own.
"""

import os
import pathlib
import re
import stat
import subprocess
import sys
import tempfile
from resource import RLIM_INFINITY, RLIMIT_AS, RLIMIT_NOFILE, RLIMIT_STACK, setrlimit

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = pathlib.Path(sys.argv[1]).resolve()
CYCLE = ROOT / "Submissions" / "2011"
failures = []


def run(*arguments, environment=None, **options):
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run(
        [PROGRAM, *map(str, arguments)], env=os.environ if environment is None else environment, timeout=60, **options)


def check(what, holds, seen=""):
    if not holds:
        failures.append(f"{what}: {seen!r}"[:600])


def report(folder):
    return {path.name: path.read_bytes() for path in sorted(pathlib.Path(folder).iterdir())}


def same_bytes(folder):
    """A report is the same to the byte wherever it is compiled."""
    run("compile", CYCLE, "--output", folder / "usual")
    usual = report(folder / "usual")
    check("a report is written", set(usual) == {"provenance.json", "report.html", "report.md", "report.sha256"}, list(usual))
    surroundings = {
        "no environment": {}, "no home": {"PATH": os.environ["PATH"]}, "home is a file": {"HOME": "/dev/null"},
        "Kiritimati": {"TZ": "Pacific/Kiritimati"}, "no such zone": {"TZ": "Nowhere/At_all"},
        "Turkish": {"LC_ALL": "tr_TR.UTF-8"}, "Arabic": {"LC_ALL": "ar_EG.UTF-8"}, "C": {"LC_ALL": "C"},
        "no such locale": {"LC_ALL": "xx_XX", "LANG": "\udcff"}, "dumb terminal": {"TERM": "", "COLUMNS": "-1"},
    }
    for name, environment in surroundings.items():
        target = folder / name.replace(" ", "-")
        ended = run("compile", CYCLE, "--output", target, environment=environment)
        check(f"compile with {name}", ended.returncode == 0 and report(target) == usual, ended.stderr)


def streams(folder):
    """Streams that are closed, full or nobody reads."""
    submission = CYCLE / "CAN.yaml"
    for verb in (["validate", submission], ["checklist", "salvador-2010", "--state", "CAN", "--cycle", "2026"], ["rules"]):
        shell = " ".join(f"'{part}'" for part in [PROGRAM, *verb])
        for redirection in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-", "> /dev/full", "2> /dev/full", "| head -n 1", "| true"):
            ended = subprocess.run(
                ["bash", "-c", f"set -o pipefail; {shell} {redirection}"], capture_output=True, timeout=60)
            # 141 is what the shell says of a program that nobody reads any more.
            check(f"{verb[0]} {redirection}", ended.returncode in (0, 1, 2, 141), (ended.returncode, ended.stderr))
    ended = subprocess.run(
        ["bash", "-c", f"'{PROGRAM}' validate '{submission}' > /dev/full"], capture_output=True, timeout=60)
    check("a full disk under standard output is said", ended.returncode == 2 and ended.stderr, ended.stderr)


def folders(folder):
    """Masks of new files, folders that are gone, and clocks that are wrong."""
    ended = run("checklist", "salvador-2010", "--state", "CAN", "--cycle", "2026", "-o", folder / "masked.yaml",
                preexec_fn=lambda: os.umask(0o777))
    check("a mask that allows nothing", ended.returncode in (0, 2), (ended.returncode, ended.stderr))
    check("no temporary file stays", not [p for p in folder.iterdir() if p.name.endswith(".tmp")])
    gone = folder / "gone"
    gone.mkdir()
    ended = subprocess.run(
        ["bash", "-c", f"cd '{gone}' && rmdir '{gone}' && '{PROGRAM}' validate CAN.yaml"], capture_output=True, timeout=60)
    check("the folder is gone", ended.returncode == 2 and b"CAN.yaml cannot be read" in ended.stderr, ended.stderr)
    old = folder / "old.yaml"
    old.write_bytes((CYCLE / "CAN.yaml").read_bytes())
    os.utime(old, (0, 0))
    ended = run("validate", "--select", "FU1", old)
    check("a file of 1970", ended.returncode == 0, ended.stderr)
    os.utime(old, (1 << 35, 1 << 35))
    ended = run("validate", "--select", "FU1", old)
    check("a file of the year 3058", ended.returncode == 0, ended.stderr)


def names(folder):
    """Names that a terminal must not obey, and that are no UTF-8."""
    for name in (b"\x1b[2J\x07.yaml", b"\xff\xfe.yaml", b"a\nb: c.yaml", b"-.yaml"):
        path = os.fsencode(folder) + b"/" + name
        with open(path, "wb") as file:
            file.write(b"state: [\x00")
        ended = subprocess.run([PROGRAM, "validate", path], capture_output=True, timeout=60)
        check(f"a file called {name!r}", ended.returncode in (1, 2), (ended.returncode, ended.stderr))
        check(f"no escape sequence of {name!r}", b"\x1b[2J" not in ended.stdout + ended.stderr, ended.stdout)


def sizes(folder):
    """A file that is too large to be read is one with a finding, the files beside it are checked, and nothing is written."""
    cycle = folder / "cycle"
    cycle.mkdir()
    for name in ("cycle.yaml", "CAN.yaml"):
        (cycle / name).write_bytes((CYCLE / name).read_bytes())
    with open(cycle / "MLT.yaml", "wb") as file:
        file.truncate((64 << 20) + 1)
    found = b"MLT.yaml:1:1: error[FU001]: the file has 67108865 bytes; at most 4194304 are read"
    ended = run("validate", cycle)
    check("a large file is a finding", ended.returncode == 1 and found in ended.stdout, ended.stdout)
    check("the files beside it are checked", b"3 files checked" in ended.stdout, ended.stdout)
    check("it is said once", run("validate", "--fix", cycle / "MLT.yaml").stdout.count(found) == 1)
    ended = run("validate", "--fix", "--dry-run", cycle / "MLT.yaml")
    check("it is said when mending is tried", ended.returncode == 1 and found in ended.stdout, ended.stdout)
    ended = run("compile", cycle, "--output", folder / "large")
    check("no report leaves it out", ended.returncode == 1 and not (folder / "large").exists(), ended.stderr)


def limits(folder):
    """Threads and open files that the system does not give: the same result, or a message; nothing waits for ever."""
    usual = run("validate", CYCLE)
    run("compile", CYCLE, "--output", folder / "unlimited")

    def no_threads():
        # The stack of a thread is as large as that of the program may become, for which there is no room here.
        setrlimit(RLIMIT_STACK, (4 << 30, RLIM_INFINITY))
        setrlimit(RLIMIT_AS, (2 << 30, 2 << 30))

    ended = run("validate", CYCLE, preexec_fn=no_threads)
    same = (ended.returncode, ended.stdout) == (usual.returncode, usual.stdout)
    check("threads: validate without any", same, (ended.returncode, ended.stderr))
    for verb in (["compile", CYCLE, "--output", folder / "no-threads"], ["status", CYCLE], ["instruments"],
                 ["edit", CYCLE, "CAN", "no-such-item"], ["validate", "--fix", "--dry-run", CYCLE]):
        ended = run(*verb, preexec_fn=no_threads)
        check(f"threads: {verb[0]} without any", ended.returncode == (2 if verb[0] == "edit" else 0), ended.stderr)
    check("threads: the same report", report(folder / "no-threads") == report(folder / "unlimited"))
    # Where there is hardly room for the program itself it may be ended by the system, but it ends.
    for most in (60_000, 65_000, 68_000, 70_000, 75_000, 90_000, 110_000, 150_000, 250_000, 500_000):
        ended = run("validate", CYCLE, preexec_fn=lambda: setrlimit(RLIMIT_AS, (most << 10, most << 10)))
        same = (ended.returncode, ended.stdout) == (usual.returncode, usual.stdout)
        check(f"threads: validate in {most} KB", same or most < 250_000, (ended.returncode, ended.stderr))
    # 127 says that the program could not even be loaded.
    for most in (3, 4, 5, 6, 7, 8, 10, 16):
        for arguments in (["validate", CYCLE], ["validate", CYCLE / "CAN.yaml"],
                          ["compile", CYCLE, "--output", folder / f"with-{most}"], ["instruments"]):
            ended = run(*arguments, preexec_fn=lambda: setrlimit(RLIMIT_NOFILE, (most, most)))
            is_said = ended.returncode == 0 or ended.returncode in (2, 127) and ended.stderr
            check(f"descriptors: {arguments[0]} with {most}", is_said, (ended.returncode, ended.stderr))


def permissions(folder):
    """What a file that is fixed belongs to, where it lies, and what it is called stays as it was."""
    text = (CYCLE / "CAN.yaml").read_text().replace("state: CAN", "state: can")
    for mode in (0o600, 0o640, 0o644, 0o660, 0o666):
        for mask in (0o000, 0o022, 0o077):
            path = folder / "mode.yaml"
            path.write_text(text)
            path.chmod(mode)
            ended = run("validate", "--fix", path, preexec_fn=lambda: os.umask(mask))
            found = stat.S_IMODE(path.stat().st_mode)
            check(f"mode: {mode:o} with mask {mask:o}", "state: CAN" in path.read_text() and found == mode, oct(found))
    path = folder / "owned.yaml"
    path.write_text(text)
    if os.geteuid() == 0:
        os.chown(path, 12_345, 23_456)
    before = path.stat()
    run("validate", "--fix", path)
    after = path.stat()
    check("the owner and the group stay", (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid), after)
    try:
        path.write_text(text)
        os.setxattr(path, "user.followup", b"kept")
    except OSError:
        pass
    else:
        run("validate", "--fix", path)
        check("extended attributes stay", os.getxattr(path, "user.followup") == b"kept")
    path.write_text(text)
    path.chmod(0o444)
    ended = run("validate", "--fix", path)
    check("a read-only file is refused", ended.returncode == 2 and b"it is read-only" in ended.stderr, ended.stderr)
    check("a read-only file stays", path.read_text() == text)
    real, link = folder / "real.yaml", folder / "XAA.yaml"
    real.write_text(text)
    real.chmod(0o600)
    link.symlink_to("real.yaml")
    run("validate", "--fix", link)
    check("symlink: the file is fixed", "state: CAN" in real.read_text() and stat.S_IMODE(real.stat().st_mode) == 0o600)
    check("symlink: the link stays", link.is_symlink() and os.readlink(link) == "real.yaml")
    dangling = folder / "dangling.yaml"
    dangling.symlink_to("nowhere.yaml")
    for arguments in (["validate", "--fix", dangling], ["cycle", "salvador-2010", "--cycle", "2026", "-o", dangling]):
        ended = run(*arguments)
        check(f"symlink: {arguments[0]} with one that leads nowhere", ended.returncode == 2 and ended.stderr, ended.stderr)
    check("symlink: nothing is made where it leads", not (folder / "nowhere.yaml").exists() and dangling.is_symlink())


def editing(folder):
    """edit-race: whoever is told that an entry was written finds it in the file."""
    cycle = folder / "edited"
    cycle.mkdir()
    for path in CYCLE.glob("*.yaml"):
        (cycle / path.name).write_bytes(path.read_bytes())
    (cycle / "editorial.yaml").unlink(missing_ok=True)
    items = re.findall(r"^  ([a-z-]+):$", (cycle / "CAN.yaml").read_text().split("\nproposals:")[0], re.MULTILINE)
    for _ in range(3):
        running = [(item, subprocess.Popen([PROGRAM, "edit", cycle, "CAN", item],
                                           stdout=subprocess.PIPE, stderr=subprocess.PIPE)) for item in items]
        ended = [(item, *process.communicate(timeout=60), process.returncode) for item, process in running]
        text = (cycle / "editorial.yaml").read_text()
        for item, _, error, status in ended:
            is_there = text.count(f'item: "{item}"') == 1
            check(f"edit-race: {item}", is_there if status == 0 else status == 2 and error, (status, error))
    check("edit-race: some were written", text.count("item:") >= 1, text)


with tempfile.TemporaryDirectory() as made:
    folder = pathlib.Path(made)
    for part in (same_bytes, streams, folders, names, sizes, limits, permissions, editing):
        part(folder)
for failure in failures:
    print(failure, file=sys.stderr)
print(f"surroundings: {len(failures)} failures")
sys.exit(1 if failures else 0)
