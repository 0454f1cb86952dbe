// Submissions as YAML. Reading is js-yaml’s work, with a schema in which every scalar is a text; writing is ours, in the
// order of the form. What is written is read back by those who ask for it (submission.js).
/* global jsyaml */

/** Why a file cannot be read, and the line. */
export class Unreadable extends Error {
    constructor(reason, line) {
        super(reason);
        this.line = line;
    }
}

/** The most values that a file may hold: aliases could make many of a few. */
const mostValues = 100_000;

/** Returns the values of a file: texts, lists, and fields by name. */
export function parse(text) {
    let root;
    try {
        root = jsyaml.load(text.replace(/^\uFEFF/u, ""), { schema: jsyaml.FAILSAFE_SCHEMA });
    } catch (error) {
        throw new Unreadable(error.reason ?? error.message, (error.mark?.line ?? -1) + 1);
    }
    let count = 0;
    const plain = (value) => {
        count += 1;
        if (count > mostValues) throw new Unreadable("too many values", 0);
        if (value === null || value === undefined) return "";
        if (typeof value !== "object") {
            // The validator refuses it too, even where it is written escaped.
            if (String(value).includes("\u0000")) throw new Unreadable("U+0000", 0);
            return String(value);
        }
        if (Array.isArray(value)) return value.map(plain);
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
    };
    return plain(root);
}

/** What YAML forbids or takes for the end of a line. Characters that a script needs and nobody sees stay as they are. */
const unprintable = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;

/** Returns a text in double quotation marks, with everything escaped that could end or change it. */
export function quoted(text) {
    let result = "";
    for (const character of text) {
        if (character === '"' || character === "\\") result += `\\${character}`;
        else if (character === "\n") result += "\\n";
        else if (unprintable.test(character)) result += escaped(character);
        else result += character;
    }
    return `"${result}"`;
}

function escaped(character) {
    const digits = character.codePointAt(0).toString(16).toUpperCase();
    if (digits.length <= 2) return `\\x${digits.padStart(2, "0")}`;
    return digits.length <= 4 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

/** The width of a line, where the words allow it. */
const width = 100;

/** What a line of a text may begin with for a mark of a list; a line is not broken before it. */
const mark = /^(?:[-*(–—•·‣◦▪●○■□]|[\p{L}\p{N}]{1,5}[.)])/u;

/**
 * Returns the lines of a text below `>-`, indented, with a blank line for each end of a line in it; null where this would not
 * read back as exactly this text.
 */
function foldedLines(text, indent) {
    const lines = text.split("\n");
    const margin = " ".repeat(indent);
    const result = [];
    if (lines[0] === "" || lines.at(-1) === "") return null;
    for (const line of lines) {
        if (result.length > 0) result.push("");
        if (line === "") continue;
        if (!/^\S(?:.*\S)?$/u.test(line) || unprintable.test(line)) return null;
        let current = "";
        let isAfterSpace = true;
        for (const piece of line.split(" ")) {
            const mayBreak = current !== "" && !isAfterSpace && piece !== "" && !mark.test(piece) && piece[0] !== "#";
            if (mayBreak && indent + current.length + 1 + piece.length > width) {
                result.push(margin + current);
                current = piece;
            } else current = current === "" ? piece : `${current} ${piece}`;
            isAfterSpace = piece === "";
        }
        result.push(margin + current);
    }
    return result;
}

/** Writes YAML line by line. */
export class Writer {
    /** @param {boolean} mayFold Whether long texts stand on several lines. */
    constructor(mayFold) {
        this.mayFold = mayFold;
        this.lines = [];
    }

    get text() {
        return this.lines.map((line) => `${line}\n`).join("");
    }

    /** Writes comments as they are, at an indentation, each apart from others: together they might say something else. */
    remarks(texts, indent) {
        for (const text of texts) {
            if (this.lines.at(-1)?.trimStart().startsWith("#")) this.lines.push("");
            for (const line of text.split("\n")) this.lines.push(" ".repeat(indent) + line);
        }
    }

    /** Writes a field of any kind. `isWord` says that `true` and `false` stand without quotation marks. */
    field(name, value, indent, isWord = false) {
        this.value(`${" ".repeat(indent)}${key(name)}:`, value, indent, isWord);
    }

    value(start, value, indent, isWord) {
        if (typeof value === "string") this.scalar(start, value, indent, isWord);
        else if (Array.isArray(value)) this.list(start, value, indent);
        else if (Object.keys(value).length === 0) this.lines.push(`${start} {}`);
        else {
            this.lines.push(start);
            for (const [name, inner] of Object.entries(value)) this.field(name, inner, indent + 2);
        }
    }

    scalar(start, text, indent, isWord) {
        const isLong = start.length + text.length > width || text.includes("\n");
        const lines = this.mayFold && isLong ? foldedLines(text, indent + 2) : null;
        if (lines !== null) this.lines.push(`${start} >-`, ...lines);
        else this.lines.push(`${start} ${isWord && /^(?:true|false)$/u.test(text) ? text : quoted(text)}`);
    }

    /** Writes texts by name on one line. */
    flow(name, texts) {
        const fields = Object.entries(texts).map(([inner, text]) => `${key(inner)}: ${quoted(text)}`);
        this.lines.push(`${key(name)}: { ${fields.join(", ")} }`);
    }

    list(start, values, indent) {
        const areShort = values.every((value) => typeof value === "string" && /^[a-z0-9-]{1,60}$/u.test(value));
        if (values.length === 0 || (areShort && values.join(", ").length < width)) {
            this.lines.push(`${start} [${values.map(quoted).join(", ")}]`);
            return;
        }
        this.lines.push(start);
        const margin = " ".repeat(indent + 2);
        for (const value of values) {
            const inner = typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [];
            if (inner.length === 0) this.value(`${margin}-`, value, indent + 2);
            else
                inner.forEach(([name, field], position) => {
                    this.value(`${margin}${position === 0 ? "-" : " "} ${key(name)}:`, field, indent + 4);
                });
        }
    }
}

function key(name) {
    return /^[A-Za-z][A-Za-z0-9-]*$/u.test(name) && !/^(?:y|n|yes|no|on|off|true|false|null)$/iu.test(name)
        ? name
        : quoted(name);
}
