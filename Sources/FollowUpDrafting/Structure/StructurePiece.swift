/// Words of a text that are the same thing: a mark, a title, what a paragraph says. The pieces of a text, one after the
/// other, are all of its words.
struct StructurePiece: Sendable {
    enum Role: Sendable {
        /// What stands before the text.
        case front
        /// A number, a letter or a name by which a part is known.
        case mark
        case title
        /// Those who adopt or declare.
        case opening
        /// A paragraph before the numbered ones.
        case preamble
        case heading
        /// What introduces the paragraphs after it, with a colon at its end.
        case chapeau
        /// What a paragraph, rule or subparagraph says.
        case words
        /// Words of a paragraph whose place is not certain.
        case doubtful
        /// A text that a paragraph quotes, or its mark.
        case quoted
    }

    let role: Role
    let range: Range<Int>
    /// The bytes of the first word that belong to the mark before it.
    var skipped = 0
    /// The index of the step that it belongs to; -1 for the beginning of the text.
    let step: Int
}

extension StructureMarks {
    /// Returns the pieces of the text in its order.
    func pieces() -> [StructurePiece] {
        var pieces: [StructurePiece] = []
        let first = steps.first.map { places[$0.place].mark.lowerBound } ?? text.words.count
        StructureTail(self, -1, 0..<first).add(to: &pieces)
        for (index, step) in steps.enumerated() {
            let place = places[step.place]
            let end =
                index + 1 < steps.count ? places[steps[index + 1].place].mark.lowerBound : text.words.count
            let isQuoted = frames[Int(step.frame)].kind == .quotation
            let isOpening = step.move.kind == .opening
            pieces.append(
                StructurePiece(
                    role: isQuoted ? .quoted : isOpening ? .opening : .mark,
                    range: place.mark.lowerBound..<place.textStart,
                    step: index))
            let range = place.textStart..<end
            if isQuoted, !range.isEmpty {
                pieces.append(
                    StructurePiece(role: .quoted, range: range, skipped: place.skipped, step: index))
            } else if !isQuoted {
                StructureTail(self, index, range).add(to: &pieces)
            }
        }
        return pieces
    }

    /// Whether a step begins a text of its own: a draft resolution, an annex, a declaration.
    func opensText(_ step: Int) -> Bool {
        guard steps.indices.contains(step) else { return false }
        switch steps[step].move.kind {
        case .part, .annex, .firstNumber: return true
        case .opening: return frames[Int(steps[step].frame)].identity == Int32(steps[step].place)
        default: return false
        }
    }
}
