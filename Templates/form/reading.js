// Answers to be read: a former one, those that are checked, two copies, and what is printed.
import { data, fieldTitle, word } from "./data.js";
import { h, paragraphs, said } from "./dom.js";
import { valueOf } from "./submission.js";
import { isBlank, trimmed } from "./words.js";

/** Returns an answer to be read. */
export function shown(given) {
    const rowsOf = data.fields.filter(
        (field) =>
            (field.substance || field.name === "parts") &&
            field.kind !== "reference" &&
            !isBlank(valueOf(given, field.name) ?? ""),
    );
    return h(
        "dl",
        {},
        rowsOf.map((field) =>
            h("div", {}, h("dt", {}, fieldTitle(field)), h("dd", {}, shownValue(field, valueOf(given, field.name)))),
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
