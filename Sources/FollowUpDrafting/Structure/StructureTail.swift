/// The words between one mark and the next, and what they are: what the first says, and what may stand after that, which
/// are headings, titles and chapeaux without a mark of their own.
struct StructureTail {
    private let marks: StructureMarks
    private let text: RunningText
    private let step: Int
    private let range: Range<Int>

    init(_ marks: StructureMarks, _ step: Int, _ range: Range<Int>) {
        (self.marks, text, self.step, self.range) = (marks, marks.text, step, range)
    }

    private var skipped: Int { step < 0 ? 0 : marks.places[marks.steps[step].place].skipped }
    private var next: StructureMove.Kind? {
        marks.steps.indices.contains(step + 1) ? marks.steps[step + 1].move.kind : nil
    }

    /// Adds the pieces that the words consist of.
    func add(to pieces: inout [StructurePiece]) {
        guard !range.isEmpty else { return }
        guard step >= 0 else { return addBeginning(to: &pieces) }
        switch marks.steps[step].move.kind {
        case .part, .annex: addTitle(to: &pieces)
        case .opening: addPreamble(range, to: &pieces)
        case .roman, .capital, .headingNumber, .headingLetter: addHeading(to: &pieces)
        case .rule: addRule(to: &pieces)
        case .number, .firstNumber, .letter, .numeral: addWords(range, to: &pieces)
        }
    }

    private func add(
        _ role: StructurePiece.Role, _ part: Range<Int>, of owner: Int? = nil,
        to pieces: inout [StructurePiece]
    ) {
        guard !part.isEmpty else { return }
        pieces.append(
            StructurePiece(
                role: role, range: part, skipped: part.lowerBound == range.lowerBound ? skipped : 0,
                step: owner ?? step))
    }

    /// Adds what stands before the first mark: the end of it may be the preamble.
    private func addBeginning(to pieces: inout [StructurePiece]) {
        guard next != .part, next != .annex else { return add(.front, range, to: &pieces) }
        if next == .opening {
            // The title stands between the last sentence and those who adopt or declare.
            let start =
                (range.lastIndex { text.stop($0) == .sentence || text.stop($0) == .semicolon }).map { $0 + 1 }
                ?? range.lowerBound
            let isTitle = text.isHeading(start..<range.upperBound, atMost: 60)
            add(.front, range.lowerBound..<(isTitle ? start : range.upperBound), to: &pieces)
            return add(
                .title, isTitle ? start..<range.upperBound : range.upperBound..<range.upperBound, to: &pieces)
        }
        let preamble =
            range.first { text.startsPreamble($0) && ($0 == range.lowerBound || text.words[$0].startsLine) }
            ?? range.upperBound
        add(.front, range.lowerBound..<preamble, to: &pieces)
        addPreamble(preamble..<range.upperBound, to: &pieces)
    }

    /// Adds a title, and the preamble after it if no body that adopts the text is named between.
    private func addTitle(to pieces: inout [StructurePiece]) {
        guard next != .opening else { return add(.title, range, to: &pieces) }
        let preamble =
            range.dropFirst().first {
                text.startsPreamble($0) && (text.stop($0 - 1) == nil || text.stop($0 - 1) == .bracket)
            }
            ?? range.upperBound
        let heading = preamble == range.upperBound ? lastHeading(range) : preamble
        add(.title, range.lowerBound..<heading, to: &pieces)
        add(.heading, heading..<preamble, to: &pieces)
        addPreamble(preamble..<range.upperBound, to: &pieces)
    }

    /// Returns where the heading of the first paragraphs begins in a title that it stands after: “Preamble”.
    private func lastHeading(_ range: Range<Int>) -> Int {
        guard range.count > 1, next == .number || next == .firstNumber else { return range.upperBound }
        if let line = range.dropFirst().last(where: { text.words[$0].startsLine && text.words[$0].isApart }) {
            return line
        }
        let last = range.upperBound - 1
        if text.beginning(last) == .capital,
            ["preamble", "introduction", "purpose", "scope"].contains(text.letters(last))
        {
            return last
        }
        if text.letters(last) == "observations", range.count > 2, text.beginning(last - 1) == .capital {
            return last - 1
        }
        return range.upperBound
    }

    /// Adds the paragraphs of a preamble, which end in a comma.
    private func addPreamble(_ range: Range<Int>, to pieces: inout [StructurePiece]) {
        var start = range.lowerBound
        for index in range.dropFirst()
        where text.startsPreamble(index) && text.stop(index - 1) == .comma || startsClause(index) {
            add(.preamble, start..<index, to: &pieces)
            start = index
        }
        add(.preamble, start..<range.upperBound, to: &pieces)
    }

    private func startsClause(_ index: Int) -> Bool {
        text.words[index].startsLine && text.words[index].isApart && text.stop(index - 1) != nil
    }

    /// Adds a heading. Where words follow it that are none, they begin on another line.
    private func addHeading(to pieces: inout [StructurePiece]) {
        if text.isHeading(range, skipping: skipped, atMost: 40) { return add(.heading, range, to: &pieces) }
        let line =
            range.dropFirst().first { text.words[$0].startsLine && text.beginning($0) == .capital }
            ?? range.upperBound
        add(.heading, range.lowerBound..<line, to: &pieces)
        addFollowing(line..<range.upperBound, to: &pieces)
    }

    /// Adds words without a number that stand after a heading.
    private func addFollowing(_ rest: Range<Int>, to pieces: inout [StructurePiece]) {
        guard let last = rest.last else { return }
        add(text.stop(last) == .colon ? .chapeau : .doubtful, rest, to: &pieces)
    }

    /// Adds the heading of a rule and what it says.
    private func addRule(to pieces: inout [StructurePiece]) {
        let isAbove = next == .number || next == .letter
        if isAbove, text.isHeading(range, skipping: skipped) { return add(.heading, range, to: &pieces) }
        let end = ruleHeading()
        add(.heading, range.lowerBound..<end, to: &pieces)
        addWords(end..<range.upperBound, to: &pieces)
    }

    /// Returns the end of the heading of a rule: before a word on the next line, or a word that a sentence begins with.
    private func ruleHeading() -> Int {
        let first = range.lowerBound
        if let line = range.dropFirst().prefix(16).first(where: { text.words[$0].startsLine }),
            text.beginning(line) == .capital,
            text.isHeading(first..<line, skipping: skipped),
            text.words[first].startsLine || line - first <= 10
        {
            return line
        }
        for index in range.dropFirst().prefix(10) {
            guard text.stop(index - 1) == nil, !StructureWords.finite.contains(text.letters(index - 1)) else {
                return first
            }
            guard text.beginning(index) == .capital, StructureWords.starters.contains(text.letters(index)),
                !StructureWords.unfinished.contains(text.letters(index - 1))
            else { continue }
            let hasVerb = range[index...].dropFirst().prefix(16).contains {
                StructureWords.finite.contains(text.letters($0))
            }
            return hasVerb && text.isHeading(first..<index, skipping: skipped) ? index : first
        }
        return first
    }

    /// Adds what a paragraph says, and what stands after its last sentence.
    private func addWords(_ range: Range<Int>, to pieces: inout [StructurePiece]) {
        guard let last = range.last else { return }
        // A title may have a colon in it.
        let opensText = marks.opensText(step + 1)
        let end =
            (range.lastIndex { text.endsClause($0) && (!opensText || text.stop($0) != .colon) } ?? range
                .upperBound - 1) + 1
        if opensText, end < range.upperBound || opensPreamble(range) != nil {
            return addBeforeText(range, end, to: &pieces)
        }
        if end == range.upperBound { return add(.words, range, to: &pieces) }
        let tail = end..<range.upperBound
        if text.stop(last) == .comma || next == nil && !isApart(tail) {
            return add(.words, range, to: &pieces)
        }
        if text.isHeading(tail), isApart(tail) {
            add(.words, range.lowerBound..<end, to: &pieces)
            add(.heading, tail, of: step, to: &pieces)
        } else {
            add(.words, range.lowerBound..<end, to: &pieces)
            add(.doubtful, tail, to: &pieces)
        }
    }

    /// Whether words begin a line, or all stand on one.
    private func isApart(_ tail: Range<Int>) -> Bool {
        text.isOneRun || text.words[tail.lowerBound].startsLine
    }

    private func opensPreamble(_ range: Range<Int>) -> Int? {
        range.dropFirst().first {
            text.startsPreamble($0) && text.endsClause($0 - 1) && text.stop($0 - 1) == .sentence
        }
    }

    /// Adds what a paragraph says, and then the title, the preamble or the heading of the text that follows it.
    private func addBeforeText(_ range: Range<Int>, _ end: Int, to pieces: inout [StructurePiece]) {
        let own = opensPreamble(range) ?? end
        add(.words, range.lowerBound..<own, to: &pieces)
        let tail = own..<range.upperBound
        let preamble = next == .opening ? nil : tail.first { text.startsPreamble($0) }
        let title = tail.lowerBound..<(preamble ?? tail.upperBound)
        let isTitle = next == .opening || next == .firstNumber
        let heading = lastHeading(title)
        let onlyHeading = next == .firstNumber && title.count <= 3 && heading == title.upperBound
        add(
            isTitle ? onlyHeading ? .heading : .title : .doubtful, title.lowerBound..<heading,
            of: isTitle ? step + 1 : step, to: &pieces)
        add(.heading, heading..<title.upperBound, of: step + 1, to: &pieces)
        if let preamble {
            let start = pieces.count
            addPreamble(preamble..<tail.upperBound, to: &pieces)
            for index in start..<pieces.count {
                pieces[index] = StructurePiece(role: .preamble, range: pieces[index].range, step: step + 1)
            }
        }
    }
}

extension RunningText {
    /// Whether the text stands on lines that are far longer than a paragraph is wide.
    var isOneRun: Bool { (words.last?.line ?? 0) * 400 < words.count }
}
