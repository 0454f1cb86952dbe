"""What a submission says, in a form in which two can be compared; and how the program is asked."""

import json
import re
import subprocess

import yaml


def said(text):
    """The answers of a submission in YAML, by question: texts with single spaces, and nothing that is blank."""
    file = yaml.load(text, Loader=yaml.BaseLoader)
    answers = {item: plain(answer) for item, answer in (file.get("answers") or {}).items()}
    own = {"about": plain({key: file[key] for key in file if key not in ("answers", "questions", "to-copy")})}
    return {item: answer for item, answer in (answers | own).items() if answer}


def raw_answers(text):
    """The answers of a submission in YAML as they stand there, by question."""
    return (yaml.load(text, Loader=yaml.BaseLoader) or {}).get("answers") or {}


def plain(value):
    if isinstance(value, dict):
        fields = {key: plain(field) for key, field in value.items() if key != "question"}
        filled = {key: field for key, field in fields.items() if field not in ("", [], {}, "false")}
        # The form names the treaties that it asks about.
        return {} if filled.keys() == {"treaty"} else filled
    if isinstance(value, list):
        return [entry for entry in map(plain, value) if entry not in ("", [], {})]
    return " ".join(str(value or "").split())


def texts(value):
    """All texts of an answer."""
    if isinstance(value, dict):
        return [text for field in value.values() for text in texts(field)]
    if isinstance(value, list):
        return [text for entry in value for text in texts(entry)]
    return [value]


class Program:
    """The program, asked for what a workbook says."""

    def __init__(self, path):
        self.path = path

    def run(self, *arguments):
        return subprocess.run([self.path, *map(str, arguments)], capture_output=True, text=True)

    def written(self, source, target):
        """Writes a filled form in another way; returns what it says then, or None."""
        target.unlink(missing_ok=True)
        run = self.run("form", source, "-o", target)
        if run.returncode not in (0, 2) or (run.returncode == 0) != target.exists():
            raise AssertionError(f"form {source}: {run.returncode} {run.stderr}")
        return target.read_text() if run.returncode == 0 and target.suffix == ".yaml" else None

    def only_there(self, workbook, other):
        """The words that a workbook says and another file does not, by question: also of one that has errors; and all that the
        program tells of both."""
        run = self.run("diff", workbook, other)
        if run.returncode == 2:
            return {}, ""
        words = {}
        for block in re.split(r"(?m)^(?=(?:Added|Removed|Reworded|Moved|Moved and reworded|Given in confidence): )", run.stdout)[1:]:
            head, _, text = block.partition("\n")
            kind, _, place = head.partition(": ")
            text = " ".join(text.split())
            found = text if kind == "Removed" else " ".join(re.findall(r"\[-(.*?)-\]", text))
            words.setdefault(place.partition(",")[0], []).extend(re.findall(r"\w+", found))
        return words, run.stdout

    def findings(self, paths):
        """The findings on some files, by their paths."""
        run = self.run("validate", "--format", "json", *paths)
        found = {str(path): [] for path in paths}
        for finding in json.loads(run.stdout)["findings"]:
            found[finding["place"]["path"]].append(finding)
        return found
