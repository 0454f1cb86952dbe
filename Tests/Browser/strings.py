"""Texts: what is typed comes back, whatever it is."""

import random
import re

import yaml

import browser
import proof
from browser import chromium, go, modules, opened, saved

SEED = 20270101
STRINGS = 10_000
SPACE = "\u0000- \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
FIELDS = ["summary", "details", "challenges", "authority"]

ALPHABETS = [
    "abcdefghijklmnopqrstuvwxyzABCDEFÉéßñ", "абвгдежзийклмнопрстуфхцчшщъыьэюя", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي\u0640\u064b",
    "的一是不了人我在有他这为之大来以个中上们", "कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह\u093e\u093f\u0940\u094d", "αβγδεζηθικλμνξοπρστυφχψω",
    "アイウエオカキクケコサシスセソ", "กขคงจฉชซฌญ\u0e31\u0e34\u0e35", "😀🇨🇦👩\u200d⚖️𝒜𐍈", "\u200c\u200d\u200e\u200f\u2028\u2029\u0085\u00a0\u00ad\ufeff",
]
MARKS = [
    " ", " ", " ", " ", "  ", "\n", "\n\n", "\n- ", "\n1. ", "\n* ", "\t", ": ", " # ", "#", "'", '"', "\\", "{", "}", "[", "]", ", ", "&", "*", "!", "|", ">",
    "%", "@", "`", "- ", "? ", "---\n", "...", "~", "null", "true", "0x1", "“", "”", "…", "<script>", "</script>", "{{title}}", "\\n", "%s", "(a) ", "• ",
]


def string(chance):
    alphabet = chance.choice(ALPHABETS[:6] if chance.randrange(3) else ALPHABETS)
    pieces = []
    for _ in range(chance.randint(1, 40)):
        if chance.randrange(3):
            pieces.append("".join(chance.choice(alphabet) for _ in range(chance.randint(1, 9))))
        pieces.append(chance.choice(MARKS) if chance.randrange(2) else " ")
    return "".join(pieces)


def due(text):
    """What the page keeps of a text: no control character, no U+FEFF; line ends are LF."""
    return text.replace("\ufeff", "")


def trimmed(text):
    """A text without the white space around it, as program and page know it."""
    return re.sub(f"^[{SPACE}]+|[{SPACE}]+$", "", text)


def typed(playwright, program):
    """Texts in many scripts come back identical from form to file to program"""
    form = program.form("CAN.html")
    chance = random.Random(SEED)
    total = proof.share(STRINGS)
    left = [string(chance) for _ in range(total)]
    files = 0
    with chromium(playwright) as context:
        page = opened(context, form)
        data = browser.data(form)
        themes, ids = [theme["id"] for theme in data["themes"]], [(item["id"], item["theme"]) for item in data["items"]]
        while left:
            values = {}
            for theme in themes:
                go(page, f"whole/{theme}")
                here = [item for item, other in ids if other == theme]
                texts = [[left.pop() if left else "" for _ in FIELDS] for _ in here]
                values.update({item: dict(zip(FIELDS, row)) for item, row in zip(here, texts)})
                page.evaluate("""(texts) => {
                  document.querySelectorAll('section.whole').forEach((section, at) => {
                    section.querySelectorAll('details').forEach((fold) => { fold.open = true; });
                    const label = (text) => [...section.querySelectorAll('label')].find((one) => one.textContent === text);
                    ['Summary', 'Full account', 'Difficulties in your own words', 'Responsible agency'].forEach((name, number) => {
                      const input = document.getElementById(label(name).htmlFor);
                      input.value = texts[at][number];
                      input.dispatchEvent(new Event('input'));
                    });
                  });
                }""", texts)
            path, text = saved(page, "strings")
            root = yaml.load(text, Loader=yaml.CSafeLoader)
            for item, fields in values.items():
                for name, value in fields.items():
                    # A line to type on has no line ends; what is blank is not written.
                    value = due(value if name != "authority" else value.replace("\n", "").replace("\r", ""))
                    back = root["answers"].get(item, {}).get(name, "")
                    # What stands around a text is no part of it.
                    assert back == trimmed(value), (item, name, value, back)
            same_to_the_program(program, path, text)
            files += 1
            again_in_the_page(page, text)
    print(f"    {total} texts in {files} files")


def same_to_the_program(program, path, text):
    """The program reads the file as it reads one in which every text is escaped throughout."""
    root = yaml.load(text, Loader=yaml.BaseLoader)

    def escaped(value):
        if isinstance(value, dict):
            return "{ " + ", ".join(f"{name}: {escaped(inner)}" for name, inner in value.items()) + " }"
        if isinstance(value, list):
            return "[" + ", ".join(map(escaped, value)) + "]"
        return '"' + "".join(
            f"\\U{ord(one):08X}" if ord(one) > 0x7E or ord(one) < 0x20 or one in '"\\' else one for one in value) + '"'

    other = browser.WORK / "escaped.yaml"
    other.write_text("\n".join(f"{name}: {escaped(value)}" for name, value in root.items()) + "\n", encoding="utf-8")
    said = program.run("diff", path, other, status=(0, 1))
    assert " the same" in said, said[:500]
    # A line with a mark is an entry of a list to the program, which then says so (FU509).
    for item, field in re.findall(r"^[A-Z][a-z]+: ([a-z-]+), (.+)$", said, re.M):
        text = root["answers"][item][field]
        assert re.search(r"^\s*(?:[-*–—•·]|\(?\w{1,5}[.)])", text, re.M), (item, field, text)


def again_in_the_page(page, text):
    """Opened again and saved, the file is the same."""
  
    browser.choose(page, browser.WORK / "strings/CAN.yaml")
    assert saved(page, "strings-again")[1] == text


def odd(playwright, program):
    """What no file may have is taken out or written escaped"""
    form = program.form("CAN.html")
    with modules(playwright, form) as page:
        kept = page.evaluate("""() => [
          window.form.kept('a\\u0000b\\u0007c\\u001b\\u007f\\ufeffd\\ud800e'), window.form.kept('a\\r\\nb\\rc'), window.form.westernFigures('٢٠١٦ ２０ १२'),
        ]""")
        assert kept == ["abcde", "a\nb\nc", "2016 20 12"], kept
        text = page.evaluate("""() => {
          const submission = window.form.blank();
          submission.root.answers['cybercrime-legislation'] = { summary: 'a\\u0085b\\u2028c\\u2029d', authority: 'x\\u200dy' };
          return window.form.textOf(submission);
        }""")
        assert '"a\\x85b\\u2028c\\u2029d"' in text and '"x\u200dy"' in text, text
        for count, value in page.evaluate("""(texts) => texts.map((text) => [window.form.wordCount(text), text])""", [
                "one two  three", "国家", "国家报", "กขคง", "a国家b", "，", "", " \u00a0x\u3000"]):
            expected = {"one two  three": 3, "国家": 1, "国家报": 2, "กขคง": 1, "a国家b": 3, "，": 1, "": 0, " \u00a0x\u3000": 1}[value]
            assert count == expected, (value, count)


TESTS = [typed, odd]
