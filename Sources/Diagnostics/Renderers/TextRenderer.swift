/// Findings as a person reads them in a terminal: the place, the message, the line with the place marked, the help.
public struct TextRenderer: Sendable {
    private var lines: SourceLines
    private let isBrief: Bool
    private let isColoured: Bool

    /// Makes a renderer that shows lines from `sources`, and from a file that is not among them when `elsewhere` has it; a
    /// finding in another file is shown without its line. When brief, a finding takes one line.
    public init(
        sources: some Sequence<SourceFile>, isBrief: Bool = false, isColoured: Bool = false,
        elsewhere: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
    ) {
        self.isBrief = isBrief
        self.isColoured = isColoured
        lines = SourceLines(sources, elsewhere: elsewhere)
    }

    /// One finding as a block of text that ends in an empty line, or as one line.
    public mutating func render(_ finding: Diagnostic) -> String {
        let severity = painted("\(finding.severity.rawValue)[\(finding.code)]", as: .of(finding.severity))
        let head = "\(heading(finding.place)): \(severity): \(VisibleText.escaped(finding.message))\n"
        if isBrief { return head }
        var block =
            finding.isConfidential
            ? withheld(finding.place) : excerpt(finding.place, .of(finding.severity))
        for related in finding.related {
            block.append("  \(heading(related.place)): note: \(VisibleText.escaped(related.message))")
        }
        if let help = finding.help {
            block.append("  \(painted("help", as: .help)): \(VisibleText.escaped(help))")
        }
        return head + block.map { $0 + "\n" }.joined() + "\n"
    }

    /// The colours of a terminal.
    private enum Colour: String {
        case red = "31"
        case yellow = "33"
        case help = "36"

        static func of(_ severity: Severity) -> Colour {
            switch severity {
            case .error: .red
            case .warning: .yellow
            case .note: .help
            }
        }
    }

    private func painted(_ text: String, as colour: Colour) -> String {
        isColoured ? "\u{1B}[1;\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    private mutating func heading(_ place: Place) -> String {
        guard let position = lines.region(of: place)?.start else {
            return VisibleText.escaped(place.path)
        }
        return "\(VisibleText.escaped(place.path)):\(position.line):\(position.column)"
    }

    /// What stands instead of a line that is confidential.
    private mutating func withheld(_ place: Place) -> [String] {
        lines.region(of: place).map { ["  \($0.start.line) | (confidential)"] } ?? []
    }

    /// The line of the place, and carets under the part of it that is meant.
    private mutating func excerpt(_ place: Place, _ colour: Colour) -> [String] {
        guard let index = lines.index(place.path), let source = lines.source(place.path),
            !source.bytes.isEmpty
        else {
            return []
        }
        let line = index.position(of: place.range.lowerBound).line
        let whole = index.range(ofLine: line)
        let start = min(max(place.range.lowerBound, whole.lowerBound), whole.upperBound)
        let end = min(max(place.range.upperBound, start), whole.upperBound)
        // Of a line of a megabyte no more is looked at than can be shown.
        let visible = { (range: ByteRange, fromEnd: Bool) in
            VisibleText.escaped(source.text(in: range.clipped(to: 4_096, fromEnd: fromEnd, in: source.bytes)))
        }
        let window = Window(
            before: visible(ByteRange(Int(whole.lowerBound), Int(start)), true),
            marked: visible(ByteRange(Int(start), Int(end)), false),
            after: visible(ByteRange(Int(end), Int(whole.upperBound)), false))
        let number = String(line)
        let margin = String(repeating: " ", count: number.count)
        let indent = String(repeating: " ", count: VisibleText.cells(window.before))
        let carets = String(repeating: "^", count: max(1, VisibleText.cells(window.marked)))
        return [
            "  \(number) | \(window.before)\(window.marked)\(window.after)",
            "  \(margin) | \(indent)\(painted(carets, as: colour))",
        ]
    }

    /// The part of a long line around the place; the parts left out are shown as “…”.
    private struct Window {
        var before: String
        var marked: String
        var after: String

        init(before: String, marked: String, after: String) {
            let most = 60
            self.before = before.count > most ? "…" + before.suffix(most) : before
            self.marked = marked.count > most ? marked.prefix(most) + "…" : marked
            self.after = after.count > most ? after.prefix(most) + "…" : after
        }
    }
}

extension ByteRange {
    /// The first or the last bytes of the range, as many as are wanted or a few fewer: no character is cut in two.
    fileprivate func clipped(to most: Int, fromEnd: Bool, in bytes: [UInt8]) -> ByteRange {
        var range = indices.clamped(to: bytes.indices)
        guard range.count > most else { return self }
        let isInside = { (offset: Int) in bytes[offset] & 0xC0 == 0x80 }
        if fromEnd {
            let start = (range.upperBound - most..<range.upperBound).first { !isInside($0) }
            range = (start ?? range.upperBound)..<range.upperBound
        } else {
            let end = (range.lowerBound..<range.lowerBound + most).last { !isInside($0) }
            range = range.lowerBound..<(end ?? range.lowerBound)
        }
        return ByteRange(range.lowerBound, range.upperBound)
    }
}
