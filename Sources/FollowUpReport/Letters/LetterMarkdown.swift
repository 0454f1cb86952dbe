extension Letter {
    /// The letter in Markdown. What others wrote can be no markup in it.
    public var markdown: [UInt8] {
        let text = MarkdownText.escaped
        var parts = notices.map { "**\(text($0))**" } + ["# \(text(title))", text(dateline)]
        parts.append(Self.lines(addressee.map(text)))
        for block in blocks {
            switch block {
            case .heading(let words): parts.append("## \(text(words))")
            case .paragraph(let words): parts.append(text(words))
            case .points(let points):
                parts.append(
                    points.enumerated().map { "\($0 + 1). \(text($1))" }.joined(separator: "\n"))
            }
        }
        if !signature.isEmpty { parts.append(Self.lines(signature.map(text))) }
        parts += notices.map { "**\(text($0))**" }
        return Array((parts.joined(separator: "\n\n") + "\n").utf8)
    }

    /// Returns lines that stay lines.
    private static func lines(_ lines: [String]) -> String { lines.joined(separator: "\\\n") }
}
