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
    private(set) var taken: [[String]]

    /// What a file that is named for it says in place of the parts.
    private static let ofHead: [PiecePlace] = [.respondent, .submitted]

    init(parts: [PiecesOfReply], head: PiecesOfReply?, form: BlankChecklist) {
        self.parts = parts
        self.head = head
        self.form = form
        taken = Array(repeating: [], count: parts.count)
    }

    mutating func run() throws(NotCarriedOver) {
        var seen: Set<PiecePlace> = []
        // What a part leaves out altogether may stand in the file that is named for it.
        for place in Self.ofHead + parts.flatMap({ $0.pieces.map(\.place) }) where seen.insert(place).inserted
        {
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
        let isOfHead = Self.ofHead.contains(place) && head?[place]?.value != nil
        var versions: [(part: Int, reply: PiecesOfReply, piece: ReplyPiece)] = []
        for (number, part) in parts.enumerated() {
            if let piece = part[place] { versions.append((number, part, piece)) }
        }
        if isOfHead, let head, let piece = head[place] { versions.insert((-1, head, piece), at: 0) }
        guard !versions.isEmpty else { return }
        // The language of a part in which nothing is written is that of the form.
        let isOfWords = place.section == "language"
        let filled = versions.filter { $0.piece.value != nil && (!isOfWords || $0.reply.saysAnything) }
        if place == .clearance, !filled.isEmpty {
            clearancesLeftOut += filled.map { $0.reply.place(in: $0.piece.entry.value, of: $0.piece.entry) }
            return try addBlank(place, versions.map { ($0.reply, $0.piece) })
        }
        let candidates = isOfHead ? Array(filled.prefix(1)) : filled
        // Of those that say the same, the one with most comments keeps them where they stand.
        let eligible =
            candidates.isEmpty
            ? versions
            : candidates.filter { candidate in
                candidates.allSatisfy {
                    $0.part == candidate.part || candidate.piece.value?.covers($0.piece.value) ?? false
                }
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
        if place.section == "answers", chosen.piece.value != nil, let item = place.name {
            taken[chosen.part].append(item)
        }
        var others: [String] = []
        var known = Set(own)
        for version in versions where version.part != chosen.part {
            let comments = try version.reply.typedComments(in: version.piece, on: form)
            others += comments.filter { known.insert($0).inserted }
        }
        assembled.add(chosen.piece, of: chosen.reply, below: others)
    }

    private mutating func addBlank(
        _ place: PiecePlace, _ versions: [(PiecesOfReply, ReplyPiece)]
    ) throws(NotCarriedOver) {
        var comments: [String] = []
        var known: Set<String> = []
        for (reply, piece) in versions {
            comments += try reply.typedComments(in: piece, on: form).filter { known.insert($0).inserted }
        }
        assembled.add(place.section, below: comments)
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
        let found = { (field: String?, kind: Contradiction.Kind, versions: [Contradiction.Version]) in
            Contradiction(
                item: isAnswer ? place.name : nil, field: field, piece: piece,
                isProposal: place.section == "proposals", kind: kind, versions: versions)
        }
        var contradictions: [Contradiction] = []
        for name in names {
            var said: [(reply: PiecesOfReply, entry: LineMappedEntry)] = []
            var values: [FilledValue] = []
            for version in distinct {
                guard case .group(let fields)? = version.piece.value, let value = fields[name],
                    !values.contains(value)
                else { continue }
                values.append(value)
                said.append((version.reply, version.piece.entry))
            }
            guard values.count > 1, !values.contains(where: { value in values.allSatisfy(value.covers) })
            else { continue }
            let kind: Contradiction.Kind =
                switch isAnswer ? AnswerField(rawValue: name) : nil {
                case .confidential?: .confidence
                case .leftBlank?: .leftBlank
                default: .difference
                }
            contradictions.append(
                found(
                    name, kind,
                    said.enumerated().map { number, version in
                        version.reply.version(
                            in: version.reply.value(of: name, in: version.entry), of: version.entry,
                            unlike: values.enumerated().filter { $0.offset != number }.map(\.element))
                    }))
        }
        guard contradictions.isEmpty else { return contradictions }
        return [
            found(
                nil, names.isEmpty ? .difference : .complement,
                distinct.enumerated().map { number, version in
                    version.reply.version(
                        in: version.piece.entry.value, of: version.piece.entry,
                        unlike: distinct.enumerated().filter { $0.offset != number }.compactMap(
                            \.element.piece.value))
                })
        ]
    }
}
