// A submission as the page holds it: the values of its file and the comments in it. What the page does not know stays where
// it is, and is written after what it knows.
import { data, fields, items, t } from "./data.js";
import { isBlank, trimmed } from "./words.js";
import { Unreadable, parse } from "./yaml.js";
import { remarks } from "./remarks.js";

/** Why a file is not opened; nothing is changed then. */
export class Refused extends Error {}

/** Returns the submission that a page begins with where it carries nothing over. */
export function blank() {
    const answers = {};
    for (const item of data.items) {
        const whole = item.elsewhere?.find((answer) => answer.whole);
        if (whole === undefined) continue;
        answers[item.id] = { confirmed: "false", see: { checklist: whole.checklist, cycle: whole.cycle, item: whole.item } };
        if (whole.confidential) answers[item.id].confidential = "true";
    }
    const root = {
        checklist: data.checklist,
        edition: data.edition,
        cycle: data.cycle,
        state: data.state.code,
        language: "en",
        answers,
    };
    return { root, remarks: {} };
}

/** Returns the submission in a file. */
export function opened(text) {
    let root;
    try {
        root = parse(text);
    } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        throw new Refused(t(error.line > 0 ? "refused.line" : "refused.broken", { line: error.line }));
    }
    if (!isGroup(root) || !isGroup(root.answers ?? {})) throw new Refused(t("refused.nothing"));
    for (const [name, due] of [
        ["checklist", data.checklist],
        ["edition", data.edition],
        ["state", data.state.code],
        ["cycle", data.cycle],
    ]) {
        const given = trimmed(root[name]);
        if (given !== due) throw new Refused(t(`refused.${name}`, { given: given || "–", due }));
    }
    root.answers = isGroup(root.answers) ? root.answers : {};
    const sent = isGroup(root.questions) ? root.questions : {};
    const reworded = [];
    if (isForm(root["to-copy"])) delete root["to-copy"];
    for (const [id, answer] of Object.entries(root.answers)) {
        if (!isGroup(answer)) {
            if (isBlank(answer)) delete root.answers[id];
            continue;
        }
        // In doubt an answer is in confidence.
        if ("confidential" in answer && isBlank(answer.confidential)) answer.confidential = "true";
        if (Array.isArray(answer.treaties) && answer.treaties.every(isBlankRow)) delete answer.treaties;
        const wording = trimmed(answer.question) || trimmed(sent[id]);
        if (items.has(id) && wording !== "" && wording !== items.get(id).wording && isAnswered(answer)) {
            answer.confirmed = "false";
            reworded.push(id);
        }
    }
    return { root, remarks: remarks(text, pruned(root)), reworded };
}

/** Returns whether the fields to copy of the form in plain text are as they were sent: nothing was typed there. */
function isForm(fieldsToCopy) {
    return isGroup(fieldsToCopy) && isBlank({ ...fieldsToCopy, principal: "" });
}

/** Returns whether a row of the form in plain text names a treaty and says nothing of it. */
function isBlankRow(row) {
    return isGroup(row) && isBlank({ ...row, treaty: "" });
}

/** Returns whether a value has fields. */
export function isGroup(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the answer to an item, which is made if there is none yet. */
export function answerOf(root, id) {
    if (!isGroup(root.answers)) root.answers = {};
    if (!isGroup(root.answers[id])) root.answers[id] = {};
    return root.answers[id];
}

/** Returns the value of a field of an answer, wherever it stands. */
export function valueOf(answer, name) {
    const { group } = fields.get(name);
    return group === undefined ? answer?.[name] : answer?.[group]?.[name];
}

/** Changes the value of a field of an answer; a blank one is taken out. */
export function setValue(answer, name, value) {
    const { group } = fields.get(name);
    const home = group === undefined ? answer : isGroup(answer[group]) ? answer[group] : (answer[group] = {});
    if (isBlank(value) && !Array.isArray(value)) delete home[name];
    else home[name] = value;
}

/** Returns whether a value is of a kind that the form can show: a file may have anything in place of a text or a list. */
export function isShowable(field, value) {
    if (isBlank(value)) return true;
    switch (field.kind) {
        case "words":
        case "parts":
            return Array.isArray(value) && value.every((inner) => typeof inner === "string");
        case "entries":
            return (
                Array.isArray(value) &&
                value.every(
                    (inner) =>
                        isBlank(inner) || (isGroup(inner) && Object.values(inner).every((text) => typeof text === "string")),
                )
            );
        case "reference":
            return isGroup(value);
        default:
            return typeof value === "string";
    }
}

/** Returns whether an answer says something about its item. */
export function isAnswered(answer) {
    return isGroup(answer) && data.fields.some((field) => field.substance && !isBlank(valueOf(answer, field.name)));
}

/**
 * Returns a submission without what is blank, and with what a blank answer means left out. It says of each answer which
 * wording of the question was answered: after all answers, where nobody needs to read it.
 */
export function pruned(root) {
    const answers = {};
    const questions = {};
    for (const [id, answer] of Object.entries(root.answers ?? {})) {
        if (!isGroup(answer)) {
            answers[id] = answer;
            continue;
        }
        const kept = withoutBlanks(answer);
        for (const name of ["confidential", "principal", "left-blank"]) if (kept[name] === "false") delete kept[name];
        delete kept.question;
        if (Object.keys(kept).length === 0) continue;
        answers[id] = items.has(id) ? kept : withoutBlanks(answer);
    }
    for (const id of Object.keys(answers)) {
        const wording = items.get(id)?.wording ?? trimmed(root.questions?.[id]);
        if (wording !== "") questions[id] = wording;
    }
    return withoutBlanks({ ...root, answers, questions });
}

function withoutBlanks(value) {
    if (Array.isArray(value)) return value.filter((inner) => !isBlank(inner)).map(withoutBlanks);
    if (!isGroup(value)) return trimmed(value);
    return Object.fromEntries(
        Object.entries(value)
            .filter(([, inner]) => !isBlank(inner))
            .map(([name, inner]) => [name, withoutBlanks(inner)]),
    );
}

/** Returns a value as a text that is the same whatever the order of its fields. */
export function canonical(value) {
    const sorted = (inner) => {
        if (Array.isArray(inner)) return inner.map(sorted);
        if (!isGroup(inner)) return inner;
        return Object.keys(inner)
            .sort()
            .map((name) => [name, sorted(inner[name])]);
    };
    return JSON.stringify(sorted(value));
}
