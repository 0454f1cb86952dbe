#!/usr/bin/env python3
"""Installs and removes the templates again and again, with what users do there in between: install.py"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
failures = []


def check(what, holds):
    if not holds:
        failures.append(what)


def script(*arguments):
    subprocess.run(["sh", ROOT / ".ci/install-templates", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


with tempfile.TemporaryDirectory() as made:
    made = pathlib.Path(made)
    source, to = made / "Templates", made / "a b" / "share" / "followup"
    shutil.copytree(ROOT / "Templates", source)
    script(source, to)
    there = to / "Templates"
    names = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    check("all is installed", all((there / name).read_bytes() == (source / name).read_bytes() for name in names))

    own = {"instruments/lanterns-2031.yaml", "checklists/lanterns 2031.yaml", "notes.txt", "own/deep/x.yaml"}
    for name in own:
        (there / name).parent.mkdir(parents=True, exist_ok=True)
        (there / name).write_text("own\n")
    (to / "instruments").mkdir()
    (to / "instruments" / "own.yaml").write_text("own\n")
    changed, gone = "phrases/en.yaml", "layouts/by-theme.yaml"
    (there / changed).write_text("changed\n")
    (source / gone).unlink()
    (source / "layouts/new.yaml").write_text("new\n")
    for turn in ("first", "second"):
        script(source, to)
        check(f"install: what a user put there is kept ({turn})", all((there / name).read_text() == "own\n" for name in own))
        check(f"install: what a user put beside it is kept ({turn})", (to / "instruments/own.yaml").exists())
        check(f"install: what a user changed is kept beside the new one ({turn})",
              (there / (changed + ".kept")).read_text() == "changed\n")
        check(f"install: the new one is there ({turn})", (there / changed).read_bytes() == (source / changed).read_bytes())
        check(f"install: what is no more installed is gone ({turn})", not (there / gone).exists())
        check(f"install: what is new is there ({turn})", (there / "layouts/new.yaml").exists())
    (there / "layouts/new.yaml").write_text("changed\n")
    script("--remove", to)
    left = {str(path.relative_to(there)) for path in there.rglob("*") if path.is_file()}
    check(f"install: only what is a user’s stays: {left}", left == own | {changed + ".kept", "layouts/new.yaml"})
    check("install: what a user put beside it stays", (to / "instruments/own.yaml").exists())
    script("--remove", to)

    # An installation from before there was a list: nothing of it is known to be ours.
    older = made / "older"
    shutil.copytree(ROOT / "Templates", older / "Templates")
    (older / "Templates/instruments/lanterns-2031.yaml").write_text("own\n")
    script(source, older)
    check("install: what lay there before is kept", (older / "Templates/instruments/lanterns-2031.yaml").exists())
    script("--remove", made / "nowhere")

for failure in failures:
    print(failure, file=sys.stderr)
print(f"install: {len(failures)} failures")
sys.exit(1 if failures else 0)
