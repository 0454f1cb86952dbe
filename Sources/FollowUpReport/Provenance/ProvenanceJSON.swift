import JSONText

extension Provenance {
    /// The version of the shape.
    public static let version = 1

    /// What `format` says.
    static let format = "followup-provenance"

    /// All bytes of the file, in the shape that `Documentation/provenance.md` describes. A report is traced piece by piece
    /// (`Tracing`); this is for a provenance that is there.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.provenance(cycle: cycle, isExercise: isExercise, layout: layout, files: files) { json in
            for document in documents {
                json.document(document.name) { json in
                    for paragraph in document.paragraphs { json.entry(paragraph) }
                }
            }
        } leftOut: { json in
            for leftOut in leftOut { json.entry(leftOut) }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension JSONWriter {
    /// Writes a provenance: `documents` writes each document, `leftOut` each text that is left out.
    mutating func provenance(
        cycle: String, isExercise: Bool, layout: String, files: [Provenance.File],
        documents: (inout JSONWriter) -> Void, leftOut: (inout JSONWriter) -> Void
    ) {
        object { json in
            json.member("format", .string(Provenance.format))
            json.member("version", .number(Provenance.version))
            json.member("cycle", .string(cycle))
            json.member("exercise", .bool(isExercise))
            json.member("layout", .string(layout))
            json.member("files", each: files) { file, json in
                json.member("path", .string(file.path))
                json.member("sha256", .string(file.sha256))
            }
            json.member("documents") { $0.array(documents) }
            json.member("left-out") { $0.array(leftOut) }
        }
    }

    /// Writes a document of a provenance: `paragraphs` writes each of them.
    mutating func document(_ name: String, _ paragraphs: (inout JSONWriter) -> Void) {
        entry { json in
            json.object { json in
                json.member("document", .string(name))
                json.member("paragraphs") { $0.array(paragraphs) }
            }
        }
    }

    /// Writes a paragraph of a document.
    mutating func entry(_ paragraph: Provenance.TracedParagraph) {
        entry { $0.object { paragraph.write(to: &$0) } }
    }

    /// Writes what is left out.
    mutating func entry(_ leftOut: Provenance.LeftOut) { entry { $0.object { leftOut.write(to: &$0) } } }
}

extension Provenance.TracedParagraph {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("number", .number(number))
        json.member("section", .string(section))
        json.member("text", .string(text))
        json.member("subparagraphs", .array(subparagraphs.map(JSONValue.string)))
        json.member("footnotes", .array(footnotes.map(JSONValue.string)))
        json.member("references", .array(references.map(JSONValue.string)))
        json.member("sources", each: sources) { $0.write(to: &$1) }
        if sources.isEmpty { json.member("written-by", "program") }
    }
}

extension Provenance.TracedSource {
    fileprivate func write(to json: inout JSONWriter) {
        stretch.write(to: &json)
        if let item { json.member("item", .string(item)) }
        if let edited {
            json.member("edited") { $0.object { edited.write(to: &$0) } }
        }
    }
}

extension Provenance.Stretch {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("path", .string(path))
        json.member("line", .number(start.line))
        json.member("column", .number(start.column))
        json.member("end-line", .number(end.line))
        json.member("end-column", .number(end.column))
    }
}

extension Provenance.LeftOut {
    /// What stands under `reason` for confidential answers.
    static let inConfidence = "given in confidence"

    fileprivate func write(to json: inout JSONWriter) {
        switch self {
        case .text(let stretch, let item, let field, let reason):
            stretch.write(to: &json)
            if let item { json.member("item", .string(item)) }
            json.member("what", .string(field))
            json.member("reason", .string(reason))
        case .confidential(let path, let count):
            json.member("path", .string(path))
            json.member("reason", .string(Self.inConfidence))
            if let count { json.member("count", .number(count)) }
        case .submission(let path, let reason):
            json.member("path", .string(path))
            json.member("what", "submission")
            json.member("reason", .string(reason))
        }
    }
}
