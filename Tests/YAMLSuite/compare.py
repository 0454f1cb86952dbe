#!/usr/bin/env python3
"""Reads the cases of the YAML test suite with the program: compare.py PROGRAM FOLDER

FOLDER is a checkout of the branch `data` of github.com/yaml/yaml-test-suite, which is not part of this project. No case may
crash or hang the program, and where it differs from the suite the case is in the tables of Documentation/yaml.md.
"""

import pathlib
import re
import subprocess
import sys

PAGE = pathlib.Path(__file__).resolve().parent.parent.parent / "Documentation" / "yaml.md"


def cases_of(heading):
    """The cases in the first column of the table below a heading of the page, which says of each why it is there."""
    section = PAGE.read_text().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return {case for row in rows for case in re.findall(r"`([^`]+)`", row)}


ACCEPTED = cases_of("Read, though it is not YAML")
REFUSED = cases_of("Refused, though it is YAML")
# Refused on purpose: several documents, a field twice, anchors, aliases and tags.
FORBIDDEN = {"FU009", "FU010", "FU011"}


def main():
    program, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    cases = sorted(folder.rglob("in.yaml"))
    if not cases:
        sys.exit(f"there are no cases in {folder}")
    differences = []
    for case in cases:
        name = str(case.parent.relative_to(folder))
        ended = subprocess.run([program, "validate", "--quiet", "--select", "FU0", case], capture_output=True, text=True,
                               timeout=10)
        codes = set(re.findall(r"FU0\d\d", ended.stdout)) - {"FU012", "FU014", "FU015", "FU016"}
        is_wrong = (case.parent / "error").exists()
        if ended.returncode not in (0, 1):
            differences.append(f"{name}: exit status {ended.returncode}")
        elif is_wrong and not codes and name not in ACCEPTED:
            differences.append(f"{name}: not YAML, and accepted")
        elif not is_wrong and codes and not codes & FORBIDDEN and name not in REFUSED:
            differences.append(f"{name}: YAML, and refused ({', '.join(sorted(codes))})")
    print(f"{len(cases)} cases of the YAML test suite, {len(differences)} differences that are not known")
    sys.exit("\n".join(differences) if differences else 0)


main()
