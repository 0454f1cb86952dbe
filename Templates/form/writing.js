// A submission as a file, in the order of the form, which reads back as exactly this submission.
import { data, fields, items, t } from "./data.js";
import { canonical, isGroup, pruned } from "./submission.js";
import { Writer, parse } from "./yaml.js";
import { remarks } from "./remarks.js";

const head = ["checklist", "edition", "cycle", "state", "language", "submitted", "respondent", "cleared-by"];

const parts = [...head, "answers", "proposals", "questions"];

/** Returns a submission as a file that reads back as exactly this submission. */
export function textOf(submission) {
    const due = canonical(pruned(submission.root));
    const dueRemarks = lines(submission.remarks);
    for (const mayFold of [true, false]) {
        const text = written(submission, mayFold);
        let back;
        try {
            back = { root: parse(text), remarks: remarks(text) };
        } catch {
            continue;
        }
        if (canonical(pruned(back.root)) === due && lines(back.remarks) === dueRemarks) return text;
    }
    throw new Error(t("save.failed"));
}

function lines(found) {
    return Object.values(found).flat().sort().join("\n");
}

/** Returns a submission as YAML, in the order of the form. */
function written(submission, mayFold) {
    const root = pruned(submission.root);
    const left = structuredClone(submission.remarks);
    const writer = new Writer(mayFold);
    const above = (path, indent) => {
        writer.remarks(left[path] ?? [], indent);
        delete left[path];
    };
    for (const line of data.head) writer.remarks([`# ${line}`], 0);
    writer.lines.push("");
    for (const name of head) {
        if (!(name in root)) continue;
        above(name, 0);
        if (name in data.comments) writer.remarks([`# ${data.comments[name]}`], 0);
        // What stands above a field inside of another is written above that.
        for (const path of Object.keys(left).filter((other) => other.startsWith(`${name}/`))) above(path, 0);
        writer.field(name, root[name], 0);
    }
    writeAnswers(root.answers ?? {}, writer, left, above);
    if ("proposals" in root) {
        writer.lines.push("");
        for (const path of Object.keys(left).filter((other) => /^proposals(?:\/|$)/u.test(other))) above(path, 0);
        const { confirmed, ...rest } = root.proposals;
        writer.lines.push("proposals:");
        if (confirmed !== undefined) writer.field("confirmed", confirmed, 2, true);
        for (const [name, value] of Object.entries(rest)) writer.field(name, value, 2);
    }
    for (const [name, value] of Object.entries(root)) {
        if (parts.includes(name)) continue;
        writer.lines.push("");
        for (const path of Object.keys(left).filter((other) => other.split("/")[0] === name)) above(path, 0);
        writer.field(name, value, 0);
    }
    if ("questions" in root) {
        writer.lines.push("", `# ${data.comments.questions}`);
        writer.flow("questions", root.questions);
    }
    for (const path of Object.keys(left)) above(path, 0);
    return writer.text;
}

function writeAnswers(answers, writer, left, above) {
    const order = [...data.items.map((item) => item.id), ...Object.keys(answers).filter((id) => !items.has(id))];
    const remarked = new Set(
        Object.keys(left)
            .map((path) => path.split("/"))
            .filter((path) => path[0] === "answers")
            .map((path) => path[1]),
    );
    const given = order.filter((id) => id in answers || remarked.has(id));
    if (given.length === 0) return;
    writer.lines.push("");
    above("answers", 0);
    writer.lines.push("answers:");
    let theme = null;
    for (const id of given) {
        const item = items.get(id);
        if (item !== undefined && item.theme !== theme) {
            theme = item.theme;
            const rule = "=".repeat(8);
            const { heading } = data.themes.find((other) => other.id === theme);
            writer.lines.push("", `  # ${rule} ${heading} ${rule}`);
        }
        writer.lines.push("");
        above(`answers/${id}`, 2);
        const answer = answers[id];
        if (!isGroup(answer) || Object.keys(answer).length === 0) {
            for (const path of Object.keys(left).filter((other) => other.startsWith(`answers/${id}/`))) above(path, 2);
            writer.field(id, answer ?? {}, 2);
            continue;
        }
        const names = [...new Set([...data.fields.map((field) => field.group ?? field.name), ...Object.keys(answer)])].filter(
            (name) => name in answer,
        );
        for (const path of Object.keys(left)) {
            const [first, second, name] = path.split("/");
            if (first === "answers" && second === id && !names.includes(name)) above(path, 2);
        }
        writer.lines.push(`  ${id}:`);
        if (item !== undefined) {
            const number = data.items.indexOf(item) + 1;
            writer.lines.push(`    # Question ${number} of ${data.items.length}: ${item.question}`);
        }
        for (const name of names) {
            above(`answers/${id}/${name}`, 4);
            writer.field(name, answer[name], 4, fields.get(name)?.kind === "boolean");
        }
    }
}
