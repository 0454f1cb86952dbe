#!/usr/bin/env python3
"""Rearranges and damages filled workbooks as people and programs do: rearranged.py PROGRAM

What was only rearranged must say what it said before. Of what was damaged no answer may come to stand under another question;
what stands in any cell must be said or named in a finding at that cell; and what was given in confidence stays so.
1,900 workbooks in full.
"""

import collections
import copy
import datetime
import pathlib
import random
import re
import sys
import tempfile

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.utils.cell import coordinate_from_string, column_index_from_string
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import proof
from answers import Program, plain, raw_answers, said, texts

ROOT = HERE.parent.parent
FULL = 1_900
BATCH = 50
# The last column that a sheet can have.
WIDEST = 16_384


class Nothing(Exception):
    """There is nothing that a change could be made to, after those before it."""


class Found(dict):
    def __missing__(self, key):
        raise Nothing(key)


def one(chance, things):
    if not things:
        raise Nothing
    return chance.choice(things)


def some(chance, things, count):
    return chance.sample(things, min(count, len(things)))


def write(cell, value):
    # Of cells that were made one, only the first has a content.
    if isinstance(cell, MergedCell):
        raise Nothing
    cell.value = value


class Sheet:
    """A sheet of the form, with the columns that its hidden first row names."""

    def __init__(self, sheet):
        self.sheet = sheet
        self.kind, self.columns = None, Found()
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
            write(cell, value)
            cell.number_format = shown


def sheets(book):
    found = Found()
    for sheet in book.worksheets:
        wrapped = Sheet(sheet)
        if wrapped.columns:
            found[wrapped.kind] = wrapped
    return found


TYPED = {"answers": ["status", "summary", "authority", "details"], "measures": ["title", "kind", "year", "source"],
         "difficulties": ["challenges"], "assistance": ["note", "kind"], "plan": ["action", "authority", "by"],
         "treaties": ["position", "since", "note"], "proposals": ["text"]}
ALL = {"answers": TYPED["answers"] + ["confidential", "principal", "left-blank"], "parts": ["speaks"],
       "treaties": ["position", "since", "note"], "measures": ["question", "title", "kind", "year", "source"],
       "difficulties": ["question", "challenges", "kind", "kind-2", "kind-3"],
       "assistance": ["question", "direction", "kind", "note"], "plan": ["question", "action", "authority", "by", "priority"],
       "proposals": ["list", "text", "commitments"], "reply": ["value"]}
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
    """Rows of questions of which nothing is said, on this sheet or another."""
    found = sheets(book)
    sheet = found["answers"]
    spoken = {str(cell.value).partition(".")[0] for kind in ("measures", "difficulties", "assistance", "plan")
              for cell in found[kind].filled("question")}
    spoken |= {found[kind].cell(cell.row, "item").value for kind in ("treaties", "parts") for cell in found[kind].filled(*ALL[kind])}
    for row in reversed(sheet.rows()):
        isSpoken = str(sheet.cell(row, "number").value) in spoken or sheet.cell(row, "item").value in spoken
        if not isSpoken and not any(sheet.cell(row, name).value for name in ALL["answers"]) and chance.random() < 0.5:
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
    sheet = sheets(book)[chance.choice(["answers", "parts", "treaties", "reply"])]
    names = {"reply": ["field", "title", "check"], "answers": ["item", "question", "wording", "number", "check", "theme", "guidance", "own"],
             "parts": ["part", "heading", "check"], "treaties": ["treaty", "heading", "check"]}[sheet.kind]
    name = one(chance, [name for name in names if name in sheet.columns])
    cells = [sheet.cell(row, name) for row in sheet.rows()]
    values = [cell.value for cell in cells]
    chance.shuffle(values)
    for cell, value in zip(cells, values):
        write(cell, value)


def sort_without(book, chance):
    """All columns but the hidden ones are sorted."""
    sheet = sheets(book)["answers"]
    hidden = {"own", "item", "wording", "check"}
    rows = sheet.rows()
    order = rows[:]
    chance.shuffle(order)
    # The question first: where cells that were made one end the sorting, it is not left beside answers that were moved, which
    # nobody could tell from answers that were typed there.
    for name in sorted(set(sheet.columns) - hidden, key=lambda name: name != "question"):
        values = [sheet.cell(row, name).value for row in order]
        for row, value in zip(rows, values):
            write(sheet.cell(row, name), value)


def sort_range(book, chance):
    """Some columns beside each other, of which one at least was sent with the question or field of the row."""
    kind, names = chance.choice([
        ("answers", ["item", "question", "guidance"]), ("parts", ["heading"]), ("treaties", ["heading"]), ("reply", ["field", "title"])])
    sheet = sheets(book)[kind]
    columns = sheet.columns
    within = columns[one(chance, [name for name in names if name in columns])]
    first, last = chance.randint(1, within), chance.randint(within, sheet.sheet.max_column)
    rows = sheet.rows()
    order = rows[:]
    chance.shuffle(order)
    # That which tells the row first: where cells that were made one end the sorting, it is not left beside answers that were moved.
    for column in sorted(range(first, last + 1), key=lambda column: column != within):
        values = [sheet.sheet.cell(row, column).value for row in order]
        for row, value in zip(rows, values):
            write(sheet.sheet.cell(row, column), value)


def lists_mixed(book, chance):
    sheet = sheets(book)["lists"]
    cells = [sheet.cell(row, chance.choice(["questions", "questions-meaning"])) for row in sheet.rows()]
    values = [cell.value for cell in cells]
    chance.shuffle(values)
    for cell, value in zip(cells, values):
        write(cell, value)


def formula(book, chance):
    for cell in some(chance, cells(book), 3):
        write(cell, "=" + chance.choice(["A1", "1+1", "[1]Other!B2", 'HYPERLINK("http://example.org")']))


def formula_of_confidence(book, chance):
    sheet = sheets(book)["answers"]
    write(one(chance, sheet.filled("confidential")), chance.choice(['=IF(1,"yes")', "#N/A"]))


def error_value(book, chance):
    for cell in some(chance, cells(book), 2):
        write(cell, "#N/A")


def own_column(book, chance):
    sheet = sheets(book)[chance.choice(LISTS)]
    column = sheet.sheet.max_column + chance.randint(1, 3)
    for row in some(chance, sheet.rows() or [6], 1):
        cell = one(chance, cells(book))
        sheet.sheet.cell(row, column).value, cell.value = cell.value, None


def own_row(book, chance):
    sheet = sheets(book)[chance.choice(["answers", "treaties", "measures", "plan"])]
    cell = one(chance, [cell for name in TYPED[sheet.kind] for cell in sheet.filled(name)])
    sheet.sheet.cell(sheet.sheet.max_row + chance.randint(1, 5), cell.column).value, cell.value = cell.value, None


def note(book, chance):
    cell = one(chance, cells(book))
    cell.comment, cell.value = Comment(str(cell.value), "a colleague"), None


def own_sheet(book, chance):
    sheet = book.create_sheet("Remarks")
    cell = one(chance, cells(book))
    sheet["C3"], cell.value = cell.value, None


def merge(book, chance):
    cell = one(chance, sheets(book)["answers"].filled("summary", "status", "confidential"))
    if isinstance(cell, MergedCell):
        raise Nothing
    cell.parent.merge_cells(
        start_row=cell.row, end_row=cell.row + chance.randint(1, 2), start_column=cell.column, end_column=cell.column)


def merge_with_confidence(book, chance):
    """The cell left of the word, which Excel keeps of the two."""
    sheet = sheets(book)["answers"]
    cell = one(chance, sheet.filled("confidential"))
    if cell.column == 1 or not sheet.sheet.cell(cell.row, cell.column - 1).value:
        raise Nothing
    sheet.sheet.merge_cells(start_row=cell.row, end_row=cell.row, start_column=cell.column - 1, end_column=cell.column)


def other_question(book, chance):
    found = [cell for kind in ("measures", "plan", "assistance", "difficulties") for cell in sheets(book)[kind].filled("question")]
    for cell in some(chance, found, 2):
        write(cell, chance.choice(["", "999", "Something else", "1.", "Human rights"]))


def delete_key_row(book, chance):
    sheets(book)[chance.choice(LISTS + ["reply", "lists", "proposals"])].sheet.delete_rows(1)


def delete_key(book, chance):
    sheet = sheets(book)[chance.choice(LISTS + ["reply", "proposals"])]
    write(sheet.cell(1, one(chance, list(sheet.columns))), None)


def delete_column(book, chance):
    sheet = sheets(book)[chance.choice(LISTS + ["reply", "proposals"])]
    sheet.sheet.delete_cols(sheet.columns[one(chance, list(sheet.columns))])


def delete_confidence(book, chance):
    """The column, or its name alone."""
    sheet = sheets(book)["answers"]
    if chance.random() < 0.5:
        sheet.sheet.delete_cols(sheet.columns["confidential"])
    else:
        write(sheet.cell(1, "confidential"), None)


def delete_row(book, chance):
    sheet = sheets(book)[chance.choice(list(ALL))]
    sheet.sheet.delete_rows(chance.randint(1, sheet.sheet.max_row))


def delete_sheet(book, chance):
    book.remove(sheets(book)[chance.choice(list(ALL) + ["lists", "instructions"])].sheet)


def copy_row(book, chance):
    sheet = sheets(book)["answers"]
    row = one(chance, [cell.row for cell in sheet.filled("summary", "status")] or sheet.rows())
    sheet.put(sheet.sheet.max_row + 1, sheet.values(row))


def plant(book, chance):
    """A word that stands nowhere else, typed into any cell, or beside them."""
    for number in range(chance.randint(1, 6)):
        sheet = chance.choice(book.worksheets)
        rows = chance.choice([4, sheet.max_row + 3])
        cell = sheet.cell(chance.randint(1, rows), chance.randint(1, sheet.max_column + 2))
        write(cell, f"Zyxmark number {number} {chance.randint(0, 999_999)}")


def cells(book):
    """The cells in which words of the State stand."""
    found = sheets(book)
    return [cell for kind, names in TYPED.items() if kind in found for cell in found[kind].filled(*names)]


DAMAGE = [sort_one_column, sort_without, sort_range, sort_range, lists_mixed, formula, formula_of_confidence, error_value, own_column, own_row, note,
          own_sheet, merge, merge_with_confidence, other_question, delete_key_row, delete_key, delete_column, delete_confidence,
          delete_row, delete_sheet, copy_row, plant, plant, plant]


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


def words(text):
    """A text as it is compared: what nobody sees makes no difference."""
    return " ".join(str(text or "").replace("_x000D_", "\n").split())


def written(path):
    """The texts that the program writes into a workbook, which nobody typed."""
    texts = set()
    for sheet in openpyxl.load_workbook(path).worksheets:
        wrapped = Sheet(sheet)
        typed = {wrapped.columns[name] for name in ALL.get(wrapped.kind, [])}
        texts |= {words(cell.value).casefold() for row in sheet.iter_rows() for cell in row if cell.row < 5 or cell.column not in typed}
    return texts


def typed(path):
    """The texts of the cells and notes of a workbook, with their cells, and the cells of its fields; None if it cannot be opened."""
    try:
        book = openpyxl.load_workbook(path)
    except Exception:  # openpyxl has as many exceptions as there are kinds of damage.
        return None, set(), {}
    places, fields = collections.defaultdict(list), set()
    for sheet in book.worksheets:
        wrapped = Sheet(sheet)
        columns = [wrapped.columns[name] for name in ALL.get(wrapped.kind, []) if name in wrapped.columns]
        fields |= {(sheet.title, row, column) for row in range(2, sheet.max_row + 1) for column in columns}
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and not cell.value.startswith(("=", "#")):
                    places[words(cell.value)].append((sheet.title, cell.row, cell.column))
                if cell.comment:
                    places[words(cell.comment.text)].append((sheet.title, cell.row, cell.column))
    # A sheet of one's own is named by its number.
    return places, fields, {f"sheet {number}": sheet.title for number, sheet in enumerate(book.worksheets, 1)}


def named(findings, tabs):
    """The cells that findings name, as ranges: that where each stands, and those of which it says that they are not read. What is
    missing in a row of a treaty is an error of the row, of which nothing is taken."""
    found = []
    for finding in findings:
        place = finding["place"]
        if "cell" not in place:
            continue
        ends = re.findall(r"\b([A-Z]{1,3}[0-9]+)(?: to ([A-Z]{1,3}[0-9]+))?", finding["message"])
        for first, last in [(place["cell"], "")] + ends:
            (left, top), (right, bottom) = coordinate_from_string(first), coordinate_from_string(last or first)
            found.append((tabs.get(place["sheet"], place["sheet"]), top, bottom, column_index_from_string(left), column_index_from_string(right)))
        if finding["code"] == "FU103":
            found.append((tabs.get(place["sheet"], place["sheet"]), top, top, 1, WIDEST))
    return lambda sheet, row, column: any(
        sheet == tab and top <= row <= bottom and left <= column <= right for tab, top, bottom, left, right in found)


def unsaid(said, places, own, is_named):
    """The texts that stand in cells, and are neither said nor named in a finding there."""
    everything = [text for answer in said.values() for text in texts(answer)]
    for text, cells in places.items():
        left = [cell for cell in cells if not is_named(*cell)]
        if not text or text.casefold() in own or not left:
            continue
        # Commitments stand in one cell, with commas between them.
        parts = [part.strip() for part in text.split(",")]
        count = sum(other.count(text) for other in everything)
        if count < len(left) and not all(part in everything for part in parts):
            yield text, left


def hidden(before, lost, elsewhere, places, sample, fields, own, is_named):
    """A text in a workbook with errors that stands in a cell, is not read, and not named in a finding there; None if none is.

    `sample` has the cells of the workbook before it was damaged."""
    read = {word for found in elsewhere.values() for word in found}
    for text, cells in places.items():
        if any(is_named(*cell) for cell in cells) or text.casefold() in own:
            continue
        # Where it stands in fewer cells than before, what the change took away is lost, and nobody can say from which.
        if len(cells) < len(sample.get(text, [])):
            continue
        said_by = [item for item, answer in before.items() if text in texts(answer)]
        # Of what stands in a longer text of the same answer too, nobody can say in which it was lost.
        if any(text != other and text in other for item in said_by for other in texts(before[item])):
            continue
        phrase = " ".join(re.findall(r"\w+", text))
        isLost = said_by and len(text.split()) > 3 and all(phrase in " ".join(lost.get(item, [])) for item in said_by)
        # What is typed into a field may be in confidence, and not be told.
        isDropped = "Zyxmark" in text and text.split()[-1] not in read and not any(cell in fields for cell in cells)
        if isLost or isDropped:
            return text, cells
    return None


def in_confidence(before):
    return [item for item, answer in before.items() if item != "about" and answer.get("confidential") == "true"]


def wrong(before, after, elsewhere, lost, told, findings, kinds, places, fields, tabs, sample, own, raw):
    """What is wrong with what a workbook says; None if nothing is."""
    errors = [finding for finding in findings if finding["severity"] == "error"]
    if kinds <= {"rearranged", "unordered"}:
        if after is None or errors:
            return f"was only rearranged, and has errors: {[(e['code'], e['place'], e['message']) for e in errors[:3]]}"
        one, other = (before, after) if "unordered" not in kinds else (order_free(before), order_free(after))
        if one != other:
            found = [key for key in one.keys() | other.keys() if one.get(key) != other.get(key)]
            return f"says something else of {found[:3]}: {[(one.get(p), other.get(p)) for p in found[:1]]}"
        return None
    is_named = named(findings, tabs)
    secret = {item: before[item] for item in in_confidence(before)}
    public = {text for item, answer in before.items() if item not in secret for text in texts(answer)}
    for item, answer in secret.items():
        for text in texts(answer):
            if len(text.split()) > 3 and text not in public and text in told:
                return f"shows “{text[:60]}” of {item}, which was given in confidence"
    if after is None:
        for item, found in elsewhere.items():
            planted = set(re.findall(r"\w+", " ".join(text for text in places or {} if "Zyxmark" in text)))
            said_before = set(re.findall(r"\w+", " ".join(texts(before.get(item, before["about"])))))
            if not set(found) <= said_before | planted:
                return f"has {sorted(set(found) - said_before - planted)[:5]} under {item}, where they did not stand"
        unread = hidden(before, lost, elsewhere, places or {}, sample, fields, own, is_named) if elsewhere or lost else None
        if unread:
            return f"has lost “{unread[0][:60]}” in {unread[1][:2]} without a finding there"
        return None if errors else "cannot be read, without a finding"
    for item, answer in secret.items():
        now = raw.get(item) or {}
        # Blank is in doubt, and so in confidence.
        if now.get("confidential", "false") == "false" and set(texts(plain(now))) & set(texts(answer)):
            return f"gives {item} no longer in confidence"
    for item, answer in after.items():
        own_texts = set(texts(before.get(item, {})))
        # What was planted in the row of a treaty says which it is.
        own_texts |= {entry["treaty"] for entry in answer.get("treaties", []) if "Zyxmark" in str(entry)}
        for text in texts(answer):
            # What stood in several rows of a sheet is one text.
            if text not in own_texts and "Zyxmark" not in text and not any(part and part in text for part in own_texts):
                return f"has “{text[:60]}” under {item}, where it did not stand"
    for text, left in unsaid(after, places or {}, own, is_named):
        return f"has lost “{text[:60]}” in {left[:2]} without a finding there"
    return None


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
            samples.append((book, truth, written(book), typed(book)[0]))
            sources[f"{path.stem}.xlsx"] = path
        cases = []

        def check():
            found = program.findings([case[1] for case in cases])
            for seed, path, before, kinds, names, own, sample in cases:
                text = program.written(path, folder / "read.yaml")
                after = None if text is None else said(text)
                elsewhere, told = program.only_there(path, sources[path.name]) if after is None else ({}, "")
                lost = program.only_there(sources[path.name], path)[0] if after is None else {}
                told += program.run("validate", path).stdout
                reason = wrong(
                    before, after, elsewhere, lost, told, found[str(path)], kinds, *typed(path), sample, own, raw_answers(text or ""))
                if reason:
                    failures.append(f"{seed} ({', '.join(names)}): {reason}")
                outcome = "refused" if after is None else "said" if after == before else "changed"
                counts[outcome] = counts.get(outcome, 0) + 1
                path.unlink()
            cases.clear()

        for seed in range(proof.share(FULL)) if only is None else [only]:
            chance = random.Random(seed)
            path, before, own, sample = chance.choice(samples)
            book = openpyxl.load_workbook(path, rich_text=True)
            changes = chance.sample(REARRANGEMENTS, chance.randint(1, 3))
            damaged = chance.random() < 0.5
            if damaged:
                changes += chance.sample(DAMAGE, chance.randint(1, 2))
            kinds, names = {"damaged" if damaged else "rearranged"}, []
            for change in changes:
                try:
                    kinds |= change(book, chance) or set()
                    names.append(change.__name__)
                except Nothing:
                    # Those before it left it nothing to change; what it was about to is as damaged as before.
                    names.append(f"not {change.__name__}")
            target = folder / f"{seed}" / path.name.removeprefix("sample-")
            target.parent.mkdir(exist_ok=True)
            book.save(target)
            if chance.random() < 0.1:
                change = chance.choice(BYTES)
                target.write_bytes(change(target.read_bytes(), chance))
                names.append(change.__name__)
                kinds.add("damaged")
            cases.append((seed, target, before, kinds, names, own, sample))
            if len(cases) == BATCH:
                check()
        if cases:
            check()
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"workbooks: {sum(counts.values())} passed through, {counts}, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
