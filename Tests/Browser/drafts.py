"""Drafts: what is typed is kept in the browser, and is there again after whatever happens to it."""

import pathlib
import shutil
import tempfile
import time

import browser
import proof
from browser import Killable, chromium, go, kept, opened, saved

TABS, BROWSERS = 90, 10
# In seconds: what may be lost is what was typed in the last of them.
MOST_LOST = 1.0


def reload(playwright, program):
    """What was typed is there again after closing; removed, it is not"""
    form = program.form("CAN.html")
    profile = tempfile.mkdtemp(dir=browser.WORK)
    with chromium(playwright, profile) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        assert page.inner_text(".kept") == "Nothing typed yet."
        page.get_by_label("Summary").fill("Canada reported.")
        assert kept(page).startswith("Kept in this browser at "), kept(page)
    with chromium(playwright, profile) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        assert page.get_by_label("Summary").input_value() == "Canada reported."
        go(page, "files")
        assert "Other pages opened from this computer’s disk" in page.inner_text("main")
        page.get_by_role("button", name="Remove it: this is a shared computer").click()
        assert "or it is lost" in page.inner_text(".notice")
        page.get_by_role("button", name="Remove it", exact=True).click()
        page.wait_for_selector("text=Removed.")
    with chromium(playwright, profile) as context:
        page = opened(context, form, "question/cybercrime-legislation")
        assert page.get_by_label("Summary").input_value() == ""
        assert page.inner_text(".kept") == "Nothing typed yet."
    shutil.rmtree(profile)


def looking_is_no_change(playwright, program):
    """Looking at every page changes nothing and keeps nothing"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        page = opened(context, form)
        data = browser.data(form)
        questions = [f"question/{item['id']}" for item in data["items"][:5]]
        themes = [f"{kind}/{theme['id']}" for theme in data["themes"][:3] for kind in ("theme", "whole")]
        for route in ["about", "proposals", "check", "print", "files", *questions, *themes]:
            go(page, route)
        assert kept(page) == "Nothing typed yet."
        assert "answers:" not in saved(page, "looked")[1]


def second_window(playwright, program):
    """Only one window writes: the second says so, and takes over when it is asked to"""
    form = program.form("CAN.html")
    with chromium(playwright) as context:
        first = opened(context, form, "question/cybercrime-legislation")
        first.get_by_label("Summary").fill("In the first.")
        kept(first)
        second = context.new_page()
        second.goto(f"file://{form}#question/cybercrime-legislation")
        second.wait_for_selector("h1:text-is('This form is open in another window')")
        second.get_by_role("button", name="Go on here").click()
        second.wait_for_selector("textarea")
        assert second.get_by_label("Summary").input_value() == "In the first."
        first.wait_for_selector("h1:text-is('This form is open in another window')")


def typed(page, number):
    """Types for some time, and returns each text that stood there with the moment."""
    area = page.get_by_label("Summary")
    area.fill(f"Number {number}: ")
    states = [(time.monotonic(), area.input_value())]
    for letter in f"the words that are typed before it stops, {'again and ' * (number % 5)}more":
        page.keyboard.type(letter)
        states.append((time.monotonic(), states[-1][1] + letter))
        time.sleep(0.03)
    return states


def lost(states, value, stopped):
    """How many letters were lost; fails where they were typed more than a second before the end."""
    due = [text for moment, text in states if moment <= stopped - MOST_LOST]
    assert value in [text for _, text in states] and (not due or len(value) >= len(due[-1])), (value, states[-1])
    return len(states[-1][1]) - len(value)


def kills(playwright, program):
    """Killed tabs and browsers lose at most a second of typing"""
    form = program.form("CAN.html")
    profile = pathlib.Path(tempfile.mkdtemp(dir=browser.WORK))
    most = 0
    address = f"file://{form}#question/cybercrime-legislation"
    running = Killable(playwright, profile)
    tabs, browsers = proof.share(TABS), proof.share(BROWSERS)
    for number in range(tabs):
        page = running.context.new_page()
        page.goto(address)
        states = typed_in(page, number)
        stopped = time.monotonic()
        try:
            page.goto("chrome://crash", timeout=2_000)
        except Exception:
            pass
        page.close()
        page = running.context.new_page()
        page.goto(address)
        most = max(most, lost(states, value_in(page), stopped))
        page.close()
    for number in range(browsers):
        page = running.context.new_page()
        page.goto(address)
        states = typed_in(page, tabs + number)
        stopped = time.monotonic()
        running.kill()
        running = Killable(playwright, profile)
        page = running.context.new_page()
        page.goto(address)
        most = max(most, lost(states, value_in(page), stopped))
        page.close()
    running.kill()
    shutil.rmtree(profile, ignore_errors=True)
    print(f"    {tabs} tabs and {browsers} browsers killed: at most {most} letters lost")


def typed_in(page, number):
    page.wait_for_selector("h1")
    if page.get_by_role("button", name="Go on here").count():
        page.get_by_role("button", name="Go on here").click()
    page.wait_for_selector("textarea")
    return typed(page, number)


def value_in(page):
    page.wait_for_selector("h1")
    if page.get_by_role("button", name="Go on here").count():
        page.get_by_role("button", name="Go on here").click()
    page.wait_for_selector("textarea")
    return page.get_by_label("Summary").input_value()


TESTS = [reload, looking_is_no_change, second_window, kills]
