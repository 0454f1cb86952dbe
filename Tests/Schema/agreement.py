#!/usr/bin/env python3
"""Checks that the JSON Schema of a checklist and the validator agree: agreement.py PROGRAM (`make schema-test`).

Thousands of submissions, right ones and the same with something changed, are given to `followup validate` and to an
independent implementation of JSON Schema, in the two ways in which their YAML can be read (see readings.py). Both must
accept the same ones. The generator has a seed, so a failure comes again.

What is left out, because it needs counting, comparing or looking up, which the schema does not do:
  - FU207: a code in the form of a State’s, of which there is no State;
  - former editions, which the validator reads and a schema, made for the one that is sent out, does not;
  - FU111, FU118, FU120: the wording of a question that was answered, and what is typed in its place;
  - FU112: the checklist and the item that an answer refers to;
  - FU208: the number of words of a summary;
  - FU227: when a treaty was adopted;
  - FU3, FU4, FU5: consistency, the other files of the cycle, quality;
  - days that their month does not have (31 June, FU202): none are generated;
  - FU0: what is not plain YAML, such as a key that stands twice: none is generated.
And what resolving loses, so that no schema can tell (in the second reading only):
  - a number or truth value in another spelling than the usual (0x7DA, +2010, 2010.0, True) may be accepted by the
    schema though the validator, which sees how it was typed, rejects it; never the other way round.
"""

import json
import random
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests"))
WORK = ROOT / ".build/schema-test"
CHECKLIST = "salvador-2010"
# An item that has treaties in place of a status.
ON_TREATIES = "organized-crime-convention"
SEED = 20110130
# In full; the changes that have a system are few enough to be tried each time.
SCRAMBLED = 5_000
# FU012 is the empty file: a mistake of structure that is found while reading.
SELECTED = "FU1,FU2,FU012"
BEYOND_SCHEMA = {"FU111", "FU118", "FU120", "FU112", "FU207", "FU208", "FU227"}

try:
    from jsonschema import Draft202012Validator

    import mutants
    import proof
    import readings
except ImportError as error:
    sys.exit(f"{error.name} is missing: run this test with “make schema-test”, which installs it")


def followup(*arguments):
    result = subprocess.run([Path(sys.argv[1]).resolve(), *arguments], cwd=WORK, capture_output=True, text=True, encoding="utf-8")
    if result.returncode not in (0, 1):
        sys.exit(f"followup {' '.join(arguments[:3])} … failed:\n{result.stderr}")
    return result.stdout


def submissions():
    """Descriptions and trees: whole files that are right, then mutants, each once."""
    chance = random.Random(SEED)
    blank = readings.parse(followup("checklist", CHECKLIST, "--state", "CAN", "--cycle", "2011"))
    full = mutants.full(blank)
    real = {
        path.name: readings.parse(path.read_text(encoding="utf-8"))
        for path in sorted(ROOT.glob("Submissions/2011/[A-Z]*.yaml"))
    }
    yield "the blank checklist", blank
    yield "a full checklist", full
    yield from real.items()
    for kind, root in mutants.other_kinds(blank, "submission").items():
        yield f"the file as {kind}", root
    for value in mutants.BLANK:
        yield f"the file blank, as {value}", value
    yield from mutants.systematic(mutants.excerpt(full, chance), chance)
    of_treaties = {**full, "answers": {ON_TREATIES: full["answers"][ON_TREATIES]}}
    yield from mutants.systematic(mutants.excerpt(of_treaties, chance), chance)
    of_blank = list(mutants.systematic(mutants.excerpt(blank, chance), chance))
    yield from chance.sample(of_blank, len(of_blank) // 4)
    yield from mutants.scrambled([blank, full, *real.values()], chance, proof.share(SCRAMBLED))


def written():
    """The submissions as files: name, description, text and tree."""
    for old in WORK.glob("*.yaml"):
        old.unlink()
    seen = set()
    for description, tree in submissions():
        text = readings.write(tree)
        if text in seen:
            continue
        seen.add(text)
        tree = checked(readings.parse(text), tree, description)
        name = f"{len(seen):04}.yaml"
        (WORK / name).write_bytes(text.encode())
        yield name, description, text, tree


def checked(found, meant, description):
    """The tree as it is read, which must be the one that was meant."""
    if readings.as_text(found) != readings.as_text(meant):
        sys.exit(f"the generator wrote something else than it meant: {description}")
    return found


def errors(names):
    """What the validator says of each file: the codes and lines of its errors."""
    found = {name: [] for name in names}
    for line in followup("validate", "--format", "text", "--quiet", "--select", SELECTED, *names).splitlines():
        match = re.match(r"([0-9]+\.yaml)(?::[0-9]+:[0-9]+)?: error\[(FU[0-9]+)\]: ", line)
        if match:
            found[match[1]].append((match[2], line))
    return found


def disagreement(schema, tree, found):
    """What the schema and the validator disagree in, or None."""
    if found and {code for code, _ in found} <= BEYOND_SCHEMA:
        return None
    for reading, value in {"as text": readings.as_text(tree), "resolved": readings.as_core(tree)}.items():
        accepted = schema.is_valid(value)
        if accepted == (not found):
            continue
        if reading == "resolved":
            if accepted and any(map(readings.is_respelt, readings.texts(tree))):
                continue
        if accepted:
            return f"read {reading}, the schema accepts what the validator rejects:\n" + "".join(
                f"  {line}\n" for _, line in found)
        return f"read {reading}, the schema rejects what the validator accepts:\n" + "".join(
            f"  {error.json_path}: {error.message[:300]}\n" for error in schema.iter_errors(value))
    return None


def suggestions(schema, part, path="$"):
    """The values that the schema suggests to editors and that it would itself reject."""
    for key, child in part.items() if isinstance(part, dict) else ():
        yield from suggestions(schema, child, f"{path}.{key}")
    for key, field in part.get("properties", {}).items() if isinstance(part, dict) else ():
        for value in field.get("examples", []) + ([field["default"]] if "default" in field else []):
            if not schema.evolve(schema=field).is_valid(value):
                yield f"{path}.{key} suggests {value!r}, which it rejects"


def main():
    start = time.monotonic()
    WORK.mkdir(parents=True, exist_ok=True)
    document = json.loads(followup("schema", CHECKLIST))
    Draft202012Validator.check_schema(document)
    schema = Draft202012Validator(document)
    failures = list(suggestions(schema, document))
    files = list(written())
    found = errors([name for name, *_ in files])
    rejected = 0
    for name, description, text, tree in files:
        rejected += bool(found[name])
        difference = disagreement(schema, tree, found[name])
        if difference:
            failures.append(f"{name}, {description}\n{difference}{text if len(text) < 6000 else ''}")
    for failure in failures[:8]:
        print(failure, end="\n\n")
    if len(failures) > 8:
        print("and", *(failure.splitlines()[0] for failure in failures[8:]), sep="\n  ", end="\n\n")
    accepted = len(files) - rejected
    print(f"The schema of {CHECKLIST} and the validator, {len(files)} submissions, {accepted} of them right, "
          f"{time.monotonic() - start:.1f} s:")
    print(f"{len(files) - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
