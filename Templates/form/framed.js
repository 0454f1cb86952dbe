// What all controls share: a label, a hint, and the errors at the path of what they change.
import { counted, data, t } from "./data.js";
import { freshID, h, hidden } from "./dom.js";
import { isError } from "./rules.js";
import { errorsAt, found, store } from "./store.js";
import { trimmed, wordCount } from "./words.js";

/** The controls of the page that is drawn, by the path of what they change. */
const controls = new Map();

/** The paths of those that were left, or asked about, and so show their errors. */
const left = new Set();

/** Forgets the controls of the page before. */
export function forgetControls() {
    controls.clear();
    left.clear();
}

/** Forgets the controls below a path. */
export function forgetControlsBelow(path) {
    for (const other of controls.keys()) if (other.startsWith(`${path}/`)) controls.delete(other);
}

/** Takes a control up, with the element that shows its errors. */
export function takeUp(path, control) {
    controls.set(path, control);
}

/** Returns whether a person has been at a control. */
export function wasLeft(path) {
    return left.has(path);
}

/** Shows the errors of all controls from now on; returns the paths of the errors below a path. */
export function showErrorsAt(path) {
    for (const other of controls.keys()) left.add(other);
    refreshErrors();
    return errorsAt(path);
}

/** Returns the element at which the error of a path is corrected. */
export function controlAt(path) {
    return controls.get(path)?.input ?? null;
}

/** Returns what an error asks a person to do. */
export function errorText({ code, path }) {
    const answer = store.submission.root.answers?.[path.split("/")[1]];
    if (code === "FU208") {
        const words = wordCount(trimmed(answer.summary));
        return counted("error.FU208", words - data.limits.words, { words, limit: data.limits.words });
    }
    const [, , list, position, field] = path.split("/");
    const entry = position === undefined ? "" : `${t(`row.${list}`)} ${Number(position) + 1}: `;
    const named = field === undefined ? code : `${code}.${field}`;
    return entry + (data.texts[`error.${named}`] ?? t(`error.${code}`));
}

/** Draws the errors anew, or else the advice: only where a person has been. */
export function refreshErrors() {
    for (const [path, { field, input, error, described }] of controls) {
        const here = left.has(path) ? found().filter((finding) => finding.path === path) : [];
        const wrong = here.filter(isError);
        error.className = wrong.length > 0 ? "error" : "advice";
        const kind = wrong.length > 0 ? t("error") : t("advice");
        error.replaceChildren(
            ...[...wrong, ...here].slice(0, 1).map((finding) => h("span", {}, hidden(`${kind} `), errorText(finding))),
        );
        error.hidden = here.length === 0;
        field.classList.toggle("wrong", wrong.length > 0);
        if (wrong.length > 0) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
        const ids = [...described, ...(here.length > 0 ? [error.id] : [])];
        if (ids.length > 0) input.setAttribute("aria-describedby", ids.join(" "));
        else input.removeAttribute("aria-describedby");
    }
}

// An error that appears moves the button that is being pressed, and the click is lost: it waits for the pointer.
let isPressed = false;
addEventListener(
    "pointerdown",
    () => {
        isPressed = true;
    },
    true,
);
for (const end of ["pointerup", "pointercancel"]) {
    addEventListener(
        end,
        () => {
            isPressed = false;
            setTimeout(refreshErrors);
        },
        true,
    );
}

/** Returns a labelled control. `input` is what a person types into, or the first of several. */
export function framed(path, { label, hint, isGroup = false, isHidden = false }, input, ...rest) {
    const id = input.id || (input.id = freshID());
    const described = hint ? [`${id}-hint`] : [];
    const error = h("p", { class: "error", id: `${id}-error`, hidden: true });
    const field = isGroup
        ? h(
              "fieldset",
              { class: "field" },
              h("legend", {}, label),
              hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
              error,
              input,
              rest,
          )
        : h(
              "div",
              { class: "field" },
              h("label", { for: id, class: isHidden ? "hidden" : null }, label),
              hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
              error,
              input,
              rest,
          );
    controls.set(path, { field, input: isGroup ? (field.querySelector("input, select") ?? input) : input, error, described });
    if (described.length > 0) controls.get(path).input.setAttribute("aria-describedby", described.join(" "));
    field.addEventListener("focusout", (event) => {
        if (isGroup && field.contains(event.relatedTarget)) return;
        left.add(path);
        if (!isPressed) refreshErrors();
    });
    return field;
}

/** Returns the attributes of what a person types in the language of the reply. */
export function typedText() {
    return { dir: "auto", lang: trimmed(store.submission.root.language) || null };
}
