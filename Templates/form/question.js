// One question: the commitment and the guidance beside the answer.
import { data, items, t } from "./data.js";
import { button, folded, h, link, said } from "./dom.js";
import { store } from "./store.js";
import { controlAt, errorText, showErrorsAt } from "./framed.js";
import { questionBody } from "./answer.js";

/** Draws the page of a question. */
export function questionPage(id) {
    const item = items.get(id);
    store.looked.add(id);
    const number = data.items.indexOf(item) + 1;
    const summary = h("div", {});
    const next = data.items[number];
    let hasAsked = false;
    const goOn = button(
        t("next"),
        () => {
            const errors = showErrorsAt(`answers/${id}`);
            if (errors.length > 0 && !hasAsked) {
                hasAsked = true;
                goOn.textContent = t("next.later");
                summary.replaceChildren(errorSummary(errors));
                summary.firstElementChild.focus();
                return;
            }
            location.hash = next === undefined ? "check" : `question/${next.id}`;
        },
        { class: "primary" },
    );
    const before = data.items[number - 2];
    return h(
        "div",
        { class: "beside" },
        h(
            "div",
            { class: "text" },
            h("p", { class: "caption" }, t("question.number", { n: number, m: data.items.length })),
            h("h1", { tabindex: -1, lang: data.language }, item.question),
            summary,
            about(item),
            questionBody(item),
            h(
                "div",
                { class: "buttons" },
                goOn,
                before && link(`question/${before.id}`, t("previous")),
                link(`theme/${item.theme}`, t("to.theme")),
            ),
        ),
    );
}

/** Returns the list of errors, each of which leads to its field. */
export function errorSummary(errors) {
    return h(
        "div",
        { class: "errors", role: "alert", tabindex: -1 },
        h("h2", {}, t("errors")),
        h(
            "ul",
            {},
            errors.map((finding) =>
                h(
                    "li",
                    {},
                    h(
                        "a",
                        {
                            href: "#",
                            onclick: (event) => {
                                event.preventDefault();
                                const control = controlAt(finding.path);
                                for (let fold = control?.closest("details"); fold; fold = fold.parentElement.closest("details"))
                                    fold.open = true;
                                control?.focus();
                            },
                        },
                        errorText(finding),
                    ),
                ),
            ),
        ),
    );
}

/** Returns what stands beside an answer while it is typed. */
function about(item) {
    const remarks = Object.entries(store.submission.remarks)
        .filter(([path]) => path.startsWith(`answers/${item.id}/`) || path === `answers/${item.id}`)
        .flatMap(([, lines]) => lines);
    return h(
        "aside",
        { class: "about" },
        folded(
            t("about"),
            true,
            h("h2", {}, t("about.commitment")),
            item.commitments.map((commitment) =>
                h(
                    "p",
                    { lang: data.language },
                    item.commitments.length > 1 && h("strong", {}, `${commitment.heading}. `),
                    commitment.summary,
                ),
            ),
            h("p", { class: "hint", lang: data.language }, item.citation),
            h("h2", {}, t("about.answer")),
            h("p", { lang: data.language }, item.guidance),
            (item.elsewhere ?? []).filter((other) => !other.whole).map(elsewhere),
            remarks.length > 0 && [
                h("h2", {}, t("about.remarks")),
                remarks.map((text) => h("p", { dir: "auto" }, text.replace(/^#+\s*/gmu, ""))),
            ],
        ),
    );
}

function elsewhere(other) {
    return [
        h("h2", {}, t("elsewhere", { cycle: other.cycle })),
        h("p", { lang: data.language }, other.question),
        other.note && h("p", { lang: data.language }, other.note),
        other.words.map((text) => said(text, "p")),
    ];
}
