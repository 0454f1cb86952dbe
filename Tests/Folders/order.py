"""Holds the folders of each module in an order, as SwiftPM holds the modules: a folder uses the types of those before it in the
table below, and of none after it. Prints each use the wrong way round, with its place, and ends with 1 when there is one.

What a folder uses is told by the names of types in its code; comments and texts are passed over. `.` stands for the files that
lie directly in the folder of the module."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

ORDER = {
    "Diagnostics": [".", "Rules", "Renderers"],
    "FollowUpModel": ["Values", "Correspondence", "Answers", ".", "Workbook"],
    "FollowUpValidation": ["Spelling", "Rules", "Workbook", "Decoding", "."],
    "FollowUpForms": [".", "CarryingOver", "Page", "Workbook", "Parts"],
    "FollowUpDrafting": ["Footnotes", "Structure", "Lines", "Guesses", "."],
    "FollowUpCommands": ["World", "Output", "Verbs", "."],
    "FollowUpReport": [
        "HouseStyle", "Document", "Numbering", "Composition", "Sections", "Writers", "Letters", "Style", "Provenance", "Comparison",
    ],
}

DECLARATION = re.compile(
    r"^(?:@\w+(?:\([^)]*\))?\s+)*(?:public |package |internal |final |indirect |nonisolated )*"
    r"(?:struct|enum|class|protocol|actor|typealias)\s+(\w+)", re.M)
NOT_CODE = re.compile(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*(?:.|\n)*?\*/')
NAME = re.compile(r"(?<![.\w])[A-Z]\w*")


def code(path):
    """The text of a file with what is no code blanked, line for line."""
    def blank(match):
        # What a text interpolates is code.
        kept = " ".join(re.findall(r"\\\(([^()]*(?:\([^()]*\)[^()]*)*)\)", match.group())) if match.group()[0] == '"' else ""
        return kept + "\n" * match.group().count("\n")
    return NOT_CODE.sub(blank, path.read_text())


def folder(path, module):
    parts = path.relative_to(module).parts
    return parts[0] if len(parts) > 1 else "."


def check(name, order):
    module = ROOT / "Sources" / name
    files = {path: code(path) for path in sorted(module.rglob("*.swift"))}
    unknown = {folder(path, module) for path in files} - set(order)
    for other in sorted(unknown):
        yield f"Sources/{name}/{other}: the folder has no place in the order of {name}; give it one in Tests/Folders/order.py"
    declared = {}
    for path, text in files.items():
        for type_name in DECLARATION.findall(text):
            declared.setdefault(type_name, folder(path, module))
    for path, text in files.items():
        own = folder(path, module)
        if own in unknown:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            for used in NAME.findall(line):
                other = declared.get(used)
                if other in order and order.index(other) > order.index(own):
                    yield (f"{path.relative_to(ROOT)}:{number}: {own} uses {used} of {other}, which stands above it in the "
                           f"order of {name}: {', '.join(order)}")


def main():
    wrong = [line for name, order in ORDER.items() for line in check(name, order)]
    for line in wrong:
        print(line)
    folders = sum(len(order) for order in ORDER.values())
    print(f"{folders} folders of {len(ORDER)} modules: {len(wrong) or 'no'} use{'' if len(wrong) == 1 else 's'} against their order.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
