import FollowUpModel
import JSONText

/// The parts of the schema that are the same for every item.
enum AnswerSchema {
    /// An answer, blank or not.
    static let answer = JSONValue.group([
        .field(
            "question", "Wording of the question",
            "Which wording of the question is answered. Leave it as it was sent.", .anyText),
        .field(
            "confirmed", "Confirmed",
            "true once an answer that was carried over from an earlier checklist still holds; until then it does not "
                + "count.", truth),
        .field(
            "see", "Earlier answer",
            "An answer of the State in another cycle that answers this question too, where it still holds.",
            .reference("earlier-answer")),
        .field(
            "status", "Current situation: status",
            "\(oneOf(statuses)) Leave it blank if you do not wish to answer.", .word(statuses)),
        .field(
            "summary", "Current situation: summary",
            "What the report prints: in the third person and the past, at most \(Answer.summaryLimit) words, beginning "
                + "with the name of the State.", .anyText),
        .field("details", "Current situation: details", "The full account, for the record.", .anyText),
        .field(
            "measures", "Approach: measures", "The measures that the answer rests on.",
            .list(of: .reference("measure"))),
        .field("authority", "Responsible agency", "The authority that is responsible.", .anyText),
        .field("challenges", "Challenges", "Difficulties met.", .anyText),
        .field(
            "assistance", "Assistance", "Technical assistance needed or offered.",
            .group([
                .field(
                    "needed", "Assistance needed", "What the State needs.",
                    .list(of: .reference("assistance"))),
                .field(
                    "offered", "Assistance offered", "What the State offers to others.",
                    .list(of: .reference("assistance"))),
            ])),
        .field(
            "plan", "Action plan", "What is to be done next, by whom and by when.",
            .list(of: .reference("planned-action"))),
        .field(
            "confidential", "Confidential",
            "true when the answer may be counted but its words must not be printed, else false.",
            truth, initially: .bool(false)),
    ])

    /// A clear word for yes or no.
    static let truth = JSONValue.text("true|false", orElse: "Write true or false.", or: "boolean")

    /// A reference to an answer in another cycle.
    static let earlierAnswer = JSONValue.group(
        [
            .field("checklist", "Checklist", "The id of the checklist, as in salvador-2010.", .anyText),
            .field("cycle", "Cycle", "The id of the cycle, as in 2011.", .anyText),
            .field("item", "Item", "The name of the item, as in cybercrime-legislation.", .anyText),
            .field(
                "held-on", "Held on", "The day on which the answer still held, as in 2026-03-01.",
                .text(
                    SchemaPatterns.date, orElse: "Write the year, the month and the day, as in 2026-03-01."),
                examples: ["2026-03-01"]),
        ], with: ["checklist", "cycle", "item"], whenOneOf: ["checklist", "cycle", "item", "held-on"])

    /// A measure. Without a title it could not be cited.
    static let measure = JSONValue.group(
        [
            .field(
                "title", "Title",
                "The title of the law, policy, programme, institution, training or agreement.", .anyText),
            .field("kind", "Kind of measure", oneOf(measureKinds), .word(measureKinds)),
            .field(
                "year", "Year", "The year of adoption, as in 2010.",
                .text(
                    SchemaPatterns.year, orElse: "Write the year in four figures, as in 2010.",
                    or: "integer", within: 1800...2100),
                examples: ["2010"]),
            .field(
                "source", "Source", "A web address where it can be read.",
                .text(
                    SchemaPatterns.address,
                    orElse: "Write an address that begins with https://, or leave it blank."),
                examples: ["https://laws-lois.justice.gc.ca/"]),
        ], with: ["title"], whenOneOf: ["kind", "year", "source"])

    /// Assistance needed or offered. Needs are set against offers by kind, so a note alone is not enough.
    static let assistance = JSONValue.group(
        [
            .field("kind", "Kind of assistance", oneOf(assistanceKinds), .word(assistanceKinds)),
            .field("note", "Note", "What exactly is needed or offered.", .anyText),
        ], with: ["kind"], whenOneOf: ["note"])

    /// A step of the action plan.
    static let plannedAction = JSONValue.group(
        [
            .field("action", "Action", "What is to be done.", .anyText),
            .field("authority", "Authority", "By whom.", .anyText),
            .field(
                "by", "By when", "A year, a month or a day, as in 2012, 2012-06 or 2012-06-30.",
                .text(
                    SchemaPatterns.partialDate,
                    orElse: "Write a year, a month or a day, as in 2012, 2012-06 or 2012-06-30.",
                    or: "integer", within: 1000...9999),
                examples: ["2012", "2012-06", "2012-06-30"]),
        ], with: ["action"], whenOneOf: ["authority", "by"])

    private static let statuses = Status.allCases.map(\.rawValue)
    private static let measureKinds = MeasureKind.allCases.map(\.rawValue)
    private static let assistanceKinds = AssistanceKind.allCases.map(\.rawValue)

    private static func oneOf(_ words: [String]) -> String { "One of: \(words.joined(separator: ", "))." }
}
