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

    /// Creates the note on the findings in a reply. `name` is the name of the State, if it is known.
    public init(
        _ findings: [Diagnostic], in source: SourceFile, checklist: Checklist, name: StateName?, cycle: Cycle?
    ) {
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
        if isEmpty {
            blocks.append(
                wrapped("The Secretariat thanks \(state) for its reply, which raises no questions."))
        } else {
            blocks.append(
                wrapped(
                    "The Secretariat thanks \(state) for its reply. So that it can be reported as it was meant, the "
                        + "Secretariat would be grateful for a clarification of the following."))
            blocks += points
            blocks.append(
                wrapped(
                    "The Secretariat would be grateful to receive the corrected checklist"
                        + (cycle.map { " by \(Self.spelledOut($0.cutOffDate))" } ?? "")
                        + ", and remains at the disposal of \(state) for any question."))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// The points on the reply as a whole, then those on the items in the order of the checklist.
    private var points: [String] {
        let order = { (finding: Diagnostic) in
            finding.item.flatMap { checklist.position(ofItem: $0) }.map { $0 + 1 } ?? 0
        }
        let groups = Dictionary(grouping: findings, by: order).sorted { $0.key < $1.key }
        return groups.enumerated().map { number, group in
            let subject =
                group.key == 0
                ? "The reply as a whole" : "The question “\(checklist.items[group.key - 1].question)”"
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

    private func request(_ finding: Diagnostic) -> Request {
        let message = finding.message.prefix(1).uppercased() + finding.message.dropFirst()
        let help =
            finding.isConfidential
            ? "What stands there is confidential, and is not quoted here." : finding.help
        return Request(
            quotation: quotation(finding), text: "\(message).\(help.map { " \($0)" } ?? "")")
    }

    /// Returns what the State wrote at the location of a finding, shortened and on one line: the words in
    /// question, or their whole line if a mark is wrong rather than a word.
    private func quotation(_ finding: Diagnostic) -> String? {
        // A missing field (FU103) has no words; the finding is located at its neighbours.
        guard finding.code != "FU103", !finding.isConfidential else { return nil }
        let words = folded(finding.place.range)
        if words.contains(where: \.isLetter) {
            return finding.message.contains(words) ? nil : "“\(shortened(words))”"
        }
        let whole = lines.range(ofLine: lines.position(of: finding.place.range.lowerBound).line)
        // However long the line is, only the part that is quoted is read.
        let start = Int(whole.lowerBound)
        let line = folded(ByteRange(start, min(start + 4_096, Int(whole.upperBound))))
        return line.contains(where: \.isLetter) ? "“\(shortened(line))”" : nil
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
