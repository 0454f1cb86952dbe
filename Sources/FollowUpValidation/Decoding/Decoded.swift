public import ByteText
public import Diagnostics

/// The result of decoding a file.
public struct Decoded<Value: Sendable>: Sendable {
    /// The file.
    public let source: SourceFile
    /// The value; nil if the file contains too little to create one.
    public let value: Value?
    /// The findings, in order of their locations; those about confidential parts do not quote them.
    public let findings: [Diagnostic]
    /// The bytes that no output may show.
    public let confidential: [ByteRange]
    /// The bytes of each answer of a submission, if the file was parsed to its end.
    let answers: [ByteRange]
    /// The bytes of the answers given in confidence.
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
        self.findings = findings.redacting(confidential, of: source).sorted()
    }

    /// Whether any finding is an error.
    public var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Whether any finding is an error that prevents publication. An error in an answer given in confidence
    /// does not: whether the reply is published would disclose that answer.
    public var isRefused: Bool {
        let errors = findings.lazy.filter { $0.severity == .error }
        guard !answersInConfidence.isEmpty else { return !errors.isEmpty }
        let inConfidence = SortedByteRanges(answersInConfidence)
        return errors.contains { !inConfidence.contains($0.place.range) }
    }

    /// The value, if there is one and no error prevents publication.
    public var accepted: Value? { isRefused ? nil : value }

    /// Returns the result with another value, in which further answers are confidential: those that begin at
    /// `keys`.
    func replacing(_ value: Value, inConfidence keys: [ByteRange]) -> Decoded<Value> {
        let keys = Set(keys.map(\.lowerBound))
        return Decoded(
            source: source, value: value, findings: findings, confidential: confidential, answers: answers,
            answersInConfidence: answersInConfidence + answers.filter { keys.contains($0.lowerBound) })
    }

    /// Returns the result with further findings, in order of their locations.
    public func adding(_ more: [Diagnostic]) -> Decoded<Value> {
        more.isEmpty
            ? self
            : Decoded(
                source: source, value: value, findings: findings + more, confidential: confidential,
                answers: answers, answersInConfidence: answersInConfidence)
    }
}
