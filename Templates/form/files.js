// Opening and saving the file of the reply. Where the browser can write to the file it does; elsewhere it downloads.
import { counted, data, t } from "./data.js";
import { Refused, canonical, opened, pruned } from "./submission.js";
import { textOf } from "./writing.js";
import { changed, isTyped, show, store, tell } from "./store.js";
import { keep, keepHandle } from "./draft.js";
import { merged, take } from "./merge.js";
import { originOf, rememberSource, sourceOf } from "./origins.js";

const type = { description: t("home"), accept: { "application/yaml": [".yaml", ".yml"] } };
/** A file that is larger is no reply. */
const mostBytes = 8_000_000;

/** The name of the file that is saved. */
export const fileName = `${data.state.code}.yaml`;

/** Returns whether the browser can write to files, and this file is one that it may write to. */
export function canWriteBack() {
    return store.file.handle !== null;
}

async function textOfFile(file) {
    if (file.size > mostBytes) throw new Refused(t("refused.large"));
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        throw new Refused(t("refused.encoding"));
    }
    if (/^\s*<(?:!doctype|html)/iu.test(text)) throw new Refused(t("refused.page"));
    return text;
}

/** Refuses to open or save a file while a person still has to choose between two copies. */
function refuseUndecided() {
    if (store.copies !== null) throw new Refused(t("copies.first"));
}

/** Lets a person choose a file, and opens it. Returns whether one was chosen. */
export async function choose() {
    refuseUndecided();
    if (window.showOpenFilePicker === undefined) {
        const input = document.createElement("input");
        input.type = "file";
        input.accept = ".yaml,.yml";
        input.id = "chooser";
        const file = await new Promise((resolve) => {
            input.onchange = () => resolve(input.files[0]);
            input.oncancel = () => resolve(undefined);
            input.hidden = true;
            document.body.append(input);
            input.click();
        });
        input.remove();
        return file === undefined ? false : openChosen(file, null);
    }
    try {
        const [handle] = await window.showOpenFilePicker({ types: [type] });
        return await openChosen(await handle.getFile(), handle);
    } catch (error) {
        if (error.name === "AbortError") return false;
        throw error;
    }
}

/** Opens a file that a person chose, and says so. */
async function openChosen(file, handle) {
    await openFile(file, handle);
    if (store.copies === null) {
        const isOpen = store.file.name === file.name;
        store.messages.push(isOpen ? t("opened", { f: file.name }) : t("opened.merged", { f: file.name }));
    }
    return true;
}

/** Opens a file: in place of what is on the screen, or merged with it. */
async function openFile(file, handle) {
    const theirs = opened(await textOfFile(file));
    const isOwn = handle !== null && store.file.handle !== null && (await handle.isSameEntry(store.file.handle));
    const source = sourceOf(file, theirs.root);
    const before = valuesOf(store.submission);
    if (theirs.reworded.length > 0) store.messages.push(rewordedText(theirs.reworded));
    if (isTyped()) {
        const { submission, conflicts } = merged(store.agreed, store.submission, theirs);
        for (const conflict of conflicts) conflict.origin = originOf(conflict.path, conflict.mine);
        show(submission);
        store.copies = conflicts.length === 0 ? null : { conflicts, source };
    } else {
        show(theirs);
    }
    rememberSource(theirs.root, source);
    const after = valuesOf(store.submission);
    if (isOwn || (store.copies === null && after === valuesOf(theirs))) {
        store.agreed = structuredClone(theirs);
        const { name, lastModified: modified } = file;
        Object.assign(store.file, { name, savedAt: new Date(modified), handle, modified });
    } else if (store.copies !== null || after !== before) {
        // What is merged of two files is in neither, and must not be written into either.
        store.agreed = null;
        Object.assign(store.file, { name: null, savedAt: null, handle: null, modified: null });
    }
    changed();
    await keep();
    await keepHandle();
}

function valuesOf({ root }) {
    return canonical(pruned(root));
}

function rewordedText(ids) {
    const numbers = ids.map((id) => data.items.findIndex((item) => item.id === id) + 1);
    return counted("reworded", ids.length, { numbers: numbers.join(", ") });
}

/** Decides between the two copies of a part. */
export function decide(conflict, isTheirs) {
    if (isTheirs) {
        take(store.submission, conflict);
        store.origins[conflict.path] = { ...store.copies.source, words: canonical(conflict.theirs) };
    }
    store.copies.conflicts = store.copies.conflicts.filter((other) => other !== conflict);
    if (store.copies.conflicts.length === 0) store.copies = null;
    changed();
}

/** Saves the reply. Returns `saved`, `cancelled`, or `copies` where the file has changed meanwhile. */
export async function save() {
    refuseUndecided();
    const text = textOf(store.submission);
    if (store.file.handle === null && window.showSaveFilePicker !== undefined) {
        try {
            store.file.handle = await window.showSaveFilePicker({ suggestedName: fileName, types: [type] });
            store.file.modified = null;
        } catch (error) {
            if (error.name === "AbortError") return "cancelled";
            // The browser has no such pickers here after all.
        }
    }
    if (!(await mayWrite(store.file.handle))) store.file.handle = null;
    let name = fileName;
    if (store.file.handle === null) download(text);
    else {
        const before = await store.file.handle.getFile();
        if (store.file.modified !== null && before.lastModified > store.file.modified) {
            await openFile(before, store.file.handle);
            if (store.copies !== null) return "copies";
            return save();
        }
        const stream = await store.file.handle.createWritable();
        await stream.write(text);
        await stream.close();
        const after = await store.file.handle.getFile();
        if ((await after.text()) !== text) throw new Error(t("save.failed"));
        name = after.name;
        store.file.modified = after.lastModified;
        await keepHandle();
    }
    store.agreed = structuredClone(store.submission);
    Object.assign(store.file, { name, savedAt: new Date() });
    await keep();
    tell(false);
    return "saved";
}

/** Returns whether the browser lets the page write to a file, which it may ask the person, and the file is still there. */
async function mayWrite(handle) {
    try {
        return (
            handle !== null &&
            ((await handle.requestPermission?.({ mode: "readwrite" })) ?? "granted") === "granted" &&
            (await handle.getFile()) !== null
        );
    } catch {
        return false;
    }
}

function download(text) {
    const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
    const anchor = document.createElement("a");
    anchor.href = address;
    anchor.download = fileName;
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
