"""Files: what is read and written, what is refused, and two copies of a reply."""

import contextlib
import functools
import http.server
import random
import re
import shutil
import threading

import yaml

import browser
import proof
from browser import chromium, choose, go, modules, opened, saved

HEAD = 'checklist: salvador-2010\nedition: 2\ncycle: "2027"\nstate: CAN\nlanguage: en\n'


def written(name, text):
    path = browser.WORK / name
    path.write_text(text, encoding="utf-8")
    return path


def remarks_and_unknown_fields(playwright, program):
    """Comments that a person typed and fields that the page does not know are shown, kept and written back"""
    program.form("CAN.html")
    form = program.form("CAN.yaml").read_text(encoding="utf-8")
    text = form.replace("  cybercrime-legislation:\n", "  # ask the ministry # twice\n  cybercrime-legislation:\n", 1)
    place = text.index("  cybercrime-legislation:\n")
    rest = text[place:]
    rest = re.sub(r'    status: "".*', '    new-field: "kept"\n    status: "implemented"   # agreed by all', rest, count=1)
    rest = rest.replace('    summary: ""\n', "    summary: >\n      Canada reported\n      # this is text, and \"so: is\" this\n", 1)
    path = written("remarks.yaml", text[:place] + rest + "\nmore:\n  - 'it''s # no comment'\n# the end\n")
    with chromium(playwright) as context:
        page = opened(context, browser.WORK / "CAN.html")
        choose(page, path)
        go(page, "question/cybercrime-legislation")
        shown = page.inner_text("aside")
        assert "ask the ministry # twice" in shown and "agreed by all" in shown, shown
        assert "Question" not in shown.split("Remarks in the file")[1], shown
        after = saved(page, "remarks-saved")[1]
        for line in ("# ask the ministry # twice", "# agreed by all", "# the end"):
            assert after.count(line) == 1, (line, after)
        assert after.count("#") < 30, after
        root = yaml.safe_load(after)
        answer = root["answers"]["cybercrime-legislation"]
        assert answer["new-field"] == "kept" and root["more"] == ["it's # no comment"], root
        assert "# this is text" in answer["summary"], answer
        choose(page, browser.WORK / "remarks-saved/CAN.yaml")
        assert saved(page, "remarks-again")[1] == after


def plain_text(playwright, program):
    """The form in plain text is opened for what was typed in it; an answer to another wording of its question is to be confirmed"""
    program.form("CAN.html")
    blank = program.form("CAN.yaml").read_text(encoding="utf-8")
    place = blank.index("  cybercrime-legislation:\n")
    filled = blank[:place] + blank[place:].replace('    summary: ""\n', '    summary: "Canada reported that it had a law."\n', 1)
    wording = re.search(r'(?<=cybercrime-legislation: ")[0-9a-f]{16}', blank).group()
    with chromium(playwright) as context:
        page = opened(context, browser.WORK / "CAN.html")
        choose(page, written("blank.yaml", blank))
        assert set(yaml.safe_load(saved(page, "blank")[1])) == {"checklist", "edition", "cycle", "state", "language"}
        choose(page, written("filled.yaml", filled))
        assert "worded otherwise" not in page.inner_text(".messages")
        path, text = saved(page, "filled")
        root = yaml.safe_load(text)
        assert root["answers"] == {"cybercrime-legislation": {"summary": "Canada reported that it had a law."}}, text
        assert root["questions"] == {"cybercrime-legislation": wording}, text
        assert not [one for one in program.findings(path) if one["severity"] == "error"]
    with chromium(playwright) as context:
        page = opened(context, browser.WORK / "CAN.html")
        choose(page, written("reworded.yaml", filled.replace(wording, "0" * 16)))
        said = page.inner_text(".messages")
        assert "Question 68 was worded otherwise" in said and "reworded.yaml is open." in said, said
        assert "1 former answer to confirm" in page.inner_text("main")
        path, _ = saved(page, "reworded")
        assert {one["code"] for one in program.findings(path) if one.get("item") == "cybercrime-legislation"} == {"FU307"}
        go(page, "question/cybercrime-legislation")
        page.get_by_label("Still true").check()
        path, _ = saved(page, "reread")
        assert not [one for one in program.findings(path) if one["severity"] == "error"]


def refusals(playwright, program):
    """A file that is broken, or of another State, cycle or checklist, is refused, and nothing is changed"""
    form = program.form("CAN.html")
    cases = {
        "broken": (HEAD + 'answers:\n  a: "never closed\n', "something is wrong on line"),
        "tab": (HEAD + "answers:\n\ta: b\n", "something is wrong on line 7"),
        "state": (HEAD.replace("CAN", "MLT"), "the reply of another State (MLT"),
        "cycle": (HEAD.replace("2027", "2011"), "from another cycle (2011"),
        "edition": (HEAD.replace("edition: 2", "edition: 1"), "answers edition 1"),
        "checklist": (HEAD.replace("salvador-2010", "doha-2015"), "answers another checklist"),
        "null": (HEAD + 'answers:\n  cybercrime-legislation:\n    summary: "a\\0b"\n', "The file cannot be read"),
        "letter": ("Dear Sir,\n", "This file is not a reply"),
        "twice": (HEAD + "state: CAN\n", "something is wrong on line"),
    }
    with chromium(playwright) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        page.get_by_label("Summary").fill("Canada reported.")
        before = saved(page, "before")[1]
        for name, (text, message) in cases.items():
            choose(page, written(f"refused-{name}.yaml", text))
            said = page.inner_text(".message.wrong")
            assert message in said and said.endswith("Nothing here was changed."), (name, said)
            assert saved(page, "after")[1] == before, name
        choose(page, written("latin.yaml", "").with_suffix(".yaml"))
        (browser.WORK / "latin.yaml").write_bytes(HEAD.encode() + b"answers:\n  a:\n    summary: \xe9\n")
        choose(page, browser.WORK / "latin.yaml")
        assert "not plain text in UTF-8" in page.inner_text(".message.wrong")
        program.form("book.xlsx")
        for name, message in (("book.xlsx", "The file is a workbook"), ("CAN.html", "The file is the page of a form")):
            choose(page, browser.WORK / name)
            assert message in page.inner_text(".message.wrong"), name
            assert saved(page, "after")[1] == before, name


def two_copies(playwright, program):
    """Of two copies what is filled in beats what is blank; where both are, a person chooses"""
    form = program.form("CAN.html")
    answer = "  {}:\n    summary: {}\n"
    theirs = written("theirs.yaml", HEAD + "answers:\n" + answer.format("cybercrime-legislation", "Theirs.")
                     + answer.format("cybercrime-capacity", "Only theirs."))
    with chromium(playwright) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        ids = [item["id"] for item in browser.data(form)["items"]]
        other = next(one for one in ids if one != "cybercrime-legislation")
        theirs.write_text(theirs.read_text().replace("cybercrime-capacity", other))
        mine = next(one for one in ids if one not in ("cybercrime-legislation", other))
        for item, words in (("cybercrime-legislation", "Mine."), (mine, "Only mine.")):
            go(page, f"question/{item}")
            page.get_by_label("Summary").fill(words)
        choose(page, theirs)
        page.wait_for_selector("h1:text-is('Two copies')")
        assert page.locator(".copy").count() == 2
        assert "Theirs." in page.inner_text("main") and "Mine." in page.inner_text("main")
        page.get_by_role("button", name="Take the file’s").click()
        answers = yaml.safe_load(saved(page, "merged")[1])["answers"]
        summaries = {item: value["summary"] for item, value in answers.items()}
        assert summaries == {"cybercrime-legislation": "Theirs.", other: "Only theirs.", mine: "Only mine."}, summaries
        # What is as it was saved yields to what was typed since, without a question.
        go(page, f"question/{mine}")
        page.get_by_label("Summary").fill("Changed since.")
        choose(page, browser.WORK / "merged/CAN.yaml")
        assert page.locator("h1:text-is('Two copies')").count() == 0
        assert yaml.safe_load(saved(page, "since")[1])["answers"][mine]["summary"] == "Changed since."


def parts(playwright, program):
    """Parts of a form are filled in on pages of their own, and put together on the page of the whole, as the program does"""
    form, whole = program.form("CAN.html"), program.form("whole.yaml")
    folder = browser.WORK / "parts"
    shutil.rmtree(folder, ignore_errors=True)
    program.run("split", whole, "--by", "theme", "-o", folder)
    assert len(list(folder.iterdir())) == 18
    answers = {"cybercrime": "cybercrime-legislation", "prisons": "pretrial-detention", "corruption": "corruption-convention-implementation"}
    files = []
    with chromium(playwright) as context:
        for theme, item in answers.items():
            page = opened(context, folder / f"CAN.{theme}.html", f"question/{item}")
            asked = {one["theme"] for one in browser.data(folder / f"CAN.{theme}.html")["items"]}
            assert asked == {theme}, asked
            page.get_by_label("Summary").fill(f"Canada reported that its work on {theme} went on as an exercise.")
            with page.expect_download() as download:
                page.keyboard.press("Control+s")
            assert download.value.suggested_filename == f"CAN.{theme}.yaml", download.value.suggested_filename
            files.append(folder / download.value.suggested_filename)
            download.value.save_as(files[-1])
            page.close()
        assert program.findings(*files) == [], program.findings(*files)
        page = opened(context, form)
        for path in files:
            choose(page, path)
            assert page.locator("h1:text-is('Two copies')").count() == 0, path
        text = saved(page, "whole")[1]
        program.run("merge", *files, "-o", folder / "CAN.yaml")
        for root in (yaml.safe_load(text), yaml.safe_load((folder / "CAN.yaml").read_text())):
            summaries = {item: answer["summary"] for item, answer in root["answers"].items() if answer.get("summary")}
            assert summaries == {item: f"Canada reported that its work on {theme} went on as an exercise." for theme, item in answers.items()}, summaries
        # A second ministry that answers the same stands beside the first, and so does another respondent.
        path = written("interior.yaml", HEAD + "respondent: { authority: Interior }\nanswers:\n  pretrial-detention:\n    summary: Other.\n")
        choose(page, path)
        page.wait_for_selector("h1:text-is('Two copies')")
        assert page.locator("section.read").count() == 1, page.inner_text("main")
        assert "Other." in page.inner_text("main") and "its work on prisons went on" in page.inner_text("main")


def clearance(playwright, program):
    """Who cleared the reply, and when, is asked, saved and opened again"""
    with chromium(playwright) as context:
        page = opened(context, program.form("CAN.html"), "about")
        section = page.locator("h2:text-is('Clearance') ~ div")
        section.get_by_label("Authority").fill("Cabinet")
        section.get_by_label("Date of clearance").fill("2027-01-14")
        path, text = saved(page, "cleared")
        assert yaml.safe_load(text)["cleared-by"] == {"authority": "Cabinet", "date": "2027-01-14"}, text
        assert program.findings(path) == []
        choose(page, path)
        go(page, "about")
        assert page.get_by_label("Date of clearance").input_value() == "2027-01-14"


def clearance_of_parts(playwright, program):
    """Who cleared a part has not cleared what is put together; a copy that adds nothing leaves the clearance"""
    form = program.form("CAN.html")
    cleared = 'cleared-by: { authority: Prisons, date: "2027-01-14" }\n'
    answer = "answers:\n  {}:\n    summary: One.\n"
    one = written("cleared-one.yaml", HEAD + cleared + answer.format("pretrial-detention"))
    two = written("cleared-two.yaml", HEAD + cleared + answer.format("cybercrime-legislation"))
    bare = written("cleared-bare.yaml", HEAD + answer.format("cybercrime-legislation"))
    said = "Who cleared a copy is left out"
    for first, second in ((one, bare), (bare, one), (one, two)):
        with chromium(playwright) as context:
            page = opened(context, form)
            choose(page, first)
            choose(page, second)
            assert said in page.inner_text(".messages"), page.inner_text(".messages")
            root = yaml.safe_load(saved(page, "parts-cleared")[1])
            assert "cleared-by" not in root and len(root["answers"]) == 2, root
    # Once it is cleared as a whole, what was saved before, or says the same, takes nothing away; nor is it lost on the way back.
    for first, second in ((two, bare), (bare, two)):
        with chromium(playwright) as context:
            page = opened(context, form)
            choose(page, first)
            choose(page, second)
            assert said not in page.inner_text(".messages")
            assert yaml.safe_load(saved(page, "whole-cleared")[1])["cleared-by"]["authority"] == "Prisons"


def opened_and_changed(playwright, program):
    """What is typed after a file was opened is not in that file, and the page says so"""
    form = program.form("CAN.html")
    path = written("opened.yaml", HEAD + "answers:\n  cybercrime-legislation:\n    summary: One.\n")
    with chromium(playwright) as context:
        page = opened(context, form)
        choose(page, path)
        page.wait_for_selector("text=opened.yaml is open")
        assert browser.kept(page).startswith("Everything is in opened.yaml"), browser.kept(page)
        go(page, "question/cybercrime-legislation")
        page.get_by_label("Summary").fill("Two.")
        assert browser.kept(page).startswith("opened.yaml holds everything up to"), browser.kept(page)
        page.reload()
        page.wait_for_selector("textarea")
        assert browser.kept(page).startswith("opened.yaml holds everything up to"), browser.kept(page)
        # What the file holds is no news, so that nobody is asked, and what was typed since stays.
        choose(page, path)
        assert page.locator("h1:text-is('Two copies')").count() == 0
        assert yaml.safe_load(saved(page, "changed")[1])["answers"]["cybercrime-legislation"]["summary"] == "Two."


SEED, REQUESTS = 20270102, 2_000
ASKING = ["# the answer above is confidential", "# please do not\n# publish this", "# not for publication", "# by request:\n# confidential"]


def asking(chance, ids):
    """A file with a comment that asks for confidence somewhere in it, and another file of the same State without one."""
    kept, other = chance.sample(ids, 4), chance.sample(ids, 5)
    answers = "answers:\n" + "".join(f'  {item}:\n    status: none\n    summary: "One."\n    authority: "x"\n' for item in kept)
    blocks = [
        "checklist: salvador-2010\nedition: 2\n", 'cycle: "2027"\nstate: CAN\n', "language: en\n", answers,
        *chance.sample([f'submitted: "{chance.choice(["", "2027-01-14"])}"\n', "respondent:\n  authority: Ministry\n", "cleared-by:\n  name: \"\"\n",
                        'proposals:\n  follow-up:\n    - "a meeting of experts on it"\n', "more:\n  - x\n", "note: x\n"], 3)]
    if chance.randrange(2):
        chance.shuffle(blocks)
    lines = "".join(blocks).splitlines()
    at = chance.randrange(len(lines) + 1)
    first, *more = chance.choice(ASKING).split("\n")
    margin = " " * chance.choice([0, 2, 4])
    if at > 0 and chance.randrange(3) == 0:
        lines[at - 1] += f"  {first}"
        lines[at:at] = [margin + line for line in more]
    else:
        lines[at:at] = [margin + line for line in (first, *more)]
    theirs = "".join(f'  {item}:\n    status: none\n    summary: "Two."\n' for item in other if item not in kept)
    return "\n".join(lines) + "\n", HEAD + "answers:\n" + theirs


def requests_for_confidence(playwright, program):
    """An answer of which a comment asks that it not be published is withheld in whatever file the page makes of it"""
    form = program.form("CAN.html")
    folder = browser.WORK / "asking"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    chance = random.Random(SEED)
    total, asked, more = proof.share(REQUESTS), 0, 0
    with modules(playwright, form) as page:
        ids = [item["id"] for item in browser.data(form)["items"]]
        pairs = [asking(chance, ids) for _ in range(total)]
        made = page.evaluate("""(pairs) => pairs.map(([one, other]) => {
          const { opened, merged, textOf } = window.form;
          const put = (first, second) => textOf(merged(null, opened(first), opened(second)).submission);
          const alone = textOf(opened(one));
          return [one, other, alone, textOf(opened(alone)), put(one, other), put(other, one), put(other, put(alone, other))];
        })""", pairs)
    for number, texts in enumerate(made):
        for name, text in zip(("one", "other", "alone", "again", "first", "second", "twice"), texts):
            (folder / f"{number}-{name}.yaml").write_text(text, encoding="utf-8")
        assert texts[2] == texts[3], f"{number}: saved again, the file is another"
    withheld = {path.name: set() for path in folder.iterdir()}
    for finding in program.findings(folder):
        # Every answer has a status that is none, so that it is found whether its answer is withheld; so are the proposals.
        if finding["code"] == "FU201" and finding.get("confidential"):
            withheld[finding["place"]["path"].rsplit("/", 1)[1]].add(finding["item"])
    for number in range(total):
        due = withheld[f"{number}-one.yaml"]
        asked += bool(due)
        assert not withheld[f"{number}-other.yaml"]
        for name in ("alone", "first", "second", "twice"):
            got = withheld[f"{number}-{name}.yaml"]
            assert due <= got, f"{folder}/{number}-{name}.yaml: no longer withheld: {sorted(due - got)}"
            more += bool(got - due) and len(due) < 3
    assert asked > total / 3 and more < total / 5, (asked, more, total)
    print(f"    {total} pairs of files, {asked} with answers withheld; more than that withheld in {more} of {4 * total}")


STUB = """
  window.showSaveFilePicker = async (options) => {
    const folder = await navigator.storage.getDirectory();
    window.asked = (window.asked ?? 0) + 1;
    return folder.getFileHandle(options.suggestedName, { create: true });
  };
  window.showOpenFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    return [await folder.getFileHandle(window.chosen)];
  };
"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def server():
    handler = functools.partial(Quiet, directory=str(browser.WORK))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as one:
        threading.Thread(target=one.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{one.server_address[1]}"
        one.shutdown()


READ = "async (name) => (await (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile()).text()"
WRITE = """async ([name, text]) => {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}"""


@contextlib.contextmanager
def page_with_files(playwright, program, route=""):
    """The page of a form in a browser that can write to files, which are those of the page’s own storage."""
    program.form("CAN.html")
    with server() as address, chromium(playwright, pickers=True) as context:
        context.add_init_script(STUB)
        page = context.new_page()
        page.goto(f"{address}/CAN.html{route}")
        page.wait_for_selector("h1")
        yield page


def write_back(playwright, program):
    """Where the browser can write to the file it does; a file that has changed meanwhile is merged first"""
    with page_with_files(playwright, program, "#question/cybercrime-legislation") as page:
        page.get_by_label("Summary").fill("Once.")
        page.keyboard.press("Control+s")
        page.wait_for_selector("text=Everything is in CAN.yaml")
        assert page.inner_text("header button") == "Save to CAN.yaml"
        first = page.evaluate(READ, "CAN.yaml")
        page.get_by_label("Summary").fill("Twice.")
        page.keyboard.press("Control+s")
        page.wait_for_selector("text=Everything is in CAN.yaml")
        assert page.evaluate(READ, "CAN.yaml") == first.replace("Once.", "Twice.")
        assert page.evaluate("window.asked") == 1
        page.wait_for_timeout(20)
        page.evaluate(WRITE, ["CAN.yaml", first.replace("Once.", "By a colleague.")])
        page.get_by_label("Summary").fill("Thrice.")
        page.keyboard.press("Control+s")
        page.wait_for_selector("h1:text-is('Two copies')")
        assert "By a colleague." in page.evaluate(READ, "CAN.yaml"), "nothing is written before a person has chosen"
        page.get_by_role("button", name="Keep this page’s").click()
        page.keyboard.press("Control+s")
        page.wait_for_selector("text=Everything is in CAN.yaml")
        assert page.evaluate(READ, "CAN.yaml") == first.replace("Once.", "Thrice.")


MINISTRIES = {
    "justice.yaml": HEAD + "respondent: { authority: Ministry of Justice, name: A. Exercise }\nanswers:\n  pretrial-detention:\n"
    "    status: implemented\n    summary: Canada reported that it had a law.\n  access-to-justice-and-defence:\n    summary: Only justice.\n",
    "interior.yaml": HEAD + "respondent: { authority: Ministry of the Interior }\nanswers:\n  pretrial-detention:\n"
    "    status: under development\n    confidential: true\n  cybercrime-legislation:\n    summary: Only interior.\n",
}


def choose_stored(page, name):
    """Opens a file to which the browser can write."""
    go(page, "files")
    page.evaluate("(name) => { window.chosen = name; }", name)
    page.get_by_role("button", name="Open a file").click()


def two_ministries(playwright, program):
    """What two ministries answered is put together with who answered beside it, undecided until a person chooses, in a file of its own"""
    with page_with_files(playwright, program) as page:
        for name, text in MINISTRIES.items():
            page.evaluate(WRITE, [name, text])
        stays = lambda: [page.evaluate(READ, name) for name in MINISTRIES] == list(MINISTRIES.values())
        choose_stored(page, "justice.yaml")
        page.wait_for_selector("text=justice.yaml is open")
        assert page.inner_text("header button") == "Save to justice.yaml"
        choose_stored(page, "interior.yaml")
        page.wait_for_selector("h1:text-is('Two copies')")
        assert page.inner_text("header button") == "Save to a file"

        def undecided():
            page.wait_for_selector("h1:text-is('Two copies')")
            sides = page.locator("section.read", has_text="pretrial").locator(".copy")
            assert page.locator("section.read").count() == 2, page.inner_text("main")
            for side, words in ((0, ["from justice.yaml", "Ministry of Justice", "Implemented", "it had a law"]),
                                (1, ["In interior.yaml", "Ministry of the Interior", "Under development", "In confidence"])):
                text = sides.nth(side).inner_text()
                assert all(one in text for one in words), text

        undecided()
        # Neither is anything saved before, nor is another file opened over what is undecided; nor is it lost when the page is.
        page.keyboard.press("Control+s")
        page.wait_for_selector("text=Choose first which of two copies counts")
        choose_stored(page, "justice.yaml")
        assert "Choose first which of two copies counts" in page.inner_text(".message.wrong")
        page.locator("main .notice a").click()
        undecided()
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.evaluate("document.getElementById('paper').textContent") == "You still have to choose between two copies in some places."
        page.reload()
        undecided()
        assert stays() and page.evaluate("window.asked") is None
        for button in ("Take the file’s", "Keep this page’s"):
            page.get_by_role("button", name=button).last.click()
        page.wait_for_function("() => !document.querySelector('.pair')")
        page.keyboard.press("Control+s")
        page.wait_for_selector("text=Everything is in CAN.yaml")
        assert stays() and page.evaluate("window.asked") == 1
        root = yaml.safe_load(page.evaluate(READ, "CAN.yaml"))
        assert {item: answer.get("summary") for item, answer in root["answers"].items()} == {
            "pretrial-detention": None, "access-to-justice-and-defence": "Only justice.", "cybercrime-legislation": "Only interior."}, root
        assert root["answers"]["pretrial-detention"]["confidential"] is True and root["respondent"]["authority"] == "Ministry of Justice"
        # What was taken from a file is that file’s in the next question too.
        page.evaluate(WRITE, ["third.yaml", HEAD + "answers:\n  cybercrime-legislation:\n    summary: Otherwise.\n  access-to-justice-and-defence:\n    summary: Other.\n"])
        go(page, "question/access-to-justice-and-defence")
        page.get_by_label("Summary").fill("Typed here.")
        choose_stored(page, "third.yaml")
        page.wait_for_selector("h1:text-is('Two copies')")
        sides = {page.locator("section.read").nth(number).locator(".copy").first.inner_text() for number in range(2)}
        assert any("from interior.yaml" in one and "Ministry of the Interior" in one for one in sides), sides
        assert any("On this page, kept" in one and "Ministry of" not in one for one in sides), sides


def odd_shapes(playwright, program):
    """What stands in the file in a way that this page cannot show is said, and stays as it is"""
    form = program.form("CAN.html")
    path = written("odd.yaml", HEAD + "answers:\n  cybercrime-legislation:\n    status: implemented\n    measures: A law of 2016\n    summary: [a, b]\n")
    with chromium(playwright) as context:
        page = opened(context, form)
        choose(page, path)
        go(page, "question/cybercrime-legislation")
        assert "A law of 2016" in page.inner_text("main .notice") and page.locator("textarea").count() == 0
        for route in ("check", "print", ""):
            page.evaluate("(route) => { location.hash = route; }", route)
            page.wait_for_timeout(50)
        answer = yaml.safe_load(saved(page, "odd")[1])["answers"]["cybercrime-legislation"]
        assert (answer["measures"], answer["summary"]) == ("A law of 2016", ["a", "b"]), answer


TESTS = [plain_text, odd_shapes, remarks_and_unknown_fields, requests_for_confidence, refusals, two_copies, parts, clearance,
         clearance_of_parts, opened_and_changed, write_back, two_ministries]
