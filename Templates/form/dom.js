// Elements of the page, made without markup: what a person typed can become nothing but text.

let number = 0;

/** Returns an id that no other element has. */
export function freshID() {
    number += 1;
    return `e${number}`;
}

/** Returns an element. Properties that begin with “on” listen; `false` and `null` leave an attribute out. */
export function h(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    // Words in a language of their own have a direction of their own.
    if (properties.lang && !("dir" in properties)) element.dir = "auto";
    for (const [name, value] of Object.entries(properties)) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
        else if (name === "value" || name === "checked") element[name] = value;
        else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

/** Returns a button that does something. */
export function button(text, onclick, properties = {}) {
    return h("button", { type: "button", ...properties, onclick }, text);
}

/** Returns a link to a page of the form. */
export function link(route, ...children) {
    return h("a", { href: `#${route}` }, ...children);
}

/** Returns words that only those hear who do not see the page. */
export function hidden(text) {
    return h("span", { class: "hidden" }, text);
}

/** Returns words of a person, whose direction may be another than that of the page. */
export function said(text, tag = "bdi") {
    return h(tag, { dir: "auto" }, text);
}

/** Returns a text with elements in its places, each named as in {address}. */
export function filledWith(text, elements) {
    return text.split(/\{(\w+)\}/u).map((piece, position) => (position % 2 === 1 ? elements[piece] : piece));
}

/** Returns a text of several lines as paragraphs. */
export function paragraphs(text, properties = {}) {
    return text
        .split(/\n+/u)
        .filter((line) => line.trim() !== "")
        .map((line) => h("p", { dir: "auto", ...properties }, line));
}

/** Returns a part that can be folded. */
export function folded(summary, isOpen, ...children) {
    return h("details", { open: isOpen }, h("summary", {}, summary), ...children);
}

/** Says something to those who listen to the page; one region says all. */
export function announce(text) {
    const region = document.getElementById("spoken");
    region.textContent = "";
    setTimeout(() => {
        region.textContent = text;
    }, 50);
}
