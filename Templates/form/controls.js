// The parts of the form in which a person types or chooses. Each writes into the submission at once.
import { counted, t, word } from "./data.js";
import { announce, button, freshID, h } from "./dom.js";
import { changed } from "./store.js";
import { framed, refreshErrors, takeUp, typedText, wasLeft } from "./framed.js";
import { kept, trimmed, westernFigures, wordCount } from "./words.js";

/** Returns a line to type on. */
export function line(path, words, get, set, more = {}) {
    const { width, ...attributes } = more;
    const input = h("input", {
        type: "text",
        autocomplete: "off",
        class: width ?? null,
        ...typedText(),
        ...attributes,
        value: get() ?? "",
        oninput: () => {
            set(kept(input.value));
            changed();
        },
    });
    return framed(path, words, input);
}

/** Returns a line for a number of so many figures, which may be typed in any script. */
export function figures(path, words, count, get, set) {
    return line(path, words, get, (value) => set(westernFigures(value).trim()), {
        inputmode: "numeric",
        maxlength: Math.max(count, (get() ?? "").length),
        width: `w${count}`,
        dir: "ltr",
    });
}

/** Returns room for a text. `limit` is the number of words that it may have. */
export function prose(path, words, get, set, limit) {
    let count = () => {};
    const input = h("textarea", {
        rows: 5,
        ...typedText(),
        value: get() ?? "",
        oninput: () => {
            set(kept(input.value));
            count();
            changed();
        },
    });
    if (limit === undefined) return framed(path, words, input);
    const counter = h("p", { class: "hint count" });
    let timer = null;
    count = () => {
        const number = limit - wordCount(trimmed(input.value));
        counter.textContent = number < 0 ? counted("words.over", -number, { limit }) : counted("words.left", number, { limit });
        counter.classList.toggle("over", number < 0);
        clearTimeout(timer);
        if (number < limit / 4) timer = setTimeout(() => announce(counter.textContent), 1500);
    };
    count();
    clearTimeout(timer);
    return framed(path, words, input, counter);
}

/** Returns a list of words of which one is chosen. */
export function choice(path, words, values, get, set, nameOfValue = word) {
    const current = trimmed(get());
    const odd = current !== "" && !values.includes(current);
    const input = h(
        "select",
        {
            onchange: () => {
                set(input.value);
                changed();
                if (wasLeft(path)) refreshErrors();
            },
        },
        h("option", { value: "" }, t("choose")),
        odd && h("option", { value: current }, current),
        values.map((value) => h("option", { value }, nameOfValue(value))),
    );
    input.value = current;
    return framed(path, words, input);
}

/** Returns radio buttons, each with a sentence that says what it means; and a button that takes the choice back. */
export function radios(path, words, options, get, set) {
    const name = freshID();
    const inputs = [];
    const clear = button(
        t("clear"),
        () => {
            for (const input of inputs) input.checked = false;
            clear.hidden = true;
            set("");
            changed();
            inputs[0].focus();
        },
        { class: "plain", hidden: trimmed(get()) === "" },
    );
    const rows = options.map(({ value, label, hint }) => {
        const id = freshID();
        const input = h("input", {
            type: "radio",
            name,
            id,
            value,
            checked: trimmed(get()) === value,
            "aria-describedby": hint ? `${id}-hint` : null,
            onchange: () => {
                clear.hidden = false;
                set(value);
                changed();
                refreshErrors();
            },
        });
        inputs.push(input);
        return h(
            "div",
            { class: "option" },
            input,
            h("label", { for: id }, label),
            hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
        );
    });
    return framed(path, { ...words, isGroup: true }, h("div", { class: "options" }, rows), clear);
}

/** Returns boxes of which any number is ticked; the values are a list in the submission. */
export function boxes(path, words, options, get, set) {
    const list = () => (Array.isArray(get()) ? get().map(trimmed) : []);
    const rows = options.map(({ value, label, hint }) => {
        const id = freshID();
        return h(
            "div",
            { class: "option" },
            h("input", {
                type: "checkbox",
                id,
                checked: list().includes(value),
                "aria-describedby": hint ? `${id}-hint` : null,
                onchange: (event) => {
                    const others = options.map((option) => option.value);
                    const unknown = list().filter((other) => !others.includes(other));
                    set([
                        ...others.filter((other) => (other === value ? event.target.checked : list().includes(other))),
                        ...unknown,
                    ]);
                    changed();
                    refreshErrors();
                },
            }),
            h("label", { for: id }, label),
            hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
        );
    });
    return framed(path, { ...words, isGroup: true }, h("div", { class: "options" }, rows));
}

/** Returns one box to tick. */
export function box(path, { label, hint }, isTicked, set) {
    const id = freshID();
    const input = h("input", {
        type: "checkbox",
        id,
        checked: isTicked(),
        "aria-describedby": hint ? `${id}-hint` : null,
        onchange: () => {
            set(input.checked);
            changed();
            refreshErrors();
        },
    });
    const error = h("p", { class: "error", id: `${id}-error`, hidden: true });
    const field = h(
        "div",
        { class: "field option alone" },
        input,
        h("label", { for: id }, label),
        hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
        error,
    );
    takeUp(path, { field, input, error, described: hint ? [`${id}-hint`] : [] });
    return field;
}
