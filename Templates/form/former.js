// The former answer beside its question: still true, changed, or no longer.
import { data, t } from "./data.js";
import { announce, h, said } from "./dom.js";
import { store } from "./store.js";
import { canonical } from "./submission.js";
import { isBlank } from "./words.js";
import { line, radios } from "./controls.js";
import { shown } from "./reading.js";

/** Returns what was said of a former answer: in this window, or as the answer shows it. */
export function chosen(item, former, given) {
    if (former === undefined || given.confirmed === "false") return "";
    if (item.id in store.chosen) return store.chosen[item.id];
    if (given.confirmed === undefined) return "none";
    const own = (answer) => canonical({ ...answer, confirmed: "", question: "", see: { ...answer.see, "held-on": "" } });
    return own(former) === own(given) ? "true" : "changed";
}

export function formerAnswer(item, former, given, redraw) {
    const isReference = !isBlank(former.see ?? "");
    const restore = () => {
        for (const name of Object.keys(given)) delete given[name];
        Object.assign(given, structuredClone(former));
    };
    const choose = (value) => {
        if (value === "none") for (const name of Object.keys(given)) delete given[name];
        else {
            if (given.confirmed === undefined || value === "true") restore();
            given.confirmed = value === "" ? "false" : "true";
            if (value === "changed" && isReference) delete given.see;
        }
        redraw();
        if (value === "none") announce(t("former.none.hint"));
    };
    const other = item.elsewhere?.find((related) => related.whole);
    const cycle = former.see?.cycle ?? data.former ?? "";
    return h(
        "section",
        { class: "former" },
        h("h2", {}, cycle === "" ? t("former.unnamed") : t("former", { cycle })),
        other && [h("p", { lang: data.language }, other.question), other.words.map((text1) => said(text1, "p"))],
        !isReference && shown(former),
        radios(
            `answers/${item.id}`,
            { label: t("former.ask") },
            [
                { value: "true", label: t("former.true"), hint: t("former.true.hint") },
                { value: "changed", label: t("former.changed"), hint: t("former.changed.hint") },
                { value: "none", label: t("former.none"), hint: t("former.none.hint") },
            ],
            () => chosen(item, former, given),
            (value) => {
                store.chosen[item.id] = value;
                choose(value);
            },
        ),
        isReference && given.confirmed === "true" && given.see && heldOn(item, given),
    );
}

function heldOn(item, given) {
    return line(
        `answers/${item.id}/see/held-on`,
        { label: t("held-on"), hint: t("held-on.hint") },
        () => given.see["held-on"],
        (value) => {
            if (value === "") delete given.see["held-on"];
            else given.see["held-on"] = value;
        },
        { type: "date", dir: null, width: "w10" },
    );
}
