import ByteText
import FollowUpModel

/// Puts the pieces of parts together.
struct MergingParts {
    private let parts: [PiecesOfReply]
    private let head: PiecesOfReply?
    private let form: BlankChecklist
    private(set) var assembled = AssembledReply()
    private(set) var contradictions: [Contradiction] = []
    private(set) var clearancesLeftOut: [SourceLocation] = []
    private(set) var taken: [Int]

    /// Where only one part is asked, if a file for it is named.
    private static let ofHead = ["respondent", "submitted"]

    init(parts: [PiecesOfReply], head: PiecesOfReply?, form: BlankChecklist) {
        self.parts = parts
        self.head = head
        self.form = form
        taken = Array(repeating: 0, count: parts.count)
    }

    mutating func run() throws(NotCarriedOver) {
        var seen: Set<PiecePlace> = []
        for place in parts.flatMap({ $0.pieces.map(\.place) }) where seen.insert(place).inserted {
            try merge(place)
        }
        for part in parts {
            for section in PiecePlace.sections {
                assembled.add(part.comments(atSection: section), atSection: section)
            }
            assembled.addRest(part.rest)
        }
        let order = Dictionary(
            form.checklist.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        contradictions.sort { first, second in
            (first.item.flatMap { order[$0] } ?? -1) < (second.item.flatMap { order[$0] } ?? -1)
        }
    }

    private mutating func merge(_ place: PiecePlace) throws(NotCarriedOver) {
        let isOfHead = Self.ofHead.contains(place.section) && head?[place]?.value != nil
        var versions: [(part: Int, reply: PiecesOfReply, piece: ReplyPiece)] = []
        for (number, part) in parts.enumerated() {
            if let piece = part[place] { versions.append((number, part, piece)) }
        }
        if isOfHead, let head, let piece = head[place] { versions.insert((-1, head, piece), at: 0) }
        // The language of a part in which nothing is written is that of the form.
        let isOfWords = place.section == "language"
        let filled = versions.filter { $0.piece.value != nil && (!isOfWords || $0.reply.saysAnything) }
        if place == .clearance, !isSaidByAll(filled.map(\.piece)) {
            clearancesLeftOut += filled.map { $0.reply.place(of: $0.piece.entry) }
            return try addBlank(place, versions.map { ($0.reply, $0.piece) })
        }
        let candidates = isOfHead ? Array(filled.prefix(1)) : filled
        // Of those that say the same, the one with most comments keeps them where they stand.
        let eligible =
            candidates.isEmpty
            ? versions
            : candidates.filter { candidate in
                candidates.allSatisfy { candidate.piece.value?.covers($0.piece.value) ?? false }
            }
        let comments = try eligible.map { version throws(NotCarriedOver) in
            try version.reply.typedComments(in: version.piece, on: form)
        }
        let most = comments.map(\.count).max()
        guard let best = comments.firstIndex(where: { $0.count == most }) else {
            contradictions += disagreements(candidates, at: place)
            return
        }
        let (chosen, own) = (eligible[best], comments[best])
        if place.section == "answers", chosen.piece.value != nil { taken[chosen.part] += 1 }
        var others: [String] = []
        for version in versions where version.part != chosen.part {
            let comments = try version.reply.typedComments(in: version.piece, on: form)
            others += comments.filter { !own.contains($0) && !others.contains($0) }
        }
        assembled.add(chosen.piece, of: chosen.reply, below: others)
    }

    private func isSaidByAll(_ clearances: [ReplyPiece]) -> Bool {
        clearances.isEmpty
            || clearances.count == parts.count && Set(clearances.map(\.value)).count == 1
    }

    private mutating func addBlank(
        _ place: PiecePlace, _ versions: [(PiecesOfReply, ReplyPiece)]
    ) throws(NotCarriedOver) {
        var comments: [String] = []
        for (reply, piece) in versions {
            comments += try reply.typedComments(in: piece, on: form).filter { !comments.contains($0) }
        }
        assembled.addBlank(place, below: comments)
    }

    /// Returns where pieces contradict each other: one for each field that is filled in differently or, if each fills in
    /// what another leaves blank, one for the piece.
    private func disagreements(
        _ versions: [(part: Int, reply: PiecesOfReply, piece: ReplyPiece)], at place: PiecePlace
    ) -> [Contradiction] {
        // What another version says too is no contradiction to it.
        let distinct = versions.enumerated().filter { position, version in
            !versions.enumerated().contains { other, candidate in
                other != position && candidate.piece.value?.covers(version.piece.value) ?? false
                    && (other < position || candidate.piece.value != version.piece.value)
            }
        }.map(\.element)
        let isAnswer = place.section == "answers"
        let piece = isAnswer ? nil : place.name ?? place.section
        var names: [String] = []
        for version in distinct {
            // Who answers is named as a whole.
            guard case .group? = version.piece.value, place.name != nil else { continue }
            names += version.reply.names(inside: version.piece.entry).filter { !names.contains($0) }
        }
        let found = { (field: String?, versions: [Contradiction.Version]) in
            Contradiction(
                item: isAnswer ? place.name : nil, field: field, piece: piece,
                isComplementary: field == nil && !names.isEmpty, versions: versions)
        }
        var contradictions: [Contradiction] = []
        for name in names {
            var versions: [Contradiction.Version] = []
            var values: [FilledValue] = []
            for version in distinct {
                guard case .group(let fields)? = version.piece.value, let value = fields[name],
                    !values.contains(value)
                else { continue }
                values.append(value)
                versions.append(
                    Contradiction.Version(
                        author: version.reply.author,
                        place: version.reply.place(of: name, in: version.piece.entry),
                        words: value.words))
            }
            let isOneOf = values.contains { value in values.allSatisfy(value.covers) }
            if versions.count > 1, !isOneOf { contradictions.append(found(name, versions)) }
        }
        guard contradictions.isEmpty else { return contradictions }
        return [
            found(
                nil,
                distinct.map {
                    Contradiction.Version(
                        author: $0.reply.author, place: $0.reply.place(of: $0.piece.entry),
                        words: $0.piece.value?.words)
                })
        ]
    }
}

extension PiecesOfReply {
    /// The authority of the respondent, if it is named.
    fileprivate var author: String? {
        guard case .group(let fields)? = self[PiecePlace(section: "respondent")]?.value else { return nil }
        return fields["authority"]?.words
    }

    /// Returns the names of the fields of a piece, in the order of the file.
    fileprivate func names(inside entry: LineMappedEntry) -> [String] {
        file.tree.entries(of: entry.value).map { file.tree.string($0.key) }
    }

    /// Returns where a field of a piece is filled in.
    fileprivate func place(of name: String, in entry: LineMappedEntry) -> SourceLocation {
        let field = file.tree.entries(of: entry.value).first { file.tree.string($0.key) == name }
        return field.map { place(key: $0.key, value: $0.value) } ?? place(of: entry)
    }

    /// Returns where a piece is filled in.
    fileprivate func place(of entry: LineMappedEntry) -> SourceLocation {
        place(key: entry.key, value: entry.value)
    }

    /// Returns the place of a text, or of the name of a list or a group.
    private func place(key: Int, value: Int) -> SourceLocation {
        let isText = file.tree.kind(value) == .scalar
        return SourceLocation(path: file.file.path, range: file.tree.range(isText ? value : key))
    }
}
