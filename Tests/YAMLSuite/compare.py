#!/usr/bin/env python3
"""Reads the cases of the YAML test suite with the program: compare.py PROGRAM FOLDER

FOLDER is a checkout of the branch `data` of github.com/yaml/yaml-test-suite, which is not part of this project. No case may
crash or hang the program, and where it differs from the suite the case is in the lists below.
"""

import pathlib
import re
import subprocess
import sys

# Not YAML, and read all the same by libyaml: wrong indentation in brackets or quotation marks, or no space where one is
# due. What follows a quotation mark at once would be lost (SU5Z in a submission): FU014.
ACCEPTED = set("9C9N 9JBA CVW2 DK95/01 G5U8 MUS6/00 QB6E S98Z SU5Z X4QW Y79Y/003 YJV2".split())
# YAML 1.2 that libyaml, a reader of YAML 1.1, does not read, or that looks like a quotation mark not closed or a tab in
# the indentation: never read as something else, but refused with its place.
REFUSED = set("""
    G4RS 6BCT 6CA3 96NN/00 96NN/01 A2M4 DK95/00 DK95/03 DK95/04 Q5MG R4YG Y79Y/001 Y79Y/010 2JQS 2LFX 4ABK 4MUZ/00 4MUZ/01
    4MUZ/02 58MP 5MUD 5T43 6LVF 6M2F 7Z25 8XYN BEC7 CFD4 DBG4 DK3J FP8R FRK4 HM87/00 HWV9 K3WX M2N8/00 M7A3 MUS6/05 MUS6/06
    NHX8 NJ66 NKF9 QT73 S3PD SM9W/01 UKK6/00 UT92 VJP3/01 W4TN W5VH 2SXE 9SA2""".split())
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
