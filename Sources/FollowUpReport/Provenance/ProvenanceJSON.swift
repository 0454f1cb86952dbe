import FollowUpModel
import JSONText

extension Provenance {
    /// The version of the format.
    public static let version = 2

    /// The value of `format`.
    static let format = "followup-provenance"

    /// The bytes of the file, in the format described in `Documentation/provenance.md`. `Tracing` writes the
    /// provenance of a report piece by piece; this is for a provenance in memory.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.provenance(head, choices: choices) { json in
            for document in documents {
                json.document(document.name, sections: document.sections) { json in
                    for paragraph in document.paragraphs where paragraph.name.isInSummary {
                        json.line(paragraph)
                    }
                } paragraphs: { json in
                    for paragraph in document.paragraphs where !paragraph.name.isInSummary {
                        json.line(paragraph)
                    }
                }
            }
        } leftOut: { json in
            json.lines(leftOut, reasons: head.reasons)
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension JSONWriter {
    /// Writes a provenance. `documents` writes the documents, `leftOut` what is left out.
    mutating func provenance(
        _ head: Provenance.Head, choices: [Provenance.TracedChoice],
        documents: (inout JSONWriter) -> Void, leftOut: (inout JSONWriter) -> Void
    ) {
        object { json in
            json.member("format", .string(Provenance.format))
            json.member("version", .number(Provenance.version))
            json.member("cycle", .string(head.cycle))
            json.member("exercise", .bool(head.isExercise))
            json.member("layout", .string(head.layout))
            json.member("folder", .string(head.folder))
            json.member("formats", .array(head.formats.map(JSONValue.string)))
            json.member("reasons") { json in
                json.array(head.reasons) { $1.write(.string($0)) }
            }
            json.member("documents") { $0.array(documents) }
            if !choices.isEmpty {
                json.member("examples") { json in
                    json.array { json in
                        for choice in choices { json.line { $0.object { choice.write(to: &$0) } } }
                    }
                }
            }
            json.member("left-out") { $0.array(leftOut) }
        }
    }

    /// Writes a document of a provenance. `summary` writes the paragraphs of its summary, `paragraphs` the numbered ones.
    mutating func document(
        _ name: String, sections: [String], summary: (inout JSONWriter) -> Void,
        paragraphs: (inout JSONWriter) -> Void
    ) {
        entry { json in
            json.object { json in
                json.member("document", .string(name))
                json.member("sections") { json in
                    json.array(sections) { $1.write(.string($0)) }
                }
                json.member("summary") { $0.array(summary) }
                json.member("paragraphs") { $0.array(paragraphs) }
            }
        }
    }

    /// Writes a paragraph of a document.
    mutating func line(_ paragraph: Provenance.TracedParagraph) {
        line { $0.object { paragraph.write(to: &$0) } }
    }

    /// Writes what is left out, with one line per answer or per State’s proposals.
    mutating func lines(_ leftOut: [Provenance.LeftOut], reasons: [String]) {
        var rest = leftOut[...]
        while let first = rest.first {
            let together = rest.prefix { $0.owner != nil && $0.owner == first.owner }
            rest = rest.dropFirst(max(together.count, 1))
            line { json in
                json.object { json in
                    guard let owner = first.owner else { return first.write(to: &json, reasons) }
                    json.member("state", .string(owner.state))
                    if let item = owner.item { json.member("item", .string(item)) }
                    json.member("texts", each: together) { $0.write(to: &$1, reasons) }
                }
            }
        }
    }
}

extension Provenance.TracedParagraph {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("number", .number(name.number))
        json.member("section", .number(section))
        if !references.isEmpty {
            json.member("references", .array(references.map(JSONValue.string)))
        }
        if !sources.isEmpty { json.member("sources", each: sources) { $0.write(to: &$1) } }
    }
}

extension Provenance.TracedChoice {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("state", .string(state))
        json.member("item", .string(item))
        json.member("choice", .string(choice.rawValue))
        json.member("reason", .string(reason))
    }
}

extension Provenance.TracedSource {
    fileprivate func write(to json: inout JSONWriter) {
        if let state = place.state { json.member("state", .string(state)) }
        if let contributor = place.contributor { json.member("contributor", .string(contributor)) }
        if let item = place.item { json.member("item", .string(item)) }
        place.writeName(to: &json)
        if let words { json.member("words", .string(words)) }
        if let edited { json.member("edited", .string(edited)) }
        if let sentences {
            json.member(
                "sentences", .array([sentences.lowerBound, sentences.upperBound].map(JSONValue.number)))
        }
    }
}

extension TextIdentifier {
    /// Writes the members that distinguish it from other texts of the same answer, State or part.
    fileprivate func writeName(to json: inout JSONWriter) {
        switch self {
        case .reply, .answer, .contribution: break
        case .report(_, let about, let document):
            json.member("about", .string(about))
            if let document { json.member("document", .number(document)) }
        case .text(_, let target):
            switch target.part {
            case .answer(_, let field):
                json.member("field", .string(field.rawValue))
                if field.isList { json.member("entry", .number(target.entry)) }
            case .proposals(let list):
                json.member("proposals", .string(list.rawValue))
                json.member("entry", .number(target.entry))
            // Texts of contributions have names of their own.
            case .report: break
            }
        case .secretariat(let place):
            json.member("part", .string(place.part.name))
            json.member("paragraph", .number(place.paragraph))
            switch place.piece {
            case .text: break
            case .subparagraph(let number): json.member("subparagraph", .number(number))
            case .note(let number): json.member("note", .number(number))
            }
        }
    }
}

extension AnswerField {
    /// Whether it is a list.
    var isList: Bool {
        switch kind {
        case .entries, .words: true
        default: false
        }
    }
}

/// The owner of the texts that are written on one line.
private struct Owner: Equatable {
    let state: String
    let item: String?
}

extension Provenance.LeftOut {
    fileprivate var owner: Owner? {
        guard case .text(let place, _) = self, let state = place.state else { return nil }
        // A whole answer has a line of its own.
        if case .answer = place { return nil }
        return Owner(state: state, item: place.item)
    }

    fileprivate func write(to json: inout JSONWriter, _ reasons: [String]) {
        switch self {
        case .text(.answer(let state, let item), _):
            json.member("state", .string(state))
            json.member("item", .string(item))
        case .text(let place, _):
            if let contributor = place.contributor { json.member("contributor", .string(contributor)) }
            place.writeName(to: &json)
        case .submission(let file, _): json.member("file", .string(file))
        }
        json.member("reason", .number(reasons.firstIndex(of: reason) ?? reasons.endIndex))
    }
}
