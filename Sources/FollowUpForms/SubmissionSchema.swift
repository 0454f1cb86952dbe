public import FollowUpModel
public import JSONText

/// The JSON Schema (draft 2020-12) of the submissions on a checklist, for editors: with it they complete keys
/// and words, show the question for an answer, and underline mistakes during typing.
///
/// It accepts whatever the validator accepts, and rejects what is wrong in structure or vocabulary; what
/// needs counting, comparing or looking up is left to the validator. `Tests/Schema/agreement.py` checks that
/// the two agree.
public struct SubmissionSchema {
    /// The suffix of the names of such files.
    public static let fileSuffix = ".schema.json"

    private let checklist: Checklist

    /// Creates the schema of a checklist.
    public init(_ checklist: Checklist) { self.checklist = checklist }

    /// Returns the name of the file that the blank checklist refers to.
    public static func fileName(for checklist: Checklist) -> String { checklist.id + fileSuffix }

    /// The whole file.
    public var text: String { value.text + "\n" }

    /// The schema.
    public var value: JSONValue {
        .object([
            JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"),
            JSONMember("title", "\(checklist.title) (edition \(checklist.edition))"),
            JSONMember(
                "description",
                .string(
                    "A submission: one State’s filled checklist on the \(checklist.instrument.shortTitle). Made by "
                        + "“followup schema \(checklist.id)”.")),
            JSONMember("type", "object"),
            JSONMember(
                "properties",
                .object(header + [answers, Self.proposals(checklist.instrument)] + Self.otherParts)),
            JSONMember("required", .strings(["checklist", "edition", "cycle", "state", "language"])),
            JSONMember("additionalProperties", .bool(false)),
            JSONMember(
                "$defs",
                .object(
                    [
                        JSONMember("filled-text", .filledText), JSONMember("answer", AnswerSchema.answer),
                        JSONMember("proposal", proposal),
                        JSONMember("not-filled-in", .notFilledIn(as: "not-filled-in")),
                    ] + AnswerSchema.definitions)),
        ])
    }

    private var header: [JSONMember] {
        let edition = JSONValue.text(
            SchemaPatterns.edition(checklist.edition), orElse: "Fill in edition \(checklist.edition).",
            isRequired: true, or: "integer", within: checklist.edition...checklist.edition)
        return [
            .field(
                "checklist", "Checklist",
                "The id of the checklist that is answered. Leave it as it was sent.",
                .word([checklist.id], isRequired: true), initially: .string(checklist.id)),
            .field(
                "edition", "Edition",
                "The edition of the checklist that is answered. Leave it as it was sent.", edition,
                initially: .number(checklist.edition)),
            .field(
                "cycle", "Cycle",
                "The reporting round that is replied to, as in 2011. Leave it as it was sent.",
                .reference("filled-text")),
            .field(
                "state", "State",
                "The code of the State: the three capital letters of ISO 3166, as in CAN for Canada; XAA to XZZ in an "
                    + "exercise.",
                .text(
                    SchemaPatterns.state,
                    orElse: "Write the three capital letters of ISO 3166, as in CAN for Canada.",
                    isRequired: true)),
            .field(
                "language", "Language",
                "The language you write in: ar, zh, en, fr, ru, es or the tag of another.",
                .text(
                    SchemaPatterns.language,
                    orElse: "Write ar, zh, en, fr, ru or es, or the tag of another language, as in pt.",
                    isRequired: true),
                examples: ["ar", "zh", "en", "fr", "ru", "es"]),
            .field(
                "submitted", "Date of submission",
                "The day on which you send the checklist, as in 2011-01-14.",
                .text(
                    SchemaPatterns.date, orElse: "Write the year, the month and the day, as in 2011-01-14."),
                examples: ["2011-01-14"]),
            .field(
                "respondent", "Respondent", "Who may be asked about the answers. It is never published.",
                .group([
                    .field(
                        "authority", "Authority", "The authority that replies. Never published.",
                        .anyText),
                    .field("name", "Name", "The name of a person there. Never published.", .anyText),
                    .field("email", "Email", "The person’s email address. Never published.", .anyText),
                ])),
            .field(
                "cleared-by", "Clearance",
                "Who cleared the reply for the State, and on which day. It is never published.",
                .group([
                    .field(
                        "authority", "Authority", "The authority that cleared it. Never published.",
                        .anyText),
                    .field("name", "Name", "The name of a person there. Never published.", .anyText),
                    .field(
                        "date", "Date of clearance", "The day on which it was cleared, as in 2011-01-14.",
                        .text(
                            SchemaPatterns.date,
                            orElse: "Write the year, the month and the day, as in 2011-01-14."),
                        examples: ["2011-01-14"]),
                ])),
        ]
    }

    private var answers: JSONMember {
        .field(
            "answers", "Answers",
            "The answers, each under the name of its question. What is left out or blank counts as “not answered”, never "
                + "as “no”.",
            .group(
                checklist.items.map { item in
                    .field(
                        item.id, item.question,
                        "Key point: \(item.keyPoint) (\(checklist.citation(of: item))).\n\nA good answer: \(item.guidance)",
                        AnswerSchema.answer(to: item))
                }))
    }

    private static func proposals(_ instrument: Instrument) -> JSONMember {
        let proposals = JSONValue.list(of: .reference("proposal"))
        let phases = CongressPhase.allCases.map { phase in
            JSONMember.field(
                phase.rawValue, phase.title, "Proposals on this phase of the congresses.", proposals)
        }
        return .field(
            "proposals", "Proposals",
            "What the State proposes: sentences that begin with its name, or phrases that the report lists as (a), (b), "
                + "(c).",
            .group([
                .field(
                    "confirmed", "Confirmed",
                    "true once the proposals that were carried over from an earlier checklist still hold; until then "
                        + "they do not count.", AnswerSchema.boolean),
                .field(
                    "tools-and-manuals", "Tools and manuals", "Where tools and training manuals are needed.",
                    proposals),
                .field(
                    "follow-up", "Follow-up",
                    "Ways and means of ensuring follow-up to the \(instrument.shortTitle).", proposals),
                .field(
                    "congress-process", "Congress process",
                    "How the United Nations crime congresses could be made more efficient.",
                    .group(phases)),
            ]))
    }

    /// The schema of a proposal: a text, or an object with a text and the commitments that it concerns.
    private var proposal: JSONValue {
        let fields: [JSONMember] = [
            .field("text", "Text", "What the State proposes.", .reference("filled-text")),
            .field(
                "commitments", "Commitments", "The names of the commitments of the instrument that it is on.",
                .list(of: .word(checklist.instrument.commitments.map(\.id)))),
        ]
        return .object([
            JSONMember("type", .strings(["string", "number", "boolean", "null", "object"])),
            JSONMember("properties", .object(fields)), JSONMember("required", .strings(["text"])),
            JSONMember("additionalProperties", .bool(false)),
        ])
    }

    /// What a State does not fill in.
    private static let otherParts: [JSONMember] = [
        .field(
            "to-copy", "Fields to copy",
            "What is rarely filled in, to be copied to the end of an answer. Type nothing here.",
            .reference("not-filled-in")),
        .field(
            "questions", "Wordings of the questions",
            "Which wording of each question was sent. Leave it as it is.", .texts()),
        .field(
            "retired", "Retired",
            "Answers of an earlier checklist to what is not asked any more. They are kept, and do not count.",
            .object([])),
    ]
}
