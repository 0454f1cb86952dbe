// Where what stands on the screen comes from: which file it was taken from, and who answers there.
import { canonical, isGroup } from "./submission.js";
import { units } from "./merge.js";
import { store } from "./store.js";
import { trimmed } from "./words.js";

/** Returns the authority of the respondent of a submission; an empty text if there is none. */
function authorOf(root) {
    return isGroup(root.respondent) ? trimmed(root.respondent.authority) : "";
}

/** Returns what is to be known of a file beside what was taken from it. */
export function sourceOf(file, root) {
    return { name: file.name, time: new Date(file.lastModified), author: authorOf(root) };
}

/** Remembers of what stands on the screen as in a file that it was taken from there. */
export function rememberSource(root, source) {
    const here = units(store.submission.root);
    for (const [path, value] of Object.entries(units(root))) {
        const words = canonical(value);
        if (path in here && canonical(here[path]) === words && store.origins[path]?.words !== words) {
            store.origins[path] = { ...source, words };
        }
    }
}

/** Returns which file a part of the screen was taken from; null where it was typed here. */
export function originOf(path, value) {
    const origin = store.origins[path];
    return origin?.words === canonical(value) ? origin : null;
}

/** Returns the authority that answers on this page; an empty text where the respondent was taken from a file. */
export function authorHere() {
    const { respondent } = units(store.submission.root);
    return respondent === undefined || originOf("respondent", respondent) !== null ? "" : authorOf(store.submission.root);
}
