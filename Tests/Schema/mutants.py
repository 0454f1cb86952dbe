"""Submissions that are right, and the same with something changed."""

import copy

from readings import Text

STATUSES = ["implemented", "partially implemented", "under development", "not implemented", "not applicable"]
MEASURES = ["law", "policy", "programme", "institution", "training", "agreement"]
ASSISTANCE = [
    "legislative-drafting", "training", "advisory-services", "institution-building", "equipment",
    "data-and-research", "funding", "tools-and-manuals", "exchange-of-experience", "other",
]

CHALLENGES = ["resources", "legislation", "capacity", "coordination", "data", "technology", "other"]

POSITIONS = ["party", "signatory", "not party", "considering"]

PRIORITIES = ["high", "medium", "low"]

# For each key that has a vocabulary or a form: right values and wrong ones alike. Which are which is for the validator
# and the schema to say.
VALUES = {
    "checklist": ["salvador-2010", "Salvador-2010", "salvador", "salvador_2010", "salvador-2010x", "salvador-201"],
    "edition": ["2", "02", "+2", "-2", "0", "3", "22", "2.0", "0x2", "2e0", "two", "2nd", "true", "２"],
    "cycle": ["2011", "trial", "2011-2012", "true", "1.5", "0x7db", ".inf"],
    "state": ["CAN", "XAA", "XZZ", "can", "CA", "CANA", "C4N", "Canada", "ＣＡＮ", "1", "ÇAN"],
    "language": [
        "en", "pt", "pt-BR", "zh-Hant", "es-419", "qaa", "a", "EN", "English", "abcd", "en_GB", "en-", "-en", "e1",
        "en-abcdefgh", "en-abcdefghi", "en--GB", "en-é", "é", "no", "en fr", "12", "true",
    ],
    "submitted": [
        "2011-01-14", "0001-01-01", "0010-12-31", "0000-01-01", "2011-1-14", "14.01.2011", "2011-13-01", "2011-00-10",
        "2011-01-00", "2011-01-32", "20110114", "2011", "2011-01", "2011-01-14T10:00:00Z", "2011-01-14-", "+2011-01-14",
        "２０１１-01-14", "today",
    ],
    "date": [
        "2011-01-14", "2011-1-14", "14.01.2011", "2011-13-01", "2011-01-32", "2011-01", "２０１１-01-14", "today",
    ],
    "status": STATUSES + [
        "Implemented", "IMPLEMENTED", "partly implemented", "partially-implemented", "partially  implemented",
        "implemented.", "implemented, under development", "yes", "no", "done", "law", "1", "true", "implementedx",
    ],
    "measure kind": MEASURES + ["Law", "laws", "act", "law|policy", "law, policy", "funding", "1", "false"],
    "assistance kind": ASSISTANCE + ["Training", "money", "legislative drafting", "law", "1", "true"],
    "challenge-kinds": CHALLENGES + [
        "Resources", "money", "training", "resources, data", "resources|data", "[resources]", "1", "true",
    ],
    "treaty": ["untoc", "firearms-protocol", "uncac", "Untoc", "untoc, uncac", "firearms_protocol", "1", "true"],
    "position": POSITIONS + ["Party", "parties", "not-party", "not  party", "ratified", "yes", "implemented", "1", "true"],
    "since": [
        "2004", "2004-05", "2004-05-21", "1000", "0999", "10000", "2004-5", "2004-13", "2004-00", "2004.0", "May 2004",
        "since 2004", "２００４", "true",
    ],
    "year": [
        "1800", "2010", "2100", "1799", "2101", "in 2010", "+2010", "02010", "2010.0", "2010.5", "0x7DA", "0o3732",
        "2.01e3", "2_010", "２０１０", "20 10", "-2010", "99", "2010-01", "true", ".nan", ".inf",
    ],
    "source": [
        "https://example.org", "http://example.org/a?b#c", "HTTPS://EXAMPLE.ORG", "https://example.org:8080/x",
        "https://a..b", "https://пример.рф", "https://example.org/é?x=1&y", "https://example.org?x", "https://e.g#x.",
        "https://e.g/@x", "https://-.-", "https://\u0301x.y", "https://x.\u0301y", "https://x\u200b.y",
        "https://example", "https://.org", "https://example.", "https://example./x", "https://x@e.g", "https://",
        "https:///x.y", "https://?a.b", "https:/e.g", "https:e.g", "ftp://e.g", "e.g", "www.e.g", "httpſ://e.g",
        "https://exa mple.org", "https://e.g/a b", "https://e.g/<x>", 'https://e.g/"x"', "https://e.g\\x", "https://e.g/\u00a0x",
        "https://x.y\u3000z", "https://x.y\u0085", "https://e.g/\ta", "see https://e.g", "12", "true",
    ],
    "by": [
        "2012", "2012-06", "2012-06-30", "1000", "9999", "2012-12-31", "0012", "0999-06", "0000", "999", "10000",
        "2012-6", "2012-00", "2012-13", "2012-06-00", "2012-06-32", "2012-06-30-1", "2012-", "-2012", "+2012", "2012.0",
        "0x7DC", "2e3", "2012/06", "June 2012", "soon", "２０１２", "true", ".nan",
    ],
    "priority": PRIORITIES + ["High", "HIGH", "highest", "high priority", "1", "urgent", "true"],
    "held-on": ["2026-03-01", "2026-3-1", "2026-03", "yesterday", "2026-13-01", "20260301", "true"],
    "principal": [
        "true", "false", "True", "yes", "no", "0", "1", "first", "true false",
    ],
    "left-blank": [
        "true", "false", "True", "yes", "0", "1", "blank", "true false",
    ],
    "confirmed": [
        "true", "false", "True", "yes", "0", "1", "maybe", "true false",
    ],
    "confidential": [
        "true", "false", "True", "FALSE", "yes", "no", "on", "0", "1", "partly", "true false", "truefalse", "secret",
    ],
}

# What every text must take.
ANYTHING = [
    "1", "-1", "+1", "2010", "1.5", "1e3", "0x1F", ".inf", "-.INF", ".nan", "true", "False", "yes", "no", "2011-01-14",
    "12:30", "null", "NULL", "~", "Ministry of Justice", "ÄÖ \u2028 中文", "<b>&amp;</b>", "# no comment", "a: b", "- a",
]

BLANK = [
    Text("", "plain"), Text("", "double"), Text("", "single"), Text("", "folded"), Text("  ", "double"),
    Text(" \t\n\u00a0", "double"), Text("\u3000"), Text("\n", "double"),
    Text("~", "plain"), Text("null", "plain"), Text("Null", "plain"), Text("NULL", "plain"),
]

# What the validator does not take for blank, although it looks so.
NOT_QUITE_BLANK = [Text("\u200b"), Text("~"), Text("null"), Text("nULL", "plain")]

STYLES = ["plain", "single", "double", "folded", "literal"]


def full(blank):
    """The blank checklist with every field filled in."""
    tree = copy.deepcopy(blank)
    tree["submitted"] = Text("2011-01-14", "plain")
    tree["respondent"] = {
        "authority": Text("Ministry of Justice"), "name": Text("A. Person"), "email": Text("a@b.example"),
    }
    tree["cleared-by"] = {
        "authority": Text("Ministry of Foreign Affairs"), "name": Text("B. Person"), "date": Text("2011-01-14", "plain"),
    }
    for number, answer in enumerate(tree["answers"].values()):
        pick = lambda words: Text(words[number % len(words)], STYLES[number % 3])
        if "treaties" in answer:
            # The blank form names each treaty.
            answer["treaties"] = [
                {"treaty": entry["treaty"], "position": pick(POSITIONS), "since": pick(["2004", "2004-05", "2004-05-21"]),
                 "note": Text("with a reservation")}
                for entry in answer["treaties"]]
        else:
            answer["status"] = pick(STATUSES)
        answer.update({
            "summary": Text("The State reported that it had adopted a law.\n", "folded"),
            "details": Text("A first paragraph.\nA second one.\n", "literal"),
            "measures": [
                {"title": Text("Criminal Code"), "kind": pick(MEASURES), "year": pick(["2010", "1985"]),
                 "source": Text("https://example.org/code")},
                {"title": Text("National strategy")},
            ],
            "authority": Text("Ministry of Justice", "plain"),
            "challenges": Text("Staff and means were short.\n", "folded"),
            "challenge-kinds": [pick(CHALLENGES), Text("other", "plain")],
            "assistance": {
                "needed": [{"kind": pick(ASSISTANCE), "note": Text("on cybercrime")}],
                "offered": [{"kind": pick(ASSISTANCE)}],
            },
            "plan": [
                {"action": Text("training"), "authority": Text("the police"),
                 "by": pick(["2012", "2012-06", "2012-06-30", "2013"]), "priority": pick(PRIORITIES), "indicator": Text("judges trained"), "resources": Text("two trainers")},
            ],
            "principal": pick(["true", "false"]),
            "confidential": pick(["false", "true"]),
            "confirmed": pick(["true", "false"]),
            "left-blank": pick(["false", "false"]),
            "see": {
                "checklist": Text("salvador-2010"), "cycle": Text("2006"),
                "item": Text("pretrial-detention"), "held-on": Text("2011-01-01"),
            },
        })
    tree["proposals"]["confirmed"] = Text("true", "plain")
    tree["retired"] = {"computer-crime": {"status": Text("implemented", "plain")}}
    tree["proposals"]["follow-up"] = [
        Text("a manual on cybercrime", "plain"),
        {"text": Text("a manual on cybercrime"), "commitments": [Text("cybercrime-assistance", "plain")]},
    ]
    tree["answers"]["migrant-smuggling-measures"] = {
        "parts": [Text("migrant-smuggling-measures", "plain"), Text("smuggled-migrants-rights", "plain")],
        "status": Text("implemented", "plain"),
    }
    return tree


def excerpt(tree, chance, items=1):
    """A copy with only some of the answers, and at most two entries in each list: small, so that many can be read."""
    tree = dict(tree)
    if isinstance(tree.get("answers"), dict):
        names = sorted(chance.sample(sorted(tree["answers"]), min(items, len(tree["answers"]))))
        tree["answers"] = {name: tree["answers"][name] for name in names}
        if isinstance(tree.get("questions"), dict):
            tree["questions"] = {name: tree["questions"][name] for name in names if name in tree["questions"]}
    return _shortened(tree)


def _shortened(tree):
    if isinstance(tree, dict):
        return {key: _shortened(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_shortened(value) for value in tree[:2]]
    return tree


def places(tree, path=()):
    """The path of every value of a tree, the root left out."""
    if isinstance(tree, Text):
        return
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        yield path + (key,)
        yield from places(value, path + (key,))


def at(tree, path):
    for key in path:
        tree = tree[key]
    return tree


def replaced(tree, path, value):
    """A copy with another value at a path."""
    if not path:
        return value
    result = copy.copy(tree)
    result[path[0]] = replaced(tree[path[0]], path[1:], value)
    return result


def vocabulary(path):
    """The name of the values that belong at a path, if they have a form."""
    key = path[-1]
    if key == 0 and path[-2] == "challenge-kinds":
        key = path[-2]
    if key == "kind":
        return "assistance kind" if "assistance" in path else "measure kind"
    return key if key in VALUES and not (key == "state" and len(path) > 1) else None


def systematic(tree, chance):
    """Each value of the tree with each of the things that can be wrong with it: a description and the whole."""
    # The second entry of a list is like the first.
    paths = [path for path in places(tree) if 1 not in path]
    for path in paths:
        old, name = at(tree, path), "/".join(map(str, path))
        for value in BLANK + NOT_QUITE_BLANK:
            yield f"{name} blank, as {value}", replaced(tree, path, value)
        for kind, value in other_kinds(old, str(path[-1])).items():
            yield f"{name} as {kind}", replaced(tree, path, value)
        if isinstance(old, Text):
            yield from _values(tree, path, name, chance)
    for path in [()] + [path for path in paths if isinstance(at(tree, path), dict)]:
        yield from _keys(tree, path, chance)


def other_kinds(old, key):
    """Values of each kind, some of them with the old value inside."""
    return {
        "a text": Text("some text", "plain"), "a number": Text("7", "plain"),
        "an empty list": [], "a list": [Text("a")], "a list of it": [old], "a list of a list of it": [[old]],
        "a list of nothing": [Text("", "plain")], "a list of empty fields": [{}], "a list of an empty list": [[]],
        "empty fields": {}, "fields": {"a": Text("b")}, "fields with it": {"text": old},
        "fields with it under its name": {key: old},
    }


def _values(tree, path, name, chance):
    known = vocabulary(path)
    for value in VALUES[known] if known else chance.sample(ANYTHING, 6):
        for style in ("plain", "double"):
            yield f"{name}: {value!r} ({style})", replaced(tree, path, Text(value, style))
    right = VALUES[known][0] if known else "word"
    for style in STYLES:
        yield f"{name}: {right!r} ({style})", replaced(tree, path, Text(right + "\n" * (style in STYLES[3:]), style))
    for padded in (f" {right} ", f"\t{right}\r\n", f"\u0001{right}", f"\u00a0{right}", f"{right}\u3000", f"x {right}"):
        yield f"{name}: {padded!r}", replaced(tree, path, Text(padded))


def _keys(tree, path, chance):
    group, name = at(tree, path), "/".join(map(str, path)) or "the file"
    keys = {key for place in places(tree) for key in place if isinstance(key, str)} - set(group)
    for key in chance.sample(sorted(keys), min(6, len(keys))) + ["comment", "", "<<"]:
        yield f"{name} with {key!r} added", replaced(tree, path, {**group, key: Text("")})
    for key in group:
        yield f"{name} without {key!r}", replaced(tree, path, {k: v for k, v in group.items() if k != key})
        misspelt = [key[:-1], key + "s", key.upper(), key.replace("-", "_") + "_", f" {key}", ""]
        for other in chance.sample(misspelt, 2):
            renamed = {other if k == key else k: v for k, v in group.items()}
            yield f"{name} with {key!r} called {other!r}", replaced(tree, path, renamed)
        only = {k: (v if k == key else Text("")) for k, v in group.items()}
        yield f"{name} with only {key!r} filled in", replaced(tree, path, only)
        yield f"{name} with only {key!r}", replaced(tree, path, {key: group[key]})
        yield f"{name} with all but {key!r} filled in", replaced(tree, path, {**group, key: Text("", "plain")})


def scrambled(trees, chance, count):
    """Trees with one to three random changes: values moved, copied and swapped between places and files."""
    for number in range(count):
        tree = excerpt(chance.choice(trees), chance, items=2)
        other = excerpt(chance.choice(trees), chance, items=2)
        changes = []
        for _ in range(chance.choice([1, 1, 2, 3])):
            path = chance.choice(list(places(tree)))
            change, tree = _changed(tree, path, other, chance)
            changes.append(f"{change} at {'/'.join(map(str, path))}")
            if not list(places(tree)):
                break
        yield f"scrambled {number}: {', '.join(changes)}", tree


def _changed(tree, path, other, chance):
    """The name of a random change at a path, and the tree with it; `other` lends values."""
    parent, key = at(tree, path[:-1]), path[-1]
    source = chance.choice(list(places(other)))
    lent = at(other, source)
    change = chance.choice(["value", "key", "swap", "drop", "blank", "word"])
    if change == "value":
        return change, replaced(tree, path, lent)
    if change == "drop":
        rest = copy.copy(parent)
        del rest[key]
        return change, replaced(tree, path[:-1], rest)
    if change == "key" and isinstance(parent, dict):
        return change, replaced(tree, path[:-1], {**parent, str(source[-1]): lent})
    if change == "swap" and isinstance(parent, dict) and len(parent) > 1:
        second = chance.choice([name for name in parent if name != key])
        return change, replaced(tree, path[:-1], {**parent, key: parent[second], second: parent[key]})
    if change == "word" and isinstance(at(tree, path), Text):
        word = chance.choice(VALUES[chance.choice(sorted(VALUES))])
        return change, replaced(tree, path, Text(word, chance.choice(STYLES[:3])))
    return "blank", replaced(tree, path, chance.choice(BLANK + [[], {}]))
