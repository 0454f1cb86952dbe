// The draft: what was typed is kept in this browser at each change, so that nothing is lost if the computer stops. The file
// is the truth; this is only a cache, and can be removed.
import { data } from "./data.js";
import { store, tell } from "./store.js";

const draftKey = [data.state.code, data.cycle, data.checklist, data.edition].join("/");
/** How long after the first change that is not kept it is kept, in milliseconds. */
const delay = 250;

let database = null;
let timer = null;
let isWriting = false;

function promised(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

async function openedDatabase() {
    if (database !== null) return database;
    const request = indexedDB.open("followup", 1);
    request.onupgradeneeded = () => {
        request.result.createObjectStore("drafts");
        // The handle of a file has a record of its own: one that cannot be kept must not spoil the draft.
        request.result.createObjectStore("handles");
    };
    database = await promised(request);
    database.onversionchange = () => database.close();
    return database;
}

async function putRecord(name, value) {
    const transaction = (await openedDatabase()).transaction(name, "readwrite", { durability: "strict" });
    const done = new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
    });
    if (value === undefined) transaction.objectStore(name).delete(draftKey);
    else transaction.objectStore(name).put(value, draftKey);
    await done;
}

async function record(name) {
    return promised((await openedDatabase()).transaction(name).objectStore(name).get(draftKey));
}

/** Restores the draft, if there is one; returns whether there was. */
export async function restore(show) {
    try {
        const draft = await record("drafts");
        if (draft === undefined) return false;
        show(draft.submission);
        store.agreed = draft.agreed;
        store.copies = draft.copies ?? null;
        store.origins = draft.origins ?? {};
        store.looked = new Set(draft.looked);
        Object.assign(store.file, draft.file);
        Object.assign(store.draft, { keptAt: draft.keptAt, isWhole: true });
        store.file.handle = (await record("handles").catch(() => undefined)) ?? null;
        return true;
    } catch {
        store.draft.isPossible = false;
        return false;
    }
}

/** Keeps the draft soon. */
export function keepSoon() {
    if (timer === null && !store.isStopped) timer = setTimeout(keep, delay);
}

/** Keeps the draft at once. */
export async function keep() {
    clearTimeout(timer);
    timer = null;
    if (store.isStopped) return;
    if (isWriting) {
        keepSoon();
        return;
    }
    isWriting = true;
    store.draft.isWhole = true;
    const keptAt = new Date();
    const { name, savedAt, modified } = store.file;
    try {
        await putRecord("drafts", {
            submission: store.submission,
            agreed: store.agreed,
            copies: store.copies,
            origins: store.origins,
            looked: [...store.looked],
            file: { name, savedAt, modified },
            keptAt,
        });
        Object.assign(store.draft, { keptAt, isPossible: true });
    } catch {
        Object.assign(store.draft, { isWhole: false, isPossible: false });
    }
    isWriting = false;
    if (!store.draft.isWhole && store.draft.isPossible) keepSoon();
    tell(false);
}

/** Keeps what the browser needs to write to the file that was opened. */
export async function keepHandle() {
    await putRecord("handles", store.file.handle ?? undefined).catch(() => undefined);
}

/** Removes everything that this browser keeps of the form. */
export async function removeDraft() {
    clearTimeout(timer);
    timer = null;
    await putRecord("drafts", undefined);
    await putRecord("handles", undefined);
    Object.assign(store.draft, { keptAt: null, isWhole: true });
}

/**
 * Takes care that only one window writes the draft. Calls `stop` when another window takes over; returns whether this one
 * has it.
 */
export async function holdAlone(isTaken, stop) {
    if (navigator.locks === undefined) return true;
    return new Promise((resolve) => {
        const hold = (lock) => {
            resolve(lock !== null);
            // Held until the window is closed, or another takes it.
            return lock === null ? undefined : new Promise(() => {});
        };
        const options = isTaken ? { steal: true } : { ifAvailable: true };
        navigator.locks.request(`followup/${draftKey}`, options, hold).catch((error) => {
            if (error.name === "AbortError") stop();
            resolve(true);
        });
    });
}
