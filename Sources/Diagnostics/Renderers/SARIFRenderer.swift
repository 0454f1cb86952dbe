import ByteText
import Fingerprints
import JSONText

/// Renders findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS standard), which
/// code scanning services and editors read.
public struct SARIFRenderer {
    private var lines: SourceLines
    /// The rules that have findings; a reader of the log needs no others.
    private let rules: [RulePage]
    /// The index of each rule in `rules`, by code.
    private let positions: [String: Int]
    /// How many findings with the same fingerprint there were so far.
    private var earlier: [Fingerprint: Int] = [:]

    private init(_ findings: Findings) {
        lines = SourceLines(findings.sources)
        let codes = Set(findings.diagnostics.map(\.code))
        rules = findings.rules.filter { codes.contains($0.code) }
        positions = Dictionary(
            rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns the findings as one SARIF log with one run, with a line break at the end.
    ///
    /// - Parameters:
    ///   - findings: The findings.
    ///   - version: The version of the program.
    public static func render(_ findings: Findings, version: String) -> String {
        var text = ""
        write(findings, version: version) { text += $0 }
        return text
    }

    /// Hands the log to `take` in pieces, so that many findings are never whole in memory.
    public static func write(_ findings: Findings, version: String, to take: (String) -> Void) {
        var renderer = SARIFRenderer(findings)
        let driver = JSONValue.object([
            .init("name", "followup"), .init("version", .string(version)),
            .init("rules", .array(renderer.rules.map(value))),
        ])
        var json = JSONWriter()
        json.object { json in
            json.member(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            json.member("version", "2.1.0")
            json.member("runs", each: [findings]) { findings, json in
                json.member("tool", .object([.init("driver", driver)]))
                json.member("invocations", .array([invocation(findings)]))
                json.member(
                    "artifacts",
                    .array(findings.sources.map { .object([.init("location", location($0.path))]) }))
                json.member("columnKind", "unicodeCodePoints")
                json.member("results") { json in
                    json.array(findings.diagnostics) { finding, json in
                        json.write(renderer.value(finding))
                        json.drain { take(String(decoding: $0, as: UTF8.self)) }
                    }
                }
            }
        }
        take(String(decoding: json.bytes, as: UTF8.self) + "\n")
    }

    private static func value(_ rule: RulePage) -> JSONValue {
        .object([
            .init("id", .string(rule.code)),
            .init("name", .string(rule.name)),
            .init("shortDescription", message(rule.what)),
            .init("fullDescription", message("\(rule.what) \(rule.why)")),
            .init(
                "help",
                message("“followup explain \(rule.code)” prints the page of this rule with an example.")),
            .init("defaultConfiguration", .object([.init("level", .string(rule.severity.rawValue))])),
        ])
    }

    private static func invocation(_ findings: Findings) -> JSONValue {
        let hidden =
            findings.hidden > 0
            ? [("note", "\(findings.hidden.counted("further finding")) not shown.")] : []
        let notifications = findings.failures.map { ("error", $0) } + hidden
        return .object([
            .init("executionSuccessful", .bool(findings.failures.isEmpty)),
            .init(
                "toolExecutionNotifications",
                .array(
                    notifications.map { level, text in
                        .object([.init("level", .string(level)), .init("message", message(text))])
                    })),
        ])
    }

    private mutating func value(_ finding: Diagnostic) -> JSONValue {
        var members: [JSONValue.Member] = [.init("ruleId", .string(finding.code))]
        if let position = positions[finding.code] { members.append(.init("ruleIndex", .number(position))) }
        let sentence = Sentence.of(finding.message)
        members += [
            .init("level", .string(finding.severity.rawValue)),
            .init(
                "message", Self.message([sentence, finding.help].compactMap(\.self).joined(separator: " "))),
            .init("locations", .array([.object(location(of: finding.place))])),
            .init(
                "partialFingerprints",
                .object([.init("followupFinding/v1", .string(fingerprint(of: finding)))])),
        ]
        if !finding.related.isEmpty {
            members.append(
                .init(
                    "relatedLocations",
                    .array(
                        finding.related.map {
                            .object(
                                location(of: $0.place) + [
                                    .init("message", Self.message(Sentence.of($0.message)))
                                ])
                        })))
        }
        if !finding.shownFixes.isEmpty {
            members.append(
                .init("fixes", .array(finding.shownFixes.map { value($0, in: finding.place.path) })))
        }
        if let item = finding.item {
            members.append(.init("properties", .object([.init("item", .string(item))])))
        }
        return .object(members)
    }

    /// Returns what tells the finding from others, however lines move: the fingerprint of what it says, which is
    /// nothing confidential, and its number among those that say the same.
    private mutating func fingerprint(of finding: Diagnostic) -> String {
        let words = [finding.code, finding.place.path, finding.item ?? "", finding.message]
        let fingerprint = Fingerprint(of: words.joined(separator: "\0"))
        earlier[fingerprint, default: 0] += 1
        return "\(fingerprint.short):\(earlier[fingerprint, default: 1])"
    }

    private mutating func value(_ fix: Fix, in path: String) -> JSONValue {
        let replacements = fix.edits.map { edit in
            JSONValue.object([
                .init("deletedRegion", region(of: SourceLocation(path: path, range: edit.range))),
                .init("insertedContent", Self.message(edit.replacement)),
            ])
        }
        let change = JSONValue.object([
            .init("artifactLocation", Self.location(path)), .init("replacements", .array(replacements)),
        ])
        return .object([
            .init("description", Self.message(fix.title)), .init("artifactChanges", .array([change])),
            .init("properties", .object([.init("safety", .string(fix.safety.rawValue))])),
        ])
    }

    /// Returns where something stands: the part of the file and, in a workbook, the cell.
    private mutating func location(of place: SourceLocation) -> [JSONValue.Member] {
        let cell = lines.cell(of: place).map { cell in
            JSONValue.object([
                .init("name", .string(cell.reference)), .init("fullyQualifiedName", .string(cell.name)),
            ])
        }
        return [.init("physicalLocation", value(place))]
            + (cell.map { [.init("logicalLocations", .array([$0]))] } ?? [])
    }

    private mutating func value(_ place: SourceLocation) -> JSONValue {
        .object([.init("artifactLocation", Self.location(place.path)), .init("region", region(of: place))])
    }

    /// Returns a region: lines and columns from 1, the end being the column after the last, and byte offset
    /// and length.
    private mutating func region(of place: SourceLocation) -> JSONValue {
        // Of a file that was not read only its beginning is known; services show no result without a line.
        guard let region = lines.region(of: place) else { return .object([.init("startLine", .number(1))]) }
        return .object([
            .init("startLine", .number(region.start.line)),
            .init("startColumn", .number(region.start.column)),
            .init("endLine", .number(region.end.line)), .init("endColumn", .number(region.end.column)),
            .init("byteOffset", .number(Int(place.range.lowerBound))),
            .init("byteLength", .number(place.range.indices.count)),
        ])
    }

    private static func message(_ text: String) -> JSONValue { .object([.init("text", .string(text))]) }

    private static func location(_ path: String) -> JSONValue {
        .object([.init("uri", .string(FileReference.uri(path)))])
    }
}
