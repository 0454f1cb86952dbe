import FollowUpModel

/// Tells the comments that a person typed into a checklist from those that the form itself has.
struct TypedComments {
    /// The line above words of an earlier checklist that stand beside those of the new one.
    static let heading = "# From the earlier checklist:"

    /// What the form said before and says otherwise now. Who words a comment of the form anew adds the old one.
    private static let formerly: [Substring] = [
        "# Action plan: what is to be done next, by whom and by when (as in 2012, 2012-06 or 2012-06-30)"
    ]

    private let ofTheForm: Set<Substring>

    /// Knows the comments of `forms`, and `others`.
    init(besides forms: [BlankChecklist], _ others: [String]) {
        let lines = forms.flatMap { $0.text.split(separator: "\n") } + others.map { $0[...] }
        ofTheForm = Set(lines.map(Self.trimmed).filter { $0.first == "#" }).union([Self.heading[...]])
            .union(Self.formerly)
    }

    /// Those of `lines`, which are blank or comments, that a person typed; blank lines between them stay.
    func typed(_ lines: [String]) -> [String] {
        let isBlank = { (line: String) in Self.trimmed(line).isEmpty }
        let kept = lines.filter { line in
            let line = Self.trimmed(line)
            return line.isEmpty || line.first == "#" && !ofTheForm.contains(line)
        }.drop(while: isBlank)
        return Array(kept[..<(kept.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? kept.startIndex)])
    }

    /// What stands above the first field of an answer, without the explanation of the question where that is the new
    /// form’s too. An explanation that is worded otherwise stays beside the new one.
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
        // What was kept before stands below its heading, up to an empty comment.
        let kept = rest.drop { $0 != Self.heading }.dropFirst().prefix { $0 != "#" }
        return paragraphs.filter { !asked.contains(Self.words($0)) }.flatMap(\.self)
            + typed(Array(rest.prefix { $0 != Self.heading })) + kept
            + typed(Array(rest[kept.endIndex...]))
    }

    private static let labels = ["Question ", "Key point: ", "A good answer: "]

    /// The words of a comment, however it is broken into lines and whichever number the question has.
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
