public import ByteText
public import Diagnostics

/// What decoding a file gave.
public struct Decoded<Value: Sendable>: Sendable {
    /// The file.
    public let source: SourceFile
    /// The value; nil when the file holds too little to make one.
    public let value: Value?
    /// The findings, in the order of their places; those on something confidential say no word of it.
    public let findings: [Diagnostic]
    /// The bytes that no output shows.
    public let confidential: [ByteRange]
    /// The bytes of each answer of a submission that could be read to its end.
    let answers: [ByteRange]
    /// Those of answers given in confidence.
    private let answersInConfidence: [ByteRange]

    init(
        source: SourceFile, value: Value?, findings: [Diagnostic], confidential: [ByteRange] = [],
        answers: [ByteRange] = [], answersInConfidence: [ByteRange] = []
    ) {
        self.source = source
        self.value = value
        self.confidential = confidential
        self.answers = answers
        self.answersInConfidence = answersInConfidence
        self.findings = findings.withholding(confidential, of: source).sorted()
    }

    /// Whether a finding is an error.
    public var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Whether a finding is an error that stands in the way of what is published. One in an answer given in confidence does not:
    /// whether the reply is published would tell of that answer.
    public var isRefused: Bool {
        let errors = findings.lazy.filter { $0.severity == .error }
        guard !answersInConfidence.isEmpty else { return !errors.isEmpty }
        let inConfidence = RangeCover(answersInConfidence)
        return errors.contains { !inConfidence.contains($0.place.range) }
    }

    /// The value, when there is one and no error stands in the way of what is published.
    public var accepted: Value? { isRefused ? nil : value }

    /// The same with another value, in which more answers are given in confidence: those that begin at `keys`.
    func replacing(_ value: Value, inConfidence keys: [ByteRange]) -> Decoded<Value> {
        let keys = Set(keys.map(\.lowerBound))
        return Decoded(
            source: source, value: value, findings: findings, confidential: confidential, answers: answers,
            answersInConfidence: answersInConfidence + answers.filter { keys.contains($0.lowerBound) })
    }

    /// The same with further findings, in the order of their places.
    public func adding(_ more: [Diagnostic]) -> Decoded<Value> {
        more.isEmpty
            ? self
            : Decoded(
                source: source, value: value, findings: findings + more, confidential: confidential,
                answers: answers, answersInConfidence: answersInConfidence)
    }
}
