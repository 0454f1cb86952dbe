public import ByteText

/// How serious a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Information; does not change the exit code.
    case note
    /// A person should look at it; the submission can be used.
    case warning
    /// It must be fixed before the submission can be used.
    case error

    private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }

    /// Orders notes before warnings before errors.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// One finding: what is wrong, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
    /// Another location that belongs to the finding, with what it shows (“first given here”).
    public struct Related: Hashable, Sendable {
        /// What this location shows.
        public let message: String
        /// The location.
        public let place: SourceLocation

        /// Creates a secondary location with its message.
        public init(_ message: String, at place: SourceLocation) {
            self.message = message
            self.place = place
        }
    }

    /// The rule's code (`FU201`); never reused or renumbered.
    public let code: String
    /// How serious it is.
    public let severity: Severity
    /// What is wrong, as one clause without a full stop.
    public let message: String
    /// The location.
    public let place: SourceLocation
    /// The id of the checklist item that the finding concerns, if any.
    public let item: String?
    /// Other locations that belong to it.
    public let related: [Related]
    /// What to do, as one sentence.
    public let help: String?
    /// Ways to fix it.
    public let fixes: [Fix]
    /// Whether the text at its location is confidential: then no output shows the line or a fix.
    public let isConfidential: Bool

    /// Creates a finding. The message and the help of a confidential one must quote nothing from the file.
    public init(
        code: String, severity: Severity, message: String, place: SourceLocation, item: String? = nil,
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

    /// Returns the same finding marked confidential and reworded, because the original message may quote the
    /// text. The fixes stay, for the program to apply.
    public func confidential(message: String, item: String?, help: String) -> Diagnostic {
        Diagnostic(
            code: code, severity: severity, message: message, place: place, item: item, related: related,
            help: help, fixes: fixes, isConfidential: true)
    }

    /// The same finding without fixes.
    package var withoutFixes: Diagnostic {
        fixes.isEmpty
            ? self
            : Diagnostic(
                code: code, severity: severity, message: message, place: place, item: item, related: related,
                help: help, isConfidential: isConfidential)
    }

    /// The fixes that an output may show.
    var shownFixes: [Fix] {
        isConfidential ? [] : fixes.filter { $0.edits.count <= Fix.maxShownEdits }
    }
}

extension Diagnostic: Comparable {
    /// Orders findings as a person works through them: by file, then location, then code and message.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        // Most are in one file, and few at one location.
        if left.place.path != right.place.path { return left.place.path < right.place.path }
        let (range, other) = (left.place.range, right.place.range)
        if range.lowerBound != other.lowerBound { return range.lowerBound < other.lowerBound }
        if range.upperBound != other.upperBound { return range.upperBound < other.upperBound }
        return (left.code, left.message) < (right.code, right.message)
    }
}
