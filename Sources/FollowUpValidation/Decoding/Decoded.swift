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

    init(source: SourceFile, value: Value?, findings: [Diagnostic], confidential: [ByteRange] = []) {
        self.source = source
        self.value = value
        self.confidential = confidential
        self.findings = findings.withholding(confidential, of: source).sorted()
    }

    /// Whether a finding is an error.
    public var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// The value, when there is one and no finding is an error.
    public var accepted: Value? { hasErrors ? nil : value }

    /// The same with another value.
    func replacing(_ value: Value) -> Decoded<Value> {
        Decoded(source: source, value: value, findings: findings, confidential: confidential)
    }

    /// The same with further findings, in the order of their places.
    public func adding(_ more: [Diagnostic]) -> Decoded<Value> {
        more.isEmpty
            ? self
            : Decoded(source: source, value: value, findings: findings + more, confidential: confidential)
    }
}
