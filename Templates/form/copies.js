// Files and this computer: where the reply is kept, how to remove it; and two copies of a reply side by side.
import { counted, data, items, locale, t } from "./data.js";
import { button, filledWith, h, link, said } from "./dom.js";
import { isSaved, isTyped, store } from "./store.js";
import { removeDraft } from "./draft.js";
import { choose, decide, fileName, save } from "./files.js";
import { authorHere } from "./origins.js";
import { sending } from "./sending.js";
import { shownPart } from "./reading.js";

/** Returns where the reply is kept, in a sentence. */
export function keptLine() {
    const { file, draft } = store;
    if (!draft.isPossible && !isSaved()) return { text: t("kept.not"), isWrong: true };
    if (isSaved()) return { text: t("kept.file", { f: file.name, t: time(file.savedAt) }) };
    if (store.agreed !== null)
        return { text: t("kept.file-and-browser", { f: file.name, t: time(file.savedAt), d: time(draft.keptAt) }) };
    if (!isTyped()) return { text: t("kept.nothing") };
    return { text: draft.keptAt === null ? t("kept.soon") : t("kept.browser", { d: time(draft.keptAt) }) };
}

/** Returns a moment as a person reads it. */
export function time(moment) {
    if (moment === null) return "–";
    const isToday = moment.toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(
        locale,
        isToday ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" },
    ).format(moment);
}

/** Draws the page about files and this computer. */
export function filesPage(run) {
    const question = h("div", { class: "notice", hidden: true, tabindex: -1 });
    const result = h("p", { role: "status" });
    const removing = async () => {
        await removeDraft();
        store.isStopped = true;
        question.hidden = true;
        result.textContent = t("remove.done");
    };
    const ask = () => {
        question.hidden = false;
        question.replaceChildren(
            h("p", {}, t(isSaved() || !isTyped() ? "remove.ask-saved" : "remove.ask")),
            h(
                "div",
                { class: "buttons" },
                button(t("remove.now"), removing, { class: "danger" }),
                button(
                    t("cancel"),
                    () => {
                        question.hidden = true;
                    },
                    { class: "secondary" },
                ),
            ),
        );
        question.focus();
    };
    return h(
        "div",
        { class: "text" },
        h("h1", { tabindex: -1 }, t("files")),
        store.copies !== null && h("p", { class: "notice" }, t("copies.open"), " ", link("copies", t("copies"))),
        h("h2", {}, t("files.file")),
        h("p", {}, keptLine().text),
        h("p", {}, t("files.how", { f: fileName }), " ", sending()),
        h(
            "div",
            { class: "buttons" },
            button(t("save"), run(save), { class: "primary" }),
            button(t("open"), run(choose), { class: "secondary" }),
        ),
        h("h2", {}, t("files.computer")),
        h("p", {}, t("files.kept")),
        button(t("remove.shared"), ask, { class: "secondary" }),
        question,
        result,
        h("div", { class: "buttons" }, link("", t("to.home"))),
    );
}

/** Draws the page on which two copies of answers stand side by side. */
export function copiesPage(redraw) {
    const { conflicts, source } = store.copies;
    const theirs = { title: t("copies.theirs", { f: source.name, t: time(source.time) }), author: source.author };
    return h(
        "div",
        {},
        h("h1", { tabindex: -1 }, t("copies")),
        h("p", {}, counted("copies.how", conflicts.length)),
        conflicts.map((conflict) => {
            const side = (about, value, take, isTheirs) =>
                copy(about, conflict.path, value, take, () => {
                    decide(conflict, isTheirs);
                    redraw();
                });
            return h(
                "section",
                { class: "read" },
                h("h2", {}, nameOf(conflict.path)),
                h(
                    "div",
                    { class: "pair" },
                    side(here(conflict.origin), conflict.mine, t("copies.take-mine"), false),
                    side(theirs, conflict.theirs, t("copies.take-theirs"), true),
                ),
            );
        }),
    );
}

/** Returns what is said of the copy on this page: that it was taken from another file, or typed here. */
function here(origin) {
    if (origin === null)
        return { title: t("copies.mine", { t: time(store.draft.keptAt ?? new Date()) }), author: authorHere() };
    return { title: t("copies.mine-from", { f: origin.name, t: time(origin.time) }), author: origin.author };
}

function copy({ title, author }, path, value, take, onTake) {
    return h(
        "div",
        { class: "copy" },
        h("h3", {}, title),
        author !== "" && h("p", { class: "hint" }, filledWith(t("copies.author"), { a: said(author) })),
        shownPart(path, value),
        button(take, onTake, { class: "secondary", "aria-label": `${take}: ${nameOf(path)}` }),
    );
}

function nameOf(path) {
    const [first, second] = path.split("/");
    if (first === "answers") {
        const item = items.get(second);
        return item === undefined ? second : `${data.items.indexOf(item) + 1}. ${item.question}`;
    }
    if (first === "proposals") {
        const list = data.proposals.find((one) => one.path.join("/") === second);
        return list === undefined ? t("proposals") : `${t("proposals")}: ${list.title}`;
    }
    return { language: t("reply.language"), submitted: t("submitted"), respondent: t("respondent") }[first] ?? first;
}
