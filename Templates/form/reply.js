// About the reply as a whole: the language, the day, who answers, and what the State proposes.
import { data, t } from "./data.js";
import { button, h, link } from "./dom.js";
import { store } from "./store.js";
import { isGroup } from "./submission.js";
import { proposalsAt } from "./rules.js";
import { box, choice, line, prose } from "./controls.js";
import { day } from "./dates.js";
import { rows } from "./rows.js";
import { isBlank, trimmed } from "./words.js";

const official = ["ar", "zh", "en", "fr", "ru", "es"];

/** Draws the page about the reply. */
export function aboutPage() {
    const { root } = store.submission;
    const set = (name) => (value) => {
        root[name] = value;
    };
    const setIn = (group, name) => (value) => {
        if (!isGroup(root[group])) root[group] = {};
        root[group][name] = value;
    };
    const person = (group) => (name) =>
        line(
            `${group}/${name}`,
            { label: t(`respondent.${name}`) },
            () => root[group]?.[name],
            setIn(group, name),
            name === "email" ? { type: "email", dir: "ltr" } : {},
        );
    const other = trimmed(root.language) !== "" && !official.includes(trimmed(root.language));
    const language = () =>
        choice(
            "language",
            { label: t("reply.language"), hint: t("language.hint") },
            official,
            () => root.language,
            set("language"),
            (tag) => t(`language.${tag}`),
        );
    return h(
        "div",
        { class: "text" },
        h("h1", { tabindex: -1 }, t("about-reply")),
        other
            ? line(
                  "language",
                  { label: t("reply.language"), hint: t("language.other") },
                  () => root.language,
                  set("language"),
                  {
                      width: "w10",
                      dir: "ltr",
                  },
              )
            : language(),
        !other &&
            button(
                t("language.another"),
                (event) => {
                    const field = line(
                        "language",
                        { label: t("reply.language"), hint: t("language.other") },
                        () => root.language,
                        set("language"),
                        { width: "w10", dir: "ltr" },
                    );
                    event.target.previousElementSibling.replaceWith(field);
                    event.target.remove();
                    field.querySelector("input").focus();
                },
                { class: "plain" },
            ),
        day("submitted", { label: t("submitted"), hint: t("submitted.hint") }, () => root.submitted, set("submitted")),
        h("h2", {}, t("respondent")),
        h("p", { class: "hint" }, t("respondent.hint")),
        ["authority", "name", "email"].map(person("respondent")),
        h("h2", {}, t("cleared-by")),
        h("p", { class: "hint" }, t("cleared-by.hint")),
        ["authority", "name"].map(person("cleared-by")),
        day("cleared-by/date", { label: t("cleared-by.date") }, () => root["cleared-by"]?.date, setIn("cleared-by", "date")),
        h("div", { class: "buttons" }, link("", t("to.home"))),
    );
}

/** Draws the page of proposals. */
export function proposalsPage() {
    const { root } = store.submission;
    const isOpen = root.proposals?.confirmed === "false" && !isBlank({ ...root.proposals, confirmed: "" });
    const change = (path) => (value) => {
        if (!isGroup(root.proposals)) root.proposals = {};
        let home = root.proposals;
        for (const name of path.slice(0, -1)) home = isGroup(home[name]) ? home[name] : (home[name] = {});
        home[path.at(-1)] = value;
    };
    return h(
        "div",
        { class: "text" },
        h("h1", { tabindex: -1 }, t("proposals")),
        h("p", {}, t("proposals.hint", { state: data.state.start })),
        isOpen &&
            box(
                "proposals/confirmed",
                { label: t("proposals.confirm"), hint: t("proposals.confirm.hint") },
                () => root.proposals.confirmed === "true",
                (isTicked) => {
                    root.proposals.confirmed = isTicked ? "true" : "false";
                },
            ),
        data.proposals.map(({ path, title }) => {
            const get = () => proposalsAt(root.proposals, path);
            // A row is a group while it is typed in, so that it can be changed where it stands.
            const list = get().map((entry) => (isGroup(entry) ? entry : { text: entry }));
            const write = () =>
                change(path)(
                    list
                        .filter((entry) => !isBlank(entry))
                        .map((entry) => (Object.keys(entry).length === 1 ? entry.text : entry)),
                );
            return rows(
                `proposals/${path.join("/")}`,
                { label: title, name: t("proposal"), add: t("proposal.add") },
                () => list,
                (value) => {
                    list.splice(0, list.length, ...value);
                    write();
                },
                (entry, at, position) =>
                    prose(
                        `${at}/text`,
                        { label: `${t("proposal")} ${position + 1}`, isHidden: true },
                        () => entry.text,
                        (value) => {
                            entry.text = value;
                            write();
                        },
                    ),
            );
        }),
        h("div", { class: "buttons" }, link("check", t("check")), link("", t("to.home"))),
    );
}
