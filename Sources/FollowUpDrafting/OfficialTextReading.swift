public import ByteText

extension OfficialText {
    /// Reads an official text, plain or in Markdown. Every line gets a role, whatever the file contains.
    public init(_ file: SourceFile) {
        let lines = TextLine.lines(of: file)
        let reader = LineClassifier(lines)
        var assembly = TextAssembly(reader.read)
        for (line, read) in zip(lines, reader.read) { assembly.add(read, line) }
        self = assembly.text(reader.read.map(\.role), doubts: reader.doubts)
    }
}

/// Assembles lines with known roles into parts, paragraphs and footnotes.
private struct TextAssembly {
    private var parts = [TextPart(isAnnex: false, position: SourcePosition(line: 1, column: 1))]
    private var footnotes: [Footnote] = []
    private var doubts: [Uncertainty] = []
    private var detachment: FootnoteMarkRemover

    init(_ read: [ClassifiedLine]) {
        detachment = FootnoteMarkRemover(
            notes: Set(
                read.compactMap { line in
                    if case .note(let mark) = line.begins { mark } else { nil }
                }))
    }

    mutating func add(_ read: ClassifiedLine, _ line: TextLine) {
        switch read.role {
        case .footnote: addNote(read, line)
        case .blank, .pageBreak, .runningHead, .firstPage, .closing: break
        case .symbol:
            if parts[here].symbol.isEmpty || OfficialTextOpening.isResolutionName(read.words) {
                parts[here].symbol = read.words
            }
        case .annexHeading: parts.append(TextPart(isAnnex: true, position: line.position))
        case .title, .adoptingBody, .preamble, .operativeParagraph, .annexedParagraph, .subparagraph,
            .heading:
            addWords(read, line)
        }
    }

    /// The index of the part that is being read.
    private var here: Int { parts.count - 1 }

    private mutating func addNote(_ read: ClassifiedLine, _ line: TextLine) {
        if case .note(let mark) = read.begins {
            footnotes.append(Footnote(mark: mark, position: line.position, words: read.words))
        } else if !footnotes.isEmpty {
            note(Self.join(&footnotes[footnotes.count - 1].words, read.words), at: line)
        }
    }

    private mutating func addWords(_ read: ClassifiedLine, _ line: TextLine) {
        let detached = detachment.detach(read.words)
        let skipped = line.words.unicodeScalars.count - read.words.unicodeScalars.count
        for (text, offset) in detached.doubtful {
            let column = line.position.column + skipped + offset
            doubts.append(
                Uncertainty(
                    "“\(text)” may be the mark of a footnote and was left in the words",
                    help: "If it is one, delete it from the text of the draft.",
                    at: SourcePosition(line: line.position.line, column: column)))
        }
        switch read.role {
        case .title: addTitle(detached.words, line)
        case .adoptingBody: note(Self.join(&parts[here].adoptingBody, detached.words), at: line)
        case .heading:
            let last = parts[here].headings.count - 1
            if read.begins != nil || last < 0 {
                parts[here].headings.append((detached.words, parts[here].paragraphs.count))
            } else {
                note(Self.join(&parts[here].headings[last].text, detached.words), at: line)
            }
        case .preamble:
            let last = parts[here].preamble.count - 1
            if read.begins != nil || last < 0 {
                parts[here].preamble.append(detached.words)
            } else {
                note(Self.join(&parts[here].preamble[last], detached.words), at: line)
            }
        default: addParagraph(read, detached, line)
        }
    }

    private mutating func addTitle(_ words: String, _ line: TextLine) {
        if !parts[here].isAnnex, case .resolution(let number, let title) = LineForm(line) {
            if parts[here].symbol.isEmpty { parts[here].symbol = number }
            parts[here].title = title
        } else {
            note(Self.join(&parts[here].title, words), at: line)
        }
    }

    private mutating func addParagraph(
        _ read: ClassifiedLine, _ detached: FootnoteMarkRemover.Line, _ line: TextLine
    ) {
        if case .annex = read.begins { parts.append(TextPart(isAnnex: true, position: line.position)) }
        if let number = read.number {
            parts[here].paragraphs.append(
                TextParagraph(
                    number: number, position: line.position, words: detached.words, marks: detached.marks))
        } else if !parts[here].paragraphs.isEmpty {
            let last = parts[here].paragraphs.count - 1
            note(Self.join(&parts[here].paragraphs[last].words, detached.words), at: line)
            parts[here].paragraphs[last].marks += detached.marks
        }
    }

    /// Appends a line to the words before it, with a space between them unless a hyphen divides a word.
    /// Returns whether one does.
    private static func join(_ words: inout String, _ more: String) -> Bool {
        let isDivided =
            words.last == "-" && words.dropLast().last?.isLetter ?? false && more.first?.isLowercase ?? false
        if !isDivided, !words.isEmpty { words += " " }
        words += more
        return isDivided
    }

    private mutating func note(_ isDivided: Bool, at line: TextLine) {
        guard isDivided else { return }
        doubts.append(
            Uncertainty(
                "a word is divided at the end of the line before, and its hyphen was kept",
                help: "Delete the hyphen from the text of the draft if the word has none.", at: line.position)
        )
    }

    /// Returns the text, with other doubts.
    func text(_ roles: [LineRole], doubts others: [Uncertainty]) -> OfficialText {
        var doubts = doubts + others
        let borne = Set(detachment.found)
        for note in footnotes where !borne.contains(note.mark) {
            doubts.append(
                Uncertainty(
                    "no word was found that bears the mark of footnote \(note.mark)",
                    help: "Look for the mark in the text of the draft, or see whether this is a footnote.",
                    at: note.position))
        }
        doubts.sort { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
        return OfficialText(parts: parts, footnotes: footnotes, roles: roles, doubts: doubts)
    }
}
