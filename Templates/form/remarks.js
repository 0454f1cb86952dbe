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
 * `state`, `answers/<item>`, `answers/<item>/<field>`; those after the last field under `end`.
 */
export function remarks(text) {
    const found = {};
    const scanner = new Scanner();
    let waiting = [];
    const add = (path, line) => {
        if (!isOwn(line, path)) (found[path] ??= []).push(line);
    };
    for (const line of text.split(/\r\n|\r|\n/u)) {
        const { comment, isAlone, hasContent } = scanner.take(line);
        if (hasContent && waiting.length > 0) {
            for (const above of waiting) add(scanner.path, above);
            waiting = [];
        }
        if (comment !== null && isAlone) waiting.push(comment);
        else if (comment !== null) add(scanner.path, comment);
    }
    for (const line of waiting) add("end", line);
    return found;
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
