public import FollowUpModel

/// The name of a text that a report is compiled from. It does not depend on the position of the text in its
/// file.
public enum TextIdentifier: Hashable, Sendable {
    /// The reply of a State, whose existence alone is stated.
    case reply(state: String)
    /// An answer without a status, whose existence alone is stated.
    case answer(state: String, item: String)
    /// A text or the status of an answer, or a proposal.
    case text(state: String, TextTarget)
    /// A text of the Secretariat in `cycle.yaml`.
    case secretariat(SecretariatTextIdentifier)
    /// A contribution, whose existence alone is stated.
    case contribution(contributor: String)
    /// A text of a contribution, or a document that it names, counted from 1: of the entry whose first commitment or
    /// outcome is `about`.
    case report(contributor: String, about: String, document: Int?)
}

/// A text of a paragraph that the Secretariat wrote.
public struct SecretariatTextIdentifier: Hashable, Sendable {
    /// A text of the paragraph.
    public enum Piece: Hashable, Sendable {
        /// Its text.
        case text
        /// A subparagraph, counted from 1.
        case subparagraph(Int)
        /// A footnote, counted from 1.
        case note(Int)
    }

    /// The part of the report.
    public let part: Cycle.Part
    /// The number of the paragraph in the part, from 1; blank paragraphs do not count.
    public let paragraph: Int
    /// The text of the paragraph.
    public let piece: Piece

    /// Creates the name of a text.
    public init(_ part: Cycle.Part, paragraph: Int, _ piece: Piece = .text) {
        self.part = part
        self.paragraph = paragraph
        self.piece = piece
    }
}

extension TextIdentifier {
    /// The code of the State whose text it is; nil for the Secretariat and contributors.
    public var state: String? {
        switch self {
        case .reply(let state), .answer(let state, _), .text(let state, _): state
        case .secretariat, .contribution, .report: nil
        }
    }

    /// The contributor whose text it is; nil for States and the Secretariat’s cycle file.
    public var contributor: String? {
        switch self {
        case .contribution(let contributor), .report(let contributor, _, _): contributor
        case .reply, .answer, .text, .secretariat: nil
        }
    }

    /// Creates the name of the text that an editor’s wording or a translation replaces.
    public init(replacedBy edit: EditedText) {
        if case .report(let about) = edit.target.part {
            self = .report(contributor: edit.author.value, about: about, document: nil)
        } else {
            self = .text(state: edit.author.value, edit.target)
        }
    }

    /// The item of the checklist, if there is one.
    public var item: String? {
        switch self {
        case .answer(_, let item): item
        case .text(_, let target): target.item
        case .reply, .secretariat, .contribution, .report: nil
        }
    }
}
