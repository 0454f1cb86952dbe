#!/usr/bin/env python3
"""Tests the form in browsers: form.py PROGRAM [NAME …] (`make test-browser`). What is named is run alone."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

try:
    from playwright.sync_api import sync_playwright
except ImportError as error:
    sys.exit(f"{error.name} is missing: run this test with “make test-browser”, which installs it")

import access
import browser
import copies
import drafts
import filling
import firefox
import layout
import rules
import strings

PARTS = [filling, copies, drafts, rules, strings, access, layout, firefox]


def main():
    browser.WORK.mkdir(parents=True, exist_ok=True)
    program = browser.Program(sys.argv[1])
    named = sys.argv[2:]
    passed = failed = 0
    with sync_playwright() as playwright:
        for part in PARTS:
            tests = [test for test in part.TESTS if not named or part.__name__ in named or test.__name__ in named]
            if not tests:
                continue
            print(part.__doc__.splitlines()[0], flush=True)
            wrong = browser.run(tests, playwright, program)
            passed, failed = passed + len(tests) - wrong, failed + wrong
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
