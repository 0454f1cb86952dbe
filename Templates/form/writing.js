// A submission as a file, in the order of the form, which reads back as exactly this submission.
import { data, fields, items, t } from "./data.js";
import { canonical, isGroup, pruned } from "./submission.js";
import { Writer, parse } from "./yaml.js";
import { isFilledPart, partOf, remarks } from "./remarks.js";

const head = ["checklist", "edition", "cycle", "state", "language", "submitted", "respondent"];

const parts = [...head, "answers", "proposals", "questions"];

/** What has fields of its own, and the end of the file: what stands there is about nothing else. */
const groups = ["respondent", "cleared-by", "answers", "proposals", "questions", "to-copy", "end"];

/** Returns a submission as a file that reads back as exactly this submission. */
export function textOf(submission) {
    const values = pruned(submission.root);
    const [due, dueRemarks] = [canonical(values), byPart(submission.remarks, values)];
    for (const mayFold of [true, false]) {
        const text = written(submission, mayFold);
        let back;
        try {
            back = pruned(parse(text));
        } catch {
            continue;
        }
        const backRemarks = byPart(remarks(text, back), back);
        if (canonical(back) === due && [...dueRemarks].every((remark) => backRemarks.has(remark))) return text;
    }
    throw new Error(t("save.failed"));
}

/** Returns all comments, and those at each answer and the proposals with the name of that. */
function byPart(found, root) {
    return new Set(
        Object.entries(found).flatMap(([path, texts]) => {
            const part = partOf(path);
            return texts.flatMap((text) => (isFilledPart(part, root) ? [text, `${part} ${text}`] : [text]));
        }),
    );
}

/** The comments that are not written yet, by their paths. */
class Unwritten {
    constructor(all) {
        this.left = structuredClone(all);
    }

    /** Returns the comments at a path; they are written then. */
    take(path) {
        const texts = this.left[path] ?? [];
        delete this.left[path];
        return texts;
    }

    /** Returns the comments at all paths of which something holds; they are written then. */
    takeAll(isMeant) {
        return Object.keys(this.left)
            .filter(isMeant)
            .flatMap((path) => this.take(path));
    }

    /** Returns the comments at a field and inside of it; they are written then. */
    takeInside(name) {
        return this.takeAll((path) => path === name || path.startsWith(`${name}/`));
    }
}

/** Returns a submission as YAML, in the order of the form. */
function written(submission, mayFold) {
    const root = pruned(submission.root);
    const unwritten = new Unwritten(submission.remarks);
    const writer = new Writer(mayFold);
    for (const line of data.head) writer.lines.push(`# ${line}`);
    writer.lines.push("");
    // A field that is a text may be about the whole file, and so may what stands at it. Where it has no place, this has the first.
    writer.remarks(
        unwritten.takeAll((path) => {
            const [name] = path.split("/");
            const isWritten = name in root && (head.includes(name) || typeof root[name] !== "string");
            return !isWritten && !groups.includes(name);
        }),
        0,
    );
    for (const name of head) {
        if (!(name in root)) continue;
        // What stands above a field inside of another is written above that.
        writer.remarks(unwritten.takeInside(name), 0);
        if (name in data.comments) writer.lines.push(`# ${data.comments[name]}`);
        writer.field(name, root[name], 0);
    }
    writeAnswers(root.answers ?? {}, writer, unwritten);
    if ("proposals" in root) {
        writer.lines.push("", "proposals:");
        writer.remarks(unwritten.takeInside("proposals"), 2);
        const { confirmed, ...rest } = root.proposals;
        if (confirmed !== undefined) writer.field("confirmed", confirmed, 2, true);
        for (const [name, value] of Object.entries(rest)) writer.field(name, value, 2);
    }
    for (const [name, value] of Object.entries(root)) {
        if (parts.includes(name)) continue;
        writer.lines.push("");
        writer.field(name, value, 0);
    }
    if ("questions" in root) {
        writer.lines.push("", `# ${data.comments.questions}`);
        const wordings = idsInOrder(Object.keys(root.questions)).map((id) => [id, root.questions[id]]);
        writer.flow("questions", Object.fromEntries(wordings));
    }
    // What is about nothing that is published stands where it cannot seem to be about the answer above.
    writer.remarks(
        unwritten.takeAll(() => true),
        0,
    );
    return writer.text;
}

/** Returns ids in the order of the form, and after them those that it does not know. */
function idsInOrder(ids) {
    return [...data.items.map((item) => item.id).filter((id) => ids.includes(id)), ...ids.filter((id) => !items.has(id))];
}

function writeAnswers(answers, writer, unwritten) {
    const remarked = new Set(
        Object.keys(unwritten.left)
            .map((path) => path.split("/"))
            .filter((path) => path[0] === "answers")
            .map((path) => path[1]),
    );
    const given = idsInOrder([...new Set([...Object.keys(answers), ...remarked])]).filter(
        (id) => id in answers || items.has(id),
    );
    if (given.length === 0) return;
    writer.lines.push("");
    writer.remarks(unwritten.take("answers"), 0);
    writer.lines.push("answers:");
    let theme = null;
    // What stood below the answer before.
    let before = [];
    given.forEach((id, position) => {
        const item = items.get(id);
        if (item !== undefined && item.theme !== theme) {
            theme = item.theme;
            const rule = "=".repeat(8);
            const { heading } = data.themes.find((other) => other.id === theme);
            writer.lines.push("", `  # ${rule} ${heading} ${rule}`);
        }
        writer.lines.push("");
        // What stood between two answers stands there if they still follow each other, else in each of them: another answer
        // that came between them has no part in it.
        const above = unwritten.take(`answers/${id}`);
        const below = unwritten.take(`answers/${id}/`);
        const between = above.filter((text) => position === 0 || before.includes(text));
        const next = unwritten.left[`answers/${given[position + 1]}`] ?? [];
        writer.remarks(between, 2);
        writeAnswer(id, answers[id], writer, unwritten, {
            first: above.filter((text) => !between.includes(text)),
            last: below.filter((text) => !next.includes(text)),
        });
        before = below;
    });
}

/** Writes an answer, with comments that stand in it before all others and after all others. */
function writeAnswer(id, answer, writer, unwritten, { first, last }) {
    if (!isGroup(answer) || Object.keys(answer).length === 0) {
        writer.remarks([...first, ...unwritten.takeInside(`answers/${id}`), ...last], 2);
        writer.field(id, answer ?? {}, 2);
        return;
    }
    const names = [...new Set([...data.fields.map((field) => field.group ?? field.name), ...Object.keys(answer)])].filter(
        (name) => name in answer,
    );
    writer.lines.push(`  ${id}:`);
    if (items.has(id)) {
        const { question } = items.get(id);
        writer.lines.push(`    # Question ${data.items.indexOf(items.get(id)) + 1} of ${data.items.length}: ${question}`);
    }
    const own = unwritten.takeAll((path) => path.startsWith(`answers/${id}/`) && !names.includes(path.split("/")[2]));
    names.forEach((name, position) => {
        const isFirst = position === 0;
        const isLast = position === names.length - 1;
        const at = unwritten.take(`answers/${id}/${name}`);
        writer.remarks([...(isFirst ? [...first, ...own] : []), ...at, ...(isLast ? last : [])], 4);
        writer.field(name, answer[name], 4, fields.get(name)?.kind === "boolean");
    });
}
