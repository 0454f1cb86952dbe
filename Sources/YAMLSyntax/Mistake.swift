import ByteText

/// What a person probably did where libyaml cannot read on, and what was meant.
///
/// libyaml says where it gave up, which may be lines below the mistake, and why in its own terms. So the
/// usual mistakes are looked for in the lines above, and one is taken for the cause only when libyaml reads
/// further once it is undone.
struct Mistake {
    /// What was done.
    let kind: SyntaxProblem.Kind
    /// The bytes at which it was done.
    let range: Range<Int>
    /// The replacements that undo it, in order.
    let repair: [Replacement]
    /// Whether nothing else can have been meant; nil when the repair loses words, and only shows the cause.
    var isCertain: Bool? = true
    /// The whole lines to leave out, when they are fewer than the entry.
    var spoilt: Range<Int>?
    /// How often it occurs.
    var count = 1

    /// The problem that it is.
    var problem: SyntaxProblem {
        var problem = SyntaxProblem(kind: kind, range: ByteRange(range.lowerBound, range.upperBound))
        problem.count = count
        problem.repair = isCertain == nil ? [] : repair
        problem.isRepairCertain = isCertain ?? false
        return problem
    }

    /// The mistakes that are looked for, the most telling first: what the lines look like leaves no doubt about
    /// the first ones.
    private static let kinds: [@Sendable (EntryText) -> [Mistake]] = [
        Documents.mistakes, QuotedLines.mistakes, Indentation.foreignSpaces, Indentation.tabs,
        ListHyphens.mistakes,
        FieldColons.mistakes, InnerQuotations.mistakes, UnclosedQuotations.mistakes, TextBelowField.mistakes,
        UnquotedTexts.mistakes, Brackets.mistakes, Indentation.ofFields, StrayText.mistakes,
    ]

    /// Returns the mistake behind a failure, if it is one of those that are known.
    /// - Parameters:
    ///   - failure: Where and why libyaml cannot read on.
    ///   - bytes: The content of the file.
    ///   - lines: The lines of the file.
    ///   - next: Returns where and why libyaml cannot read on in a changed file: nil inside when it can, and
    ///     nil when there is no time to look.
    static func cause(
        of failure: SyntaxProblem, in bytes: [UInt8], _ lines: ErrorRecovery,
        next: ([UInt8]) -> SyntaxProblem??
    ) -> Mistake? {
        switch failure.kind {
        case .malformed, .tabIndentation, .unclosedQuotation, .severalDocuments: break
        default: return nil
        }
        let text = EntryText(failure, in: bytes, lines)
        for kind in kinds {
            for mistake in kind(text) where text.failure.kind.mayBe(mistake.kind) {
                let repaired = mistake.repair.applied(to: bytes)
                guard let failure = next(repaired) else { return nil }
                guard let failure else { return mistake }
                let line = ErrorRecovery(repaired).lineNumber(at: Int(failure.range.lowerBound))
                if line > text.failureLine { return mistake }
            }
        }
        return nil
    }
}

extension SyntaxProblem.Kind {
    /// Returns whether a mistake of another kind may be behind a failure of this kind: libyaml is right about
    /// tabs.
    fileprivate func mayBe(_ kind: SyntaxProblem.Kind) -> Bool {
        self != .tabIndentation || kind == .tabIndentation || kind == .quotedLines
    }
}

/// The lines of the entry in which libyaml cannot read on.
struct EntryText {
    /// The content of the file.
    let bytes: [UInt8]
    /// The lines of the file.
    let file: ErrorRecovery
    /// Where and why libyaml cannot read on.
    let failure: SyntaxProblem
    /// The line of the file in which that is, from 0.
    let failureLine: Int
    /// The lines of the entry, without their line breaks.
    let lines: [SourceLine]
    /// The index in `lines` of the line in which libyaml cannot read on.
    let failing: Int

    init(_ failure: SyntaxProblem, in bytes: [UInt8], _ file: ErrorRecovery) {
        (self.failure, self.bytes, self.file) = (failure, bytes, file)
        let offset = min(Int(failure.range.lowerBound), max(0, bytes.count - 1))
        failureLine = file.lineNumber(at: offset)
        let entry = file.entry(at: offset)
        lines = file.lines(in: entry)
        let first = file.lineNumber(at: entry.lowerBound)
        failing = min(max(0, failureLine - first), max(0, lines.count - 1))
    }

    /// The lines up to the one in which libyaml cannot read on, that one first.
    var upwards: some Collection<Int> { lines.indices.prefix(failing + 1).reversed() }

    /// Returns the index of the next line after `index` that is neither blank nor a comment.
    func next(after index: Int) -> Int? { lines.indices.dropFirst(index + 1).first { lines[$0].isContent } }

    /// Returns the index of the last line before `index` that is neither blank nor a comment.
    func last(before index: Int) -> Int? { lines.indices.prefix(index).last { lines[$0].isContent } }

    /// Returns the run of lines of text around `index`, with blank lines between them only.
    func run(around index: Int) -> ClosedRange<Int> {
        var (first, last) = (index, index)
        for line in lines.indices.prefix(index).reversed() {
            if lines[line].isText { first = line } else if !lines[line].isBlank { break }
        }
        for line in lines.indices.dropFirst(index + 1) {
            if lines[line].isText { last = line } else if !lines[line].isBlank { break }
        }
        return first...last
    }
}

extension SourceLine {
    /// Where the value of a field, or an entry of a list, begins on the line; nil for any other line.
    var value: Int? {
        var rest = text
        var isEntry = false
        while rest.starts(with: "- ".utf8) {
            rest = rest.dropFirst(2).drop { $0 == UInt8(ascii: " ") }
            isEntry = true
        }
        let inner = SourceLine(bytes: rest)
        if inner.isKey {
            rest = rest.dropFirst(inner.name.count + 1).drop {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
            }
            return rest.startIndex
        }
        return isEntry ? rest.startIndex : nil
    }

    /// The bytes of the value of a field, or of an entry, on the line, without white space after it.
    var valueText: ArraySlice<UInt8>? {
        value.map { start in bytes[start..<max(start, trimmed.endIndex)] }
    }
}
