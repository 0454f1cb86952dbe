import ByteText
import FollowUpModel
import YAMLSyntax

/// Where a piece of a reply stands: the name of a field at the left margin or, among the answers, the proposals and the
/// retired answers, also the name in there.
struct PiecePlace: Hashable {
    /// The field at the left margin.
    let section: String
    /// The name in it; nil for the field itself.
    var name: String?

    /// The fields at the left margin that are made of pieces.
    static let sections = ["answers", "proposals", "retired"]
}

/// What one person fills in at a time: a field at the top, an answer, a list of proposals. Where two parts of a reply
/// differ in a piece, it is that of one of them, and never mixed from both.
struct ReplyPiece {
    let place: PiecePlace
    let entry: LineMappedEntry
    /// What is filled in; nil if that is nothing.
    let value: FilledValue?
}

/// A reply as its pieces, in the order of its file.
struct PiecesOfReply {
    let file: LineMappedFile
    let comments: TypedComments
    private(set) var pieces: [ReplyPiece] = []
    /// The positions of the pieces, by their places.
    private let positions: [PiecePlace: Int]
    /// The fields at the left margin that are made of pieces, by name.
    private(set) var sections: [String: LineMappedEntry] = [:]
    /// The comments after the last field.
    let rest: [String]

    /// Divides a reply.
    ///
    /// - Parameters:
    ///   - form: The form of the whole checklist.
    ///   - comments: Tells the comments that a person typed.
    /// - Throws: ``NotCarriedOver`` if fields that the checklist writes on separate lines share one.
    init(
        _ file: LineMappedFile, on form: BlankChecklist, _ comments: TypedComments
    ) throws(NotCarriedOver) {
        self.comments = comments
        let top = try file.entries(of: 0, below: 0)
        for entry in top {
            guard PiecePlace.sections.contains(entry.name) else {
                let besides = entry.name == form.fieldsToCopy.name ? ["true", "false"] : []
                // Which wordings were sent goes by the form.
                let value = entry.name == "questions" ? nil : file.filledValue(entry.value, besides: besides)
                pieces.append(ReplyPiece(place: PiecePlace(section: entry.name), entry: entry, value: value))
                continue
            }
            sections[entry.name] = entry
            for inner in try file.entries(inside: entry) {
                let isAnswer = entry.name == "answers"
                // The form writes the fields of an answer on lines of their own.
                if isAnswer { _ = try file.entries(inside: inner) }
                let besides = inner.name == AnswerField.confirmed.rawValue ? ["false"] : []
                pieces.append(
                    ReplyPiece(
                        place: PiecePlace(section: entry.name, name: inner.name), entry: inner,
                        value: isAnswer
                            ? file.filledAnswer(inner.value) : file.filledValue(inner.value, besides: besides)
                    ))
            }
        }
        rest = comments.typed(file.rest(after: top))
        positions = Dictionary(
            pieces.enumerated().map { ($1.place, $0) }, uniquingKeysWith: { first, _ in first })
        self.file = file
    }

    /// Returns the piece at a place.
    subscript(place: PiecePlace) -> ReplyPiece? { positions[place].map { pieces[$0] } }

    /// Whether anything is answered or proposed.
    var saysAnything: Bool { pieces.contains { $0.place.name != nil && $0.value != nil } }

    /// Returns the comments that a person typed at a field at the left margin that is made of pieces.
    func comments(atSection name: String) -> [String] {
        guard let entry = sections[name] else { return [] }
        return comments.typed(entry.above) + file.comment(behind: entry).filter(comments.isTyped)
    }

    /// Returns the lines of a piece, indented by `margin`, with the comments that a person typed above it.
    func lines(of piece: ReplyPiece, margin: Int) -> [String] {
        let columns = margin - piece.entry.indentation
        return comments.typed(piece.entry.above)
            + file.text(ofLines: Range(piece.entry.lines)).map { line in
                columns >= 0
                    ? (line.isEmpty ? line : String(repeating: " ", count: columns) + line)
                    : String(line.dropFirst(min(-columns, line.prefix { $0 == " " }.count)))
            }
    }

    /// Returns the comments that a person typed above a piece and in it, in the order of the file.
    func typedComments(in piece: ReplyPiece, on form: BlankChecklist) throws(NotCarriedOver) -> [String] {
        let above = comments.typed(piece.entry.above)
        guard piece.place.section == "answers" else { return listed(above + comments(in: piece.entry.lines)) }
        let item = form.checklist.items.first { $0.id == piece.place.name }
        let explanation = item.map { form.paragraphs(explaining: $0, number: 1, of: 1) } ?? []
        var found = above + file.comment(behind: piece.entry)
        for (position, field) in try file.entries(inside: piece.entry).enumerated() {
            var lines = field.above
            if position == 0 {
                let parts = comments.above(field.above, explanation: explanation)
                lines = parts.typed + parts.ofFirstField
            }
            found += comments.typed(lines) + comments(in: field.lines)
        }
        return listed(found)
    }

    /// Returns the comments on lines, and beside fields on them.
    private func comments(in lines: ClosedRange<Int>) -> [String] {
        // What looks like a comment within a text is part of it.
        let first = file.comments.partitioningIndex { $0.line >= lines.lowerBound }
        return file.comments[first...].prefix { $0.line <= lines.upperBound }.map(\.text)
    }

    /// Returns the comments among lines that a person typed, each without its indentation.
    private func listed(_ lines: [String]) -> [String] {
        lines.filter(comments.isTyped).map { String($0.drop { $0 == " " }) }.filter {
            !$0.hasPrefix("# " + FormComments.carriedOver)
        }
    }
}

extension TypedComments {
    /// Creates the filter for files of one reply.
    init(in files: [LineMappedFile], on form: BlankChecklist) {
        self.init(in: files, besides: form, of: nil, edition: form.checklist.edition, cycle: form.cycle)
    }
}
