// The fields of an answer.
import { data, fieldTitle, fields, t, word } from "./data.js";
import { announce, folded, h, said } from "./dom.js";
import { changed, isToConfirm, store } from "./store.js";
import { answerOf, isAnswered, isShowable, setValue, valueOf } from "./submission.js";
import { isBlank } from "./words.js";
import { box, boxes, choice, figures, line, prose, radios } from "./controls.js";
import { entryControls, rows } from "./rows.js";
import { chosen, formerAnswer } from "./former.js";
import { statusName } from "./reading.js";

/** The fields that stand folded below the others. */
const folds = ["details", "challenge-kinds", "challenges", "needed", "offered", "plan"];

/** The fields that have a place of their own, or none. */
const placed = [
    "question",
    "confirmed",
    "see",
    "parts",
    "status",
    "summary",
    "measures",
    "authority",
    "principal",
    "confidential",
    "left-blank",
    "treaties",
];

/** Returns the answer to a question, to be filled in. */
export function questionBody(item) {
    const body = h("div", {});
    drawBody(item, body);
    return body;
}

function drawBody(item, body) {
    const given = answerOf(store.submission.root, item.id);
    const former = store.former[item.id];
    const path = `answers/${item.id}`;
    const redraw = () => {
        drawBody(item, body);
        changed();
    };
    const isLeft = given["left-blank"] === "true";
    const isWaiting = former !== undefined && isToConfirm(item.id);
    body.replaceChildren(
        ...[
            former !== undefined && formerAnswer(item, former, given, redraw),
            !isWaiting && !isLeft && filling(item, given, path, chosen(item, former, given) === "true"),
            !isWaiting && leftBlank(item, given, path, isLeft, redraw),
        ]
            .flat(Infinity)
            .filter(Boolean),
    );
}

/** Returns the fields of an answer; folded where the former one still holds. */
function filling(item, given, path, isFolded) {
    const odd = data.fields.filter((field) => !isShowable(field, valueOf(given, field.name)));
    if (odd.length > 0) return oddValues(odd, given);
    const parts = [
        item.commitments.length > 1 && partsOf(item, given, path),
        item.treaties === undefined ? status(given, path) : treaties(item, given, path),
        text(given, path, "summary", data.limits.words),
        list(given, path, "measures"),
        text(given, path, "authority"),
        more(given, path),
        unplaced(given, path),
        publication(given, path),
    ];
    return isFolded ? folded(t("former.fields"), false, parts) : parts;
}

/** Returns what stands in the file in a way that the form cannot show. It stays as it is. */
function oddValues(odd, given) {
    return h(
        "div",
        { class: "notice" },
        h("p", {}, t("odd")),
        h(
            "dl",
            {},
            odd.map((field) =>
                h(
                    "div",
                    {},
                    h("dt", {}, fieldTitle(field)),
                    h("dd", {}, said(JSON.stringify(valueOf(given, field.name)), "p")),
                ),
            ),
        ),
    );
}

function leftBlank(item, given, path, isLeft, redraw) {
    if (isAnswered(given) && !isLeft) return null;
    return box(
        `${path}/left-blank`,
        { label: t("left-blank"), hint: t("left-blank.hint") },
        () => isLeft,
        (isTicked) => {
            setValue(given, "left-blank", isTicked ? "true" : "");
            redraw();
        },
    );
}

function partsOf(item, given, path) {
    return boxes(
        `${path}/parts`,
        { label: t("field.parts"), hint: t("field.parts.hint") },
        item.commitments.map(({ id, heading, paragraph }) => ({
            value: id,
            label: `${heading} (${t(`cited.${data.instrument.unit}`, { paragraph })})`,
        })),
        () => given.parts,
        (value) => setValue(given, "parts", value.length > 0 ? value : ""),
    );
}

function status(given, path) {
    return radios(
        `${path}/status`,
        { label: t("field.status") },
        fields.get("status").words.map((value) => ({ value, label: statusName(value), hint: t(`status.${value}.hint`) })),
        () => given.status,
        (value) => setValue(given, "status", value),
    );
}

/** Returns a row for each treaty that an item asks about. */
function treaties(item, given, path) {
    const described = data.entries[fields.get("treaties").entry].fields;
    const positions = described.find((field) => field.name === "position").words;
    const rowOf = (id) => {
        if (!Array.isArray(given.treaties)) given.treaties = [];
        let row = given.treaties.find((other) => other.treaty === id);
        if (row === undefined) given.treaties.push((row = { treaty: id }));
        return row;
    };
    return h(
        "div",
        { class: "rows" },
        item.treaties.map(({ id, title }) => {
            const at = `${path}/treaties/${id}`;
            const get = (name) => () => given.treaties?.find((other) => other.treaty === id)?.[name];
            const set = (name) => (value) => {
                const row = rowOf(id);
                if (value === "") delete row[name];
                else row[name] = value;
                if (Object.keys(row).length === 1) given.treaties.splice(given.treaties.indexOf(row), 1);
                if (given.treaties.length === 0) delete given.treaties;
            };
            return h(
                "fieldset",
                { class: "row" },
                h("legend", { lang: data.language }, title),
                choice(`${at}/position`, { label: t("treaty.position") }, positions, get("position"), set("position")),
                figures(`${at}/since`, { label: t("treaty.since") }, 4, get("since"), set("since")),
                line(`${at}/note`, { label: t("treaty.note") }, get("note"), set("note")),
            );
        }),
    );
}

function text(given, path, name, limit) {
    const field = fields.get(name);
    const words = {
        label: fieldTitle(field),
        hint: data.texts[`field.${name}.hint`]?.replaceAll("{state}", data.state.start) ?? null,
    };
    const [get, set] = [() => valueOf(given, name), (value) => setValue(given, name, value)];
    return field.kind === "prose" ? prose(`${path}/${name}`, words, get, set, limit) : line(`${path}/${name}`, words, get, set);
}

function list(given, path, name) {
    const field = fields.get(name);
    return rows(
        `${path}/${name}`,
        {
            label: fieldTitle(field),
            hint: data.texts[`field.${name}.hint`] ?? null,
            name: t(`row.${name}`),
            add: t(`add.${name}`),
        },
        () => valueOf(given, name),
        (value) => setValue(given, name, value),
        (entry, at) => entryControls(data.entries[field.entry].fields, entry, at),
    );
}

function more(given, path) {
    const isFilled = folds.some((name) => !isBlank(valueOf(given, name) ?? ""));
    return folded(
        t("more"),
        isFilled,
        text(given, path, "details"),
        boxes(
            `${path}/challenge-kinds`,
            { label: t("field.challenge-kinds"), hint: t("field.challenge-kinds.hint") },
            fields.get("challenge-kinds").words.map((value) => ({ value, label: word(value) })),
            () => given["challenge-kinds"],
            (value) => setValue(given, "challenge-kinds", value.length > 0 ? value : ""),
        ),
        text(given, path, "challenges"),
        list(given, path, "needed"),
        list(given, path, "offered"),
        list(given, path, "plan"),
    );
}

/** Returns the fields for which the page has no place of its own: those that the program has learnt since. */
function unplaced(given, path) {
    return data.fields
        .filter((field) => !placed.includes(field.name) && !folds.includes(field.name))
        .map((field) => {
            if (field.kind === "line" || field.kind === "prose") return text(given, path, field.name);
            if (field.kind === "word") {
                return choice(
                    `${path}/${field.name}`,
                    { label: fieldTitle(field), hint: null },
                    field.words,
                    () => valueOf(given, field.name),
                    (value) => setValue(given, field.name, value),
                );
            }
            return null;
        });
}

function publication(given, path) {
    const notice = h("p", { class: "notice", hidden: true }, t("confidential.ticked"));
    const isConfidential = () => given.confidential !== undefined && given.confidential !== "false";
    notice.hidden = !isConfidential();
    return h(
        "section",
        {},
        h("h2", {}, t("publication")),
        box(`${path}/confidential`, { label: t("confidential"), hint: t("confidential.hint") }, isConfidential, (isTicked) => {
            setValue(given, "confidential", isTicked ? "true" : "");
            notice.hidden = !isTicked;
            if (isTicked) announce(notice.textContent);
        }),
        notice,
        box(
            `${path}/principal`,
            {
                label: t("principal"),
                hint: t("principal.hint", { most: data.limits.principal, words: data.limits["principal-words"] }),
            },
            () => given.principal === "true",
            (isTicked) => setValue(given, "principal", isTicked ? "true" : ""),
        ),
    );
}
