// Days, months and years, which cannot be mistyped.
import { locale, t } from "./data.js";
import { freshID, h } from "./dom.js";
import { changed } from "./store.js";
import { framed } from "./framed.js";
import { line } from "./controls.js";
import { isDate } from "./rules.js";
import { trimmed, westernFigures } from "./words.js";

/** Returns a day of the calendar; what is no day yet can be typed over as a text. */
export function day(path, words, get, set) {
    const current = trimmed(get());
    const isDay = current === "" || isDate(current, "date");
    return line(
        path,
        words,
        get,
        (value) => set(westernFigures(value).trim()),
        isDay ? { type: "date", dir: null, width: "w10", min: "1800-01-01", max: "2199-12-31" } : { dir: "ltr", width: "w10" },
    );
}

/** Returns a year and a month, and the day where there is one. */
export function yearAndMonth(path, words, get, set) {
    const current = trimmed(get());
    const pieces = current.split("-");
    // What is no date yet is corrected as it stands.
    if (current !== "" && !isDate(current, "partialDate")) return line(path, words, get, set, { dir: "ltr", width: "w10" });
    const value = { year: pieces[0] ?? "", month: pieces[1] ?? "", day: pieces[2] ?? "" };
    const write = () =>
        set(
            [value.year || (value.month && "?"), value.month, value.month && value.day]
                .filter((piece) => piece !== "")
                .join("-"),
        );
    const year = h("input", {
        type: "text",
        inputmode: "numeric",
        autocomplete: "off",
        maxlength: 4,
        class: "w4",
        dir: "ltr",
        id: freshID(),
        value: value.year,
        oninput: () => {
            value.year = westernFigures(year.value).trim();
            write();
            changed();
        },
    });
    const month = h(
        "select",
        {
            id: freshID(),
            onchange: () => {
                value.month = month.value;
                write();
                changed();
            },
        },
        h("option", { value: "" }, t("month.none")),
        [...Array(12).keys()].map((index) => {
            const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(
                new Date(Date.UTC(2000, index, 1)),
            );
            return h("option", { value: String(index + 1).padStart(2, "0") }, name);
        }),
    );
    month.value = value.month;
    return framed(
        path,
        { ...words, isGroup: true },
        h(
            "div",
            { class: "pieces" },
            h("div", {}, h("label", { for: year.id }, t("year")), year),
            h("div", {}, h("label", { for: month.id }, t("month")), month),
            value.day && h("p", {}, t("day", { day: Number(value.day) })),
        ),
    );
}
