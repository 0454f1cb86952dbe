#!/usr/bin/env python3
"""Holds `followup validate --format sarif` against the official schema: `make schema-test`.

The schema is sarif-schema-2.1.0.json beside this file, as OASIS published it with the standard (version 2.1.0,
errata 01). Files with many kinds of findings are checked, with and without fixes, secondary places and failures.
"""

import json
import subprocess
import sys
from pathlib import Path

try:
    from jsonschema import Draft4Validator
except ImportError as error:
    sys.exit(f"{error.name} is missing: run this test with “make schema-test”, which installs it")

ROOT = Path(__file__).resolve().parents[2]
FOLLOWUP = Path(sys.argv[1]).resolve()
WORK = ROOT / ".build/schema-test/sarif"

FILES = {
    "right.yaml": "checklist: salvador-2010\nedition: 2\ncycle: \"2011\"\nstate: CAN\nlanguage: en\nanswers:\n",
    "a name: with, % and é.yaml": (
        "checklist: salvador-2010\nEdition: 1\ncycle: \"2011\"\nstate: can\nstate: MLT\nlanguage: en  \n"
        "submitted: 30 February 2011\nanswers:\n  cybercrime-legislation:\n    status: Yes\n    summary: [a]\n"
        "  cybercrime-legislation:\n    status: implmented\n    summary: \"\\u202E \\x07\"\n"
    ),
    "broken.yaml": "checklist: salvador-2010\nanswers:\n  a: \"never closed\n  b: c: d\n",
    "empty.yaml": "",
    "bytes.yaml": b"state: \xff\xfe\n",
}


def main():
    schema = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    Draft4Validator.check_schema(schema)
    validator = Draft4Validator(schema)
    WORK.mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        (WORK / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    runs = [[name] for name in FILES] + [list(FILES), [*FILES, "missing.yaml"], [str(WORK)]]
    results = 0
    for run in runs:
        done = subprocess.run(
            [FOLLOWUP, "validate", "--format", "sarif", *run], cwd=WORK, capture_output=True, encoding="utf-8"
        )
        log = json.loads(done.stdout)
        wrong = [f"{list(error.path)}: {error.message[:200]}" for error in validator.iter_errors(log)]
        if wrong:
            sys.exit(f"followup validate --format sarif {run}: not SARIF 2.1.0:\n" + "\n".join(wrong))
        results += len(log["runs"][0]["results"])
    if results < 20:
        sys.exit(f"only {results} findings were checked; the files of this test should give more")
    print(f"sarif: {len(runs)} logs with {results} findings are valid against the official schema")


main()
