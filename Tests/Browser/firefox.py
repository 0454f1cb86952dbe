"""Firefox: the form in Firefox ESR, driven by its own protocol, Marionette."""

import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

import browser

FIREFOX = shutil.which("firefox-esr")


class Marionette:
    """The few commands of Firefox’s own protocol that the test needs: JSON behind its length, over a socket. (The package
    marionette-driver needs packages that are not built, and so are not installed by their digests alone.)"""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self.number = 0
        self.read()
        self.command("WebDriver:NewSession")

    def read(self):
        length = b""
        while not length.endswith(b":"):
            length += self.socket.recv(1)
        text = b""
        while len(text) < int(length[:-1]):
            text += self.socket.recv(int(length[:-1]) - len(text))
        return json.loads(text)

    def command(self, name, **parameters):
        self.number += 1
        text = json.dumps([0, self.number, name, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(text), text))
        _, _, error, result = self.read()
        assert error is None, error
        return result

    def script(self, text):
        return self.command("WebDriver:ExecuteScript", script=text, args=[])["value"]

    def element(self, selector):
        """An element, once it is there."""
        for _ in range(300):
            found = self.command("WebDriver:FindElements", using="css selector", value=selector)
            if found:
                return next(iter(found[0].values()))
            time.sleep(0.05)
        raise AssertionError(f"there is no {selector}")

    def click(self, selector):
        element = self.element(selector)
        self.script(f"document.querySelector({json.dumps(selector)}).scrollIntoView({{ block: 'center' }})")
        self.command("WebDriver:ElementClick", id=element)

    def type(self, selector, text):
        self.command("WebDriver:ElementSendKeys", id=self.element(selector), text=text)


@contextlib.contextmanager
def firefox(profile, downloads):
    """Firefox as a process of its own, which is killed in the end like a computer that stops."""
    preferences = {
        "marionette.port": "0", "browser.download.folderList": "2", "browser.download.dir": f'"{downloads}"',
        "browser.aboutwelcome.enabled": "false", "datareporting.policy.dataSubmissionEnabled": "false",
    }
    (profile / "user.js").write_text("".join(f'user_pref("{name}", {value});\n' for name, value in preferences.items()))
    port = profile / "MarionetteActivePort"
    port.unlink(missing_ok=True)
    process = subprocess.Popen(
        [FIREFOX, "--headless", "--marionette", "--no-remote", "--profile", profile], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        for _ in range(600):
            if port.exists() and port.read_text().strip():
                break
            time.sleep(0.05)
        yield Marionette(int(port.read_text()))
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def fill_and_kill(playwright, program):
    """A question is answered and saved; the draft is there after a kill"""
    assert FIREFOX, "Firefox ESR is missing (on Debian: apt-get install firefox-esr)"
    form = program.form("CAN.html")
    address = f"file://{form}#question/cybercrime-legislation"
    profile = pathlib.Path(tempfile.mkdtemp(dir=browser.WORK))
    downloads = pathlib.Path(tempfile.mkdtemp(dir=browser.WORK))
    try:
        with firefox(profile, downloads) as client:
            client.command("WebDriver:Navigate", url=address)
            client.type("textarea", "Canada reported a law.")
            client.click("input[value=implemented]")
            time.sleep(1)
            kept = client.script("return document.querySelector('.kept').textContent")
            assert kept.startswith("Kept in this browser"), kept
            client.click("header button")
            path = downloads / "CAN.yaml"
            for _ in range(300):
                if path.exists() and path.stat().st_size > 0:
                    break
                time.sleep(0.05)
            time.sleep(0.3)
            assert not [one for one in program.findings(path) if one["severity"] == "error"]
            assert 'summary: "Canada reported a law."' in path.read_text(encoding="utf-8")
            client.type("textarea", " Much later.")
            time.sleep(1)
        with firefox(profile, downloads) as client:
            client.command("WebDriver:Navigate", url=address)
            client.element("textarea")
            value = client.script("return document.querySelector('textarea').value")
            assert value == "Canada reported a law. Much later.", value
    finally:
        shutil.rmtree(profile, ignore_errors=True)
        shutil.rmtree(downloads, ignore_errors=True)


TESTS = [fill_and_kill]
