// Answers to be read: a former one, those that are checked, two copies, and what is printed.
import { data, fieldTitle, fields, t, word } from "./data.js";
import { h, paragraphs, said } from "./dom.js";
import { isGroup, valueOf } from "./submission.js";
import { isBlank, trimmed } from "./words.js";

/** Returns an answer to be read. */
export function shown(given) {
    const rowsOf = data.fields.filter((field) => isShown(field) && !isBlank(valueOf(given, field.name) ?? ""));
    return h(
        "dl",
        {},
        rowsOf.map((field) =>
            h("div", {}, h("dt", {}, fieldTitle(field)), h("dd", {}, shownValue(field, valueOf(given, field.name)))),
        ),
    );
}

function isShown(field) {
    return (field.substance || field.name === "parts") && field.kind !== "reference";
}

/** Returns a part of a submission that one person fills in, to be read: an answer with all that it says, or something else. */
export function shownPart(path, value) {
    if (path === "language") return shownPlain(data.texts[`language.${value}`] ?? value);
    if (!path.startsWith("answers/") || !isGroup(value)) return shownPlain(value);
    const others = Object.keys(value).filter(
        (name) =>
            !marks.some(([marked]) => marked === name) && !data.fields.some((f) => (f.group ?? f.name) === name && isShown(f)),
    );
    return [
        shown(value),
        h(
            "dl",
            {},
            others.map((name) => h("div", {}, h("dt", {}, titleOf(name)), h("dd", {}, shownPlain(value[name])))),
        ),
        marks
            .filter(([name, isMarked]) => name in value && isMarked(value[name]))
            .map(([, , text]) => h("p", { class: "notice" }, t(text))),
    ];
}

/** What an answer says of itself, and the text that says so. In doubt an answer is in confidence. */
const marks = [
    ["left-blank", (word) => word === "true", "left-blank.read"],
    ["confirmed", (word) => word === "false", "to-confirm.mark"],
    ["principal", (word) => word === "true", "principal"],
    ["confidential", () => true, "confidential.mark"],
];

function titleOf(name) {
    return fields.has(name) ? fieldTitle(fields.get(name)) : name;
}

function shownPlain(value) {
    if (typeof value === "string") return paragraphs(value);
    const isEntry = (inner) => isGroup(inner) && Object.values(inner).every((text) => typeof text === "string");
    return h(
        "ul",
        {},
        Object.values(value).map((inner) =>
            h("li", {}, typeof inner === "string" || isEntry(inner) ? said(entryText(inner)) : shownPlain(inner)),
        ),
    );
}

/** Returns a value to be read. */
export function shownValue(field, value) {
    if (field.kind === "parts") return value.map((id) => h("p", {}, partName(id)));
    if (field.kind === "words") return h("p", {}, value.map(word).join(", "));
    if (field.kind === "word") return h("p", {}, statusName(trimmed(value)));
    if (field.kind === "entries" && Array.isArray(value)) {
        return h(
            "ul",
            {},
            value.filter((entry) => !isBlank(entry)).map((entry) => h("li", {}, said(entryText(entry)))),
        );
    }
    return typeof value === "string" ? paragraphs(value) : h("p", {}, JSON.stringify(value));
}

function entryText(entry) {
    if (typeof entry === "string") return entry;
    return Object.entries(entry)
        .filter(([, value]) => typeof value === "string" && !isBlank(value))
        .map(([name, value]) => (name === "treaty" ? treatyName(value) : word(value)))
        .join(", ");
}

function treatyName(id) {
    for (const item of data.items) {
        const treaty = item.treaties?.find((other) => other.id === id);
        if (treaty !== undefined) return treaty.title;
    }
    return id;
}

function partName(id) {
    for (const item of data.items) {
        const commitment = item.commitments.find((other) => other.id === id);
        if (commitment !== undefined) return commitment.heading;
    }
    return id;
}

/** Returns the name of a status on the page. */
export function statusName(value) {
    return data.texts[`status.${value}`] ?? value;
}
