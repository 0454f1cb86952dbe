// Lists of a submission as rows that are added and removed.
import { data, t } from "./data.js";
import { announce, button, freshID, h, hidden } from "./dom.js";
import { changed } from "./store.js";
import { forgetControlsBelow, refreshErrors } from "./framed.js";
import { choice, figures, line } from "./controls.js";
import { yearAndMonth } from "./dates.js";

/**
 * Returns rows of a list that can be added and removed.
 *
 * @param row Returns the controls of an entry, given it and its path.
 */
export function rows(path, { label, hint, name, add }, get, set, row) {
    const body = h("div", { class: "rows" });
    const list = () => (Array.isArray(get()) ? get() : []);
    const draw = () => {
        forgetControlsBelow(path);
        body.replaceChildren(
            ...list().map((entry, position) =>
                h(
                    "fieldset",
                    { class: "row" },
                    h("legend", {}, `${name} ${position + 1}`),
                    row(entry, `${path}/${position}`, position),
                    button([t("remove"), hidden(` ${name} ${position + 1}`)], () => take(position), { class: "plain" }),
                ),
            ),
        );
        refreshErrors();
    };
    const take = (position) => {
        const before = list();
        set(before.filter((_, other) => other !== position));
        changed();
        draw();
        const undo = button(
            t("undo"),
            () => {
                set(before);
                changed();
                draw();
                body.children[position].querySelector("input, select, textarea").focus();
            },
            { class: "plain" },
        );
        const message = h("p", { class: "removed" }, t("removed", { name: `${name} ${position + 1}` }), " ", undo);
        body.append(message);
        announce(t("removed", { name: `${name} ${position + 1}` }));
        undo.focus();
    };
    const more = button(
        add,
        () => {
            set([...list(), {}]);
            draw();
            body.lastElementChild.querySelector("input, select, textarea").focus();
        },
        { class: "secondary" },
    );
    draw();
    const id = freshID();
    return h(
        "div",
        { class: "field list", role: "group", "aria-labelledby": id },
        h("p", { class: "label", id }, label),
        hint && h("p", { class: "hint" }, hint),
        body,
        more,
    );
}

/** Returns the controls of an entry of a list, by the description of its fields. */
export function entryControls(fields, entry, path) {
    const set = (field) => (value) => {
        if (value === "") delete entry[field.name];
        else entry[field.name] = value;
    };
    return fields.map((field) => {
        const at = `${path}/${field.name}`;
        const words = {
            label: data.texts[`entry.${field.name}`] ?? field.title,
            hint: data.texts[`entry.${field.name}.hint`] ?? null,
        };
        const get = () => entry[field.name];
        switch (field.kind) {
            case "word":
                return choice(at, words, field.words, get, set(field));
            case "year":
                return figures(at, words, 4, get, set(field));
            case "partialDate":
                return yearAndMonth(at, words, get, set(field));
            case "address":
                return line(at, words, get, set(field), { inputmode: "url", dir: "ltr", lang: null });
            default:
                return line(at, words, get, set(field));
        }
    });
}
