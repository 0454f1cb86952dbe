// The page: its bar, which page of the form is drawn, and what happens on the way to the file and the draft.
import { data, items, t } from "./data.js";
import { announce, button, h, link } from "./dom.js";
import { listen, show, store, tell } from "./store.js";
import { holdAlone, keep, keepSoon, restore } from "./draft.js";
import { canWriteBack, save } from "./files.js";
import { forgetControls, refreshErrors } from "./framed.js";
import { homePage, themePage } from "./home.js";
import { questionPage } from "./question.js";
import { aboutPage, proposalsPage } from "./reply.js";
import { checkPage, printPage, printed } from "./check.js";
import { copiesPage, filesPage, keptLine } from "./copies.js";
import { Refused } from "./submission.js";

const frame = document.getElementById("form");
const main = h("main", { id: "main" });
const messages = h("div", { class: "messages" });
const keptText = h("p", { class: "kept" });
const saving = button("", () => run(save)(), { class: "primary" });
const paper = h("div", { id: "paper" });

frame.replaceChildren(
    h(
        "a",
        {
            class: "skip",
            href: "#main",
            onclick: (event) => {
                event.preventDefault();
                main.querySelector("h1")?.focus();
            },
        },
        t("skip"),
    ),
    h(
        "header",
        {},
        h(
            "div",
            { class: "bar" },
            link(
                "",
                h("strong", {}, data.state.name),
                " ",
                h("span", { lang: data.language }, data.instrument.short),
                ` ${data.cycle}`,
            ),
            keptText,
            h("div", { class: "actions" }, saving, link("files", t("files"))),
        ),
    ),
    messages,
    main,
    h("footer", {}, h("p", {}, t("foot"))),
);
document.body.append(paper);

/** Returns what a button does: something with files, whose messages are shown. */
function run(work) {
    return async () => {
        messages.replaceChildren();
        try {
            const result = await work();
            if (result === "saved") {
                announce(t("saved", { f: store.file.name }));
                sayWaiting();
            } else if (result === "copies" || result === true) goTo(store.copies === null ? "" : "copies");
        } catch (error) {
            if (!(error instanceof Refused)) console.info(error);
            say(error instanceof Refused ? `${error.message} ${t("refused.unchanged")}` : error.message, true);
        }
        refreshBar();
    };
}

/** Goes to a page of the form, which is drawn anew where it is the one that is open. */
function goTo(route) {
    if (location.hash.slice(1) === route) draw();
    else location.hash = route;
}

/** Says what waits to be said. */
function sayWaiting() {
    for (const message of store.messages.splice(0)) say(message, false);
}

function say(text, isWrong) {
    const message = h(
        "p",
        { class: isWrong ? "message wrong" : "message", role: isWrong ? "alert" : "status", tabindex: -1 },
        text,
    );
    messages.append(message);
    if (isWrong) message.focus();
}

function refreshBar() {
    const { text, isWrong } = keptLine();
    if (keptText.textContent !== text) keptText.textContent = text;
    keptText.classList.toggle("wrong", isWrong === true);
    saving.textContent = canWriteBack() ? t("save.to", { f: store.file.name ?? "" }) : t("save");
}

/** Draws the page of the form that the address names. */
function draw() {
    forgetControls();
    const [name, id] = decodeURIComponent(location.hash.slice(1)).split("/");
    messages.replaceChildren();
    sayWaiting();
    main.replaceChildren(pageOf(name, id));
    refreshErrors();
    refreshBar();
    const heading = main.querySelector("h1");
    document.title = `${heading.textContent} – ${data.state.name}`;
    if (store.isDrawn) {
        heading.focus();
        scrollTo(0, 0);
    }
    store.isDrawn = true;
}

function pageOf(name, id) {
    if (store.isStopped && store.isElsewhere) return elsewherePage();
    if (store.copies !== null && name !== "files") return copiesPage(draw);
    switch (name) {
        case "question":
            return items.has(id) ? questionPage(id) : homePage(run);
        case "theme":
        case "whole":
            return data.themes.some((theme) => theme.id === id) ? themePage(id, name === "whole") : homePage(run);
        case "about":
            return aboutPage();
        case "proposals":
            return proposalsPage();
        case "check":
            return checkPage(run(save));
        case "print":
            return printPage();
        case "files":
            return filesPage(run);
        default:
            return homePage(run);
    }
}

function elsewherePage() {
    return h(
        "div",
        { class: "text" },
        h("h1", { tabindex: -1 }, t("elsewhere.window")),
        h("p", {}, t("elsewhere.how")),
        button(t("elsewhere.here"), () => begin(true), { class: "primary" }),
    );
}

function stop() {
    store.isStopped = true;
    store.isElsewhere = true;
    draw();
}

async function begin(isTaken) {
    store.isElsewhere = !(await holdAlone(isTaken, stop));
    store.isStopped = store.isElsewhere;
    if (!store.isElsewhere) await restore(show);
    draw();
}

listen((isChange) => {
    if (isChange) keepSoon();
    refreshBar();
});
addEventListener("hashchange", draw);
addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !store.draft.isWhole) keep();
});
addEventListener("pagehide", () => {
    if (!store.draft.isWhole) keep();
});
addEventListener("beforeunload", (event) => {
    // Only where the browser keeps nothing would closing the page lose something.
    if (!store.draft.isPossible && !store.draft.isWhole) event.preventDefault();
});
addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        run(save)();
    }
});
addEventListener("beforeprint", () => {
    // Nothing is printed as if it were chosen while a person still has to choose.
    if (store.copies !== null) paper.replaceChildren(h("p", {}, t("copies.open")));
    else if (!location.hash.startsWith("#print")) paper.replaceChildren(...printed(false));
});

await begin(false);
tell(false);
