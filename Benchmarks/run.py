#!/usr/bin/env python3
"""Runs all that is compared, in turn, and prints the table of goals: `make bench`.

Usage: run.py NUMBER RUNS

NUMBER is how many submissions there are in the large measurement, RUNS how often each command runs after one run that
is not counted. Commands that are compared run in turn (A B C A B C …), so that a machine that slows down does so for
all; a ratio is the median of the ratios of each round. How to read it: Documentation/performance.md.
"""
import filecmp
import os
import platform
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from measure import run, run_all

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / ".build/bench"
FOLLOWUP = str(ROOT / ".build/release/followup")
FLOOR = str(WORK / "floor")
CHECKLIST = "salvador-2010"
STATES = 193
# How many submissions one cycle has at most.
CYCLE = 676


def rounds(commands, runs):
    """Runs commands in turn; gives the runs of each by its name. A command is a list, a pair of it and processors, or a list of
    commands that are run one after the other."""
    taken = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            if isinstance(command, tuple):
                measured = run(*command)
            else:
                measured = run_all(command) if isinstance(command[0], list) else run(command)
            if number > 0:
                taken[name].append(measured)
    return taken


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def ratio(runs, others, figure="elapsed"):
    """The median of the ratios of each round."""
    return statistics.median(getattr(a, figure) / getattr(b, figure) for a, b in zip(runs, others))


class Table:
    """The table of goals, printed line by line."""

    def __init__(self):
        print(f"{'work':<58}{'goal':>10}{'reached':>10}   figures")

    def line(self, work, goal, reached, unit, figures):
        print(f"{work:<58}{goal:>10}{f'{reached:.2f}{unit}':>10}   {figures}", flush=True)


def seconds(runs):
    return (f"{median(runs, 'elapsed') * 1000:.1f} ms ({median(runs, 'process') * 1000:.1f} of processor), "
            f"{median(runs, 'memory'):.0f} MB")


def submissions(number):
    """The folder of that many submissions, written when they are not there."""
    folder = WORK / str(number)
    subprocess.run([sys.executable, "-B", ROOT / "Benchmarks/submissions.py", str(number), folder, ROOT / "Templates"],
                   check=True)
    return str(folder)


def cycles(folder):
    """The folders of the cycles in a folder: itself, or those in it."""
    inside = sorted(path.parent for path in Path(folder).glob("*/cycle.yaml"))
    return [str(path) for path in inside] or [folder]


def in_python(name, cycle, schema):
    """The command of one of those in Python, which writes to a folder of its name."""
    return [str(ROOT / ".build/bench-venv/bin/python"), "-B", str(ROOT / f"Benchmarks/{name}/compile.py"), cycle,
            str(schema), str(ROOT / f"Templates/checklists/{CHECKLIST}.yaml"), str(WORK / name)]


def compare_whole_job(table, runs):
    cycle = submissions(STATES)
    schema = WORK / "schema.json"
    schema.write_bytes(subprocess.run([FOLLOWUP, "schema", CHECKLIST], check=True, capture_output=True).stdout)
    one = [min(os.sched_getaffinity(0))] if hasattr(os, "sched_getaffinity") else None
    report = str(WORK / "report")
    compile_ = [FOLLOWUP, "compile", cycle, "--output", report]
    least = [FLOOR, "--writing", report, cycle]
    script = in_python("script", cycle, schema)
    peer = in_python("peer", cycle, schema)
    # What they wrote at another time is not taken for what they write now.
    for name in ("script", "peer"):
        shutil.rmtree(WORK / name, ignore_errors=True)
    taken = rounds({
        "floor": ([FLOOR, cycle], one), "compile": compile_, "compile on one": (compile_, one), "script": script,
        "peer in one": [*peer, "1"], "peer": [*peer, str(os.cpu_count())],
        # After the report, because they write as much as it has.
        "least": [*least, "--threads", "2"], "least on one": (least, one),
        "validate": [FOLLOWUP, "validate", "--quiet", cycle], "again": compile_,
    }, runs)
    for name in ("report.md", "report.html"):
        if not filecmp.cmp(WORK / "script" / name, WORK / "peer" / name, shallow=False):
            sys.exit(f"The script and the peer differ in {name}: their times cannot be compared")
    floor, job = taken["floor"], taken["compile"]
    table.line("libyaml alone, one thread", "", 1, "", seconds(floor))
    table.line(f"compile, {STATES} files, to libyaml", "≤ 0.65", ratio(job, floor), "", seconds(job))
    table.line("  of processor time", "", ratio(job, floor, "process"), "", "")
    table.line("  on one processor", "≤ 1.25", ratio(taken["compile on one"], floor), "",
               seconds(taken["compile on one"]))
    # There is no option for it, so these are the figures with it.
    table.line("compile without provenance, to libyaml", "≤ 1.6", ratio(job, floor), "", "it cannot be left out")
    table.line("  of processor time", "≤ 2.8", ratio(job, floor, "process"), "", "")
    table.line("nothing but parsing and writing as much, to libyaml", "", ratio(taken["least"], floor), "",
               seconds(taken["least"]))
    table.line("  on one processor", "", ratio(taken["least on one"], floor), "", seconds(taken["least on one"]))
    table.line("the usual Python script, to compile", "≥ 50", ratio(taken["script"], job), "", seconds(taken["script"]))
    table.line("the fastest Python peer, to compile: time", "≥ 3", ratio(taken["peer"], job), "",
               seconds(taken["peer"]))
    table.line("  of processor", "≥ 1.8", ratio(taken["peer"], job, "process"), "", "")
    table.line("  in one process: time", "", ratio(taken["peer in one"], job), "", seconds(taken["peer in one"]))
    table.line("  in one process: of processor", "", ratio(taken["peer in one"], job, "process"), "", "")
    table.line("compile after one file changed, to compile", "≤ 1", ratio(taken["again"], job), "", "there is no cache")
    table.line(f"validate, {STATES} files, to libyaml", "≤ 1.0", ratio(taken["validate"], floor), "",
               seconds(taken["validate"]))


def compare_one_file(table, runs):
    # The file whose size is the median.
    files = sorted(Path(submissions(STATES)).glob("X*.yaml"), key=lambda path: path.stat().st_size)
    path = str(files[len(files) // 2])
    templates = [f"{ROOT}/Templates/{name}.yaml" for name in ("member-states", f"checklists/{CHECKLIST}")]
    taken = rounds({
        "floor": [FLOOR, path], "validate": [FOLLOWUP, "validate", path],
        "all it reads": [FLOOR, path, str(Path(path).with_name("cycle.yaml")), *templates],
        "start": [FOLLOWUP, "--version"],
    }, max(runs, 21))
    table.line("validate, one file of 62 KB, to libyaml", "≤ 2.5", ratio(taken["validate"], taken["floor"]), "",
               f"{seconds(taken['validate'])}; libyaml {seconds(taken['floor'])}")
    table.line("  libyaml alone, with the templates and the cycle", "", ratio(taken["all it reads"], taken["floor"]), "",
               seconds(taken["all it reads"]))
    table.line("  the start of the program alone", "", ratio(taken["start"], taken["floor"]), "", seconds(taken["start"]))


def compare_numbers(table, number, runs):
    few, many = submissions(STATES), submissions(number)
    # More than one cycle can have is compiled into a report of each cycle.
    commands = {
        "validate": lambda folder: [FOLLOWUP, "validate", "--quiet", folder],
        "compile": lambda folder: [
            [FOLLOWUP, "compile", cycle, "--output", str(WORK / "large")] for cycle in cycles(folder)],
    }
    for name, command in commands.items():
        taken = rounds({"few": command(few), "many": command(many)}, runs)
        table.line(f"{name}, {number} files, cost of a file to that among {STATES}", "≤ 1.15",
                   ratio(taken["many"], taken["few"]) * STATES / number, "", seconds(taken["many"]))
        table.line("  of processor time", "", ratio(taken["many"], taken["few"], "process") * STATES / number, "", "")
        memory = "≤ 48 MB" if name == "validate" else "≤ 256 MB" if number == CYCLE else "≤ 96 MB"
        table.line("  most memory", memory, median(taken["many"], "memory"), " MB",
                   f"{median(taken['few'], 'memory'):.0f} MB with {STATES}")


def compare_samples(runs):
    """Whole runs on the samples of the project, in milliseconds: for who changes something to see what it did."""
    blank = WORK / "CAN.yaml"
    blank.write_bytes(subprocess.run([FOLLOWUP, "checklist", CHECKLIST, "--state", "CAN", "--cycle", "2011"],
                                     check=True, capture_output=True).stdout)
    taken = rounds({
        "--version": [FOLLOWUP, "--version"],
        "validate, a blank checklist": [FOLLOWUP, "validate", str(blank)],
        "validate Submissions/2011/PRT.yaml": [FOLLOWUP, "validate", "Submissions/2011/PRT.yaml"],
        "compile Submissions/2011": [FOLLOWUP, "compile", "Submissions/2011", "--output", str(WORK / "sample")],
        "compile Submissions/exercise-2026": [
            FOLLOWUP, "compile", "Submissions/exercise-2026", "--output", str(WORK / "sample")],
    }, runs)
    print()
    for name, measured in taken.items():
        print(f"{name:<58}{'':>20}   {seconds(measured)}")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    number, runs = int(sys.argv[1]), int(sys.argv[2])
    os.chdir(ROOT)
    print(f"{platform.platform()}, {os.cpu_count()} processors; medians of {runs} rounds\n")
    table = Table()
    if number == STATES:
        compare_whole_job(table, runs)
        compare_one_file(table, runs)
        compare_samples(runs)
    else:
        compare_numbers(table, number, runs)


main()
