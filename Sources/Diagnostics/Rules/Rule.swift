public import ByteText

/// A rule: its page, and the wording of its findings.
public protocol Rule: Sendable {
    /// The documentation of the rule.
    static var page: RulePage { get }
}

extension Rule {
    /// Creates a finding of this rule that has no location yet.
    public static func found(
        _ message: String, help: String? = nil, related: [Diagnostic.Related] = [],
        correction: Correction? = nil
    ) -> Finding {
        Finding(page: page, message: message, help: help, related: related, correction: correction)
    }
}

/// What a rule found, before it is located in a file.
public struct Finding: Sendable {
    /// The page of the rule.
    public let page: RulePage
    /// What is wrong, as one clause without a full stop.
    public let message: String
    /// What to do, as one sentence.
    public let help: String?
    /// Other locations that belong to it.
    public var related: [Diagnostic.Related]
    /// The text to write in place of the text at the location of the finding.
    public let correction: Correction?

    /// Returns the finding at a location.
    public func located(at place: SourceLocation, item: String? = nil, fixes: [Fix] = []) -> Diagnostic {
        Diagnostic(
            code: page.code, severity: page.severity, message: message, place: place, item: item,
            related: related, help: help, fixes: fixes)
    }
}

/// The text to write in place of a word or a key.
public struct Correction: Sendable {
    /// The text.
    public let text: String
    /// Whether it is certain to be what was meant.
    public let safety: Fix.Safety

    /// Creates a correction.
    public init(_ text: String, _ safety: Fix.Safety) {
        self.text = text
        self.safety = safety
    }
}

extension Diagnostic {
    /// Returns the same finding in other words.
    package func reworded(_ words: Finding) -> Diagnostic {
        Diagnostic(
            code: code, severity: severity, message: words.message, place: place, item: item,
            related: related, help: words.help, fixes: fixes, isConfidential: isConfidential)
    }
}
