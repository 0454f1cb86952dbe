// Check your answers: what is to be corrected, what may be published, and all answers to be read once more.
import { counted, data, t } from "./data.js";
import { button, h, link, said } from "./dom.js";
import { answer, found, isSaved, isToConfirm, store } from "./store.js";
import { isError } from "./rules.js";
import { isAnswered, valueOf } from "./submission.js";
import { errorText } from "./framed.js";
import { shown, statusName } from "./reading.js";
import { sending } from "./sending.js";
import { isBlank } from "./words.js";

/** Draws the page on which a person checks the answers before the file is sent. */
export function checkPage(save) {
    const errors = found().filter(isError);
    const advice = found().filter((finding) => !isError(finding));
    const given = data.items.filter((item) => isAnswered(answer(item.id)));
    const confidential = given.filter((item) => (answer(item.id).confidential ?? "false") !== "false");
    const openNow = given.filter((item) => isToConfirm(item.id));
    return h(
        "div",
        { class: "text" },
        h("h1", { tabindex: -1 }, t("check")),
        errors.length > 0
            ? h(
                  "div",
                  { class: "errors" },
                  h("h2", {}, counted("check.errors", errors.length)),
                  h("ul", {}, errors.map(finding)),
              )
            : h("p", { class: "good" }, t("check.no-errors")),
        h("p", {}, counted("check.public", given.length - confidential.length - openNow.length)),
        confidential.length > 0 && h("p", {}, counted("check.confidential", confidential.length), " ", numbers(confidential)),
        openNow.length > 0 && h("p", {}, counted("check.to-confirm", openNow.length), " ", numbers(openNow)),
        advice.length > 0 && [h("h2", {}, t("check.advice")), h("ul", { class: "advice" }, advice.map(finding))],
        h("p", { class: "hint" }, t("check.rest")),
        h(
            "div",
            { class: "buttons" },
            button(t("check.save"), save, { class: "primary" }),
            link("print", t("print")),
            link("", t("to.home")),
        ),
        isSaved() && h("p", {}, t("check.send", { file: store.file.name }), " ", sending()),
        h("h2", {}, t("check.all")),
        data.items.filter((item) => !isBlank(answer(item.id) ?? "")).map(readAnswer),
    );
}

function numbers(items) {
    return h(
        "span",
        {},
        "(",
        items.map((item, position) => [position > 0 && ", ", link(`question/${item.id}`, `${data.items.indexOf(item) + 1}`)]),
        ")",
    );
}

function finding(one) {
    const number = data.items.findIndex((item) => item.id === one.item) + 1;
    const route = number > 0 ? `question/${one.item}` : one.path.startsWith("proposals") ? "proposals" : "about";
    return h("li", {}, link(route, number > 0 && `${t("question")} ${number}: `, errorText(one)));
}

function readAnswer(item) {
    const given = answer(item.id);
    const isLeft = given["left-blank"] === "true";
    return h(
        "section",
        { class: "read" },
        h(
            "h3",
            {},
            link(`question/${item.id}`, `${data.items.indexOf(item) + 1}. `, h("span", { lang: data.language }, item.question)),
        ),
        given.confidential !== undefined &&
            given.confidential !== "false" &&
            h("p", { class: "notice" }, t("confidential.mark")),
        isToConfirm(item.id) && h("p", { class: "notice" }, t("to-confirm.mark")),
        isLeft ? h("p", {}, t("left-blank.read")) : shown(given),
    );
}

/** Returns the four-column self-assessment and action plan, to be printed and signed. */
export function printed(includes) {
    const rowsOf = data.items.map((item) => {
        const own = answer(item.id);
        const isConfidential = own?.confidential !== undefined && own.confidential !== "false";
        const isGiven = isAnswered(own) && !isToConfirm(item.id) && (!isConfidential || includes);
        const mark = isConfidential && isGiven && h("p", { class: "mark" }, t("print.confidential"));
        const cell = (...names) =>
            h(
                "td",
                {},
                names.flatMap((name) => part(own, name)),
            );
        return h(
            "tr",
            {},
            h(
                "td",
                {},
                h("p", { lang: data.language }, `${data.items.indexOf(item) + 1}. ${item.keyPoint} (${item.citation})`),
                mark,
            ),
            ...(isGiven
                ? [
                      cell("parts", "status", "treaties", "summary", "details", "challenge-kinds", "challenges"),
                      cell("measures", "needed", "offered"),
                      h("td", {}, said(own.authority ?? "", "p")),
                  ]
                : [h("td", { colspan: 3 }, t("print.unanswered"))]),
        );
    });
    const steps = data.items.flatMap((item) => {
        const own = answer(item.id);
        const isConfidential = own?.confidential !== undefined && own.confidential !== "false";
        if (isToConfirm(item.id) || (isConfidential && !includes)) return [];
        return (Array.isArray(own?.plan) ? own.plan : [])
            .filter((step) => !isBlank(step))
            .map((step) =>
                h(
                    "tr",
                    {},
                    h("td", {}, `${data.items.indexOf(item) + 1}`),
                    ...data.entries["planned-action"].fields.map((field) => h("td", {}, said(step[field.name] ?? ""))),
                ),
            );
    });
    const heading = (names) =>
        h(
            "thead",
            {},
            h(
                "tr",
                {},
                names.map((name) => h("th", { scope: "col" }, name)),
            ),
        );
    return [
        h("h1", {}, t("print.title", { state: data.state.name })),
        h("p", { lang: data.language }, `${data.instrument.title} (${data.instrument.symbol})`),
        h("p", {}, t("print.cycle", { cycle: data.cycle })),
        data.exercise && h("p", { class: "mark" }, t("exercise")),
        h(
            "table",
            { class: "wide columns" },
            heading(["key", "situation", "approach", "agency"].map((name) => t(`print.${name}`))),
            h("tbody", {}, rowsOf),
        ),
        steps.length > 0 && [
            h("h2", {}, t("print.plan")),
            h(
                "table",
                { class: "wide" },
                heading([
                    t("question"),
                    ...data.entries["planned-action"].fields.map((field) => data.texts[`entry.${field.name}`] ?? field.title),
                ]),
                h("tbody", {}, steps),
            ),
        ],
        h(
            "div",
            { class: "signature" },
            ["name", "place", "signed"].map((name) => h("p", {}, t(`print.${name}`))),
        ),
    ]
        .flat()
        .filter(Boolean);
}

function part(own, name) {
    const value = valueOf(own, name);
    if (isBlank(value ?? "")) return [];
    if (name === "status") return [h("p", {}, h("strong", {}, statusName(value)))];
    return [shown({ [name]: name === "needed" || name === "offered" ? undefined : value, assistance: { [name]: value } })];
}

/** Draws the page from which the reply is printed. */
export function printPage() {
    const paper = document.getElementById("paper");
    const draw = (includes) => paper.replaceChildren(...printed(includes));
    draw(false);
    const ticked = h("input", { type: "checkbox", id: "includes", onchange: () => draw(ticked.checked) });
    return h(
        "div",
        { class: "text" },
        h("h1", { tabindex: -1 }, t("print")),
        h("p", {}, t("print.how")),
        h("div", { class: "field option alone" }, ticked, h("label", { for: "includes" }, t("print.include"))),
        h(
            "div",
            { class: "buttons" },
            button(t("print.now"), () => print(), { class: "primary" }),
            link("", t("to.home")),
        ),
    );
}
