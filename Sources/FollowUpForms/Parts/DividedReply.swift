public import ByteText
public import FollowUpModel
import YAMLSyntax

/// A State’s reply divided among those who answer it: each part is a form that asks some of the questions, with what is
/// answered already.
///
/// What stands at the top, and the proposals, stand in every part, because everyone may have some; what belongs to no
/// question stands in the first. Who answers a part is whoever it is for, and not who answered the whole; the clearance
/// stands in none: what is answered anew is to be cleared anew.
public struct DividedReply {
    private let form: BlankChecklist
    private let reply: PiecesOfReply
    /// The items that the reply asks, in the order of the checklist.
    public let asked: [Item]

    /// Divides a reply.
    ///
    /// - Parameters:
    ///   - source: The file, which must be a well-formed submission.
    ///   - form: The form of the same checklist, cycle and State.
    /// - Throws: ``NotCarriedOver`` if fields that the checklist writes on separate lines share one.
    public init(_ source: SourceFile, on form: BlankChecklist) throws(NotCarriedOver) {
        let file = LineMappedFile(source)
        reply = try PiecesOfReply(file, on: form, TypedComments(in: [file], on: form))
        self.form = form.askingSame(as: [file])
        asked = form.checklist.items.filter { [form = self.form, reply] item in
            form.asks(item) || reply[PiecePlace(section: "answers", name: item.id)] != nil
        }
    }

    /// Whether it says who cleared it.
    public var isCleared: Bool { reply[.clearance]?.value != nil }

    /// Whether it says who answered it, or when.
    public var saysWhoAnswered: Bool {
        [PiecePlace.respondent, .submitted].contains { reply[$0]?.value != nil }
    }

    /// Returns the part that asks some of the items.
    ///
    /// - Parameters:
    ///   - items: The ids of the items.
    ///   - isFirst: Whether what belongs to no question stands in it.
    ///   - authority: Who is to answer it, if that is known by name.
    /// - Throws: ``NotCarriedOver`` if it cannot be written.
    public func part(
        asking items: Set<String>, isFirst: Bool, answeredBy authority: String? = nil
    ) throws(NotCarriedOver) -> ReplyPart {
        let known = Set(form.checklist.items.map(\.id))
        var assembled = AssembledReply()
        let respondent = authority.map {
            ["  authority: \(YAMLText.quoted($0))", "  name: \"\"", "  email: \"\""]
        }
        if let respondent, reply[.respondent] == nil {
            assembled.add(PiecePlace.respondent.section, respondent, below: [])
        }
        for piece in reply.pieces {
            switch piece.place.section {
            case PiecePlace.respondent.section where piece.value != nil || respondent != nil:
                let comments = try reply.typedComments(in: piece, on: form)
                assembled.add(piece.place.section, respondent ?? [], below: comments)
            case PiecePlace.clearance.section where piece.value != nil,
                PiecePlace.submitted.section where piece.value != nil:
                assembled.add(piece.place.section, below: try reply.typedComments(in: piece, on: form))
            case "answers":
                let name = piece.place.name ?? ""
                guard items.contains(name) || isFirst && !known.contains(name) else { continue }
                assembled.add(piece, of: reply)
            case "retired", form.fieldsToCopy.name: if isFirst { assembled.add(piece, of: reply) }
            default: assembled.add(piece, of: reply)
            }
        }
        for section in PiecePlace.sections where section != "retired" || isFirst {
            assembled.add(reply.comments(atSection: section), atSection: section)
        }
        if isFirst { assembled.addRest(reply.rest) }
        let own = form.asking(items)
        return ReplyPart(
            form: own,
            text: try CarriedOverChecklist(
                rewriting: assembled.source(path: reply.file.file.path), on: own, reply.comments
            )
            .text)
    }
}

/// A part of a reply.
public struct ReplyPart {
    /// Its form.
    public let form: BlankChecklist
    /// The form filled in, in plain text.
    public let text: String
}

extension PiecePlace {
    /// Where a reply says who answered it.
    static let respondent = PiecePlace(section: "respondent")
    /// Where it says on which day it was sent.
    static let submitted = PiecePlace(section: "submitted")
    /// Where it says who cleared it.
    static let clearance = PiecePlace(section: "cleared-by")
}
