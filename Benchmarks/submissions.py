#!/usr/bin/env python3
"""Writes invented submissions of realistic size (about 62 KB) in the six official languages of the Organization.

Usage: submissions.py NUMBER FOLDER TEMPLATES

The same number gives the same bytes on every machine. Up to 676 submissions, as many as there are codes of invented
States, make one cycle in FOLDER; more are divided over cycles of 193 in folders of FOLDER. What is there already and
complete is left as it is.
"""
import os
import random
import re
import shutil
import sys

from phrases import LANGUAGES

STATES_OF_A_CYCLE = 193
CODES = [f"X{a}{b}" for a in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" for b in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
GROUPS = ["african", "asia-pacific", "eastern-european", "latin-american-and-caribbean", "western-european-and-other"]
STATUSES = ["implemented", "implemented", "partially implemented", "partially implemented", "under development",
            "not implemented"]
POSITIONS = ["party", "party", "signatory", "not party", "considering"]
KINDS = ["law", "policy", "programme", "institution", "training"]
ASSISTANCE = ["legislative-drafting", "training", "advisory-services", "equipment", "data-and-research"]
CHECKLIST = "salvador-2010"


def items(templates):
    """The items of the checklist, in order, each with the treaties that it asks of."""
    with open(os.path.join(templates, "checklists", f"{CHECKLIST}.yaml"), encoding="utf-8") as file:
        parts = re.split(r"^  - item: ", file.read(), flags=re.MULTILINE)[1:]
    treaties = [re.search(r"^    treaties: \[(.*)\]", part, re.MULTILINE) for part in parts]
    return [(part.split()[0], found[1].split(", ") if found else []) for part, found in zip(parts, treaties)]


def folded(text, indentation):
    """A text as a block, in lines of at most 100 characters; a language without spaces is broken where it may be."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > 100 - indentation:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join(" " * indentation + line for line in lines + [line])


class Writer:
    """Writes the submission of one State."""

    def __init__(self, code, seed):
        self.random = random.Random(f"{code} {seed}")
        # Four of five write in English; what the others write has no translation, which is a warning for each text.
        self.language = "en" if self.random.random() < 0.8 else self.random.choice(list(LANGUAGES))
        self.words = LANGUAGES[self.language]
        self.code = code

    def sentence(self):
        words = self.words
        parts = [self.random.choice(words[part]) for part in ("body", "act", "object", "when")]
        return words["sentence"].format(*parts, self.random.randrange(11, 900))

    def text(self):
        return self.words["between"].join(self.sentence() for _ in range(self.words["sentences"]))

    def attributed(self, sentences):
        """A text that begins with the name of the State, as the report prints it."""
        return self.words["between"].join(
            [self.words["said"].format(self.code, self.clause())] + [self.sentence() for _ in range(sentences - 1)])

    def clause(self):
        sentence = self.sentence()
        return sentence[0].lower() + sentence[1:] if self.words["lower"] else sentence

    def title(self):
        return self.random.choice(self.words["title"]) + f" {self.random.randrange(1, 9999)}"

    def standing(self, treaties, status):
        """The status, or the position on each treaty."""
        if not treaties:
            return [f"    status: {status}"]
        return ["    treaties:"] + [
            f"      - {{ treaty: {treaty}, position: {self.random.choice(POSITIONS)} }}" for treaty in treaties]

    def answer(self, item, treaties):
        choice, chance = self.random.choice, self.random.random
        status = choice(STATUSES)
        lines = [f"  {item}:", *self.standing(treaties, status),
                 "    summary: >", folded(self.attributed(2), 6),
                 "    details: >", folded(self.text(), 6)]
        lines.append("    measures:")
        for _ in range(self.random.randrange(1, 3)):
            lines.append(f'      - {{ title: "{self.title()}", kind: {choice(KINDS)}, '
                         f'year: "{self.random.randrange(1990, 2026)}", source: "https://example.org/{item}" }}')
        lines.append(f'    authority: "{choice(self.words["body"])}"')
        if status != "implemented":
            lines += ["    challenges: >", folded(self.attributed(1), 6)]
        if chance() < 0.3:
            lines += ["    assistance:", f"      {choice(['needed', 'offered'])}:",
                      f'        - {{ kind: {choice(ASSISTANCE)}, note: "{choice(self.words["object"])}" }}']
        if status != "implemented":
            lines += ["    plan:", f'      - {{ action: "{choice(self.words["object"])}", '
                      f'authority: "{choice(self.words["body"])}", by: "{self.random.randrange(2027, 2033)}-12" }}']
        if chance() < 0.03:
            lines.append("    confidential: true")
        return "\n".join(lines)

    def submission(self, cycle, items):
        """The whole file. Two of three items are answered; the others are left out, as those who answer do."""
        lines = ["# Note by the Secretariat: invented for a benchmark, and so is everything that is reported.",
                 f"checklist: {CHECKLIST}", "edition: 2", f'cycle: "{cycle}"', f"state: {self.code}",
                 f"language: {self.language}", "submitted: 2026-05-15", "respondent:",
                 f'  authority: "{self.random.choice(self.words["body"])}"', '  name: "Invented Person"',
                 '  email: "invented@example.org"', "answers:"]
        lines += [self.answer(*item) for item in items if self.random.random() < 2 / 3]
        lines += ["proposals:", "  follow-up:", f'    - "{self.attributed(1)}"']
        return "\n".join(lines) + "\n"


def cycle_file(cycle, codes):
    """What the Secretariat sets for the cycle."""
    states = "\n".join(
        f'  - {{ state: {code}, group: {GROUPS[number % len(GROUPS)]}, en: "State {code}" }}'
        for number, code in enumerate(codes))
    return f"""# Invented for a benchmark.
cycle: "{cycle}"
checklist: {CHECKLIST}
edition: 2
exercise: true
invented-states:
{states}
notice: >
  This report is an exercise. The States named in it and everything that they report are invented.
report:
  title: "Exercise: a benchmark"
  symbol: EXERCISE/2026/1
  distribution: General (exercise)
  date: 2026-10-30
  original-language: English
  body: Commission on Crime Prevention and Criminal Justice (exercise)
  session: Exercise session
  place: Vienna
  dates: {{ from: 2026-11-30, to: 2026-12-04 }}
  agenda-item:
    number: "4"
    title: Follow-up to the Salvador Declaration (exercise)
    provisional-agenda: EXERCISE/2026/L.1
mandate: the exercise resolution
cut-off-date: 2026-09-30
deadline: 2026-08-31
layout: by-theme
introduction:
  - text: >
      The States of the exercise were invited to fill in a self-assessment checklist.
"""


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def write_cycle(folder, cycle, number, items):
    """Writes one cycle; a mark beside it says that it is complete."""
    mark = folder.rstrip("/") + ".complete"
    if os.path.exists(mark):
        return
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    codes = CODES[:number]
    write(os.path.join(folder, "cycle.yaml"), cycle_file(cycle, codes))
    for code in codes:
        write(os.path.join(folder, f"{code}.yaml"), Writer(code, cycle).submission(cycle, items))
    write(mark, "")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    number, folder, templates = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    all_items = items(templates)
    if number <= len(CODES):
        os.makedirs(os.path.dirname(folder) or ".", exist_ok=True)
        write_cycle(folder, "bench", number, all_items)
        return
    os.makedirs(folder, exist_ok=True)
    for first in range(0, number, STATES_OF_A_CYCLE):
        cycle = f"bench-{first // STATES_OF_A_CYCLE + 1:04}"
        write_cycle(os.path.join(folder, cycle), cycle, min(STATES_OF_A_CYCLE, number - first), all_items)


main()
