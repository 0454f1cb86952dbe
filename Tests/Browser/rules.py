"""Rules: the page finds what the validator finds, of the rules that both have.

Thousands of submissions, right ones and the same with something changed, are given to the modules of the page and to
`followup validate`; both must report the same codes for the same items and fields. What both have is what `followup rules
--markdown` says of a rule. The generator has a seed, so a failure comes again.

What is left out:
  - texts that say nothing by themselves (FU212), which the validator reads as blank: none are generated;
  - addresses with letters that look like others, or characters that nobody sees: none are generated;
  - whatever is no plain structure of fields (FU0, FU1 but FU103 and FU113), which the page refuses or leaves alone;
  - `confidential` in another word than true or false that leaves no doubt (“no”), which the validator alone knows.
"""

import copy
import random
import re

import browser
import proof
from browser import modules

SEED = 20110130
SUBMISSIONS = 3_000
BATCH = 100

WORDS = "the State reported that it had adopted a law on this and trained police judges prosecutors in courts".split()
DATES = ["2012", "2012-06", "2012-06-30", "2012-02-30", "2100-02-29", "2000-02-29", "2012-13", "0999", "12", "soon", "2012/06", ""]
DAYS = ["2027-01-14", "2027-02-30", "2024-02-29", "2023-02-29", "14.01.2027", "2027", "0000-01-01", "2027-1-1", ""]
YEARS = ["1800", "2010", "2100", "1799", "2101", "in 2010", "20 10", "99", "+201", "2010.0", ""]
ADDRESSES = ["https://example.org/a?b#c", "http://e.g", "HTTPS://EXAMPLE.ORG", "https://пример.рф/é", "e.g", "ftp://e.g", "https://example",
             "https://e.g/a b", "https://x@e.g", "https://e.g\\x", "https://.org", "https://e.g.", ""]
LANGUAGES = ["en", "ar", "pt-BR", "zh-Hant", "English", "EN", "e", "abcd", "en_GB", "en--GB", ""]
BOOLEANS = ["true", "false", "perhaps", ""]
SCRIPTS = ["Слово", "كلمة", "国家报告说通过了一项法律", "言葉です", "คำว่ากฎหมาย", "mot", "पद", "一word二", "，", "…"]


class Generator:
    def __init__(self, data, chance):
        self.chance = chance
        self.items = data["items"]
        self.fields = {field["name"]: field for field in data["fields"]}
        self.entries = data["entries"]

    def one_in(self, number):
        return self.chance.randrange(number) == 0

    def text(self):
        count = self.chance.choice([3, 8, 20, 119, 120, 121, 140]) if self.one_in(4) else self.chance.randint(3, 12)
        words = [self.chance.choice(SCRIPTS if self.one_in(5) else WORDS) for _ in range(count)]
        return "Canada reported " + self.chance.choice([" ", "  ", "\n\n"]).join(words)

    def word(self, words):
        return self.chance.choice([*words, *words, "nothing of the kind", words[0].upper(), f"{words[0]}s", ""])

    def value(self, field, item):
        kind = field["kind"]
        if kind in ("line", "prose"):
            return "" if self.one_in(8) else self.text()
        if kind == "word":
            return self.word(field["words"])
        if kind == "words":
            return [self.word(field["words"]) for _ in range(self.chance.randrange(4))]
        if kind == "boolean":
            words = BOOLEANS if field["mayBeBlank"] else ["true", "false", "perhaps"]
            return self.chance.choice(words if self.one_in(4) else ["true", "false"])
        if kind == "year":
            return self.chance.choice(YEARS)
        if kind == "partialDate":
            return self.chance.choice(DATES)
        if kind == "address":
            return self.chance.choice(ADDRESSES)
        if kind == "parts":
            ids = [one["id"] for one in item["commitments"]]
            return [self.chance.choice([*ids, *ids, "another-part"]) for _ in range(self.chance.randrange(3))]
        if kind == "entries":
            return [self.entry(self.entries[field["entry"]], item) for _ in range(self.chance.randrange(4))]
        if kind == "reference":
            see = {"checklist": "salvador-2010", "cycle": "2011", "item": item["id"], "held-on": self.chance.choice(DAYS)}
            return {name: value for name, value in see.items() if not self.one_in(6)}
        return None

    def entry(self, entry, item):
        fields = [field for field in entry["fields"] if not self.one_in(3)]
        return {field["name"]: self.value(field, item) for field in fields}

    def answer(self, item):
        answer = {}
        for name, field in self.fields.items():
            rare = {"see": 8, "confirmed": 4, "left-blank": 8, "principal": 3, "confidential": 3, "parts": 2}.get(name, 2)
            if not self.one_in(rare):
                continue
            value = self.value(field, item)
            if value is None:
                continue
            home = answer.setdefault(field["group"], {}) if "group" in field else answer
            home[name] = value
        if self.one_in(4) and "status" in answer:
            answer = {"status": answer["status"], **{name: answer[name] for name in ("parts", "challenge-kinds") if name in answer}}
        return answer

    def submission(self):
        items = self.chance.sample(self.items, self.chance.randint(1, 6))
        answers = {item["id"]: self.answer(item) for item in items}
        if self.one_in(12):
            # By chance alone there are hardly ever too many principal results.
            answers = {
                name: {field: value for field, value in answer.items() if field not in ("confirmed", "confidential", "left-blank")}
                | {"principal": "true", "summary": self.text()}
                for name, answer in answers.items()}
        root = {
            "checklist": "salvador-2010", "edition": "2", "cycle": "2027", "state": "CAN",
            "language": self.chance.choice(LANGUAGES) if self.one_in(8) else "en", "submitted": self.chance.choice(DAYS),
            "cleared-by": {"authority": "Ministry", "date": self.chance.choice(DAYS)},
            "answers": answers,
        }
        if self.one_in(5):
            root["proposals"] = {"confirmed": self.chance.choice(BOOLEANS), "follow-up": [self.chance.choice(["", "a meeting of experts on it"])]}
        return root


def flow(value):
    """A value as YAML on one line, every text in quotation marks."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name}: {flow(inner)}" for name, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    text = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{text}"'


def block(value, indent=0):
    """A value as YAML, each field on a line of its own; entries of lists on several."""
    margin = " " * indent
    lines = []
    for name, inner in value.items():
        if isinstance(inner, dict) and inner:
            lines += [f"{margin}{name}:", *block(inner, indent + 2)]
        elif isinstance(inner, list) and inner and all(isinstance(one, dict) for one in inner):
            lines.append(f"{margin}{name}:")
            for entry in inner:
                body = block(entry, indent + 4)
                lines += [f"{margin}  - " + body[0].strip(), *body[1:]] if body else [f"{margin}  - {{}}"]
        elif isinstance(inner, list) and inner:
            lines += [f"{margin}{name}:", *(f"{margin}  - {flow(one)}" for one in inner)]
        else:
            lines.append(f"{margin}{name}: {flow(inner) if inner else '{}' if isinstance(inner, dict) else '[]' if isinstance(inner, list) else flow('')}")
    return lines


def places(text):
    """The path of the field on each line, numbered from 1: `answers/<item>/<field>/<entry>/<field>`."""
    found, open_fields, counts = {}, [], {}
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(r"( *)(- )?(?:([a-z-]+):|\")?", line)
        indent = len(match.group(1))
        while open_fields and open_fields[-1][0] >= indent + (2 if match.group(2) and match.group(3) else 0):
            if open_fields[-1][0] == indent + 2 and match.group(2):
                open_fields.pop()
                continue
            open_fields.pop()
        if match.group(2):
            while open_fields and open_fields[-1][0] >= indent:
                open_fields.pop()
            parent = "/".join(name for _, name in open_fields)
            counts[parent] = counts.get(parent, -1) + 1
            open_fields.append((indent, str(counts[parent])))
            indent += 2
        if match.group(3):
            open_fields.append((indent, match.group(3)))
        found[number] = "/".join(name for _, name in open_fields).replace("/assistance/", "/")
    return found


def agreement(playwright, program):
    """Page and validator find the same in thousands of submissions and mutants, by code, item and field"""
    form = program.form("CAN.html")
    inside = set(re.findall(r"## (FU\d+)\n(?:(?!\n## ).)*?The form in the browser checks this too", program.run("rules", "--markdown"), re.S))
    assert len(inside) > 15, inside
    folder = browser.WORK / "rules"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    total, counts = proof.share(SUBMISSIONS), {}
    with modules(playwright, form) as page:
        data = browser.data(form)
        assert set(data["rules"]) == inside, set(data["rules"]) ^ inside
        generator = Generator(data, random.Random(SEED))
        for start in range(0, total, BATCH):
            texts = []
            while len(texts) < min(BATCH, total - start):
                texts.append("\n".join(block(generator.submission())) + "\n")
            ours = page.evaluate(
                "texts => texts.map((text) => window.form.findings(window.form.opened(text).root))", texts)
            paths = [folder / f"{start + number}.yaml" for number in range(len(texts))]
            for path, text in zip(paths, texts):
                path.write_text(text, encoding="utf-8")
            theirs = {path.name: [] for path in paths}
            for finding in program.findings(*paths):
                theirs[finding["place"]["path"].rsplit("/", 1)[1]].append(finding)
            for path, text, own in zip(paths, texts, ours):
                where = places(text)
                # Two of one kind at one place are one: what is said of an answer in confidence is the same for both.
                mine = sorted({(one["code"], one.get("item") or "", place(one["code"], one["path"])) for one in own})
                validator = sorted({
                    (one["code"], one.get("item") or "", place(one["code"], where[one["place"]["start"]["line"]]))
                    for one in theirs[path.name] if one["code"] in inside})
                assert mine == validator, f"{path}: only the page {difference(mine, validator)}, only the validator {difference(validator, mine)}"
                for code, _, _ in mine:
                    counts[code] = counts.get(code, 0) + 1
    never = inside - set(counts)
    assert not never, f"never found: {never}"
    print(f"    {total} submissions, {sum(counts.values())} findings of {len(counts)} rules")


def place(code, path):
    """What a finding is about: of a rule on whole answers the answer, else the field; entries of lists of words together."""
    parts = path.split("/")
    if code in ("FU302", "FU307", "FU310", "FU315", "FU316", "FU326"):
        return "/".join(parts[:2]) if parts[0] == "answers" else parts[0]
    if parts[0] == "answers" and len(parts) > 2 and parts[2] in ("parts", "challenge-kinds"):
        return "/".join(parts[:3])
    # A field that is missing is reported at its entry.
    if code == "FU103" and parts[0] == "answers":
        return "/".join(parts[:4] if parts[2] != "see" else parts[:3])
    return path


def difference(one, other):
    rest = copy.copy(one)
    for value in other:
        if value in rest:
            rest.remove(value)
    return rest


TESTS = [agreement]
