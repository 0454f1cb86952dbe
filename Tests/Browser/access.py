"""Access: axe finds nothing on any page, in light and dark, at 320 and 1280 px."""

import pathlib

import axe_playwright_python

import browser
from browser import chromium, go, opened

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def filled(page):
    """Fills in something of every kind, with errors, so that all that can be drawn is."""
    go(page, "question/cybercrime-legislation")
    page.get_by_label("Implemented", exact=True).check()
    page.get_by_label("Summary").fill("word " * 130)
    page.get_by_role("button", name="Add a measure").click()
    page.get_by_label("Year", exact=True).fill("20")
    page.click("summary:has-text('More, if you wish')")
    page.get_by_role("button", name="Add assistance that is needed").click()
    page.get_by_role("button", name="Add a step").click()
    page.get_by_label("Keep this answer in confidence").check()
    page.get_by_role("button", name="Next question").click()


def states(page):
    """Goes to every page of the form, and to what it shows after some act; gives each a name."""
    yield "a question with errors"
    for route in ("", "about", "proposals", "check", "print", "files"):
        go(page, route) if route else page.evaluate("location.hash = ''")
        page.wait_for_timeout(50)
        yield route or "home"
    page.get_by_role("link", name="Canada").click()
    theme = page.locator(".tasks a[href^='#theme/']").first
    theme.click()
    page.wait_for_selector("text=Answer all questions of this theme")
    yield "a theme"
    page.click("text=Answer all questions of this theme")
    page.wait_for_selector("section.whole")
    yield "a theme on one page"
    go(page, "question/cybercrime-legislation")
    yield "a question"
    page.get_by_role("button", name="Remove Measure 1").click()
    yield "a row removed"
    go(page, "question/organized-crime-convention")
    yield "a question on treaties"
    page.get_by_label("We leave this question unanswered").check()
    yield "left unanswered"
    go(page, "files")
    page.get_by_role("button", name="Remove it: this is a shared computer").click()
    yield "asked whether to remove"
    theirs = browser.WORK / "access.yaml"
    theirs.write_text(
        'checklist: salvador-2010\nedition: 2\ncycle: "2027"\nstate: CAN\nlanguage: en\nrespondent: { authority: Ministry }\nanswers:\n'
        "  cybercrime-legislation:\n    summary: Theirs.\n    principal: true\n    new-field: [one, two]\n", encoding="utf-8")
    browser.choose(page, theirs)
    page.wait_for_selector("h1:text-is('Two copies')")
    yield "two copies"
    page.keyboard.press("Control+s")
    page.wait_for_selector("text=Choose first")
    yield "told to choose first"
    go(page, "files")
    yield "files while two copies are open"


def violations(page):
    result = page.evaluate("(tags) => axe.run(document, { runOnly: { type: 'tag', values: tags } })", TAGS)
    return [
        f"{one['id']}: {node['html'][:160]} ({' '.join(node.get('failureSummary', '').split())[:160]})"
        for one in result["violations"] for node in one["nodes"]]


def axe(playwright, program):
    """No page has a violation of WCAG 2.2 AA"""
    forms = [program.form("CAN.html"), program.form("FROM.html", "--from", browser.ROOT / "Submissions/2011/CAN.yaml")]
    count, wrong = 0, []
    for width in (320, 1280):
        for scheme in ("light", "dark"):
            for form in forms:
                with chromium(playwright, viewport={"width": width, "height": 800}, color_scheme=scheme) as context:
                    page = opened(context, form)
                    page.evaluate(AXE)
                    if form.name == "FROM.html":
                        go(page, "question/cybercrime-legislation")
                        page.wait_for_selector("section.former")
                        names = iter(["former answers"])
                    else:
                        filled(page)
                        names = states(page)
                    for name in names:
                        count += 1
                        wrong += [f"{name}, {width} px, {scheme}: {one}" for one in violations(page)]
    assert not wrong, "\n".join(wrong[:12])
    print(f"    {count} states")


TESTS = [axe]
