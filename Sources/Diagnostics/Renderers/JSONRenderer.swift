import ByteText
public import JSONText

/// Renders findings as one JSON object, for other programs.
///
/// The format is described in `Documentation/findings.md`. Names and meanings stay as they are within a
/// version; a new member may be added without a new version.
public struct JSONRenderer {
    /// The version of the format.
    public static let version = 1

    private var lines: SourceLines

    private init(_ sources: [SourceFile]) { lines = SourceLines(sources) }

    /// Returns the findings as JSON with a line break at the end.
    ///
    /// - Parameters:
    ///   - findings: The findings.
    ///   - members: Further members, added at the end of the object.
    public static func render(_ findings: Findings, adding members: [JSONValue.Member] = []) -> String {
        var text = ""
        write(findings, adding: members) { text += $0 }
        return text
    }

    /// Hands the JSON to `take` in pieces, so that many findings are never whole in memory.
    public static func write(
        _ findings: Findings, adding members: [JSONValue.Member] = [], to take: (String) -> Void
    ) {
        var renderer = JSONRenderer(findings.sources)
        var json = JSONWriter()
        json.object { json in
            json.member("format", "followup-findings")
            json.member("version", .number(version))
            json.member("files", .array(findings.sources.map { .string($0.path) }))
            json.member("findings") { json in
                json.array(findings.diagnostics) { finding, json in
                    json.write(renderer.value(finding))
                    json.drain { take(String(decoding: $0, as: UTF8.self)) }
                }
            }
            json.member("not-shown", .number(findings.hidden))
            json.member("failures", .array(findings.failures.map(JSONValue.string)))
            for member in members { json.member(member) }
        }
        take(String(decoding: json.bytes, as: UTF8.self) + "\n")
    }

    private mutating func value(_ finding: Diagnostic) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("code", .string(finding.code)),
            .init("severity", .string(finding.severity.rawValue)),
            .init("message", .string(finding.message)),
        ]
        if let help = finding.help { members.append(.init("help", .string(help))) }
        if let item = finding.item { members.append(.init("item", .string(item))) }
        members.append(.init("place", value(finding.place)))
        members.append(
            .init(
                "related",
                .array(
                    finding.related.map { related in
                        .object([
                            .init("message", .string(related.message)), .init("place", value(related.place)),
                        ])
                    })))
        members.append(.init("fixes", .array(finding.shownFixes.map { value($0, in: finding.place.path) })))
        if finding.isConfidential { members.append(.init("confidential", .bool(true))) }
        return .object(members)
    }

    private mutating func value(_ fix: Fix, in path: String) -> JSONValue {
        .object([
            .init("title", .string(fix.title)),
            .init("safety", .string(fix.safety.rawValue)),
            .init(
                "edits",
                .array(
                    fix.edits.map { edit in
                        .object([
                            .init("place", value(SourceLocation(path: path, range: edit.range))),
                            .init("replacement", .string(edit.replacement)),
                        ])
                    })),
        ])
    }

    /// Returns a location: bytes for programs that edit, lines and columns for those that display, sheet and cell of a
    /// workbook. A file that was not read has only its path.
    private mutating func value(_ place: SourceLocation) -> JSONValue {
        if let cell = lines.cell(of: place) {
            return .object([
                .init("path", .string(place.path)), .init("sheet", .string(cell.sheet)),
                .init("cell", .string(cell.reference)),
            ])
        }
        guard let region = lines.region(of: place) else {
            return .object([.init("path", .string(place.path))])
        }
        return .object([
            .init("path", .string(place.path)),
            .init("start", Self.value(region.start, byte: place.range.lowerBound)),
            .init("end", Self.value(region.end, byte: place.range.upperBound)),
        ])
    }

    private static func value(_ position: SourcePosition, byte: UInt32) -> JSONValue {
        .object([
            .init("line", .number(position.line)), .init("column", .number(position.column)),
            .init("byte", .number(Int(byte))),
        ])
    }
}
