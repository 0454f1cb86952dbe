"""Layout: nothing is wider than the window, whatever the text, the width and the direction; and what is printed."""

import shutil
import subprocess

import browser
from browser import chromium, go, opened, saved

ROUTES = ["", "about", "proposals", "check", "print", "files", "question/cybercrime-legislation"]
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }"


def routes(page):
    for route in ROUTES:
        page.evaluate("(route) => { location.hash = route; }", route)
        page.wait_for_timeout(60)
        yield route


def overflow(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def no_sideways_scrolling(playwright, program):
    """Nothing scrolls sideways at 320 px (400 per cent of 1280), with text of twice the size and with wide spacing"""
    form = program.form("CAN.html")
    with chromium(playwright, viewport={"width": 320, "height": 700}, bypass_csp=True) as context:
        page = opened(context, form)
        for style in ("", ":root { font-size: 212.5% !important }", SPACING):
            sheet = page.add_style_tag(content=style) if style else None
            for route in routes(page):
                if "question" in route:
                    page.get_by_role("button", name="Add a measure").click()
                assert overflow(page) <= 0, (style[:40], route, overflow(page))
            if sheet:
                sheet.evaluate("(element) => element.remove()")


def guidance_beside(playwright, program):
    """The guidance stands beside the answer where there is room, else above it, and is never hidden by typing"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        aside, area = page.locator("aside").bounding_box(), page.get_by_label("Summary").bounding_box()
        assert aside["x"] > area["x"] + area["width"], (aside, area)
        page.set_viewport_size({"width": 500, "height": 800})
        aside, area = page.locator("aside").bounding_box(), page.get_by_label("Summary").bounding_box()
        assert aside["y"] + aside["height"] < area["y"], (aside, area)
        page.get_by_label("Summary").fill("Canada reported.")
        assert page.locator("aside").is_visible()


def mirrored():
    """A folder of templates with the texts of the page in a language that is written from right to left: Arabic letters for
    Latin ones, so that the layout is tested without a translation that nobody has read."""
    folder = browser.WORK / "templates"
    (folder / "form/texts").mkdir(parents=True, exist_ok=True)
    letters = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه")
    lines = []
    for line in (browser.FORM / "texts/en.yaml").read_text(encoding="utf-8").split("\n"):
        name, _, text = line.partition(": ")
        if not text or line.startswith("#"):
            continue
        pieces = text.split("{")
        text = "{".join([pieces[0].lower().translate(letters)] + [
            piece.partition("}")[0] + "}" + piece.partition("}")[2].lower().translate(letters) for piece in pieces[1:]])
        lines.append(f"{name}: {text}")
    text = "\n".join(lines).replace(next(line for line in lines if line.startswith("language: ")), "language: ar")
    text = text.replace(next(line for line in lines if line.startswith("direction: ")), "direction: rtl")
    (folder / "form/texts/ar.yaml").write_text(text + "\n", encoding="utf-8")
    return folder


def right_to_left(playwright, program):
    """A language from right to left is one more file of texts, and mirrors the page"""
    form = program.form("AR.html", "--language", "ar", "--templates", mirrored())
    for width in (320, 1280):
        with chromium(playwright, viewport={"width": width, "height": 800}) as context:
            page = opened(context, form)
            assert page.evaluate("document.documentElement.dir") == "rtl"
            for route in routes(page):
                assert overflow(page) <= 0, (width, route, overflow(page))
                page.screenshot(path=browser.WORK / f"rtl-{width}-{route.split('/')[0] or 'home'}.png")
            radio, label = page.locator(".option input").first.bounding_box(), page.locator(".option label").first.bounding_box()
            assert radio["x"] > label["x"], "the button stands to the right of its words"


def printing(playwright, program):
    """What is printed is the self-assessment of four columns with the action plan, without answers in confidence unless asked"""
    form = program.form("CAN.html", "--core")
    with chromium(playwright) as context:
        page = opened(context, form)
        first, second = [item["id"] for item in browser.data(form)["items"][:2]]
        for item, words in ((first, "Canada reported a public thing."), (second, "Canada reported a secret thing.")):
            go(page, f"question/{item}")
            page.get_by_label("Implemented", exact=True).check()
            page.get_by_label("Summary").fill(words)
            page.get_by_label("Responsible agency").fill("Ministry of Exercise")
        page.get_by_label("Keep this answer in confidence").check()
        page.click("summary:has-text('More, if you wish')")
        go(page, f"question/{first}")
        page.click("summary:has-text('More, if you wish')")
        page.get_by_role("button", name="Add a step").click()
        page.get_by_label("What is to be done").fill("to train judges")
        go(page, "print")
        text = page.evaluate("document.getElementById('paper').textContent")
        for part in ("Key point", "Current situation", "Approach", "Responsible agency", "public thing", "to train judges", "Signature"):
            assert part in text, part
        assert "secret" not in text and "IN CONFIDENCE" not in text
        pages = browser.WORK / "print.pdf"
        page.pdf(path=pages, prefer_css_page_size=True)
        if shutil.which("pdftotext"):
            paper = subprocess.run(["pdftotext", "-layout", pages, "-"], capture_output=True, text=True).stdout
            assert paper.count("Current situation") >= paper.count("\f") - 2 > 0, "the heads are repeated on each page"
            assert "Save to a file" not in paper and "public thing" in paper
        page.get_by_label("Print the answers in confidence too").check()
        text = page.evaluate("document.getElementById('paper').textContent")
        assert "secret thing" in text and text.count("IN CONFIDENCE") == 1


def exercise(playwright, program):
    """The form of an invented State says that it is an exercise, on the page and on paper"""
    said = "This is an exercise with an invented State."
    for state, is_invented in (("XAA", True), ("CAN", False)):
        form = program.form("EXERCISE.html", browser.CHECKLIST, "--state", state)
        with chromium(playwright) as context:
            page = opened(context, form)
            assert (said in page.inner_text("main")) is is_invented
            go(page, "print")
            assert (said in page.evaluate("document.getElementById('paper').textContent")) is is_invented


def one_file(playwright, program):
    """The page is one file of at most 250,000 bytes with a policy by fingerprints, and asks for nothing"""
    form = program.form("CAN.html")
    sizes = {form.stat().st_size, program.form("DOHA.html", "doha-2015", "--state", "CAN").stat().st_size}
    assert max(sizes) <= 250_000, sizes
    html = form.read_text(encoding="utf-8")
    assert "unsafe" not in html.split('content="', 2)[1].split('"')[0] and "http:" not in html.split("</head>")[0].split("<style>")[0]
    with chromium(playwright, offline=True) as context:
        page = opened(context, form)
        blocked = page.evaluate("""async () => {
          try { await fetch('http://127.0.0.1:9/'); return 'asked'; } catch { return 'blocked'; }
        }""")
        assert blocked == "blocked"
        # What was tried here is what the console then says.
        assert all("Content Security Policy" in one for one in context.watch.wrong), context.watch.wrong
        context.watch.wrong.clear()
    print(f"    {min(sizes)} and {max(sizes)} bytes")


def cannot_open(playwright, program):
    """Where the form cannot open the page says so, after a while and only there"""
    form = program.form("CAN.html")
    with chromium(playwright, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"file://{form}")
        assert not page.locator("text=the form cannot open here").is_visible()
        page.wait_for_selector("text=the form cannot open here", timeout=6_000)
    with chromium(playwright) as context:
        context.add_init_script("delete window.DecompressionStream;")
        page = context.new_page()
        page.goto(f"file://{form}")
        page.wait_for_selector("text=the form cannot open here", timeout=6_000)
        context.watch.wrong.clear()
    with chromium(playwright) as context:
        assert opened(context, form).locator("text=the form cannot open here").count() == 0


def treaties(playwright, program):
    """A question on treaties has a row for each, and no status"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        page = opened(context, form, "question/organized-crime-convention")
        assert page.locator("input[type=radio]").count() == 0
        page.get_by_label("Position").first.select_option("party")
        page.get_by_label("Since").first.fill("2004")
        text = saved(page, "treaties")[1]
        assert '- treaty: "untoc"\n        position: "party"\n        since: "2004"' in text and "firearms" not in text, text
        for route in ("check", "print"):
            go(page, route)
            shown = page.evaluate("document.body.textContent")
            assert "United Nations Convention against Transnational Organized Crime, party, 2004" in shown, shown[-3000:]


TESTS = [no_sideways_scrolling, guidance_beside, right_to_left, printing, exercise, one_file, cannot_open, treaties]
