import FollowUpModel
import YAMLSyntax

/// Distinguishes comments that a person typed into a checklist from those of the form.
struct TypedComments {
    /// The line above explanations that were kept from an earlier checklist.
    static let heading = "# " + FormComments.fromEarlier

    /// What stands above the answers to questions that are no longer asked.
    static let headerOfRetired = YAMLText.comment(FormComments.retired, prefix: "# ")

    private let ofTheForm: Set<Substring>

    /// Creates the filter for files that are written on `form`. Their own form is that of `former`, or of the same
    /// questions where that is not known.
    init(
        in files: [LineMappedFile], besides form: BlankChecklist, of former: Checklist?, edition: Int?,
        cycle: String
    ) {
        let forms = [false, true].map { isShort in
            form.earlier(former, edition: edition, cycle: cycle, isShort: isShort)
        }
        self.init(
            besides: [form] + forms,
            isFormer: files.contains { $0.value(form.fieldsToCopy.name, of: 0) == nil },
            Self.headerOfRetired)
    }

    /// Creates a filter that treats the comments of `forms`, and `others`, as not typed by a person, and those of
    /// the forms as they were formerly if `isFormer`.
    init(besides forms: [BlankChecklist], isFormer: Bool, _ others: [String]) {
        let texts = forms.map(\.text)
        let lines = texts.flatMap { $0.split(separator: "\n") } + others.map { $0[...] }
        let former = isFormer ? forms.flatMap(FormerForm.comments).map { Self.trimmed($0) } : []
        ofTheForm = Set(lines.compactMap { Self.comment(in: $0) }).union(former).union([Self.heading[...]])
    }

    /// Returns those of `lines` (comments and blank lines) that a person typed, with the blank lines between
    /// them.
    func typed(_ lines: [String]) -> [String] {
        let isBlank = { (line: String) in Self.trimmed(line).isEmpty }
        let kept = lines.filter { isBlank($0) || isTyped($0) }.drop(while: isBlank)
        return Array(kept[..<(kept.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? kept.startIndex)])
    }

    /// Returns whether a line has a comment, by itself or at its end, that a person typed.
    func isTyped(_ line: String) -> Bool {
        guard let comment = Self.comment(in: line), !ofTheForm.contains(comment) else { return false }
        // The day and the address that a form names are those of its cycle.
        return !comment.hasPrefix("# " + FormComments.sendingStart)
    }

    /// The comments above the first field of an answer.
    struct Explanation {
        /// What a person typed there, and what an earlier carrying-over kept.
        var typed: [String] = []
        /// The lines that belong to the first field.
        var ofFirstField: [String] = []
    }

    /// Returns what stands above the first field of an answer. The former explanation of the question is dropped
    /// if the new form has it too, and kept if it is worded differently.
    func above(_ lines: [String], explanation: [[String]]) -> Explanation {
        let lines = lines.map { String(Self.trimmed($0)) }
        let run = lines.prefix { $0.first == "#" && $0 != "#" }
        var paragraphs: [[String]] = []
        for line in run {
            let isFirst = Self.labels.contains { line.hasPrefix("# \($0)") }
            if isFirst || paragraphs.isEmpty { paragraphs.append([]) }
            paragraphs[paragraphs.count - 1].append(line)
        }
        let asked = Set(explanation.map(Self.words))
        var result = Explanation()
        for paragraph in paragraphs {
            let length = (1...paragraph.count).last {
                asked.contains(Self.words(Array(paragraph.prefix($0))))
            }
            guard let length else {
                result.typed += paragraph
                continue
            }
            result.ofFirstField += paragraph.dropFirst(length)
        }
        let rest = lines.dropFirst(run.count)
        guard rest.contains(Self.heading) else {
            result.ofFirstField += rest
            return result
        }
        // What an earlier carrying-over kept stands below its heading, up to an empty comment.
        let kept = rest.drop { $0 != Self.heading }.dropFirst().prefix { $0 != "#" }
        result.typed += typed(Array(rest.prefix { $0 != Self.heading })) + kept
        result.ofFirstField += rest[kept.endIndex...]
        return result
    }

    private static let labels = ["Question ", "Key point: ", "A good answer: "]

    /// Returns the words of a comment, regardless of its line breaks and of the number of the question.
    private static func words(_ lines: [String]) -> String {
        let text = lines.map { trimmed($0).drop { $0 == "#" || $0 == " " } }.joined(separator: " ")
        guard text.hasPrefix(labels[0]), let colon = text.firstIndex(of: ":") else { return text }
        let number = text[..<colon].filter { !$0.isNumber }
        return number + text[colon...]
    }

    /// Returns the comment of a line, from its number sign on; nil if it has none.
    private static func comment(in line: some StringProtocol) -> Substring? {
        let line = trimmed(line)
        return line.firstIndex(of: "#").map { line[$0...] }
    }

    private static func trimmed(_ line: some StringProtocol) -> Substring {
        let line = Substring(line).drop { $0 == " " }
        return line[..<(line.lastIndex { !$0.isWhitespace }.map { line.index(after: $0) } ?? line.startIndex)]
    }
}
