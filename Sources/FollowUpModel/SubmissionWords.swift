/// The words of a submission’s answers apart from it, as bytes that can be kept elsewhere: all submissions of a cycle together
/// take more memory than there may be.
///
/// Each text stands as its length in four bytes, the lowest first, and its UTF-8.
public struct SubmissionWords: Equatable, Sendable {
    /// The bytes.
    public private(set) var bytes: [UInt8]
    private var position = 0
    private var isCutShort = false

    /// The words that were kept as these bytes.
    public init(bytes: [UInt8] = []) { self.bytes = bytes }

    fileprivate mutating func append(_ text: String) {
        // No text is as long as a file may be.
        let count = UInt32(clamping: text.utf8.count)
        for shift in stride(from: 0, to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: count >> shift))
        }
        bytes.append(contentsOf: text.utf8)
    }

    /// Whether every text that was asked for was there, and no other is.
    fileprivate var isUsedUp: Bool { !isCutShort && position == bytes.count }

    /// The next text; nothing where bytes are missing.
    fileprivate mutating func next() -> String {
        guard bytes.count - position >= 4 else {
            isCutShort = true
            return ""
        }
        let count = (0..<4).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
        position += 4
        let text = bytes[position...].prefix(count)
        position = text.endIndex
        if text.count < count { isCutShort = true }
        return String(decoding: text, as: UTF8.self)
    }
}

extension Submission {
    /// The same without the words of its answers, and these: each text is empty and stands where it stood. What is counted of
    /// answers, and which texts there are, can still be told; proposals keep their words. Words that are never printed, those
    /// given in confidence and those not confirmed, are not among those that are kept.
    public func parted() -> (outline: Submission, words: SubmissionWords) {
        var words = SubmissionWords()
        let outline = with(
            answers: answers.map { answer in
                answer.mapWords {
                    if !answer.isConfidential { words.append($0) }
                    return ""
                }
            },
            unconfirmed: Unconfirmed(
                answers: unconfirmed.answers.map { $0.mapWords { _ in "" } },
                proposals: unconfirmed.proposals))
        return (outline, words)
    }

    /// The submission of which this is the outline, with its words but those that are never printed; nil when these are not its
    /// words.
    public func with(words: SubmissionWords) -> Submission? {
        var words = words
        let whole = with(
            answers: answers.map { $0.isConfidential ? $0 : $0.mapWords { _ in words.next() } },
            unconfirmed: unconfirmed)
        return words.isUsedUp ? whole : nil
    }
}

extension Answer {
    fileprivate func mapWords(_ replace: (String) -> String) -> Answer {
        func mapped(_ text: Located<String>) -> Located<String> {
            Located(replace(text.value), at: text.range)
        }
        func mapped(_ entry: Assistance) -> Assistance {
            Assistance(kind: entry.kind, note: entry.note.map(mapped))
        }
        var answer = self
        answer.summary = summary.map(mapped)
        answer.details = details.map(mapped)
        answer.measures = measures.map { measure in
            Measure(
                title: mapped(measure.title), kind: measure.kind, year: measure.year,
                source: measure.source.map(replace))
        }
        answer.authority = authority.map(mapped)
        answer.challenges = challenges.map(mapped)
        answer.needed = needed.map { mapped($0) }
        answer.offered = offered.map { mapped($0) }
        answer.plan = plan.map { planned in
            PlannedAction(
                action: mapped(planned.action), authority: planned.authority.map(replace), by: planned.by)
        }
        return answer
    }
}
