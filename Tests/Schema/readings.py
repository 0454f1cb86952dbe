"""YAML as trees that can be changed and written again, and the two ways of reading them.

A tree is made of dicts, lists and `Text`. The validator takes every text as it stands; an editor resolves those without
quotation marks by the core schema of YAML 1.2 (section 10.3.2) first.
"""

import functools
import json
import re
from dataclasses import dataclass

import yaml

# libyaml where PyYAML was built with it, else the slower parser in Python.
LOADER = getattr(yaml, "CLoader", yaml.Loader)

NULL = re.compile(r"~|null|Null|NULL|")
TRUTH = re.compile(r"true|True|TRUE|false|False|FALSE")
INTEGER = re.compile(r"[-+]?[0-9]+")
OTHER_INTEGER = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
INFINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


@dataclass(frozen=True)
class Text:
    """A text and how it is written: plain, single, double, folded or literal."""

    text: str
    style: str = "double"


def parse(text):
    """The tree of a YAML document."""
    node = yaml.compose(text, Loader=LOADER)
    return _tree(node) if node else Text("", "plain")


def _tree(node):
    if isinstance(node, yaml.MappingNode):
        tree = {key.value: _tree(value) for key, value in node.value}
        assert len(tree) == len(node.value), "a key stands twice"
        return tree
    if isinstance(node, yaml.SequenceNode):
        return [_tree(child) for child in node.value]
    styles = {None: "plain", "": "plain", "'": "single", '"': "double", ">": "folded", "|": "literal"}
    return Text(node.value, styles[node.style])


def write(tree):
    """The tree as YAML. What cannot be written in its style is put in double quotation marks."""
    text = _write(tree, "").removeprefix("\n").removeprefix(" ")
    return text + "\n"


def _write(tree, indent):
    inner = indent + "  "
    if isinstance(tree, dict):
        lines = [f"{indent}{_key(key)}:{_write(value, inner)}" for key, value in tree.items()]
        return "\n" + "\n".join(lines) if lines else " {}"
    if isinstance(tree, list):
        lines = [f"{indent}-{_write(value, inner)}" for value in tree]
        return "\n" + "\n".join(lines) if lines else " []"
    if tree.style in ("folded", "literal") and _is_block(tree.text):
        mark = ">" if tree.style == "folded" else "|"
        # An empty line between two lines is how a folded text writes one line break.
        lines = tree.text[:-1].replace("\n", "\n\n" if mark == ">" else "\n").split("\n")
        return f" {mark}\n" + "\n".join(inner + line if line else "" for line in lines)
    if tree.style == "plain" and _is_plain(tree.text):
        return f" {tree.text}" if tree.text else ""
    if tree.style == "single" and tree.text.isprintable():
        return " '" + tree.text.replace("'", "''") + "'"
    return " " + _double(tree.text)


def _double(text):
    # JSON is YAML but for the characters that YAML does not take as they are.
    escape = lambda match: f"\\u{ord(match[0]):04x}"
    return re.sub(r"[\x7f-\x9f\u2028\u2029\ufeff]", escape, json.dumps(text, ensure_ascii=False))


def _key(key):
    return key if re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", key) else _double(key)


def _is_block(text):
    return re.fullmatch(r"([^\s#\x00-\x1f][ -~\u00a1-\u07ff]*\n)+", text) is not None


@functools.cache
def _is_plain(text):
    try:
        node = yaml.compose(f"key: {text}", Loader=LOADER)
    except yaml.YAMLError:
        return False
    value = node.value[0][1] if isinstance(node, yaml.MappingNode) else None
    return isinstance(value, yaml.ScalarNode) and not value.style and value.value == text


def as_text(tree):
    """The tree as the validator reads it: nothing is resolved but `null` and `~`, which are blank."""
    return _read(tree, lambda text: "" if is_typed_null(text) else text.text)


def as_core(tree):
    """The tree as an editor reads it: plain texts are resolved by YAML’s core schema."""
    return _read(tree, lambda text: resolved(text.text) if text.style == "plain" else text.text)


def _read(tree, read):
    if isinstance(tree, dict):
        return {key: _read(value, read) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_read(value, read) for value in tree]
    return read(tree)


def resolved(text):
    """What a plain text is in YAML’s core schema."""
    if NULL.fullmatch(text):
        return None
    if TRUTH.fullmatch(text):
        return text.lower() == "true"
    if INTEGER.fullmatch(text):
        return int(text)
    if OTHER_INTEGER.fullmatch(text):
        return int(text, 0)
    if FLOAT.fullmatch(text) or INFINITE.fullmatch(text):
        return float(re.sub(r"\.(?=[ainAIN])", "", text))
    return text


def texts(tree):
    """All texts of a tree."""
    if isinstance(tree, Text):
        yield tree
    else:
        for child in tree.values() if isinstance(tree, dict) else tree:
            yield from texts(child)


def is_typed_null(text):
    """Whether a text is `null` or `~`, which means nothing to the validator and to an editor."""
    return text.style == "plain" and text.text != "" and NULL.fullmatch(text.text) is not None


def is_respelt(text):
    """Whether a text is a number or truth value that an editor reads like another spelling of it: 0x7DA, +1, True."""
    if text.style != "plain":
        return False
    value = resolved(text.text)
    if isinstance(value, float) and value.is_integer():
        # JSON has one kind of number, and for JSON Schema 1.0 is 1.
        value = int(value)
    return not isinstance(value, (str, type(None))) and json.dumps(value) != text.text
