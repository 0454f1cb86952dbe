"""What the tests of the form share: forms written by the program, Chromium with a watch on what it asks for and says, and the
modules of the page by themselves."""

import base64
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORM = ROOT / "Templates/form"
WORK = ROOT / ".build/browser-test"
CHROMIUM = shutil.which("chromium") or sys.exit("Chromium is missing (on Debian: apt-get install chromium)")
CHECKLIST = "salvador-2010"

# Root has no sandbox of its own; the tests open nothing but the form.
ARGUMENTS = ["--no-sandbox"] if os.geteuid() == 0 else []


class Program:
    """The program, run in the folder of the tests."""

    def __init__(self, path):
        self.path = pathlib.Path(path).resolve()

    def run(self, *arguments, status=(0,)):
        result = subprocess.run(
            [self.path, *map(str, arguments)], cwd=WORK, capture_output=True, text=True, encoding="utf-8")
        if result.returncode not in status:
            sys.exit(f"followup {' '.join(map(str, arguments))[:200]} ended with {result.returncode}:\n{result.stderr}")
        return result.stdout

    def form(self, name, *arguments):
        """Writes a form for Canada, and returns its path."""
        path = WORK / name
        path.unlink(missing_ok=True)
        asked = arguments if {"--from", "--state"} & set(arguments) else (CHECKLIST, "--state", "CAN", *arguments)
        self.run("form", *asked, "--cycle", "2027", "-o", path)
        return path

    def findings(self, *paths):
        """The findings on files, as `--format json` gives them."""
        return json.loads(self.run("validate", "--format", "json", *paths, status=(0, 1)))["findings"]


class Watch:
    """Takes down whatever a page asks of the network or says on the console."""

    def __init__(self, context):
        self.wrong = []
        for page in context.pages:
            self.page(page)
        context.on("page", self.page)
        context.on("request", self.request)

    def page(self, page):
        page.on("console", lambda message: self.wrong.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))

    def request(self, request):
        if not request.url.startswith(("file:///", "blob:", "data:")) and "127.0.0.1" not in request.url:
            self.wrong.append(f"request: {request.url}")

    def check(self):
        assert not self.wrong, self.wrong


@contextlib.contextmanager
def chromium(playwright, profile=None, pickers=False, **options):
    """A browser with a profile of its own, watched; the pickers of files, which headless browsers abort, are taken away."""
    folder = profile or tempfile.mkdtemp(dir=WORK)
    context = playwright.chromium.launch_persistent_context(
        folder, executable_path=CHROMIUM, headless=True, args=ARGUMENTS, accept_downloads=True,
        **{"viewport": {"width": 1280, "height": 900}, **options})
    context.set_default_timeout(10_000)
    if not pickers:
        context.add_init_script("delete window.showSaveFilePicker; delete window.showOpenFilePicker;")
    watch = context.watch = Watch(context)
    try:
        yield context
        watch.check()
    finally:
        context.close()
        if profile is None:
            shutil.rmtree(folder, ignore_errors=True)


def opened(context, form, route=""):
    """A page with a form, drawn."""
    page = context.pages[0] if context.pages and context.pages[0].url == "about:blank" else context.new_page()
    page.goto(f"file://{form}#{route}" if route else f"file://{form}")
    page.wait_for_selector("h1")
    return page


def go(page, route):
    """Goes to a page of the form."""
    page.evaluate("route => { location.hash = route; }", route)
    page.wait_for_function("route => decodeURIComponent(location.hash) === '#' + route", arg=route)
    page.wait_for_timeout(30)


def saved(page, name="saved"):
    """Saves to a file, which is called as the State has it, and returns its path and text."""
    with page.expect_download() as download:
        page.keyboard.press("Control+s")
    path = WORK / name / "CAN.yaml"
    path.parent.mkdir(exist_ok=True)
    download.value.save_as(path)
    return path, path.read_text(encoding="utf-8")


def choose(page, path):
    """Opens a file."""
    go(page, "files")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(path)
    page.wait_for_timeout(200)


def kept(page):
    """Waits until what was typed is kept, and returns the line that says so."""
    page.wait_for_function("() => !document.querySelector('.kept').textContent.includes('…')")
    page.wait_for_timeout(500)
    return page.inner_text(".kept")


DATA = re.compile(r'(?<=id="data">)[^<]*')


def data(form):
    """What the page of a form is given."""
    return json.loads(zlib.decompress(base64.b64decode(DATA.search(form.read_text(encoding="utf-8")).group())))


@contextlib.contextmanager
def modules(playwright, form):
    """The modules of the page by themselves, as `form` of the window, with the data of a form."""
    packed = DATA.search(form.read_text(encoding="utf-8")).group()
    with chromium(playwright) as context:
        page = context.new_page()

        def serve(route):
            name = route.request.url.rsplit("/", 1)[1]
            if name:
                kind = "text/javascript"
                body = (FORM / name).read_text(encoding="utf-8")
            else:
                kind = "text/html; charset=utf-8"
                body = (
                    f'<!doctype html><script type="text/plain" id="data">{packed}</script>'
                    '<script src="js-yaml.min.js"></script><script type="module">'
                    'import * as submission from "./submission.js"; import * as rules from "./rules.js"; '
                    'import * as writing from "./writing.js"; import * as words from "./words.js"; '
                    'import * as merge from "./merge.js"; '
                    'window.form = { ...submission, ...rules, ...writing, ...words, ...merge };</script>')
            route.fulfill(body=body, content_type=kind)

        page.route("http://127.0.0.1/**", serve)
        page.goto("http://127.0.0.1/")
        page.wait_for_function("window.form")
        yield page


class Killable:
    """Chromium as a process of its own, which can be killed like a computer that stops."""

    def __init__(self, playwright, profile):
        (profile / "DevToolsActivePort").unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [CHROMIUM, "--headless=new", *ARGUMENTS, f"--user-data-dir={profile}", "--remote-debugging-port=0", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        port = profile / "DevToolsActivePort"
        for _ in range(300):
            if port.exists() and len(port.read_text().split()) > 1:
                break
            time.sleep(0.05)
        self.browser = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port.read_text().split()[0]}")
        self.context = self.browser.contexts[0]
        self.context.set_default_timeout(10_000)

    def kill(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        with contextlib.suppress(Exception):
            self.browser.close()


def run(tests, playwright, program):
    """Runs tests one after the other; returns how many failed."""
    failed = 0
    for test in tests:
        start = time.monotonic()
        try:
            test(playwright, program)
            print(f"  {test.__doc__.splitlines()[0]} ({time.monotonic() - start:.1f} s)", flush=True)
        except Exception as error:  # the others are run all the same
            failed += 1
            print(f"  FAILED: {test.__doc__.splitlines()[0]}\n    {type(error).__name__}: {str(error)[:2000]}", flush=True)
            if os.environ.get("FOLLOWUP_TRACE"):
                raise
    return failed
