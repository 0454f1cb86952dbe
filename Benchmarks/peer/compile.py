#!/usr/bin/env python3
"""The job of `followup compile` with what is fastest for Python today: rs-turboyaml, jsonschema-rs and Jinja2, divided
over processes.

Usage: compile.py CYCLE SCHEMA CHECKLIST OUTPUT PROCESSES

Does what ../script/compile.py does, and writes the same bytes. It does less than the program, which favours it: no
places of what is wrong, no rules but those of the schema, no house style, no provenance.
"""
import gc
import json
import multiprocessing
import os
import sys
from collections import Counter

import jinja2
import jsonschema_rs
import yaml12

try:
    import turboyaml
except ImportError:
    turboyaml = None

FOLDER = os.path.dirname(os.path.abspath(__file__))
FORMATS = ("md", "html")


def read(path):
    """A file as YAML 1.2. The parser that is three times as fast knows a part of it and refuses the rest."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if turboyaml:
        try:
            return turboyaml.load(text)
        except turboyaml.TurboYamlError:
            pass
    return yaml12.parse_yaml(text)


class Job:
    """What is the same for all submissions: made once, and inherited by the other processes."""

    def __init__(self, folder, schema, checklist):
        with open(schema, encoding="utf-8") as file:
            self.validator = jsonschema_rs.Draft202012Validator(json.load(file))
        self.folder = folder
        self.cycle = read(os.path.join(folder, "cycle.yaml"))
        self.names = {state["state"]: state["en"] for state in self.cycle["invented-states"]}
        self.items = read(checklist)["items"]
        self.reports, self.answers = {}, {}
        for format in FORMATS:
            environment = jinja2.Environment(
                loader=jinja2.FileSystemLoader(FOLDER), autoescape=format == "html", trim_blocks=True,
                lstrip_blocks=True)
            self.reports[format] = environment.get_template(f"report.{format}.jinja")
            self.answers[format] = environment.get_template(f"answers.{format}.jinja")

    def part(self, files):
        """What some of the submissions come to: what is wrong, how often each status was given, the proposals, and the
        answers on each item in each format. They are texts by then, which is less to hand to another process."""
        errors, proposals = [], []
        counts = {item["item"]: Counter() for item in self.items}
        answers = {item["item"]: [] for item in self.items}
        for name in files:
            submission = read(os.path.join(self.folder, name))
            for error in self.validator.iter_errors(submission):
                errors.append(f"{name}: {'/'.join(map(str, error.instance_path))}: {error.message}")
            state = self.names[submission["state"]]
            for item, answer in submission["answers"].items():
                if "status" in answer:
                    counts[item][answer["status"]] += 1
                if answer.get("confidential") not in (True, "true"):
                    answers[item].append((state, answer))
            proposals += submission.get("proposals", {}).get("follow-up", [])
        texts = {format: {item: template.render(answers=those) for item, those in answers.items()}
                 for format, template in self.answers.items()}
        return errors, counts, proposals, texts


def send(job, files, connection):
    connection.send(job.part(files))


def parts(job, files, processes):
    """The parts of the job in the order of the files: this process does the first while others do the others."""
    size = -(-len(files) // processes)
    first, *others = [files[start:start + size] for start in range(0, len(files), size)]
    # A pool takes 36 ms more: it starts as many processes as do the work, and threads that wait for them.
    context, receivers = multiprocessing.get_context("fork"), []
    for other in others:
        receiver, sender = context.Pipe(duplex=False)
        context.Process(target=send, args=(job, other, sender)).start()
        sender.close()
        receivers.append(receiver)
    return [job.part(first), *(receiver.recv() for receiver in receivers)]


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    folder, schema, checklist, output, processes = sys.argv[1:]
    # Nothing that is made is let go of before the end, and to look for it takes time.
    gc.disable()
    job = Job(folder, schema, checklist)
    files = sorted(name for name in os.listdir(folder) if name.endswith(".yaml") and name != "cycle.yaml")
    done = parts(job, files, int(processes))
    errors = [error for part in done for error in part[0]]
    if errors:
        print(*errors, sep="\n", file=sys.stderr)
        sys.exit(1)
    counts = {item["item"]: sum((part[1][item["item"]] for part in done), Counter()) for item in job.items}
    proposals = [proposal for part in done for proposal in part[2]]
    os.makedirs(output, exist_ok=True)
    for format, template in job.reports.items():
        with open(os.path.join(output, f"report.{format}"), "w", encoding="utf-8") as file:
            file.writelines(template.generate(
                cycle=job.cycle, items=job.items, counts=counts, proposals=proposals,
                texts=[part[3][format] for part in done]))


main()
