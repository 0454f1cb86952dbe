public import ByteText

/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Something to know; changes no exit code.
    case note
    /// Something a person should look at; the submission can be used.
    case warning
    /// Something that must be mended before the submission can be used.
    case error

    private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }

    /// Orders notes before warnings before errors.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// One finding: what is wrong, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
    /// Another place that belongs to the finding, with what it shows (“first given here”).
    public struct Related: Hashable, Sendable {
        /// What this place shows.
        public let message: String
        /// The place.
        public let place: Place

        /// Makes a secondary place with its message.
        public init(_ message: String, at place: Place) {
            self.message = message
            self.place = place
        }
    }

    /// The rule's code (`FU201`); never reused or renumbered.
    public let code: String
    /// How much it weighs.
    public let severity: Severity
    /// What is wrong, as one clause without a full stop.
    public let message: String
    /// Where.
    public let place: Place
    /// The item of the checklist the finding belongs to, where there is one.
    public let item: String?
    /// Other places that belong to it.
    public let related: [Related]
    /// What to do, as one sentence.
    public let help: String?
    /// Ways of mending it.
    public let fixes: [Fix]
    /// Whether what stands at its place is confidential: then no output shows the line or a fix.
    public let isConfidential: Bool

    /// Makes a finding. The message and the help of a confidential one hold no word of the file.
    public init(
        code: String, severity: Severity, message: String, place: Place, item: String? = nil,
        related: [Related] = [], help: String? = nil, fixes: [Fix] = [], isConfidential: Bool = false
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.place = place
        self.item = item
        self.related = related
        self.help = help
        self.fixes = fixes
        self.isConfidential = isConfidential
    }

    /// The same finding on something confidential, worded anew: a message may quote what stands there. The fixes stay,
    /// for the program to apply.
    public func confidential(message: String, item: String?, help: String) -> Diagnostic {
        Diagnostic(
            code: code, severity: severity, message: message, place: place, item: item, related: related,
            help: help, fixes: fixes, isConfidential: true)
    }

    /// The fixes that an output may show.
    var shownFixes: [Fix] { isConfidential ? [] : fixes }
}

extension Diagnostic: Comparable {
    /// Orders findings as a person works through them: by file, then place, then code and message.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        // Most are in one file, and few at one place.
        if left.place.path != right.place.path { return left.place.path < right.place.path }
        let (range, other) = (left.place.range, right.place.range)
        if range.lowerBound != other.lowerBound { return range.lowerBound < other.lowerBound }
        if range.upperBound != other.upperBound { return range.upperBound < other.upperBound }
        return (left.code, left.message) < (right.code, right.message)
    }
}
