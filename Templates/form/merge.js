// Two copies of a reply made into one: what is filled in beats what is blank, and where both are filled in a person decides.
import { canonical, pruned } from "./submission.js";
import { isBlank } from "./words.js";

/** Returns the parts of a submission that one person fills in at a time, by their paths. */
export function units(root) {
    const found = {};
    for (const [name, value] of Object.entries(pruned(root))) {
        if (name === "answers") for (const [id, answer] of Object.entries(value)) found[`answers/${id}`] = answer;
        else if (name === "proposals") for (const [list, inner] of Object.entries(value)) found[`proposals/${list}`] = inner;
        else if (name !== "questions") found[name] = value;
    }
    return found;
}

function put(root, path, value) {
    const [first, second] = path.split("/");
    const copy = structuredClone(value);
    if (second === undefined) root[first] = copy;
    else (root[first] ??= {})[second] = copy;
}

/**
 * Merges the submission of a file into that on the screen. A part of the file that is as it last was in both yields to the
 * screen.
 *
 * @param base The submission that both last agreed on; null if there is none.
 * @returns The merged submission, and the parts of which a person has to choose one.
 */
export function merged(base, mine, theirs) {
    const root = structuredClone(mine.root);
    const [own, other, agreed] = [units(mine.root), units(theirs.root), base === null ? {} : units(base.root)];
    const conflicts = [];
    for (const [path, value] of Object.entries(other)) {
        if (isBlank(own[path] ?? "")) put(root, path, value);
        else if (canonical(own[path]) !== canonical(value) && canonical(agreed[path] ?? "") !== canonical(value)) {
            conflicts.push({ path, mine: own[path], theirs: value });
        }
    }
    root.questions = { ...theirs.root.questions, ...root.questions };
    const remarks = structuredClone(mine.remarks);
    for (const [path, texts] of Object.entries(theirs.remarks)) {
        remarks[path] = [...new Set([...(remarks[path] ?? []), ...texts])];
    }
    return { submission: { root, remarks }, conflicts };
}

/** Takes the part of a file into a submission. */
export function take(submission, { path, theirs }) {
    put(submission.root, path, theirs);
}
