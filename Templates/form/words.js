// Texts as the validator sees them: what is blank, and how many words there are.
import { data } from "./data.js";

const space = new RegExp(`[${data.patterns.space}]`, "u");
const around = new RegExp(`^[${data.patterns.space}]+|[${data.patterns.space}]+$`, "gu");

/** Returns a text without the white space around it; an empty one for anything that is no text. */
export function trimmed(value) {
    return typeof value === "string" ? value.replace(around, "") : "";
}

/** Returns whether nothing is filled in: no text, and nothing inside that has one. */
export function isBlank(value) {
    if (value === null || value === undefined) return true;
    if (typeof value === "string") return trimmed(value) === "";
    return Object.values(value).every(isBlank);
}

/** Returns whether a whole text has the form of a pattern of the program. */
export function matches(text, pattern) {
    return new RegExp(`^(?:${data.patterns[pattern]})$`, "u").test(text);
}

/**
 * Returns a text as it can be kept: line ends are LF, and what no file may have is taken out (control characters, the mark
 * U+FEFF, halves of characters).
 */
export function kept(text) {
    return text
        .replace(/\r\n?/gu, "\n")
        .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu, "");
}

/** Returns a text with the figures of any script as 0 to 9. */
export function westernFigures(text) {
    return text.replace(/\p{Nd}/gu, (figure) => {
        const code = figure.codePointAt(0);
        let zero = code;
        // The figures of a script follow each other from a zero on.
        while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
        return String((code - zero) % 10);
    });
}

/** How many characters count as one word in scripts that are written without spaces. */
function charactersPerWord(code) {
    if (code < 0x0e00) return 0;
    const within = (ranges) => ranges.some(([first, last]) => code >= first && code <= last);
    if (
        within([
            [0x0e00, 0x0eff],
            [0x1000, 0x109f],
            [0x1780, 0x17ff],
        ])
    )
        return 4;
    if (
        within([
            [0x3041, 0x30ff],
            [0x3400, 0x9fff],
            [0xf900, 0xfaff],
            [0x20000, 0x3fffd],
        ])
    )
        return 2;
    return 0;
}

/** Returns the number of words of a text, counted as the validator counts them. */
export function wordCount(text) {
    let count = 0;
    for (const run of text.split(new RegExp(`${space.source}+`, "u"))) if (run !== "") count += wordsOfRun(run);
    return count;
}

function wordsOfRun(run) {
    const parts = [];
    for (const character of run) {
        const perWord = charactersPerWord(character.codePointAt(0));
        const last = parts.at(-1);
        if (last === undefined || last.perWord !== perWord) parts.push({ perWord, text: character, length: 1 });
        else {
            last.text += character;
            last.length += 1;
        }
    }
    if (parts.every((part) => part.perWord === 0)) return 1;
    return parts.reduce((sum, { perWord, text, length }) => {
        if (perWord > 0) return sum + Math.ceil(length / perWord);
        return sum + (/[\p{Alphabetic}\p{M}\p{Nd}]/u.test(text) ? 1 : 0);
    }, 0);
}
