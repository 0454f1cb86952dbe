/// Findings as a person reads them in a terminal: the place, the message, the line with the place marked, the help.
public struct TextRenderer: Sendable {
    private let sources: [String: SourceFile]
    private var indexes: [String: LineIndex] = [:]

    /// Makes a renderer that shows lines from `sources`; a finding in another file is shown without its line.
    public init(sources: some Sequence<SourceFile>) {
        self.sources = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// One finding as a block of text that ends in an empty line.
    public mutating func render(_ finding: Diagnostic) -> String {
        var lines = [
            "\(heading(finding.place)): \(finding.severity.rawValue)[\(finding.code)]: \(finding.message)"
        ]
        lines += excerpt(finding.place)
        for related in finding.related {
            lines.append("  \(heading(related.place)): note: \(related.message)")
        }
        if let help = finding.help { lines.append("  help: \(help)") }
        return lines.map(VisibleText.escaped).joined(separator: "\n") + "\n\n"
    }

    private mutating func index(_ path: String) -> LineIndex? {
        if let index = indexes[path] { return index }
        guard let source = sources[path] else { return nil }
        let index = LineIndex(source)
        indexes[path] = index
        return index
    }

    private mutating func heading(_ place: Place) -> String {
        guard let position = index(place.path)?.position(of: place.range.lowerBound) else {
            return place.path
        }
        return "\(place.path):\(position.line):\(position.column)"
    }

    /// The line of the place, and carets under the part of it that is meant.
    private mutating func excerpt(_ place: Place) -> [String] {
        guard let index = index(place.path), let source = sources[place.path], !source.bytes.isEmpty else {
            return []
        }
        let line = index.position(of: place.range.lowerBound).line
        let whole = index.range(ofLine: line)
        let start = min(max(place.range.lowerBound, whole.lowerBound), whole.upperBound)
        let end = min(max(place.range.upperBound, start), whole.upperBound)
        let window = Window(
            before: VisibleText.escaped(source.text(in: ByteRange(Int(whole.lowerBound), Int(start)))),
            marked: VisibleText.escaped(source.text(in: ByteRange(Int(start), Int(end)))),
            after: VisibleText.escaped(source.text(in: ByteRange(Int(end), Int(whole.upperBound)))))
        let number = String(line)
        let margin = String(repeating: " ", count: number.count)
        let indent = String(repeating: " ", count: VisibleText.cells(window.before))
        let carets = String(repeating: "^", count: max(1, VisibleText.cells(window.marked)))
        return [
            "  \(number) | \(window.before)\(window.marked)\(window.after)",
            "  \(margin) | \(indent)\(carets)",
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
