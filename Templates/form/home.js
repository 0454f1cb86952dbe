// The first page: how far the reply has come, and where to go on; and the pages of themes.
import { counted, data, t } from "./data.js";
import { button, h, hidden, link } from "./dom.js";
import { errorsAt, isToConfirm, stateOf, stateOfAll, store } from "./store.js";
import { choose } from "./files.js";
import { sending } from "./sending.js";
import { isBlank } from "./words.js";
import { questionBody } from "./answer.js";

const itemsOf = (theme) => data.items.filter((item) => item.theme === theme);
const inOrder = data.themes.flatMap((theme) => itemsOf(theme.id));

/** Draws the first page. */
export function homePage(run) {
    const done = data.items.filter((item) => stateOf(item) === "done").length;
    const next = inOrder.find((item) => stateOf(item) !== "done");
    const isBegun = data.items.some((item) => stateOf(item) !== "new");
    return h(
        "div",
        {},
        h("h1", { tabindex: -1 }, t("home")),
        h("p", {}, data.instrument.title),
        data.exercise && h("p", { class: "notice" }, t("exercise")),
        h("p", { class: "lead" }, t("home.how")),
        h("p", {}, t("home.send"), " ", sending()),
        h("p", {}, t("home.done", { a: done, n: data.items.length })),
        h("progress", { max: data.items.length, value: done, "aria-label": t("home.progress") }),
        h(
            "div",
            { class: "buttons" },
            next &&
                link(
                    `question/${next.id}`,
                    h(
                        "span",
                        { class: "primary" },
                        t(isBegun ? "home.go-on" : "home.begin", { n: data.items.indexOf(next) + 1 }),
                    ),
                ),
            button(t("open"), run(choose), { class: "secondary" }),
        ),
        h(
            "ul",
            { class: "tasks" },
            task("about", t("about-reply"), isBlank(store.submission.root.respondent ?? "") ? "new" : "done", aboutNotes()),
            data.themes.map((theme) =>
                task(
                    `theme/${theme.id}`,
                    h("span", { lang: data.language }, theme.heading),
                    stateOfAll(itemsOf(theme.id)),
                    notes(itemsOf(theme.id)),
                ),
            ),
            task(
                "proposals",
                t("proposals"),
                isBlank({ ...store.submission.root.proposals, confirmed: "" }) ? "new" : "begun",
                [],
            ),
            h("li", {}, link("check", t("check"))),
        ),
    );
}

function aboutNotes() {
    const wrong = [...errorsAt("language"), ...errorsAt("submitted"), ...errorsAt("cleared-by")].length;
    return wrong > 0 ? [counted("to-correct", wrong)] : [];
}

function notes(items) {
    const toConfirm = items.filter((item) => isToConfirm(item.id)).length;
    const wrong = items.reduce((sum, item) => sum + errorsAt(`answers/${item.id}`).length, 0);
    return [
        t("theme.done", { a: items.filter((item) => stateOf(item) === "done").length, n: items.length }),
        toConfirm > 0 && counted("to-confirm", toConfirm),
        wrong > 0 && counted("to-correct", wrong),
    ].filter(Boolean);
}

function task(route, name, state, more) {
    return h(
        "li",
        {},
        link(route, name),
        more.length > 0 && h("span", { class: "notes" }, more.join(" · ")),
        h("span", { class: `state ${state}` }, hidden(`${t("state")} `), t(`state.${state}`)),
    );
}

/** Draws the page of a theme: its questions, or all of them to be answered on one page. */
export function themePage(id, isWhole) {
    const theme = data.themes.find((other) => other.id === id);
    const items = itemsOf(id);
    const following = data.themes[data.themes.indexOf(theme) + 1];
    if (!isWhole) {
        return h(
            "div",
            {},
            h("h1", { tabindex: -1, lang: data.language }, theme.heading),
            h(
                "ul",
                { class: "tasks" },
                items.map((item) =>
                    task(
                        `question/${item.id}`,
                        [`${data.items.indexOf(item) + 1}. `, h("span", { lang: data.language }, item.question)],
                        stateOf(item),
                        questionNotes(item),
                    ),
                ),
            ),
            h(
                "div",
                { class: "buttons" },
                link(`whole/${id}`, t("theme.whole")),
                following && link(`theme/${following.id}`, t("theme.next")),
                link("", t("to.home")),
            ),
        );
    }
    return h(
        "div",
        { class: "text" },
        h("h1", { tabindex: -1, lang: data.language }, theme.heading),
        items.map((item) => {
            store.looked.add(item.id);
            return h(
                "section",
                { class: "whole" },
                h("h2", { lang: data.language }, `${data.items.indexOf(item) + 1}. ${item.question}`),
                h("p", { class: "hint", lang: data.language }, `${item.keyPoint} (${item.citation})`),
                questionBody(item),
            );
        }),
        h(
            "div",
            { class: "buttons" },
            following && link(`whole/${following.id}`, t("theme.next")),
            link(`theme/${id}`, t("to.theme")),
            link("", t("to.home")),
        ),
    );
}

function questionNotes(item) {
    const wrong = errorsAt(`answers/${item.id}`).length;
    return [isToConfirm(item.id) && counted("to-confirm", 1), wrong > 0 && counted("to-correct", wrong)].filter(Boolean);
}
