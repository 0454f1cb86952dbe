public import ByteText
public import Diagnostics
public import FollowUpModel
import TextAnalysis
import YAMLSyntax

/// The note in which the Secretariat asks a State to clarify its reply: courteous, question by question,
/// without rule codes and without technical remarks on the file.
public struct ClarificationNote {
    private let source: SourceFile
    private let lines: LineIndex
    private let findings: [Diagnostic]
    private let checklist: Checklist
    private let name: StateName?
    private let cycle: Cycle?
    private let stage: SubmissionStage

    /// Creates the note on the findings in a reply, or in a form that is none yet. `name` is the name of the State, if
    /// it is known.
    public init(
        _ findings: [Diagnostic], in source: SourceFile, checklist: Checklist, name: StateName?,
        cycle: Cycle?,
        stage: SubmissionStage = .returned
    ) {
        self.stage = stage
        self.findings = findings.filter { $0.severity > .note && $0.place.path == source.path }
        self.source = source
        lines = LineIndex(source)
        self.checklist = checklist
        self.name = name
        self.cycle = cycle
    }

    /// Whether there is nothing to ask.
    public var isEmpty: Bool { findings.isEmpty }

    /// The whole note.
    public var text: String {
        let state = name?.inSentence ?? "your State"
        var blocks = [
            "To the focal point of \(name?.inSentence ?? "the State")",
            wrapped(
                checklist.title + (cycle.map { ", cycle \($0.id)" } ?? "") + ": request for clarification"),
        ]
        switch stage {
        case .returned where isEmpty, .cleared where isEmpty:
            blocks.append(
                wrapped("The Secretariat thanks \(state) for its reply, which raises no questions."))
        case .returned, .cleared:
            blocks.append(
                wrapped(
                    "The Secretariat thanks \(state) for its reply. So that it can be reported as it was meant, the "
                        + "Secretariat would be grateful for a clarification of the following."))
        case .begun:
            blocks.append(
                wrapped(
                    "The Secretariat thanks \(state) for what is filled in so far. It is no reply yet: it bears neither "
                        + "the day of its submission nor a proposal or an answer for publication. If it is complete, "
                        + "the Secretariat would be grateful for that day."))
        case .sent:
            blocks.append(
                wrapped(
                    "The checklist that was sent to \(state) has nothing filled in. The Secretariat would be grateful "
                        + "for a reply."))
        }
        if !isEmpty || !stage.isReply {
            blocks += points
            blocks.append(
                wrapped(
                    "The Secretariat would be grateful to receive the \(stage.isReply ? "corrected" : "completed") checklist"
                        + (cycle.map { " by \(Self.spelledOut($0.cutOffDate))" } ?? "")
                        + ", and remains at the disposal of \(state) for any question."))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// The points on the reply as a whole, then those on the items in the order of the checklist; none if there is nothing
    /// to ask.
    public var points: [String] {
        let order = { (finding: Diagnostic) in
            let item = finding.item ?? (Self.isPlacedByLine(finding) ? item(at: finding.place) : nil)
            return item.flatMap { checklist.position(ofItem: $0) }.map { $0 + 1 } ?? 0
        }
        let groups = Dictionary(grouping: findings, by: order).sorted { $0.key < $1.key }
        return groups.enumerated().map { number, group in
            let subject =
                group.key == 0
                ? "The reply as a whole"
                : "The question “\(Self.inside(checklist.items[group.key - 1].question))”"
            return ([wrapped("\(number + 1). \(subject)")] + requests(group.value)).joined(separator: "\n")
        }
    }

    /// Returns the requests on some findings. Requests in the same words are made once, with the number of
    /// occurrences.
    private func requests(_ findings: [Diagnostic]) -> [String] {
        var counts: [Request: Int] = [:]
        let requests = findings.map(request).filter { request in
            counts[request, default: 0] += 1
            return counts[request] == 1
        }
        return requests.map { request in
            let count = counts[request] ?? 1
            let text = request.text + (count == 1 ? "" : count == 2 ? " (Twice.)" : " (\(count) times.)")
            guard let quotation = request.quotation else {
                return wrapped("- \(text)", indent: 3, hanging: 2)
            }
            return wrapped("- The reply says: \(quotation)", indent: 3, hanging: 2) + "\n"
                + wrapped(text, indent: 5)
        }
    }

    /// The request on a finding, and the words that it quotes.
    private struct Request: Hashable {
        let quotation: String?
        let text: String
    }

    /// Returns the request on a finding; in a workbook it begins with the cell, by which the State finds it.
    private func request(_ finding: Diagnostic) -> Request {
        let request = requestWithoutCell(finding)
        guard let cell = source.cells?.cell(at: finding.place.range.lowerBound) else { return request }
        return Request(quotation: request.quotation, text: "(\(cell.name)) \(request.text)")
    }

    private func requestWithoutCell(_ finding: Diagnostic) -> Request {
        // A misspelt “confidential” leaves the same doubt as another word for it.
        let name = finding.isConfidential ? source.text(in: finding.place.range).lowercased() : ""
        let code = finding.code == "FU102" && name.hasPrefix("conf") ? "FU214" : finding.code
        if let words = ClarificationRequest.words(for: code, isConfidential: finding.isConfidential) {
            return Request(quotation: quotation(finding), text: words)
        }
        let message = finding.message.prefix(1).uppercased() + finding.message.dropFirst()
        return Request(
            quotation: quotation(finding),
            text: Self.undoubled("\(message).\(finding.help.map { " \($0)" } ?? "")"))
    }

    /// Returns whether a finding is on a line, in a file that may not have been read, rather than on an answer.
    private static func isPlacedByLine(_ finding: Diagnostic) -> Bool {
        finding.code.hasPrefix("FU0") || finding.code == "FU215"
    }

    /// Returns the id of the item under which a place in the file stands, as far as the lines tell where the file could
    /// not be read.
    private func item(at place: SourceLocation) -> String? {
        var margin = Int.max
        for number in (1...lines.position(of: place.range.lowerBound).line).reversed() {
            let line = source.text(in: lines.range(ofLine: number))
            let indentation = line.prefix { $0 == " " }.count
            let name = line.dropFirst(indentation).prefix { $0 != ":" }
            // A line further in, a comment and a blank line belong to what stands above.
            guard indentation < margin, name.first?.isLetter ?? false else { continue }
            if checklist.position(ofItem: String(name)) != nil { return String(name) }
            margin = indentation
        }
        return nil
    }

    /// Returns words that stand between quotation marks, with other marks in place of their own.
    private static func inside(_ words: String) -> String {
        String(words.map { "“\"".contains($0) ? "‘" : $0 == "”" ? "’" : $0 })
    }

    /// Returns a sentence without the quotation marks that a State typed inside those of the sentence.
    private static func undoubled(_ sentence: String) -> String {
        ["““", "“\""].reduce(sentence) { $0.replacing($1, with: "“") }
            .replacing("””", with: "”").replacing("\"”", with: "”")
    }

    /// Returns what a line of the form says, without the name of the field and the marks around the words.
    private static func words(ofLine line: String) -> String {
        var words = line[...]
        words = words.drop { "-{[ ".contains($0) }
        let name = words.prefix { $0.isLowercase || $0 == "-" }
        if !name.isEmpty, words.dropFirst(name.count).first == ":" { words = words.dropFirst(name.count + 1) }
        words = words.drop { "\"'>|[{ ".contains($0) }
        while let last = words.last, "\"'}],; ".contains(last) { words.removeLast() }
        return String(words)
    }

    /// Returns what the State wrote at the location of a finding, shortened and on one line: the words in
    /// question, or their whole line if a mark is wrong rather than a word.
    private func quotation(_ finding: Diagnostic) -> String? {
        // A missing field (FU103) has no words; the finding is located at its neighbours.
        guard finding.code != "FU103", !finding.isConfidential else { return nil }
        // Of a row that is not read it is not known whether it is in confidence.
        if let cells = source.cells, cells.content(at: finding.place.range.lowerBound)?.isEmpty ?? true {
            return nil
        }
        let isPlain = ClarificationRequest.words(for: finding.code, isConfidential: false) == nil
        let words = Self.words(ofLine: folded(finding.place.range))
        if isPlain, words.contains(where: \.isLetter) {
            return finding.message.contains(words) ? nil : quoted(words)
        }
        let whole = lines.range(ofLine: lines.position(of: finding.place.range.lowerBound).line)
        // However long the line is, only the part that is quoted is read.
        let start = Int(whole.lowerBound)
        let line = Self.words(ofLine: folded(ByteRange(start, min(start + 4_096, Int(whole.upperBound)))))
        return line.contains(where: \.isLetter) ? quoted(line) : nil
    }

    /// Returns words in quotation marks; nil if they are not only words, but several fields on one line.
    private func quoted(_ words: String) -> String? {
        words.contains(where: "{}[]".contains) ? nil : "“\(Self.inside(shortened(words)))”"
    }

    private func folded(_ range: ByteRange) -> String {
        FoldedText.line(source.text(in: range))
    }

    private func shortened(_ text: String) -> String { text.count > 160 ? text.prefix(158) + "…" : text }

    private static func spelledOut(_ date: CalendarDate) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// Returns the text wrapped between words at 90 characters.
    private func wrapped(_ text: String, indent: Int = 0, hanging: Int = 0) -> String {
        YAMLText.comment(text, prefix: String(repeating: " ", count: indent), hanging: hanging, width: 90)
            .joined(separator: "\n")
    }
}
