/// A sheet of the workbook in which a State answers a checklist, for those who write it and those who read it back. The raw
/// value is its name in the hidden first row, by which it is known whatever its tab is called.
public enum FormSheet: String, CaseIterable, Sendable {
    case instructions, reply, answers, parts, treaties, measures, difficulties, assistance, plan, proposals
    /// The words to choose from, which is out of sight.
    case lists

    /// The name on its tab.
    public var tab: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// What it says above its columns.
    public var explanation: String {
        switch self {
        case .instructions: ""
        case .reply:
            "Which checklist this is, whose, who may be asked about it, and who cleared it. Only the Secretariat sees the "
                + "last six."
        case .answers:
            "One row a question. Type into the yellow cells; leave blank what you cannot or do not wish to answer. "
                + "Measures, difficulties, assistance and plans have sheets of their own."
        case .parts:
            "Questions that ask about several things: choose “yes” beside those of which your answer speaks. Only these "
                + "are credited to your State."
        case .treaties:
            "Where your State stands with regard to each treaty. Leave blank what you do not wish to answer."
        case .measures:
            "The laws, policies and other measures on which the answers rest, one a row: first choose the question."
        case .difficulties: "What stands in the way, one row a question: first choose the question."
        case .assistance:
            "Technical assistance needed, or offered to others, one kind a row: first choose the question."
        case .plan: "What is to be done next, one step a row: first choose the question."
        case .proposals: "Proposals for the Commission, one a row."
        case .lists: "The words to choose from. Nothing is to be typed here."
        }
    }

    /// Its columns, from the left.
    public var columns: [FormColumn] { [FormColumn(Self.own, "", 4, .hidden)] + fields }

    /// The name of the column that says what the program wrote into the cells of a row, by which it is noticed when
    /// something else is typed over them.
    public static let own = "own"

    /// Returns how the column says what the program wrote into the cell of another, from the fingerprint of that.
    public static func ownMark(_ column: String, _ fingerprint: String) -> String {
        "\(column):\(fingerprint)"
    }

    /// The columns by which rows and answers are told: without one of them what stands beside it is not to be believed.
    public var required: [FormColumn] { columns.filter { $0.use != .shown || checked.contains($0.name) } }

    /// Returns whether a text can be the id of a question, and not something that was typed in its place.
    public static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
                    || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
            }
    }

    /// The columns for what is asked.
    private var fields: [FormColumn] {
        switch self {
        case .instructions: [FormColumn("text", "", 110)]
        case .lists: FormChoice.allCases.flatMap(\.columns)
        case .reply:
            [
                FormColumn("field", "", 4, .hidden), .check, FormColumn("title", "Field", 24),
                FormColumn("value", "Fill in here", 60, .typed), FormColumn("hint", "", 60),
            ]
        case .answers:
            [
                .item, FormColumn("wording", "", 4, .hidden), .check, .number,
                FormColumn("theme", "Theme", 14), FormColumn("question", "Question", 36),
                FormColumn("guidance", "A good answer", 34),
                // Together no wider than can be read when it is printed on a page across.
                FormColumn(.status, 14, .status), FormColumn(.summary, 64), FormColumn(.authority, 16),
                FormColumn(.details, 26), FormColumn(.confidential, 12, .yes),
                FormColumn(.principal, 9, .yes), FormColumn(.leftBlank, 8, .yes),
            ]
        case .parts:
            [
                .item, FormColumn("part", "", 4, .hidden), .check, .number, .question,
                FormColumn("heading", "Part of the question", 60),
                FormColumn("speaks", "Your answer speaks of it", 16, .typed, .yes),
            ]
        case .treaties:
            [.item, FormColumn("treaty", "", 4, .hidden), .check, .number, .question]
                + [FormColumn("heading", TreatyField.treaty.description.title, 44)]
                + TreatyField.allCases.filter { $0 != .main }.map { FormColumn($0, $0 == .note ? 50 : 16) }
        case .measures:
            [.chosen] + MeasureField.allCases.map { FormColumn($0, [.title: 60, .source: 40][$0] ?? 14) }
        case .difficulties:
            [.chosen, FormColumn(.challenges, 70)]
                + Self.challengeKinds.map { FormColumn($0, "Kind of difficulty", 18, .typed, .challengeKind) }
        case .assistance:
            [.chosen, FormColumn("direction", "Needed or offered", 14, .typed, .direction)]
                + AssistanceField.allCases.map { FormColumn($0, $0 == .note ? 70 : 24) }
        case .plan:
            [.chosen]
                + PlannedStepField.allCases.map {
                    FormColumn($0, [.action: 50, .by: 12, .priority: 12][$0] ?? 24)
                }
        case .proposals:
            [
                FormColumn("list", "What it is about", 44, .typed, .proposals),
                FormColumn("text", "Proposal", 90, .typed, isProse: true),
                FormColumn(
                    "commitments", "Commitments, by their headings, with semicolons between them", 30, .typed,
                    .commitments),
            ]
        }
    }

    /// The names of the columns for kinds of difficulties, of which a row has several.
    public static let challengeKinds = ["kind", "kind-2", "kind-3"]

    /// The columns whose fingerprint a row has, so that it is noticed when they were not moved together; empty for a
    /// sheet whose rows are blank when it is sent.
    public var checked: [String] {
        switch self {
        case .reply: ["field", "title"]
        case .answers: ["item", "wording", "number", "question"]
        case .parts: ["item", "part", "number", "question", "heading"]
        case .treaties: ["item", "treaty", "number", "question", "heading"]
        default: []
        }
    }

    /// Returns the text of which a row has the fingerprint, from what stands in its checked columns; line breaks and
    /// spaces count as one.
    public static func checkedText(_ contents: [String]) -> String {
        contents.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(
            separator: "\n")
    }
}

/// A column of a sheet.
public struct FormColumn: Sendable {
    /// What is to be done with its cells.
    public enum Use: Sendable {
        /// They are out of sight.
        case hidden
        /// They are to be read.
        case shown
        /// They are to be filled in.
        case typed
    }

    /// Its name in the hidden first row: that of the field that it holds, if it holds one.
    public let name: String
    /// What stands above it.
    public let title: String
    /// Its width, in characters.
    public let width: Double
    /// What is to be done with its cells.
    public let use: Use
    /// The words to choose from; nil for a text.
    public let choice: FormChoice?
    /// Whether it holds text of several paragraphs.
    public let isProse: Bool

    /// Creates a column.
    init(
        _ name: String, _ title: String, _ width: Double, _ use: Use = .shown, _ choice: FormChoice? = nil,
        isProse: Bool = false
    ) {
        (self.name, self.title, self.width) = (name, title, width)
        (self.use, self.choice, self.isProse) = (use, choice, isProse)
    }

    /// Creates the column of a field of an answer.
    fileprivate init(_ field: AnswerField, _ width: Double, _ choice: FormChoice? = nil) {
        let isProse = if case .prose = field.kind { true } else { false }
        self.init(field.rawValue, field.description.title, width, .typed, choice, isProse: isProse)
    }

    /// Creates the column of a field of an entry.
    fileprivate init(_ field: some EntryField, _ width: Double) {
        let vocabulary: Vocabulary? = if case .word(let vocabulary) = field.kind { vocabulary } else { nil }
        self.init(
            field.rawValue, field.description.title, width, .typed,
            vocabulary.flatMap { vocabulary in FormChoice.allCases.first { $0.vocabulary == vocabulary } })
    }

    fileprivate static let item = FormColumn("item", "", 4, .hidden)
    fileprivate static let check = FormColumn("check", "", 4, .hidden)
    fileprivate static let number = FormColumn("number", "No.", 5)
    fileprivate static let question = FormColumn("question", "Question", 44)
    fileprivate static let chosen = FormColumn("question", "Question", 40, .typed, .questions)
}

/// Words to choose from in a cell.
public enum FormChoice: String, CaseIterable, Sendable {
    /// The questions.
    case questions
    /// The lists of proposals.
    case proposals
    /// The commitments, by their headings.
    case commitments
    case yes, status, position, direction
    case measureKind = "measure-kind"
    case challengeKind = "challenge-kind"
    case assistanceKind = "assistance-kind"
    case stepPriority = "step-priority"

    /// The words, where they are the same for every checklist.
    public var words: [String]? {
        switch self {
        case .questions, .proposals, .commitments: nil
        case .yes: [Self.yesWord]
        case .direction: [AnswerField.needed.rawValue, AnswerField.offered.rawValue]
        case .status, .position, .measureKind, .challengeKind, .assistanceKind, .stepPriority:
            vocabulary?.words
        }
    }

    /// The vocabulary that the words are; nil if they are none.
    public var vocabulary: Vocabulary? {
        switch self {
        case .status: .status
        case .position: .position
        case .measureKind: .measureKind
        case .challengeKind: .challengeKind
        case .assistanceKind: .assistanceKind
        case .stepPriority: .stepPriority
        case .questions, .proposals, .commitments, .yes, .direction: nil
        }
    }

    /// What says that something is so.
    public static let yesWord = "yes"
    /// What says that something is not so.
    public static let noWord = "no"

    /// The columns of the sheet of lists that hold the words: where a word stands for something else, that stands beside
    /// it, with a fingerprint of both.
    var columns: [FormColumn] {
        [FormColumn(rawValue, "", 40)]
            + (words == nil
                ? [FormColumn(meaning, "", 40), FormColumn(check, "", 20)] : [])
    }

    /// The name of the column that holds what the words stand for.
    public var meaning: String { "\(rawValue)-meaning" }
    /// The name of the column that holds the fingerprint of both.
    public var check: String { "\(rawValue)-check" }
}
