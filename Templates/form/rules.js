// What the page finds in a submission: the rules of the validator that it was given (their codes, and the conditions of
// those on whole answers), over the fields that it was given. The rest is found by `followup validate`.
import { data } from "./data.js";
import { matches, trimmed, wordCount } from "./words.js";
import { isGroup, isShowable, valueOf } from "./submission.js";

/** Returns the findings on a submission, each with its code, item, and the path of the field. */
export function findings(root) {
    return new Check(root).findings;
}

/** Returns whether a finding is an error, which keeps a value out of the report. */
export function isError(finding) {
    return data.rules[finding.code].severity === "error";
}

/** Returns whether a text is a day of the calendar, a month or a year. */
export function isDate(text, pattern) {
    if (!matches(text, pattern)) return false;
    const [year, month, day] = text.split("-").map(Number);
    if (day === undefined) return true;
    return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

const unknownWord = { status: "FU201", measure: "FU205", assistance: "FU206", "treaty-position": "FU226" };

class Check {
    constructor(root) {
        this.findings = [];
        this.item = undefined;
        this.head(root);
        const marked = [];
        for (const [id, answer] of Object.entries(isGroup(root.answers) ? root.answers : {})) {
            const item = data.items.find((other) => other.id === id);
            if (item === undefined || !isGroup(answer)) continue;
            this.item = id;
            // What stands in a way that cannot be shown is left to the validator.
            if (!data.fields.every((field) => isShowable(field, valueOf(answer, field.name)))) continue;
            const read = this.answer(answer, item);
            for (const [code, { condition }] of Object.entries(data.rules)) {
                if (condition !== undefined && this.holds(condition, read, item)) this.add(code, this.placeOf(code));
            }
            const counts = read.principal && !read.confirmed && !read.confidential && this.holds(saysSomething, read, item);
            if (counts) marked.push(id);
        }
        this.item = marked[data.limits.principal];
        if (this.item !== undefined) this.add("FU315", "");
        this.item = undefined;
        this.proposals(root.proposals);
    }

    add(code, path) {
        if (!(code in data.rules)) return;
        const place = this.item === undefined ? path : `answers/${this.item}${path === "" ? "" : `/${path}`}`;
        this.findings.push({ code, item: this.item, path: place });
    }

    /** The field at which a rule on whole answers speaks. */
    placeOf(code) {
        return { FU302: "status", FU310: "parts", FU316: "principal", FU326: "left-blank" }[code] ?? "";
    }

    head(root) {
        const language = trimmed(root.language);
        if (language === "") this.add("FU103", "language");
        else if (!matches(language, "language")) this.add("FU209", "language");
        const submitted = trimmed(root.submitted);
        if (submitted !== "" && !isDate(submitted, "date")) this.add("FU202", "submitted");
        const cleared = isGroup(root["cleared-by"]) ? trimmed(root["cleared-by"].date) : "";
        if (cleared !== "" && !isDate(cleared, "date")) this.add("FU202", "cleared-by/date");
    }

    /** Returns which fields of an answer are filled in, and its status. */
    answer(answer, item) {
        const read = {};
        for (const field of data.fields) {
            // A question has a status or positions on treaties; what is given of the other says nothing.
            const asksOfTreaties = item.treaties !== undefined;
            const isAsked = field.name === "status" ? !asksOfTreaties : field.name !== "treaties" || asksOfTreaties;
            const value = isAsked ? valueOf(answer, field.name) : undefined;
            read[field.name] = this.isFilled(field, value, field.name, item);
            if (field.name === "status") read.statusWord = read.status ? trimmed(value) : null;
        }
        return read;
    }

    isFilled(field, value, path, item) {
        switch (field.kind) {
            case "line":
            case "prose":
                if (path === "summary" && wordCount(trimmed(value)) > data.limits.words) this.add("FU208", path);
                return trimmed(value) !== "";
            case "word":
                return this.word(field, trimmed(value), path) !== null;
            case "words":
                return this.words(field, value, path);
            case "boolean":
                return this.boolean(field, value, path);
            case "parts":
                return this.parts(value, path, item);
            case "reference":
                return this.reference(value, path);
            case "entries":
                return this.entries(field, value, path);
            default:
                return false;
        }
    }

    /** Returns a word of the vocabulary of a field; null for a blank one and for any other, which is reported. */
    word(field, text, path, entry = field.name) {
        if (text === "") return null;
        if (field.words.includes(text)) return text;
        this.add(field.vocabulary.endsWith("priority") ? "FU213" : (unknownWord[entry] ?? "FU213"), path);
        return null;
    }

    words(field, value, path) {
        const seen = new Set();
        for (const text of texts(value)) {
            const word = this.word(field, text, path);
            if (word !== null && seen.has(word)) this.add("FU317", path);
            if (word !== null) seen.add(word);
        }
        return seen.size > 0;
    }

    parts(value, path, item) {
        const seen = new Set();
        const known = item.commitments.map((commitment) => commitment.id);
        for (const text of texts(value)) {
            if (!known.includes(text)) this.add("FU113", path);
            if (seen.has(text)) this.add("FU311", path);
            seen.add(text);
        }
        return seen.size > 0;
    }

    /** Returns whether a field says other than a blank form: that an answer is not confirmed, or anything else is so. */
    boolean(field, value, path) {
        const text = trimmed(value);
        const isConfirmation = field.name === "confirmed";
        if (value === undefined) return false;
        if (text === "" && field.mayBeBlank) return isConfirmation;
        if (text !== "true" && text !== "false") {
            this.add("FU210", path);
            return isConfirmation || field.name === "confidential";
        }
        return (text === "true") !== isConfirmation;
    }

    reference(value, path) {
        if (!isGroup(value) || Object.values(value).every((inner) => trimmed(inner) === "")) return false;
        let isWhole = true;
        for (const name of ["checklist", "cycle", "item"]) {
            if (trimmed(value[name]) !== "") continue;
            this.add("FU103", `${path}/${name}`);
            isWhole = false;
        }
        const day = trimmed(value["held-on"]);
        if (day !== "" && !isDate(day, "date")) this.add("FU202", `${path}/held-on`);
        return isWhole;
    }

    entries(field, value, path) {
        let count = 0;
        (Array.isArray(value) ? value : []).forEach((entry, position) => {
            if (isGroup(entry) && this.entry(data.entries[field.entry], entry, `${path}/${position}`, field.entry)) count += 1;
        });
        return count > 0;
    }

    entry({ main, fields: inner }, entry, path, name) {
        if (inner.every((field) => trimmed(entry[field.name]) === "")) return false;
        const isGiven = {};
        for (const field of inner)
            isGiven[field.name] = this.isGiven(field, trimmed(entry[field.name]), `${path}/${field.name}`, name);
        const others = inner.some((field) => field.name !== main && isGiven[field.name]);
        if (trimmed(entry[main]) === "" && others) this.add("FU103", `${path}/${main}`);
        return isGiven[main];
    }

    isGiven(field, text, path, entry) {
        if (text === "") return false;
        switch (field.kind) {
            case "word":
                return this.word(field, text, path, entry) !== null;
            case "year":
                if (!matches(text, "year")) this.add("FU203", path);
                return true;
            case "partialDate":
                if (!isDate(text, "partialDate")) this.add("FU202", path);
                return true;
            case "address":
                if (!matches(text, "address")) this.add("FU204", path);
                return true;
            default:
                return true;
        }
    }

    proposals(value) {
        if (!isGroup(value)) return;
        const isOpen =
            "confirmed" in value &&
            this.boolean({ name: "confirmed", mayBeBlank: true }, value.confirmed, "proposals/confirmed");
        const given = data.proposals
            .flatMap(({ path }) => proposalsAt(value, path))
            .filter((entry) => trimmed(isGroup(entry) ? entry.text : entry) !== "");
        if (isOpen && given.length > 0) this.add("FU307", "proposals");
    }

    /** Returns whether a condition of the program holds of an answer. */
    holds(condition, read, item) {
        const [[kind, value]] = Object.entries(condition);
        switch (kind) {
            case "filled":
                return read[value];
            case "status":
                return value.includes(read.statusWord);
            case "severalParts":
                return item.commitments.length > 1;
            case "not":
                return !this.holds(value, read, item);
            case "all":
                return value.every((inner) => this.holds(inner, read, item));
            case "any":
                return value.some((inner) => this.holds(inner, read, item));
            default:
                return false;
        }
    }
}

const saysSomething = { any: data.fields.filter((field) => field.substance).map((field) => ({ filled: field.name })) };

/** Returns the proposals of a list. */
export function proposalsAt(value, path) {
    const list = path.reduce((inner, name) => (isGroup(inner) ? inner[name] : undefined), value);
    return Array.isArray(list) ? list : [];
}

/** Returns the texts of a list that are not blank. */
function texts(value) {
    return (Array.isArray(value) ? value : typeof value === "string" ? [value] : []).map(trimmed).filter((text) => text !== "");
}
