// The state of the page: the submission on the screen, and where it is kept. Whatever draws the page reads it; only a person’s
// change, an opened file or a restored draft changes it, and those who listen are told.
import { data } from "./data.js";
import { blank, canonical, isAnswered, opened, pruned, valueOf } from "./submission.js";
import { findings, isError } from "./rules.js";
import { isBlank } from "./words.js";

const begun = data.file === null ? blank() : opened(data.file);
/** What the page begins with, before anything is typed. */
const begunWith = canonical(pruned(begun.root));

export const store = {
    /** The submission on the screen. */
    submission: begun,
    /** What a file last held, as a submission; null if there is none. */
    agreed: null,
    /** The name of that file, when it was saved, and what the browser needs to write to it. */
    file: { name: null, savedAt: null, handle: null, modified: null },
    /** When the browser last kept a draft; whether it has kept everything, and whether it can. */
    draft: { keptAt: null, isWhole: true, isPossible: true },
    /** The questions that were looked at. */
    looked: new Set(),
    /** The former answers, by item. */
    former: {},
    /** What was said of them in this window. */
    chosen: {},
    /** The parts of a file of which a person has to choose one, and the file. */
    copies: null,
    /** Which file a part was taken from, by its path, with the words that it had there. */
    origins: {},
    /** Messages for the next page that is drawn, and whether this window may write. */
    messages: [],
    isStopped: false,
};
rememberFormer(begun.root);

const listeners = [];

/** Calls a function after every change. */
export function listen(listener) {
    listeners.push(listener);
}

/** Tells those who listen that something is different: by a person’s typing, or only in what the page says. */
export function tell(isChange) {
    for (const listener of listeners) listener(isChange);
}

/** Says that a person changed the submission. */
export function changed() {
    store.draft.isWhole = false;
    tell(true);
}

/** Takes another submission onto the screen. */
export function show(submission) {
    store.submission = submission;
    rememberFormer(submission.root);
}

/** Keeps the answers that are not confirmed, to be shown beside what a person makes of them. */
function rememberFormer(root) {
    for (const [id, answer] of Object.entries(root.answers ?? {})) {
        if (answer?.confirmed === "false" && isAnswered(answer)) store.former[id] ??= structuredClone(answer);
    }
}

/** Returns whether everything on the screen is in the file. */
export function isSaved() {
    return store.agreed !== null && canonical(pruned(store.agreed.root)) === canonical(pruned(store.submission.root));
}

/** Returns whether a person has typed anything. */
export function isTyped() {
    return canonical(pruned(store.submission.root)) !== begunWith;
}

let checked = { root: null, findings: [] };

/** Returns the findings on the submission on the screen. */
export function found() {
    const key = canonical(store.submission.root);
    if (checked.root !== key) checked = { root: key, findings: findings(store.submission.root) };
    return checked.findings;
}

/** Returns the errors that a person should correct: at a path, and inside. */
export function errorsAt(path) {
    return found().filter((finding) => isError(finding) && (finding.path === path || finding.path.startsWith(`${path}/`)));
}

/** Returns the answer to an item on the screen; undefined if there is none. */
export function answer(id) {
    return store.submission.root.answers?.[id];
}

/** Returns whether a former answer still waits for a word. */
export function isToConfirm(id) {
    return answer(id)?.confirmed === "false" && isAnswered(answer(id));
}

/** Returns how far a question has come: `done`, `begun` or `new`. */
export function stateOf(item) {
    const given = answer(item.id);
    if (given?.["left-blank"] === "true") return "done";
    const isSaid =
        item.treaties === undefined
            ? !isBlank(valueOf(given, "status")) || !isBlank(given?.see)
            : item.treaties.every(({ id }) =>
                  (Array.isArray(given?.treaties) ? given.treaties : []).some(
                      (row) => row.treaty === id && !isBlank(row.position),
                  ),
              );
    const hasErrors = errorsAt(`answers/${item.id}`).length > 0;
    if (isSaid && !hasErrors && !isToConfirm(item.id)) return "done";
    return store.looked.has(item.id) || !isBlank(given ?? "") ? "begun" : "new";
}

/** Returns the state of several questions: done if all are. */
export function stateOfAll(items) {
    const states = new Set(items.map(stateOf));
    if (states.size === 1) return [...states][0];
    return "begun";
}
