public import Diagnostics

extension Provenance {
    /// The version of the shape.
    public static let version = 1

    /// What `format` says.
    static let format = "followup-provenance"

    /// The bytes of the file.
    public var bytes: [UInt8] { json.bytes + [UInt8(ascii: "\n")] }

    /// The provenance in the shape that `Documentation/provenance.md` describes.
    public var json: JSONValue {
        .object([
            .init("format", .string(Self.format)), .init("version", .number(Self.version)),
            .init("cycle", .string(cycle)), .init("exercise", .bool(isExercise)),
            .init("layout", .string(layout)),
            .init(
                "files",
                .array(
                    files.map {
                        .object([.init("path", .string($0.path)), .init("sha256", .string($0.sha256))])
                    })),
            .init("documents", .array(documents.map(\.json))),
            .init("left-out", .array(leftOut.map(\.json))),
        ])
    }
}

extension Provenance.Document {
    fileprivate var json: JSONValue {
        .object([
            .init("document", .string(name)), .init("paragraphs", .array(paragraphs.map(\.json))),
        ])
    }
}

extension Provenance.TracedParagraph {
    fileprivate var json: JSONValue {
        .object(
            [
                .init("number", .number(number)), .init("section", .string(section)),
                .init("text", .string(text)),
                .init("subparagraphs", .array(subparagraphs.map(JSONValue.string))),
                .init("footnotes", .array(footnotes.map(JSONValue.string))),
                .init("references", .array(references.map(JSONValue.string))),
                .init("sources", .array(sources.map(\.json))),
            ] + (sources.isEmpty ? [.init("written-by", "program")] : []))
    }
}

extension Provenance.TracedSource {
    fileprivate var json: JSONValue {
        .object(
            stretch.members + item.members("item")
                + (edited.map { [.init("edited", .object($0.members))] } ?? []))
    }
}

extension Provenance.Stretch {
    fileprivate var members: [JSONValue.Member] {
        [
            .init("path", .string(path)),
            .init("line", .number(start.line)), .init("column", .number(start.column)),
            .init("end-line", .number(end.line)), .init("end-column", .number(end.column)),
        ]
    }
}

extension Provenance.LeftOut {
    /// What stands under `reason` for confidential answers.
    static let inConfidence = "given in confidence"

    fileprivate var json: JSONValue {
        switch self {
        case .text(let stretch, let item, let field, let reason):
            .object(
                stretch.members + item.members("item") + [
                    .init("what", .string(field)), .init("reason", .string(reason)),
                ])
        case .confidential(let path, let count):
            .object(
                [.init("path", .string(path)), .init("reason", .string(Self.inConfidence))]
                    + (count.map { [.init("count", .number($0))] } ?? []))
        case .submission(let path, let reason):
            .object([
                .init("path", .string(path)), .init("what", "submission"), .init("reason", .string(reason)),
            ])
        }
    }
}

extension String? {
    /// A member of this name, or none.
    fileprivate func members(_ name: String) -> [JSONValue.Member] {
        map { [.init(name, .string($0))] } ?? []
    }
}
