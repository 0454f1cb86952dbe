#!/usr/bin/env python3
"""The job of `followup compile` as it is usually done: PyYAML with its C loader, jsonschema and Jinja2.

Usage: compile.py CYCLE SCHEMA CHECKLIST OUTPUT

Reads the submissions of a cycle, checks each against the JSON Schema of the checklist, puts the answers together by
item and writes report.md and report.html. It does less than the program, which favours it: no places of what is wrong,
no rules but those of the schema, no house style, no provenance.
"""
import json
import os
import sys
from collections import Counter

import jinja2
import jsonschema
import yaml

FOLDER = os.path.dirname(os.path.abspath(__file__))


def read(path):
    """A file as YAML, every scalar a text, as the program takes it."""
    with open(path, "rb") as file:
        return yaml.load(file, Loader=yaml.CBaseLoader)


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    cycle_folder, schema, checklist, output = sys.argv[1:]
    with open(schema, encoding="utf-8") as file:
        validator = jsonschema.Draft202012Validator(json.load(file))
    cycle = read(os.path.join(cycle_folder, "cycle.yaml"))
    names = {state["state"]: state["en"] for state in cycle["invented-states"]}
    items = read(checklist)["items"]
    answers = {item["item"]: [] for item in items}
    counts = {item["item"]: Counter() for item in items}
    proposals, failed = [], 0
    for name in sorted(os.listdir(cycle_folder)):
        if name == "cycle.yaml" or not name.endswith(".yaml"):
            continue
        submission = read(os.path.join(cycle_folder, name))
        for error in validator.iter_errors(submission):
            print(f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message}", file=sys.stderr)
            failed += 1
        state = names[submission["state"]]
        for item, answer in submission["answers"].items():
            if "status" in answer:
                counts[item][answer["status"]] += 1
            if answer.get("confidential") != "true":
                answers[item].append({"state": state, **answer})
        for proposal in submission.get("proposals", {}).get("follow-up", []):
            proposals.append({"state": state, "text": proposal})
    if failed:
        sys.exit(1)
    os.makedirs(output, exist_ok=True)
    values = {"cycle": cycle, "items": items, "answers": answers, "counts": counts, "proposals": proposals}
    for template in ("report.md", "report.html"):
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(FOLDER), autoescape=template.endswith("html"), trim_blocks=True,
            lstrip_blocks=True)
        text = environment.get_template(f"{template}.jinja").render(values)
        with open(os.path.join(output, template), "w", encoding="utf-8") as file:
            file.write(text)


main()
