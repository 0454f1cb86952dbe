import ByteText
import JSONText

/// Why a file cannot be used as the provenance of a report.
public struct ProvenanceProblem: Error, Hashable, Sendable {
    /// What is wrong, as one clause without a full stop that follows the path of the file and a colon.
    public let message: String
}

extension Provenance {
    /// Reads `provenance.json` back.
    public init(parsing bytes: [UInt8]) throws(ProvenanceProblem) {
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw ProvenanceProblem(
                message: "it is damaged at line \(error.position.line), column \(error.position.column): "
                    + error.message)
        }
        guard let root = Members(json), root.string("format") == Self.format else {
            throw ProvenanceProblem(message: "it is not the provenance of a report")
        }
        guard let version = root.number("version"), version == Self.version else {
            throw ProvenanceProblem(
                message: "it was written by another release of followup; compile the report anew")
        }
        guard let provenance = Self.read(root) else {
            throw ProvenanceProblem(
                message: "a part of it is missing or is not what compile writes; compile the report anew")
        }
        self = provenance
    }

    private static func read(_ root: Members) -> Provenance? {
        guard let cycle = root.string("cycle"), let isExercise = root.flag("exercise"),
            let layout = root.string("layout"),
            let files = root.list("files", File.init), let documents = root.list("documents", Document.init),
            !documents.isEmpty, Set(documents.map(\.name)).count == documents.count,
            let leftOut = root.list("left-out", LeftOut.init)
        else { return nil }
        return Provenance(
            cycle: cycle, isExercise: isExercise, layout: layout, files: files, documents: documents,
            leftOut: leftOut)
    }
}

/// The members of an object by their names.
private struct Members {
    private let values: [String: JSONValue]

    init?(_ value: JSONValue) {
        guard case .object(let members) = value else { return nil }
        values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func string(_ name: String) -> String? {
        if case .string(let text) = values[name] { text } else { nil }
    }

    func flag(_ name: String) -> Bool? {
        if case .bool(let value) = values[name] { value } else { nil }
    }

    func number(_ name: String) -> Int? {
        if case .number(let number) = values[name] { number } else { nil }
    }

    func object(_ name: String) -> Members? { values[name].flatMap(Members.init) }

    func strings(_ name: String) -> [String]? {
        guard case .array(let values) = values[name] else { return nil }
        let strings = values.compactMap { value -> String? in
            if case .string(let text) = value { text } else { nil }
        }
        return strings.count == values.count ? strings : nil
    }

    /// The entries of a list of objects; nil when one of them is not as it must be.
    func list<Entry>(_ name: String, _ entry: (Members) -> Entry?) -> [Entry]? {
        guard case .array(let values) = values[name] else { return nil }
        let entries = values.compactMap { Members($0).flatMap(entry) }
        return entries.count == values.count ? entries : nil
    }
}

extension Provenance.File {
    fileprivate init?(_ members: Members) {
        guard let path = members.string("path"), let sha256 = members.string("sha256") else { return nil }
        self.init(path: path, sha256: sha256)
    }
}

extension Provenance.Document {
    fileprivate init?(_ members: Members) {
        guard let name = members.string("document"),
            let paragraphs = members.list("paragraphs", Provenance.TracedParagraph.init)
        else { return nil }
        self.init(name: name, paragraphs: paragraphs)
    }
}

extension Provenance.TracedParagraph {
    fileprivate init?(_ members: Members) {
        guard let number = members.number("number"), let section = members.string("section"),
            let text = members.string("text"), let subparagraphs = members.strings("subparagraphs"),
            let footnotes = members.strings("footnotes"), let references = members.strings("references"),
            let sources = members.list("sources", Provenance.TracedSource.init)
        else { return nil }
        self.init(
            number: number, section: section, text: text, subparagraphs: subparagraphs, footnotes: footnotes,
            references: references, sources: sources)
    }
}

extension Provenance.TracedSource {
    fileprivate init?(_ members: Members) {
        guard let stretch = Provenance.Stretch(members) else { return nil }
        self.init(
            stretch, item: members.string("item"),
            edited: members.object("edited").flatMap(Provenance.Stretch.init))
    }
}

extension Provenance.Stretch {
    fileprivate init?(_ members: Members) {
        guard let path = members.string("path"), let line = members.number("line"),
            let column = members.number("column"), let endLine = members.number("end-line"),
            let endColumn = members.number("end-column"), line >= 1, column >= 1, endLine >= line,
            endColumn >= 1
        else { return nil }
        self.init(
            path: path, start: SourcePosition(line: line, column: column),
            end: SourcePosition(line: endLine, column: endColumn))
    }
}

extension Provenance.LeftOut {
    fileprivate init?(_ members: Members) {
        guard let path = members.string("path"), let reason = members.string("reason") else { return nil }
        if let stretch = Provenance.Stretch(members), let field = members.string("what") {
            self = .text(stretch, item: members.string("item"), field: field, reason: reason)
        } else if reason == Self.inConfidence {
            self = .confidential(path: path, count: members.number("count"))
        } else {
            self = .submission(path: path, reason: reason)
        }
    }
}
