// Comments, which js-yaml drops: they are found by line in the file, shown with what they stand above, and written back
// there. Those of the form itself are told by their hashes, and left out.
import { data, items } from "./data.js";

const own = new Set(data.comments.own.split(" "));

/** Returns the FNV-1a hash of a line in which every run of figures counts as one 0, as the program computes it. */
function hash(line) {
    let value = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(line.replace(/[0-9]+/gu, "0"))) {
        value = Math.imul(value ^ byte, 0x01000193) >>> 0;
    }
    return value.toString(36);
}

/** Returns whether a comment is one of the form, or of carrying over, and no person’s. */
function isOwn(line, path) {
    const words = line
        .replace(/^#+\s*/u, "")
        .replace(/\s+/gu, " ")
        .trim();
    if (/^[\s#=-]*$/u.test(line) || own.has(hash(line))) return true;
    if (words.startsWith(data.comments.carriedOver) || words.startsWith(data.comments.sending)) return true;
    if (/^(?:Question [0-9]+ of [0-9]+: |=+ .+ =+$)/u.test(words)) return true;
    const item = items.get(path.split("/")[1]);
    return item !== undefined && words.split(" ").length > 2 && ` ${item.question} `.includes(` ${words} `);
}

/**
 * Returns the comments of a file that are none of the form, by the path of the field that they stand above or beside:
 * `state`, `answers/<item>`, `answers/<item>/<field>`; those after the last field under `end`. Lines that follow each other are
 * one comment, which may begin beside a value.
 *
 * What stands between two answers may speak of either, and ask that it not be published: it is with the one below and also with
 * the one above, under `answers/<item>/`. So it is beside the proposals, as for the program.
 *
 * @param root What the file says, without what is blank: nothing is said of a blank answer.
 */
export function remarks(text, root) {
    const found = {};
    const scanner = new Scanner();
    let waiting = [];
    let above = "";
    // The comment that goes on if the next line has nothing else; `path` where it is beside a value.
    let last = null;
    const place = (path, lines) => {
        for (const remark of typed(lines, path)) (found[path] ??= []).push(remark);
    };
    const end = () => {
        if (last?.path !== undefined) place(last.path, last.lines);
        last = null;
    };
    const placeWaiting = (below) => {
        const [before, after] = [partOf(above), partOf(below)];
        const isOfBoth = before !== after && isFilledPart(before, root);
        // Below a text at the margin that is the last of the file it may be about all of it, as it may be above such a text.
        const isOfText = below === "end" && !isPublished(before) && typeof (root[before] ?? "") === "string";
        for (const lines of waiting) {
            if (isOfBoth) place(`${before}/`, lines);
            if (!isOfBoth || isPublished(after)) place(isOfText ? before : below, lines);
        }
        waiting = [];
    };
    for (const line of text.split(/\r\n|\r|\n/u)) {
        const { comment, isAlone, hasContent } = scanner.take(line);
        if (comment !== null && isAlone) {
            if (last === null || last.path !== undefined)
                waiting.push((last = { lines: [...(last?.lines ?? []), comment] }).lines);
            else last.lines.push(comment);
            continue;
        }
        end();
        if (hasContent) {
            placeWaiting(scanner.path);
            above = scanner.path;
        }
        if (comment !== null) last = { path: scanner.path, lines: [comment] };
    }
    end();
    placeWaiting("end");
    return found;
}

/** Returns the lines of a comment that are not of the form, as texts of one or several lines that follow each other. */
function typed(lines, path) {
    const texts = [[]];
    for (const line of lines) {
        if (isOwn(line, path)) texts.push([]);
        else texts.at(-1).push(line);
    }
    return texts.filter((own) => own.length > 0).map((own) => own.join("\n"));
}

/** Returns the part of a submission that a path is in: an answer, or a field at the left margin. */
export function partOf(path) {
    const [first, second] = path.split("/");
    return first === "answers" && second !== undefined ? `answers/${second}` : first;
}

/** Returns whether a part is among those of which something may be published. */
function isPublished(part) {
    return part === "proposals" || part.startsWith("answers");
}

/** Returns whether a part is an answer, or the proposals, and says something. */
export function isFilledPart(part, root) {
    const [first, second] = part.split("/");
    return second === undefined ? part === "proposals" && first in root : second in (root.answers ?? {});
}

/** Goes through the lines of a file, and knows where a text or a field begins and ends. */
class Scanner {
    constructor() {
        this.keys = [];
        this.quote = null;
        this.block = null;
        this.depth = 0;
        this.isValueDue = false;
    }

    /** The path of the last field, down to the fields of an answer. */
    get path() {
        return this.keys
            .slice(0, 3)
            .map(({ name }) => name)
            .join("/");
    }

    take(line) {
        const nothing = { comment: null, isAlone: false, hasContent: false };
        if (this.quote !== null) return { ...this.scan(line, 0, false), isAlone: false, hasContent: false };
        const indent = line.search(/\S/u);
        if (indent < 0) return nothing;
        if (this.block !== null) {
            if (indent > this.block) return nothing;
            this.block = null;
        }
        if (line[indent] === "#") return { comment: line.slice(indent).trimEnd(), isAlone: true, hasContent: false };
        let start = indent;
        let isValue = this.isValueDue || this.depth > 0;
        if (this.depth === 0) {
            const dashes = /^(?:-\s+|-$)+/u.exec(line.slice(start));
            if (dashes) {
                start += dashes[0].length;
                isValue = true;
            }
            const key = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#'"[\]{}&*!|>%@\u0060,][^#]*?))\s*:(?=\s|$)/u.exec(
                line.slice(start),
            );
            if (key) {
                this.enter(key[1] ?? key[2] ?? key[3], start);
                start += key[0].length;
                isValue = true;
            }
            this.margin = key ? this.keys.at(-1).indent : indent;
        }
        this.isValueDue = false;
        return { ...this.scan(line, start, isValue), isAlone: false, hasContent: true };
    }

    enter(name, indent) {
        while (this.keys.length > 0 && this.keys.at(-1).indent >= indent) this.keys.pop();
        this.keys.push({ name, indent });
    }

    /** Goes through the rest of a line for the comment at its end. */
    scan(line, start, isValue) {
        let isDue = isValue;
        for (let position = start; position < line.length; position += 1) {
            const character = line[position];
            if (this.quote === '"') {
                if (character === "\\") position += 1;
                else if (character === '"') this.quote = null;
            } else if (this.quote === "'") {
                if (character === "'" && line[position + 1] === "'") position += 1;
                else if (character === "'") this.quote = null;
            } else if (character === "#" && (position === 0 || /\s/u.test(line[position - 1]))) {
                this.isValueDue ||= isDue && this.depth === 0;
                return { comment: line.slice(position).trimEnd() };
            } else if (/\s/u.test(character)) continue;
            else if (isDue && (character === '"' || character === "'")) {
                this.quote = character;
                isDue = false;
            } else if (isDue && this.depth === 0 && (character === ">" || character === "|")) {
                this.block = this.margin;
                isDue = false;
            } else if ((isDue || this.depth > 0) && (character === "[" || character === "{")) {
                this.depth += 1;
                isDue = true;
            } else if (this.depth > 0 && (character === "]" || character === "}")) this.depth -= 1;
            else isDue = this.depth > 0 && (character === "," || character === ":");
        }
        this.isValueDue ||= isDue && this.depth === 0 && this.quote === null;
        return { comment: null };
    }
}
