public import ByteText

/// One rule: its page, and the wording of its findings.
public protocol Rule: Sendable {
    /// What the rule says of itself.
    static var page: RulePage { get }
}

extension Rule {
    /// A finding of this rule that has no place yet.
    public static func found(
        _ message: String, help: String? = nil, related: [Diagnostic.Related] = [],
        correction: Correction? = nil
    ) -> Finding {
        Finding(page: page, message: message, help: help, related: related, correction: correction)
    }
}

/// What a rule found, before it is put at a place in a file.
public struct Finding: Sendable {
    /// The page of the rule.
    public let page: RulePage
    /// What is wrong, as one clause without a full stop.
    public let message: String
    /// What to do, as one sentence.
    public let help: String?
    /// Other places that belong to it.
    public var related: [Diagnostic.Related]
    /// What to write instead of the words at the place of the finding.
    public let correction: Correction?

    /// The finding at its place.
    public func placed(at place: Place, item: String? = nil, fixes: [Fix] = []) -> Diagnostic {
        Diagnostic(
            code: page.code, severity: page.severity, message: message, place: place, item: item,
            related: related, help: help, fixes: fixes)
    }
}

/// What to write instead of a word or a key.
public struct Correction: Sendable {
    /// The words.
    public let text: String
    /// Whether they can only be what was meant.
    public let safety: Fix.Safety

    /// Makes a correction.
    public init(_ text: String, _ safety: Fix.Safety) {
        self.text = text
        self.safety = safety
    }
}
