#!/usr/bin/env python3
"""Rearranges and damages filled workbooks as people and programs do: rearranged.py PROGRAM

What was only rearranged must say what it said before. Of what was damaged no answer may come to stand under another question,
and nothing may be lost without a finding. 1,900 workbooks in full.
"""

import copy
import datetime
import pathlib
import random
import re
import sys
import tempfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import proof
from answers import Program, said, texts

ROOT = HERE.parent.parent
FULL = 1_900
BATCH = 50


class Sheet:
    """A sheet of the form, with the columns that its hidden first row names."""

    def __init__(self, sheet):
        self.sheet = sheet
        self.columns = {}
        for row in sheet.iter_rows(min_row=1, max_row=1):
            for cell in row:
                kind, _, name = str(cell.value or "").partition(".")
                if name:
                    self.kind, self.columns[name] = kind, cell.column

    def rows(self):
        """The numbers of the rows below the heads in which something stands."""
        return [row[0].row for row in self.sheet.iter_rows(min_row=5) if any(cell.value for cell in row)]

    def cell(self, row, name):
        return self.sheet.cell(row, self.columns[name])

    def filled(self, *names):
        """The cells of some columns in which something was typed."""
        return [self.cell(row, name) for row in self.rows() for name in names
                if name in self.columns and self.cell(row, name).value]

    def values(self, row):
        """What stands in the cells of a row, each with how it is shown, without which a month would be a day."""
        return [(copy.copy(cell.value), cell.number_format) for cell in self.sheet[row]]

    def put(self, row, values):
        for column, (value, shown) in enumerate(values, 1):
            cell = self.sheet.cell(row, column)
            cell.value, cell.number_format = value, shown


def sheets(book):
    found = {}
    for sheet in book.worksheets:
        wrapped = Sheet(sheet)
        if wrapped.columns:
            found[wrapped.kind] = wrapped
    return found


TYPED = {"answers": ["status", "summary", "authority", "details"], "measures": ["title", "kind", "year", "source"],
         "difficulties": ["challenges"], "assistance": ["note", "kind"], "plan": ["action", "authority", "by"],
         "treaties": ["position", "since", "note"], "proposals": ["text"]}
LISTS = ["answers", "parts", "treaties", "measures", "difficulties", "assistance", "plan"]


# What leaves every answer as it was.

def sort_rows(book, chance):
    sheet = sheets(book)[chance.choice(LISTS)]
    rows = sheet.rows()
    values = [sheet.values(row) for row in rows]
    chance.shuffle(values)
    for row, value in zip(rows, values):
        sheet.put(row, value)
    # The order of the rows is that of the parts, treaties and entries of an answer.
    if sheet.kind != "answers":
        return {"unordered"}


def move_columns(book, chance):
    sheet = sheets(book)[chance.choice(LISTS + ["reply", "proposals", "lists"])]
    order = list(range(1, sheet.sheet.max_column + 1))
    chance.shuffle(order)
    for row in range(1, sheet.sheet.max_row + 1):
        values = sheet.values(row)
        sheet.put(row, [values[column - 1] if column <= len(values) else (None, "General") for column in order])


def rename_sheets(book, chance):
    for number, sheet in enumerate(book.worksheets):
        if chance.random() < 0.5:
            sheet.title = chance.choice(["Réponses", "الإجابات", "Sheet", "答复", "copy of"]) + f" {number}"


def reorder_sheets(book, chance):
    for sheet in list(book.worksheets):
        book.move_sheet(sheet, chance.randint(-5, 5))


def insert_blank(book, chance):
    sheet = chance.choice(list(sheets(book).values())).sheet
    if chance.random() < 0.5:
        sheet.insert_rows(chance.randint(1, sheet.max_row + 1), chance.randint(1, 3))
    else:
        sheet.insert_cols(chance.randint(1, sheet.max_column + 1))


def delete_blank_rows(book, chance):
    sheet = sheets(book)["answers"]
    typed = [name for name in sheet.columns if name in TYPED["answers"] + ["confidential", "principal", "left-blank"]]
    for row in reversed(sheet.rows()):
        if not any(sheet.cell(row, name).value for name in typed) and chance.random() < 0.5:
            sheet.sheet.delete_rows(row)


def rich_text(book, chance):
    for kind, names in TYPED.items():
        for cell in sheets(book)[kind].filled(*names):
            if isinstance(cell.value, str) and len(cell.value) > 5 and chance.random() < 0.3:
                middle = chance.randint(1, len(cell.value) - 1)
                cell.value = CellRichText(cell.value[:middle], TextBlock(InlineFont(b=True), cell.value[middle:]))


def from_word(book, chance):
    """Spaces and line breaks as Word and mail programs leave them."""
    for kind, names in TYPED.items():
        for cell in sheets(book)[kind].filled(*names):
            if isinstance(cell.value, str) and chance.random() < 0.3:
                cell.value = chance.choice(["{} ", " {}", "{}_x000D_\n", "\n{}\n\n", "{}\t", "\u00a0{}", "{}\u200b"[:2] + " "]).format(
                    cell.value.replace(" ", "\u00a0", 1) if chance.random() < 0.3 and " " in cell.value else cell.value)


def numbers(book, chance):
    for cell in sheets(book)["measures"].filled("year") + sheets(book)["plan"].filled("by"):
        if str(cell.value).isdigit():
            cell.value, cell.number_format = int(cell.value), chance.choice(["General", "0", "@"])


def dates(book, chance):
    """Days as numbers of days, which each of the two calendars counts otherwise."""
    if chance.random() < 0.5:
        book.epoch = CALENDAR_MAC_1904
    found = sheets(book)
    cells = found["plan"].filled("by") + found["treaties"].filled("since")
    reply = found["reply"]
    cells += [reply.cell(row, "value") for row in reply.rows() if reply.cell(row, "field").value == "submitted"]
    for cell in cells:
        parts = str(cell.value or "").split("-")
        if len(parts) >= 2 and all(part.isdigit() for part in parts):
            day = int(parts[2]) if len(parts) == 3 else 1
            cell.value = datetime.date(int(parts[0]), int(parts[1]), day)
            cell.number_format = chance.choice(
                ["yyyy\\-mm\\-dd", "dd/mm/yyyy", "mm-dd-yy", "[$-409]d\\-mmm\\-yy;@"] if len(parts) == 3 else ["mmm yyyy", "mm/yyyy", "mmm-yy"])


def looks(book, chance):
    for sheet in book.worksheets:
        sheet.protection.disable()
        if sheet.sheet_state == "visible" and chance.random() < 0.5:
            sheet.auto_filter.ref = sheet.dimensions
        for row in range(5, sheet.max_row):
            if chance.random() < 0.2:
                sheet.row_dimensions[row].hidden = True
        for letter in "ABCDEFGHIJ":
            if chance.random() < 0.3:
                sheet.column_dimensions[letter].hidden = chance.random() < 0.5
                sheet.column_dimensions[letter].width = chance.randint(1, 90)


def shout(book, chance):
    for cell in sheets(book)["answers"].filled("confidential", "principal", "left-blank"):
        cell.value = chance.choice(["Yes", "YES", " yes ", True])


REARRANGEMENTS = [sort_rows, move_columns, rename_sheets, reorder_sheets, insert_blank, delete_blank_rows, rich_text, from_word,
                  numbers, dates, looks, shout]


# What must be found.

def sort_one_column(book, chance):
    sheet = sheets(book)[chance.choice(["answers", "parts", "treaties"])]
    names = {"answers": ["item", "question", "wording", "number", "check"],
             "parts": ["part", "heading", "check"], "treaties": ["treaty", "heading", "check"]}[sheet.kind]
    name = chance.choice([name for name in names if name in sheet.columns])
    cells = [sheet.cell(row, name) for row in sheet.rows()]
    values = [cell.value for cell in cells]
    chance.shuffle(values)
    for cell, value in zip(cells, values):
        cell.value = value


def sort_without(book, chance):
    """All columns but the hidden ones are sorted."""
    sheet = sheets(book)["answers"]
    hidden = {"item", "wording", "check"}
    rows = sheet.rows()
    order = rows[:]
    chance.shuffle(order)
    # The question first: where cells that were made one end the sorting, it is not left beside answers that were moved, which
    # nobody could tell from answers that were typed there.
    for name in sorted(set(sheet.columns) - hidden, key=lambda name: name != "question"):
        values = [sheet.cell(row, name).value for row in order]
        for row, value in zip(rows, values):
            sheet.cell(row, name).value = value


def lists_mixed(book, chance):
    sheet = sheets(book)["lists"]
    cells = [sheet.cell(row, chance.choice(["questions", "questions-meaning"])) for row in sheet.rows()]
    values = [cell.value for cell in cells]
    chance.shuffle(values)
    for cell, value in zip(cells, values):
        cell.value = value


def formula(book, chance):
    for cell in chance.sample(cells(book), 3):
        cell.value = "=" + chance.choice(["A1", "1+1", "[1]Other!B2", 'HYPERLINK("http://example.org")'])


def error_value(book, chance):
    for cell in chance.sample(cells(book), 2):
        cell.value = "#N/A"


def own_column(book, chance):
    sheet = chance.choice([sheets(book)[kind] for kind in LISTS])
    column = sheet.sheet.max_column + chance.randint(1, 3)
    for row in chance.sample(sheet.rows() or [6], 1):
        cell = chance.choice(cells(book))
        sheet.sheet.cell(row, column).value, cell.value = cell.value, None


def own_row(book, chance):
    sheet = sheets(book)[chance.choice(["answers", "treaties", "measures", "plan"])]
    found = [cell for name in TYPED[sheet.kind] for cell in sheet.filled(name)]
    if not found:
        return
    cell = chance.choice(found)
    sheet.sheet.cell(sheet.sheet.max_row + chance.randint(1, 5), cell.column).value, cell.value = cell.value, None


def note(book, chance):
    cell = chance.choice(cells(book))
    cell.comment, cell.value = Comment(str(cell.value), "a colleague"), None


def own_sheet(book, chance):
    sheet = book.create_sheet("Remarks")
    cell = chance.choice(cells(book))
    sheet["C3"], cell.value = cell.value, None


def merge(book, chance):
    cell = chance.choice(sheets(book)["answers"].filled("summary", "status") or [None])
    if cell is not None:
        cell.parent.merge_cells(
            start_row=cell.row, end_row=cell.row + chance.randint(1, 2), start_column=cell.column, end_column=cell.column)


def other_question(book, chance):
    found = [cell for kind in ("measures", "plan", "assistance", "difficulties") for cell in sheets(book)[kind].filled("question")]
    for cell in chance.sample(found, min(2, len(found))):
        cell.value = chance.choice(["", "999", "Something else", "1.", "Human rights"])


def delete_key_row(book, chance):
    sheets(book)[chance.choice(LISTS + ["reply", "lists", "proposals"])].sheet.delete_rows(1)


def delete_key(book, chance):
    sheet = sheets(book)[chance.choice(LISTS + ["reply", "proposals"])]
    sheet.cell(1, chance.choice(list(sheet.columns))).value = None


def delete_column(book, chance):
    """Only columns with nothing of the State in them, whose loss is no loss of its words."""
    sheet = sheets(book)[chance.choice(["answers", "parts", "treaties"])]
    name = chance.choice([name for name in ("item", "question", "number", "check") if name in sheet.columns])
    sheet.sheet.delete_cols(sheet.columns[name])


def copy_row(book, chance):
    sheet = sheets(book)["answers"]
    row = chance.choice([cell.row for cell in sheet.filled("summary", "status")] or sheet.rows())
    sheet.put(sheet.sheet.max_row + 1, sheet.values(row))


def cells(book):
    """The cells in which words of the State stand."""
    return [cell for kind, names in TYPED.items() for cell in sheets(book)[kind].filled(*names)]


DAMAGE = [sort_one_column, sort_without, lists_mixed, formula, error_value, own_column, own_row, note, own_sheet, merge,
          other_question, delete_key_row, delete_key, delete_column, copy_row]


def cut(data, chance):
    return data[:chance.randrange(len(data))]


def flip(data, chance):
    data = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def blank_out(data, chance):
    start = chance.randrange(len(data))
    return data[:start] + bytes(min(len(data) - start, chance.randint(1, 4_000))) + data[start + 4_000:]


BYTES = [cut, flip, blank_out]


def order_free(value):
    """The same without the order of lists."""
    if isinstance(value, dict):
        return {key: order_free(field) for key, field in value.items()}
    if isinstance(value, list):
        return sorted((order_free(entry) for entry in value), key=repr)
    return value


def wrong(before, after, elsewhere, findings, kinds):
    """What is wrong with what a workbook says; None if nothing is."""
    errors = [finding for finding in findings if finding["severity"] == "error"]
    if kinds <= {"rearranged", "unordered"}:
        if after is None or errors:
            return f"was only rearranged, and has errors: {[(e['code'], e['place'], e['message']) for e in errors[:3]]}"
        one, other = (before, after) if "unordered" not in kinds else (order_free(before), order_free(after))
        if one != other:
            places = [key for key in one.keys() | other.keys() if one.get(key) != other.get(key)]
            return f"says something else of {places[:3]}: {[(one.get(p), other.get(p)) for p in places[:1]]}"
        return None
    if after is None:
        for item, found in elsewhere.items():
            own = set(re.findall(r"\w+", " ".join(texts(before.get(item, before["about"])))))
            if not set(found) <= own:
                return f"has {sorted(set(found) - own)[:5]} under {item}, where they did not stand"
        return None if errors else "cannot be read, without a finding"
    for item, answer in after.items():
        own = set(texts(before.get(item, {})))
        for text in texts(answer):
            # What stood in several rows of a sheet is one text.
            if text not in own and not any(part and part in text for part in own):
                return f"has “{text[:60]}” under {item}, where it did not stand"
    lost = [(item, text) for item, answer in before.items() for text in texts(answer)
            if text not in texts(after.get(item, {}))]
    return f"has lost {lost[:2]} without a finding" if lost and not findings else None


def main():
    program = Program(str(pathlib.Path(sys.argv[1]).resolve()))
    only = int(sys.argv[2]) if len(sys.argv) > 2 else None
    failures, counts = [], {}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        samples, sources = [], {}
        for path in sorted((ROOT / "Submissions/exercise-2026").glob("X??.yaml"))[:12]:
            book = folder / f"sample-{path.stem}.xlsx"
            program.written(path, book)
            truth = said(program.written(book, folder / "truth.yaml"))
            if truth != said((path).read_text()):
                # Comments and the order of fields apart, a workbook is the submission.
                one, other = truth, said(path.read_text())
                failures += [f"{path.stem}: {key}: {one.get(key)} {other.get(key)}" for key in one.keys() | other.keys()
                             if order_free(one.get(key)) != order_free(other.get(key))]
            samples.append((book, truth))
            sources[f"{path.stem}.xlsx"] = path
        cases = []

        def check():
            found = program.findings([path for _, path, _, _, _ in cases])
            for seed, path, before, kinds, names in cases:
                text = program.written(path, folder / "read.yaml")
                after = None if text is None else said(text)
                elsewhere = program.only_there(path, sources[path.name]) if after is None else {}
                reason = wrong(before, after, elsewhere, found[str(path)], kinds)
                if reason:
                    failures.append(f"{seed} ({', '.join(names)}): {reason}")
                outcome = "refused" if after is None else "said" if after == before else "changed"
                counts[outcome] = counts.get(outcome, 0) + 1
                path.unlink()
            cases.clear()

        for seed in range(proof.share(FULL)) if only is None else [only]:
            chance = random.Random(seed)
            path, before = chance.choice(samples)
            book = openpyxl.load_workbook(path, rich_text=True)
            changes = chance.sample(REARRANGEMENTS, chance.randint(1, 3))
            damaged = chance.random() < 0.5
            if damaged:
                changes += chance.sample(DAMAGE, chance.randint(1, 2))
            kinds, names = {"damaged" if damaged else "rearranged"}, []
            try:
                for change in changes:
                    names.append(change.__name__)
                    kinds |= change(book, chance) or set()
            except (AttributeError, KeyError, IndexError, ValueError):
                # A change after which another has nothing to work on.
                kinds.add("damaged")
            target = folder / f"{seed}" / path.name.removeprefix("sample-")
            target.parent.mkdir(exist_ok=True)
            book.save(target)
            if chance.random() < 0.1:
                change = chance.choice(BYTES)
                target.write_bytes(change(target.read_bytes(), chance))
                names.append(change.__name__)
                kinds.add("damaged")
            cases.append((seed, target, before, kinds, names))
            if len(cases) == BATCH:
                check()
        if cases:
            check()
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"workbooks: {sum(counts.values())} passed through, {counts}, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
