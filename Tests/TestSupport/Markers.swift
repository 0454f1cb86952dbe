public import ByteText
public import Diagnostics
public import Testing

/// A text with markers for expected findings: `⟪FU201 implmented⟫` expects FU201 on “implmented”, `⟪FU103⟫`
/// expects FU103 on an empty range.
public struct MarkedText: Sendable {
    /// An expected finding.
    public struct Expected: Hashable, Sendable, CustomStringConvertible {
        /// The code.
        public let code: String
        /// The byte range.
        public let range: ByteRange

        /// The code and the byte range.
        public var description: String { "\(code) at bytes \(range.lowerBound)..<\(range.upperBound)" }
    }

    /// The text without the markers.
    public private(set) var text = ""
    /// The expected findings, in the order of their positions.
    public private(set) var expected: [Expected] = []

    /// Parses a text with markers, which may be nested.
    public init(_ marked: String) {
        var open: [(code: String, start: Int)] = []
        var rest = Substring(marked)
        while let character = rest.popFirst() {
            switch character {
            case "⟪":
                let code = String(rest.prefix(5))
                rest.removeFirst(5)
                if rest.first == " " { rest.removeFirst() }
                open.append((code, text.utf8.count))
            case "⟫":
                guard let mark = open.popLast() else { continue }
                expected.append(Expected(code: mark.code, range: ByteRange(mark.start, text.utf8.count)))
            default: text.append(character)
            }
        }
    }

    /// Records an issue for each missing and each unexpected finding.
    public func check(_ findings: [Diagnostic], sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        let found = findings.map { Expected(code: $0.code, range: $0.place.range) }
        for missing in expected where !found.contains(missing) {
            Issue.record("not found: \(missing) in \(excerpt(missing.range))", sourceLocation: sourceLocation)
        }
        for (finding, place) in zip(findings, found) where !expected.contains(place) {
            Issue.record(
                "not due: \(place), “\(finding.message)”, on \(excerpt(place.range))",
                sourceLocation: sourceLocation)
        }
        #expect(found.count == expected.count, "\(expected) are due", sourceLocation: sourceLocation)
        #expect(
            findings.count == Set(findings).count, "a finding is reported twice",
            sourceLocation: sourceLocation)
    }

    private func excerpt(_ range: ByteRange) -> String {
        "“\(SourceFile(path: "", bytes: Array(text.utf8)).text(in: range))”"
    }
}
