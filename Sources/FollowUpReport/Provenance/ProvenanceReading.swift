import FollowUpModel
import JSONText

/// The error for a file that cannot be used as the provenance of a report.
public struct ProvenanceProblem: Error, Hashable, Sendable {
    /// A description of the problem, as one clause without a full stop, to follow the path of the file and a
    /// colon.
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
        guard let root = JSONMembers(json), root.string("format") == Self.format else {
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

    private static func read(_ root: JSONMembers) -> Provenance? {
        guard let cycle = root.string("cycle"), let isExercise = root.flag("exercise"),
            let layout = root.string("layout"), let folder = root.string("folder"),
            let formats = root.strings("formats"), let reasons = root.strings("reasons"),
            let documents = root.list("documents", Document.init), !documents.isEmpty,
            Set(documents.map(\.name)).count == documents.count,
            let choices = root.has("examples") ? root.list("examples", TracedChoice.init) : [],
            let leftOut = root.list("left-out", { LeftOut.read($0, reasons) })
        else { return nil }
        return Provenance(
            Head(
                cycle: cycle, isExercise: isExercise, layout: layout, folder: folder, formats: formats,
                reasons: reasons), documents: documents, choices: choices, leftOut: leftOut.flatMap(\.self))
    }
}

extension Provenance.Document {
    fileprivate init?(_ members: JSONMembers) {
        guard let name = members.string("document"), let sections = members.strings("sections"),
            // Releases before the summary was traced wrote none.
            let summary = members.has("summary")
                ? members.list("summary", { Provenance.TracedParagraph($0, ParagraphName.summary) }) : [],
            let paragraphs = members.list(
                "paragraphs", { Provenance.TracedParagraph($0, ParagraphName.numbered) }),
            (summary + paragraphs).allSatisfy({ sections.indices.contains($0.section) })
        else { return nil }
        self.init(name: name, sections: sections, paragraphs: summary + paragraphs)
    }
}

extension Provenance.TracedParagraph {
    fileprivate init?(_ members: JSONMembers, _ name: (Int) -> ParagraphName) {
        guard let number = members.number("number"), let section = members.number("section"),
            let references = members.has("references") ? members.strings("references") : [],
            let sources = members.has("sources")
                ? members.list("sources", Provenance.TracedSource.init) : []
        else { return nil }
        self.init(name(number), section: section, references: references, sources: sources)
    }
}

extension Provenance.TracedChoice {
    fileprivate init?(_ members: JSONMembers) {
        guard let state = members.string("state"), let item = members.string("item"),
            let choice = members.string("choice").flatMap(ExampleChoice.Choice.init(rawValue:)),
            let reason = members.string("reason")
        else { return nil }
        self.init(state: state, item: item, choice, reason: reason)
    }
}

extension Provenance.TracedSource {
    fileprivate init?(_ members: JSONMembers) {
        guard let place = TextIdentifier(members) else { return nil }
        let words = members.string("words")
        guard let sentences = members.has("sentences") ? members.range("sentences") : .some(nil) else {
            return nil
        }
        switch place {
        case .reply, .answer, .contribution: self.init(place, sentences: sentences)
        case .text, .secretariat, .report:
            guard let words else { return nil }
            self.init(place, words: words, edited: members.string("edited"), sentences: sentences)
        }
    }
}

extension TextIdentifier {
    fileprivate init?(_ members: JSONMembers) {
        if let contributor = members.string("contributor") {
            guard let place = TextIdentifier(of: contributor, members) else { return nil }
            self = place
            return
        }
        guard let state = members.string("state") else {
            guard let place = SecretariatTextIdentifier(members) else { return nil }
            self = .secretariat(place)
            return
        }
        let item = members.string("item")
        if let target = TextTarget(members, item: item) {
            self = .text(state: state, target)
        } else if members.has("field") || members.has("proposals") {
            return nil
        } else {
            self = item.map { .answer(state: state, item: $0) } ?? .reply(state: state)
        }
    }

    /// Reads the name of a contribution or of a text of one.
    fileprivate init?(of contributor: String, _ members: JSONMembers) {
        guard members.has("about") || members.has("document") else {
            self = .contribution(contributor: contributor)
            return
        }
        let document = members.count("document")
        guard let about = members.string("about"), members.has("document") == (document != nil) else {
            return nil
        }
        self = .report(contributor: contributor, about: about, document: document)
    }
}

extension TextTarget {
    fileprivate init?(_ members: JSONMembers, item: String?) {
        if let item, let field = members.string("field").flatMap(AnswerField.init(rawValue:)) {
            guard let entry = field.isList ? members.count("entry") : 1 else { return nil }
            self.init(item: item, field, entry: entry)
        } else if let list = members.string("proposals").flatMap(ProposalList.init(rawValue:)),
            let entry = members.count("entry"), item == nil
        {
            self.init(list, entry: entry)
        } else {
            return nil
        }
    }
}

extension SecretariatTextIdentifier {
    fileprivate init?(_ members: JSONMembers) {
        guard let part = members.string("part").flatMap(Cycle.Part.init(name:)),
            let paragraph = members.count("paragraph")
        else { return nil }
        if let number = members.count("subparagraph") {
            self.init(part, paragraph: paragraph, .subparagraph(number))
        } else if let number = members.count("note") {
            self.init(part, paragraph: paragraph, .note(number))
        } else {
            self.init(part, paragraph: paragraph)
        }
    }
}

extension Provenance.LeftOut {
    /// Reads the entries of one line.
    fileprivate static func read(_ members: JSONMembers, _ reasons: [String]) -> [Self]? {
        let reason = { (members: JSONMembers) in
            members.number("reason").flatMap { reasons.indices.contains($0) ? reasons[$0] : nil }
        }
        if let state = members.string("state") {
            let item = members.string("item")
            if let item, let reason = reason(members) {
                return [.text(.answer(state: state, item: item), reason: reason)]
            }
            return members.list("texts") { text in
                guard let target = TextTarget(text, item: item), let reason = reason(text) else { return nil }
                return .text(.text(state: state, target), reason: reason)
            }
        }
        guard let reason = reason(members) else { return nil }
        if let file = members.string("file") { return [.submission(file: file, reason: reason)] }
        if let contributor = members.string("contributor") {
            return TextIdentifier(of: contributor, members).map { [.text($0, reason: reason)] }
        }
        return SecretariatTextIdentifier(members).map { [.text(.secretariat($0), reason: reason)] }
    }
}
