import FollowUpModel

/// Distinguishes comments that a person typed into a checklist from those of the form.
struct TypedComments {
    /// The line above explanations that were kept from an earlier checklist.
    static let heading = "# " + FormComments.fromEarlier

    private let ofTheForm: Set<Substring>

    /// Creates a filter that treats the comments of `forms`, and `others`, as not typed by a person.
    init(besides forms: [BlankChecklist], _ others: [String]) {
        let lines = forms.flatMap { $0.text.split(separator: "\n") } + others.map { $0[...] }
        ofTheForm = Set(lines.map(Self.trimmed).filter { $0.first == "#" }).union([Self.heading[...]])
            .union(FormComments.formerly.map { "# \($0)"[...] })
    }

    /// Returns those of `lines` (comments and blank lines) that a person typed, with the blank lines between
    /// them.
    func typed(_ lines: [String]) -> [String] {
        let isBlank = { (line: String) in Self.trimmed(line).isEmpty }
        let kept = lines.filter { line in
            let line = Self.trimmed(line)
            return line.isEmpty || line.first == "#" && !ofTheForm.contains(line)
        }.drop(while: isBlank)
        return Array(kept[..<(kept.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? kept.startIndex)])
    }

    /// Returns what a person typed above the first field of an answer. The former explanation of the question
    /// is dropped if the new form has it too, and kept if it is worded differently.
    func typed(above lines: [String], explanation: [[String]]) -> [String] {
        let lines = lines.map { String(Self.trimmed($0)) }
        let run = lines.prefix { $0.first == "#" && $0 != "#" }
        var paragraphs: [[String]] = []
        for line in run {
            let isFirst = Self.labels.contains { line.hasPrefix("# \($0)") }
            if isFirst || paragraphs.isEmpty { paragraphs.append([]) }
            paragraphs[paragraphs.count - 1].append(line)
        }
        let asked = Set(explanation.map(Self.words))
        let rest = lines.dropFirst(run.count)
        // What an earlier carrying-over kept stands below its heading, up to an empty comment.
        let kept = rest.drop { $0 != Self.heading }.dropFirst().prefix { $0 != "#" }
        return paragraphs.filter { !asked.contains(Self.words($0)) }.flatMap(\.self)
            + typed(Array(rest.prefix { $0 != Self.heading })) + kept
            + typed(Array(rest[kept.endIndex...]))
    }

    private static let labels = ["Question ", "Key point: ", "A good answer: "]

    /// Returns the words of a comment, regardless of its line breaks and of the number of the question.
    private static func words(_ lines: [String]) -> String {
        let text = lines.map { trimmed($0).drop { $0 == "#" || $0 == " " } }.joined(separator: " ")
        guard text.hasPrefix(labels[0]), let colon = text.firstIndex(of: ":") else { return text }
        let number = text[..<colon].filter { !$0.isNumber }
        return number + text[colon...]
    }

    private static func trimmed(_ line: some StringProtocol) -> Substring {
        let line = Substring(line).drop { $0 == " " }
        return line[..<(line.lastIndex { !$0.isWhitespace }.map { line.index(after: $0) } ?? line.startIndex)]
    }
}
