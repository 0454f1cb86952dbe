import ByteText
import TerminalText

/// Renders findings as workflow commands, one a line, from which GitHub makes annotations on the lines of a
/// change.
public struct GitHubRenderer {
    private var lines: SourceLines
    private static let chunkSize = 1 << 16

    private init(_ sources: [SourceFile]) { lines = SourceLines(sources) }

    /// Returns the annotations, each with a line break at its end.
    public static func render(_ findings: Findings) -> String {
        var text = ""
        write(findings) { text += $0 }
        return text
    }

    /// Passes the annotations to `take` in chunks of about `chunkSize` bytes, so that the whole text is never in
    /// memory at once.
    public static func write(_ findings: Findings, to take: (String) -> Void) {
        var renderer = GitHubRenderer(findings.sources)
        var text = ""
        for finding in findings.diagnostics {
            text += renderer.line(finding) + "\n"
            guard text.utf8.count >= Self.chunkSize else { continue }
            take(text)
            text = ""
        }
        if findings.hidden > 0 {
            text += "::notice title=followup::\(findings.hidden.counted("further finding")) not shown.\n"
        }
        take(text)
    }

    private mutating func line(_ finding: Diagnostic) -> String {
        var properties = ["file=\(Self.escaped(property: finding.place.path))"]
        let cell = lines.cell(of: finding.place)
        if cell == nil, let region = lines.region(of: finding.place) {
            properties += ["line=\(region.start.line)", "endLine=\(region.end.line)"]
            // GitHub accepts columns only within one line. Its end column is the one after the last character.
            if region.start.line == region.end.line {
                properties += ["col=\(region.start.column)", "endColumn=\(region.end.column)"]
            }
        }
        properties.append("title=\(Self.escaped(property: finding.code))")
        // An annotation can stand on a line only.
        var message = [(cell.map { "\($0.name): " } ?? "") + Sentence.of(finding.message)]
        for related in finding.related {
            message.append("\(heading(related.place)): \(related.message)")
        }
        if let help = finding.help { message.append(help) }
        let text = message.map { Self.escaped(VisibleText.escaped($0)) }.joined(separator: "%0A")
        return "::\(Self.command(finding.severity)) \(properties.joined(separator: ","))::\(text)"
    }

    private mutating func heading(_ place: SourceLocation) -> String {
        place.path + (lines.file(place.path)?.index.suffix(of: place.range.lowerBound) ?? "")
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// Returns a text in which nothing can end the command.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "%\r\n".utf8.contains($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Returns a text in which nothing can end a property of the command either, and which a terminal or a browser
    /// that shows the log does not obey.
    private static func escaped(property text: String) -> String {
        var result = ""
        for scalar in escaped(VisibleText.escaped(text)).unicodeScalars {
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
