public import ByteText

/// A field of an answer. The raw value is its name in a submission; the cases are in the order of the form.
///
/// This is the single list of what an answer can say. The form, the schema, the decoder, the comparison, the
/// list of what a report omits and the report itself are derived from it, so that code that forgets a field
/// does not compile.
public enum AnswerField: String, CaseIterable, Sendable {
    /// Which wording of the question is answered.
    case question
    /// Whether what was carried over from an earlier checklist still holds.
    case confirmed
    /// The answer in another cycle that it refers to.
    case see
    /// Which commitments of the item it addresses.
    case parts
    /// How far the commitment was carried out.
    case status
    /// Where the State stands with regard to treaties.
    case treaties
    /// What the report prints.
    case summary
    /// The full account.
    case details
    /// The measures it cites.
    case measures
    /// The responsible agency.
    case authority
    /// The difficulties met.
    case challenges
    /// Of what kinds these difficulties are.
    case challengeKinds = "challenge-kinds"
    /// Assistance needed.
    case needed
    /// Assistance offered to others.
    case offered
    /// The steps that are planned.
    case plan
    /// Whether it is one of the State's principal results.
    case principal
    /// Whether it is given in confidence.
    case confidential
    /// Whether the State chose to leave it unanswered.
    case leftBlank = "left-blank"

    /// The group that the field is nested in, if any.
    public var group: AnswerFieldGroup? {
        switch self {
        case .needed, .offered: .assistance
        case .question, .confirmed, .see, .parts, .status, .treaties, .summary, .details, .measures,
            .authority, .challenges, .challengeKinds, .plan, .principal, .confidential, .leftBlank:
            nil
        }
    }

    /// Whether it says something about the item: an answer in which no such field is filled in is blank.
    public var isSubstance: Bool {
        switch self {
        case .see, .status, .treaties, .summary, .details, .measures, .authority, .challenges,
            .challengeKinds, .needed, .offered, .plan:
            true
        case .question, .confirmed, .parts, .principal, .confidential, .leftBlank: false
        }
    }

    /// Whether it takes part in the comparison of two answers.
    public var isCompared: Bool { isSubstance || self == .parts || self == .principal }

    /// Whether it holds the State's own words, which are either printed or listed as omitted.
    public var isFreeText: Bool {
        switch self {
        case .treaties, .summary, .details, .measures, .authority, .challenges, .needed, .offered, .plan: true
        case .question, .confirmed, .see, .parts, .status, .challengeKinds, .principal, .confidential,
            .leftBlank:
            false
        }
    }

    /// Whether an editor can reword or translate its texts.
    public var isEditable: Bool { isFreeText && self != .authority }

    /// What one text of it is called in `editorial.yaml`.
    public var textName: String {
        switch self {
        case .treaties: "treaty"
        case .measures: "measure"
        default: rawValue
        }
    }

    /// What it is called in a comparison; for a list, what one entry is called.
    public var words: String {
        switch self {
        case .parts: "part"
        case .treaties: "treaty"
        case .measures: "measure"
        case .challengeKinds: "kind of challenge"
        case .needed: "assistance needed"
        case .offered: "assistance offered"
        case .plan: "planned action"
        case .question, .confirmed, .see, .status, .summary, .details, .authority, .challenges, .principal,
            .confidential, .leftBlank:
            rawValue
        }
    }

    /// What it is called in a provenance record; for a list, what one entry is called.
    public var recordedName: String {
        switch self {
        case .challengeKinds: "challenge-kind"
        case .needed, .offered: "assistance"
        case .plan: "planned-action"
        case .question, .confirmed, .see, .parts, .status, .treaties, .summary, .details, .measures,
            .authority, .challenges, .principal, .confidential, .leftBlank:
            words
        }
    }

    /// Where the blank form has it.
    public var place: FormPlace {
        switch self {
        case .parts, .status, .treaties, .summary, .measures, .authority, .confidential: .underEveryQuestion
        case .details, .challenges, .challengeKinds, .needed, .offered, .plan, .principal: .amongFieldsToCopy
        case .question, .confirmed, .see, .leftBlank: .nowhere
        }
    }

    /// The kind of value that it holds.
    public var kind: FieldKind {
        switch self {
        case .question: .wording
        case .confirmed: .boolean(initially: nil, mayBeBlank: true)
        case .see: .reference
        case .parts: .parts
        case .status: .word(.status)
        case .treaties: .entries(TreatyField.self)
        case .summary, .details, .challenges: .prose
        case .measures: .entries(MeasureField.self)
        case .authority: .line
        case .challengeKinds: .words(.challengeKind)
        case .needed, .offered: .entries(AssistanceField.self)
        case .plan: .entries(PlannedStepField.self)
        case .principal: .boolean(initially: false, mayBeBlank: true)
        case .confidential: .boolean(initially: false, mayBeBlank: false)
        case .leftBlank: .boolean(initially: nil, mayBeBlank: true)
        }
    }

    /// What the form and the schema say about it.
    public var description: FieldDescription {
        switch self {
        case .question:
            FieldDescription(
                "Wording of the question",
                "Which wording of the question is answered. Leave it as it was sent.")
        case .confirmed:
            FieldDescription(
                "Confirmed",
                "true once an answer that was carried over from an earlier checklist still holds; until then it does not "
                    + "count.")
        case .see:
            FieldDescription(
                "Earlier answer",
                "An answer of the State in another cycle that answers this question too, where it still holds."
            )
        case .parts:
            FieldDescription(
                "Parts of the question",
                "Which of the commitments that the question is about the answer speaks of. \(Answer.creditOfParts)"
            )
        case .status:
            FieldDescription(
                "Current situation: status", "Leave it blank if you do not wish to answer.")
        case .treaties:
            FieldDescription(
                "Current situation: treaties",
                "Where your State stands with regard to each treaty; a treaty without a position is not answered.",
                comment: [
                    "Current situation: where your State stands with regard to each treaty",
                    "since: when it became a party or signed; note: reservations, or what stands in the way",
                ])
        case .summary:
            FieldDescription(
                "Current situation: summary",
                "What the report prints: in the third person and the past, at most \(Answer.summaryLimit) words, "
                    + "beginning with the name of the State.")
        case .details:
            FieldDescription(
                "Current situation: details", "The full account, for the record.",
                comment: ["details: the full account, for the record"])
        case .measures:
            FieldDescription(
                "Approach: measures",
                "The measures that the answer rests on.")
        case .authority:
            FieldDescription(
                "Responsible agency", "The authority that is responsible.")
        case .challenges:
            FieldDescription(
                "Challenges", "Difficulties met.",
                comment: ["Difficulties met, and assistance needed or offered"])
        case .challengeKinds:
            FieldDescription(
                "Challenges: kinds", "The kinds of difficulties met, with or without a text.",
                comment: [
                    "challenge-kinds: their kinds, as many as apply, between the brackets and with commas between"
                ])
        case .needed:
            FieldDescription("Assistance needed", "What the State needs.")
        case .offered:
            FieldDescription("Assistance offered", "What the State offers to others.")
        case .plan:
            FieldDescription(
                "Action plan", "What is to be done next, by whom and by when.",
                comment: [
                    "Action plan: what is to be done next, beginning with “to” (as in: to train judges), by whom",
                    "and by when (as in 2012, 2012-06 or 2012-06-30)",
                ])
        case .principal:
            FieldDescription(
                "Principal result",
                "true for one of the State’s at most three principal results. The summary then begins with a sentence of "
                    + "at most \(Answer.maxPrincipalWordCount) words.",
                comment: [
                    "principal: true for one of your State’s at most three principal results; its summary then begins",
                    "with a sentence of at most \(Answer.maxPrincipalWordCount) words",
                ])
        case .confidential:
            FieldDescription(
                "Confidential",
                "true when the answer is for the Secretariat alone, else false. Nothing of this answer is published: not the words, "
                    + "not the status, not that it was given.")
        case .leftBlank:
            FieldDescription(
                "Left blank",
                "true when the State has chosen to leave the question unanswered. It counts as “not answered”, never as “no”."
            )
        }
    }
}

/// Where the blank form has a field of an answer.
public enum FormPlace: Sendable {
    /// In the answer to every question.
    case underEveryQuestion
    /// Once, at the end of the form: what is rarely filled in is copied from there.
    case amongFieldsToCopy
    /// Nowhere: it is not for the State to fill in, or only where there is an earlier answer.
    case nowhere
}

extension AnswerField {
    /// The names of the fields that the entries of lists have.
    public static let namesInEntries: [String] = allCases.flatMap { field -> [String] in
        if case .entries(let entry) = field.kind { entry.names } else { [] }
    }
}

extension EntryField {
    /// The names of the fields, in their order.
    public static var names: [String] { allCases.map(\.rawValue) }
}

/// Fields of an answer that are nested under a common key.
public enum AnswerFieldGroup: String, CaseIterable, Sendable {
    /// Assistance needed and offered.
    case assistance

    /// Its fields, in their order.
    public var fields: [AnswerField] { AnswerField.allCases.filter { $0.group == self } }

    /// A title of a few words.
    public var title: String {
        switch self {
        case .assistance: "Assistance"
        }
    }

    /// What belongs in it.
    public var explanation: String {
        switch self {
        case .assistance: "Technical assistance needed or offered."
        }
    }
}

extension Answer {
    /// Returns whether a field is filled in.
    public func has(_ field: AnswerField) -> Bool {
        switch field {
        case .question: false
        case .confirmed: !isConfirmed
        case .see: see != nil
        case .parts: !parts.isEmpty
        case .status: status != nil
        case .treaties: !treaties.isEmpty
        case .summary: summary != nil
        case .details: details != nil
        case .measures: !measures.isEmpty
        case .authority: authority != nil
        case .challenges: challenges != nil
        case .challengeKinds: !challengeKinds.isEmpty
        case .needed: !needed.isEmpty
        case .offered: !offered.isEmpty
        case .plan: !plan.isEmpty
        case .principal: isPrincipal
        case .confidential: isConfidential
        case .leftBlank: isLeftBlank
        }
    }

    /// Returns the content of a field as text, one string per entry; empty if the field is blank.
    public func words(of field: AnswerField) -> [String] {
        switch field {
        case .question: []
        case .confirmed: ["\(isConfirmed)"]
        case .see: [see?.words].compactMap(\.self)
        case .parts: parts.map(\.value)
        case .status: [status?.value.rawValue].compactMap(\.self)
        case .treaties: treaties.map(\.words)
        case .summary: [summary?.value].compactMap(\.self)
        case .details: [details?.value].compactMap(\.self)
        case .measures: measures.map(\.words)
        case .authority: [authority?.value].compactMap(\.self)
        case .challenges: [challenges?.value].compactMap(\.self)
        case .challengeKinds: challengeKinds.map(\.value.rawValue)
        case .needed: needed.map(\.words)
        case .offered: offered.map(\.words)
        case .plan: plan.map(\.words)
        case .principal: isPrincipal ? ["true"] : []
        case .confidential: ["\(isConfidential)"]
        case .leftBlank: isLeftBlank ? ["true"] : []
        }
    }

    /// Returns the bytes of the content of a field, entry by entry, in the order of ``words(of:)``.
    public func recordedPlaces(of field: AnswerField) -> [ByteRange] {
        switch field {
        case .status: [status?.range].compactMap(\.self)
        case .see: [see?.item.range].compactMap(\.self)
        case .challengeKinds: challengeKinds.map(\.range)
        default: places(of: field)
        }
    }

    /// Returns the bytes of the State's own words in a field: for a list, those that distinguish each entry
    /// from the others.
    public func places(of field: AnswerField) -> [ByteRange] {
        switch field {
        case .question, .confirmed, .see, .parts, .status, .challengeKinds, .principal, .confidential,
            .leftBlank:
            []
        // Those of an earlier answer stand in another file.
        case .treaties: hasEarlierTreaties ? [] : treaties.map(\.place)
        case .summary: [summary?.range].compactMap(\.self)
        case .details: [details?.range].compactMap(\.self)
        case .measures: measures.map(\.place)
        case .authority: [authority?.range].compactMap(\.self)
        case .challenges: [challenges?.range].compactMap(\.self)
        case .needed: needed.map(\.place)
        case .offered: offered.map(\.place)
        case .plan: plan.map(\.place)
        }
    }

    /// Returns the answer with each text of an editable field replaced by the result of `replace`, which is
    /// also given the position of the text in its list, from 0.
    func mapTexts(
        of field: AnswerField, _ replace: (_ position: Int, Located<String>) -> Located<String>
    ) -> Answer {
        var answer = self
        switch field {
        case .question, .confirmed, .see, .parts, .status, .authority, .challengeKinds, .principal,
            .confidential, .leftBlank:
            break
        case .treaties: answer.treaties = treaties.mapTexts(replace)
        case .summary: answer.summary = summary.map { replace(0, $0) }
        case .details: answer.details = details.map { replace(0, $0) }
        case .challenges: answer.challenges = challenges.map { replace(0, $0) }
        case .measures: answer.measures = measures.mapTexts(replace)
        case .needed: answer.needed = needed.mapTexts(replace)
        case .offered: answer.offered = offered.mapTexts(replace)
        case .plan: answer.plan = plan.mapTexts(replace)
        }
        return answer
    }
}

extension EarlierAnswer {
    /// The reference in words.
    fileprivate var words: String {
        item.value.followed(by: [checklist.value, cycle.value, heldOn?.value.iso])
    }
}
