/// What the workbook says, beside the titles of its columns.
public enum WorkbookWords {
    /// How to fill it in, for a State whose name a sentence begins with.
    public static func instructions(stateAtStart: String) -> [String] {
        [
            "How to fill in this workbook",
            "1. Type into the yellow cells only; the others are locked. Answer what you can, in any order, and save the file as "
                + "an Excel workbook (.xlsx) under its name.",
            "2. The sheet “\(FormSheet.answers.tab)” has one row a question. As the status, choose one of the words that the "
                + "cell offers. Where a question is about treaties, it has none: answer it on “\(FormSheet.treaties.tab)”. Where it "
                + "asks about several things, choose on “\(FormSheet.parts.tab)” those of which your answer speaks.",
            "3. Leave blank what you cannot or do not wish to answer. Blank counts as “not answered”, never as “no”.",
            "4. The summary is what the report prints, as you write it: in the third person and the past, at most "
                + "\(Answer.summaryLimit) words, beginning with the name of your State and a verb, as in "
                + "“\(stateAtStart) reported that …”. An empty line within the cell (Alt and Enter, twice) begins a new paragraph.",
            "5. On “\(FormSheet.measures.tab)”, “\(FormSheet.difficulties.tab)”, “\(FormSheet.assistance.tab)” and "
                + "“\(FormSheet.plan.tab)” each row belongs to the question that you choose in its first cell.",
            "6. Choose “\(FormChoice.yesWord)” under “\(AnswerField.confidential.description.title)” for an answer that is for the "
                + "Secretariat alone. Nothing of this answer is published: not the words, not the status, not that it was given. The "
                + "file still holds the words: whoever has it can read them.",
            "7. Your own name and address, on “\(FormSheet.reply.tab)”, are for the Secretariat’s queries and are never published.",
            "8. Type texts, not formulas; write notes and remarks nowhere but in the yellow cells. Columns may be widened. Do not sort "
                + "or move yellow cells without the rest of their rows: nobody could notice that an answer stands beside "
                + "another question.",
        ]
    }

    /// What stands beside a field about the reply, and how it is explained.
    public static func reply(_ field: ReplyField) -> (title: String, hint: String) {
        switch field {
        case .checklist: ("Checklist", "")
        case .edition: ("Edition", "")
        case .cycle: ("Cycle", "")
        case .state: ("State", "")
        case .language: ("Language", FormComments.language)
        case .submitted: ("Submitted", FormComments.submitted)
        case .authority: ("Your authority", FormComments.respondent)
        case .name: ("Your name", FormComments.respondent)
        case .email: ("Your e-mail address", FormComments.respondent)
        case .clearingAuthority: ("Authority that cleared it", FormComments.clearedBy)
        case .clearingName: ("Who cleared it", FormComments.clearedBy)
        case .clearingDate: ("Day on which it was cleared", FormComments.clearedBy)
        }
    }
}

/// A field about a reply as a whole. The raw value is its name on the sheet, as it is in a submission.
public enum ReplyField: String, CaseIterable, Sendable {
    case checklist, edition, cycle, state, language, submitted
    case authority = "respondent.authority"
    case name = "respondent.name"
    case email = "respondent.email"
    case clearingAuthority = "cleared-by.authority"
    case clearingName = "cleared-by.name"
    case clearingDate = "cleared-by.date"

    /// Whether the State fills it in.
    public var isTyped: Bool {
        switch self {
        case .checklist, .edition, .cycle, .state: false
        case .language, .submitted, .authority, .name, .email, .clearingAuthority, .clearingName,
            .clearingDate:
            true
        }
    }

    /// Whether a submission cannot do without it.
    public var isRequired: Bool { path.group == nil && self != .submitted }

    /// The group of a submission that it belongs to, and its name there; no group at the left margin.
    public var path: (group: String?, name: String) {
        let parts = rawValue.split(separator: ".").map(String.init)
        return parts.count > 1 ? (parts[0], parts[1]) : (nil, rawValue)
    }

    /// Whether it is about a person: the respondent, or who cleared the reply.
    public var isOfRespondent: Bool { path.group != nil }
}
