"""Filling in: what a focal point does from the first question to the file that is sent."""

import time

import yaml

import browser
from browser import chromium, choose, go, kept, opened, saved

SENTENCE = "Canada reported that, as an exercise, it had adopted a law on the matter in 2016 and trained those who apply it."


class Person:
    """Clicks and types as a person does, and counts it."""

    def __init__(self, page):
        self.page = page
        self.clicks = self.keys = 0

    def click(self, selector):
        self.page.click(selector)
        self.clicks += 1

    def type(self, selector, text):
        self.page.click(selector)
        self.page.keyboard.type(text)
        self.clicks += 1
        self.keys += len(text)


def ten_questions(playwright, program):
    """Ten questions are answered in under two minutes of clicks and typing, and the file has no finding"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        page = opened(context, form)
        person = Person(page)
        start = time.monotonic()
        person.click("text=Begin with question 1")
        for number in range(10):
            page.wait_for_selector(f"text=Question {number + 1} of")
            legend = page.locator("fieldset", has_text="Which of these does your answer cover?")
            if legend.count():
                legend.locator("input").first.check()
                person.clicks += 1
            person.click("label:text-is('Implemented')")
            person.type("textarea >> nth=0", f"{SENTENCE[:-1]} ({number + 1}).")
            if number % 3 == 0:
                person.click("text=Add a measure")
                person.page.keyboard.type(f"Exercise Act {number + 1}")
                person.keys += 14
                page.get_by_label("Kind", exact=True).select_option("law")
                page.get_by_label("Year", exact=True).fill("2016")
                person.clicks += 2
            person.click("text=Next question")
        took = time.monotonic() - start
        assert took < 120, f"it took {took:.0f} seconds"
        path, text = saved(page, "ten")
        assert kept(page).startswith("Everything is in CAN.yaml"), kept(page)
        assert text.count("status: \"implemented\"") == 10
        findings = program.findings(path)
        assert not [one for one in findings if one["severity"] == "error"], findings
        print(f"    {took:.0f} s; {person.clicks} clicks, {person.keys} keys; {text.count(chr(10))} lines")
    with chromium(playwright) as context:
        page = opened(context, form)
        choose(page, path)
        assert "10 of 75 questions done" in page.inner_text("main"), page.inner_text("main")[:300]
        assert saved(page, "again")[1] == text


def sending(playwright, program):
    """By when and to whom the reply is to be sent stands where a person is told to send it"""
    folder = browser.WORK / "sending"
    folder.mkdir(exist_ok=True)
    cycle = folder / "cycle.yaml"
    with chromium(playwright) as context:
        for lines, sentence in (
            ("", "Please send it by 31 January 2027, to the address named in the letter that came with it."),
            ("deadline: 2027-01-15\nreturn-to: congress@example.org\n", "Please send it by 15 January 2027, to congress@example.org."),
            (None, "Please send it by the day, and to the address, named in the letter that came with it."),
        ):
            cycle.unlink(missing_ok=True)
            if lines is not None:
                program.run("cycle", browser.CHECKLIST, "--cycle", "2027", "-o", cycle)
                text = cycle.read_text(encoding="utf-8").replace('mandate: ""', 'mandate: "the resolution"')
                text = text.replace('cut-off-date: ""', 'cut-off-date: "2027-01-31"')
                text = text.replace('deadline: ""\n', "").replace('return-to: ""\n', lines)
                cycle.write_text(text, encoding="utf-8")
            page = opened(context, program.form("sending/CAN.html"))
            assert sentence in page.inner_text("main"), page.inner_text("main")[:600]
            page.keyboard.press("Control+s")
            page.wait_for_selector("text=Everything is in CAN.yaml")
            for route in ("files", "check"):
                go(page, route)
                assert sentence in page.inner_text("main"), (route, page.inner_text("main")[:600])
            page.close()


def everything(playwright, program):
    """Every field is filled in, comes back from the file, and the program finds nothing but advice"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        page.check("input[value='partially implemented']")
        page.get_by_label("Summary").fill("Canada reported that it had adopted a law.\n\nIt also reported:\n- one thing;\n- another.")
        page.get_by_label("Responsible agency").fill("Ministry of Justice: “police”, # and \"quotes\"")
        page.get_by_role("button", name="Add a measure").click()
        page.get_by_label("Title").fill("Act of 2016")
        page.get_by_label("Kind", exact=True).select_option("law")
        page.get_by_label("Year", exact=True).fill("٢٠١٦")
        page.get_by_label("Web address").fill("https://example.org/a?b#c")
        page.click("summary:has-text('More, if you wish')")
        page.get_by_label("Full account").fill("At length. " * 60)
        page.get_by_label("lack of figures and research").check()
        page.get_by_label("Difficulties in your own words").fill("Staff was short.")
        for name, kind in (("Add assistance that is needed", "training"), ("Add assistance that is offered", "funding")):
            page.get_by_role("button", name=name).click()
            group = page.locator(".list", has=page.get_by_role("button", name=name))
            group.locator("select").select_option(kind)
            group.get_by_label("Details").fill("for judges")
        page.get_by_role("button", name="Add a step").click()
        step = page.locator(".list", has=page.get_by_role("button", name="Add a step"))
        step.get_by_label("What is to be done").fill("to train judges")
        step.get_by_label("Year").fill("2028")
        step.get_by_label("Month").select_option("06")
        step.get_by_label("Priority").select_option("high")
        page.get_by_label("One of our principal results").check()
        go(page, "about")
        page.get_by_label("Language of the reply").select_option("fr")
        page.get_by_label("Date of submission").fill("2027-01-14")
        page.get_by_label("Authority").first.fill("Ministry")
        page.get_by_label("Email").fill("someone@example.org")
        go(page, "proposals")
        page.get_by_role("button", name="Add a proposal").first.click()
        page.keyboard.type("the development of a manual on cybercrime")
        path, text = saved(page, "everything")
        root = yaml.safe_load(text)
        assert root["language"] == "fr"
        answer = root["answers"]["cybercrime-legislation"]
        assert answer["measures"] == [{"title": "Act of 2016", "kind": "law", "year": "2016", "source": "https://example.org/a?b#c"}]
        assert answer["plan"] == [{"action": "to train judges", "by": "2028-06", "priority": "high"}]
        assert answer["summary"].endswith("It also reported:\n- one thing;\n- another.")
        assert answer["assistance"]["offered"] == [{"kind": "funding", "note": "for judges"}]
        assert root["proposals"]["tools-and-manuals"] == ["the development of a manual on cybercrime"]
        findings = [one for one in program.findings(path) if one["code"] not in ("FU211", "FU511")]
        assert not findings, findings
    with chromium(playwright) as context:
        page = opened(context, form)
        choose(page, path)
        assert saved(page, "again")[1] == text
        go(page, "question/cybercrime-legislation")
        assert page.get_by_label("Full account").is_visible(), "what is filled in is not folded away"
        assert page.locator("aside").is_visible()


def errors_and_advice(playwright, program):
    """What is wrong is said at the field and in a list that leads there, once"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        summary = page.get_by_label("Summary")
        summary.fill("word " * 132)
        assert page.inner_text(".count") == "12 words too many (at most 120)"
        page.get_by_role("button", name="Add a measure").click()
        page.get_by_label("Year", exact=True).fill("20x6")
        page.get_by_role("button", name="Next question").click()
        listed = page.inner_text(".errors")
        for text in ("Shorten the summary by 12 words: it has 132 words, and at most 120 are printed",
                     "Measure 1: Give the year in four figures", "Measure 1: Give the title, or remove the row"):
            assert text in listed, listed
        assert page.evaluate("document.activeElement.className") == "errors"
        page.locator(".errors a", has_text="year").click()
        assert page.evaluate("document.activeElement.value") == "20x6"
        assert page.locator(".error:visible").count() == 3
        page.get_by_role("button", name="Remove Measure 1").click()
        assert page.evaluate("document.activeElement.textContent") == "Undo"
        page.keyboard.press("Enter")
        assert page.get_by_label("Year", exact=True).input_value() == "20x6"
        page.get_by_role("button", name="Go on and correct it later").click()
        page.wait_for_selector("text=Question")
        go(page, "check")
        assert "There are 3 things to correct" in page.inner_text("main")
        # Advice stands at the field too, and does not keep anyone.
        go(page, "question/cybercrime-capacity")
        page.get_by_label("Not applicable").check()
        page.get_by_label("Responsible agency").focus()
        advice = page.locator("p.advice:visible")
        assert "Say why, or what is in place" in advice.inner_text() and advice.get_attribute("id") in page.locator(
            "input[aria-describedby*=error]").first.get_attribute("aria-describedby")
        page.get_by_role("button", name="Next question").click()
        page.wait_for_function("() => !location.hash.endsWith('cybercrime-capacity')")


def former_answers(playwright, program):
    """A former answer is confirmed, changed or withdrawn; only then does it count"""
    source = browser.ROOT / "Submissions/2011/CAN.yaml"
    form = program.form("FROM.html", "--from", source)
    with chromium(playwright) as context:
        page = opened(context, form)
        carried = yaml.safe_load(browser.data(form)["file"])["answers"]
        ids = [item for item, answer in carried.items() if (answer or {}).get("confirmed") is False]
        assert len(ids) > 3, ids
        first, second, third = ids[:3]
        before, _ = saved(page, "before")
        unconfirmed = {one.get("item") for one in program.findings(before) if one["code"] == "FU307"}
        assert set(ids) <= unconfirmed, (ids, unconfirmed)
        go(page, f"question/{first}")
        assert "Your former answer (cycle 2011)" in page.inner_text("main")
        assert page.locator("textarea:visible").count() == 0, "the fields appear after the choice"
        page.get_by_label("Still true").check()
        go(page, f"question/{second}")
        page.get_by_label("Changed").check()
        page.get_by_label("Summary").fill("Canada reported that it had done otherwise.")
        go(page, f"question/{third}")
        page.get_by_label("No longer").check()
        path, text = saved(page, "confirmed")
        answers = yaml.safe_load(text)["answers"]
        old = yaml.safe_load(source.read_text())["answers"]
        assert answers[first]["confirmed"] is True
        assert answers[first].get("summary", "").strip() == (old[first].get("summary") or "").strip()
        assert answers[second]["summary"] == "Canada reported that it had done otherwise." and answers[second]["confirmed"] is True
        assert not answers.get(third), answers[third]
        still = {one.get("item") for one in program.findings(path) if one["code"] == "FU307"}
        assert still == unconfirmed - {first, second, third}, still
        page.get_by_label("Still true").check()
        assert third in yaml.safe_load(saved(page, "back")[1])["answers"]


def answers_elsewhere(playwright, program):
    """An answer on another checklist that answers the question too is referred to, once it is confirmed"""
    earlier = browser.WORK / "earlier/CAN.yaml"
    earlier.parent.mkdir(exist_ok=True)
    earlier.write_text(
        'checklist: salvador-2010\nedition: 2\ncycle: "2011"\nstate: CAN\nlanguage: en\nanswers:\n'
        "  central-authorities:\n    status: implemented\n    summary: Canada reported that it had named one.\n"
        "  cybercrime-capacity:\n    status: implemented\n    summary: Canada reported that it had trained the police.\n")
    form = program.form("DOHA.html", "doha-2015", "--from", earlier)
    with chromium(playwright) as context:
        page = opened(context, form)
        items = [item for item in browser.data(form)["items"] if "elsewhere" in item]
        whole, part = (
            next(item["id"] for item in items if all(other["whole"] is is_whole for other in item["elsewhere"]))
            for is_whole in (True, False))
        go(page, f"question/{part}")
        assert "answers part of this" in page.inner_text("aside")
        go(page, f"question/{whole}")
        assert "Your former answer (cycle 2011)" in page.inner_text("main") and page.locator("textarea").count() == 0
        page.get_by_label("Still true").check()
        page.get_by_label("When was it last known to hold?").fill("2026-03-01")
        path, text = saved(page, "elsewhere")
        answer = yaml.load(text, Loader=yaml.BaseLoader)["answers"][whole]
        assert answer["see"]["cycle"] == "2011" and answer["see"]["held-on"] == "2026-03-01" and answer["confirmed"] == "true", answer
        page.get_by_label("No longer").check()
        assert whole not in yaml.safe_load(saved(page, "not-elsewhere")[1]).get("answers", {})


def left_blank(playwright, program):
    """A question can be left unanswered, and then asks nothing; a choice can be taken back"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        page.get_by_label("We leave this question unanswered").check()
        assert page.locator("textarea").count() == 0
        path, text = saved(page, "left")
        assert "left-blank: true" in text and not program.findings(path), text
        page.get_by_label("We leave this question unanswered").uncheck()
        page.get_by_label("Not implemented").check()
        page.get_by_role("button", name="Clear this choice").click()
        assert "answers" not in yaml.safe_load(saved(page, "cleared")[1])


def keyboard_alone(playwright, program):
    """A question is answered by keyboard alone"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        page = opened(context, form, "question/cybercrime-legislation")

        def tab_to(test, most=60):
            for _ in range(most):
                page.keyboard.press("Tab")
                if page.evaluate(f"(() => {{ const e = document.activeElement; return {test}; }})()"):
                    return
            raise AssertionError(f"not reached by keyboard: {test}")

        tab_to("e.type === 'radio'")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        tab_to("e.tagName === 'TEXTAREA'")
        page.keyboard.type(SENTENCE)
        tab_to("e.textContent === 'Add a measure'")
        page.keyboard.press("Enter")
        page.keyboard.type("Exercise Act")
        tab_to("e.textContent === 'Next question'")
        page.keyboard.press("Enter")
        page.wait_for_function("() => !location.hash.endsWith('cybercrime-legislation')")
        assert page.evaluate("document.activeElement.tagName") == "H1"
        answer = yaml.safe_load(saved(page, "keys")[1])["answers"]["cybercrime-legislation"]
        assert answer["status"] == "partially implemented" and answer["measures"] == [{"title": "Exercise Act"}], answer


TESTS = [ten_questions, sending, everything, errors_and_advice, former_answers, answers_elsewhere, left_blank, keyboard_alone]
