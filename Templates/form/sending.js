// By when the reply is to be sent, and to which address: as the cycle says it, else as the letter does.
import { data, locale, t } from "./data.js";
import { filledWith, h } from "./dom.js";

/** Returns the sentence that says it, in pieces. */
export function sending() {
    const { deadline, address } = data;
    const elements = {
        deadline: deadline !== null && h("time", { datetime: deadline, class: "due" }, asRead(deadline)),
        address: address !== null && h("bdi", { class: "due" }, address),
    };
    if (deadline === null && address === null) return t("sending.unknown");
    if (deadline === null) return filledWith(t("sending.no-deadline"), elements);
    return filledWith(address === null ? t("sending.no-address") : t("sending"), elements);
}

/** Returns a day as a person reads it, the same in every time zone. */
function asRead(date) {
    return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}
