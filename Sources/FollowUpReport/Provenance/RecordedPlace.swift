public import FollowUpModel

/// Where words stand that a report is compiled from, by what they are called: it holds wherever in its file a text is typed, and
/// whatever stands beside it.
public enum RecordedPlace: Hashable, Sendable {
    /// The reply of a State, of which only is said that there is one.
    case reply(state: String)
    /// An answer without a status, of which only is said that there is one.
    case answer(state: String, item: String)
    /// A text or the status of an answer, or a proposal.
    case text(state: String, TextTarget)
    /// What the Secretariat wrote in `cycle.yaml`.
    case secretariat(SecretariatPlace)
}

/// A text of a paragraph that the Secretariat wrote.
public struct SecretariatPlace: Hashable, Sendable {
    /// Which text of the paragraph it is.
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
    /// Which paragraph of the part it is, from 1; those that were left blank do not count.
    public let paragraph: Int
    /// Which text of it.
    public let piece: Piece

    /// Names a text.
    public init(_ part: Cycle.Part, paragraph: Int, _ piece: Piece = .text) {
        self.part = part
        self.paragraph = paragraph
        self.piece = piece
    }
}

extension RecordedPlace {
    /// The code of the State whose words stand there; nil for the Secretariat.
    public var state: String? {
        switch self {
        case .reply(let state), .answer(let state, _), .text(let state, _): state
        case .secretariat: nil
        }
    }

    /// The item of the checklist, where there is one.
    public var item: String? {
        switch self {
        case .answer(_, let item): item
        case .text(_, let target): target.item
        case .reply, .secretariat: nil
        }
    }
}
