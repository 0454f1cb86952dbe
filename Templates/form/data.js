// What the program put into the page: the questions, the fields of an answer, the rules, and the texts. It is JSON, compressed
// in the format of zlib, in Base64.

const packed = Uint8Array.from(atob(document.getElementById("data").textContent), (character) => character.charCodeAt(0));
const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
export const data = await new Response(unpacked).json();
export const items = new Map(data.items.map((item) => [item.id, item]));
export const fields = new Map(data.fields.map((field) => [field.name, field]));

/** The language by whose usage days and times are written: English with the day before the month, as the United Nations does. */
export const locale = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;

/** Returns a text of the page with values in its places, each named as in {state}. */
export function t(name, values = {}) {
    const text = data.texts[name];
    if (text === undefined) throw new Error(`there is no text “${name}”`);
    return text.replace(/\{(\w+)\}/gu, (place, key) => (key in values ? values[key] : place));
}

/** Returns a text by the number that it speaks of: `name.one` or `name.other`. */
export function counted(name, number, values = {}) {
    return t(`${name}.${number === 1 ? "one" : "other"}`, { n: number, ...values });
}

/** Returns the text of a word of a vocabulary; the word itself where the texts have none. */
export function word(value) {
    return data.texts[`word.${value}`] ?? value;
}

/** Returns the title of a field; that of the program where the texts have none. */
export function fieldTitle(field) {
    return data.texts[`field.${field.name}`] ?? field.title;
}
