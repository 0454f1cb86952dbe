public import ByteText

extension OfficialText {
    /// Reads an official text, plain or in Markdown. Every line gets a role, whatever the file contains.
    public init(_ file: SourceFile) {
        let lines = TextLine.lines(of: file)
        let reader = LineClassifier(lines)
        var assembly = TextAssembly(reader.read)
        for (line, read) in zip(lines, reader.read) { assembly.add(read, line) }
        let byLines = assembly.text(reader.read.map(\.role), doubts: reader.doubts + reader.numberingDoubts)
        let body = TextBody(lines, reader.read)
        let structure = StructureAssembly(
            StructureMarks(body.text), lines.map(\.position), footnotes: body.footnotes)
        // A text whose lines say all is read by them; what they do not show is read word by word.
        if structure.isBetter(than: byLines.parts) {
            self = assembly.text(reader.read.map(\.role), doubts: reader.doubts + structure.doubts)
            take(structure, body, lines)
        } else {
            self = byLines
        }
        parts.nameAll()
        for index in parts.indices { parts[index].separateChapeaux() }
    }

    /// Puts the structure in the place of what the lines say.
    private mutating func take(_ structure: StructureAssembly, _ body: TextBody, _ lines: [TextLine]) {
        let symbol = parts.first?.symbol ?? ""
        parts = structure.parts
        parts[0].symbol = symbol
        if !body.title.isEmpty { parts[0].title = body.title }
        for (line, role) in structure.roles { roles[line] = role }
        var words = structure.words
        for (index, line) in lines.enumerated() where !body.lines.contains(index) {
            words[roles[index], default: 0] += line.words.split(separator: " ").count
        }
        self.words = words.filter { $0.value > 0 }
    }
}

/// The lines of a text that its paragraphs stand on, and what stands above them.
private struct TextBody {
    private(set) var text = RunningText()
    private(set) var footnotes: [(word: Int, mark: String)] = []
    private(set) var lines: Set<Int> = []
    private(set) var title = ""

    init(_ lines: [TextLine], _ read: [ClassifiedLine]) {
        let first = zip(lines, read).enumerated().first { Self.begins($1.0, $1.1.role) }?.offset ?? 0
        // What stands above a text of one line is no more certain than what stands in it.
        let start = Self.isLong(lines[first...]) ? 0 : first
        var remover = FootnoteMarkRemover(notes: read.footnoteMarks)
        var isApart = true
        for (index, (line, read)) in zip(lines, read).enumerated() {
            switch read.role {
            case .blank, .pageBreak, .runningHead, .footnote, .closing, .symbol:
                isApart = true
                continue
            case .firstPage where index < start: continue
            case .title where index < start:
                title += title.isEmpty ? Self.title(line) : " " + line.words
                continue
            default: break
            }
            let detached = remover.detach(line.words)
            self.lines.insert(index)
            text.add(detached.words, line: index, isApart: isApart)
            footnotes += detached.marks.map { (max(0, text.words.count - 1), $0) }
            isApart = false
        }
    }

    /// Returns the title on a line without the number of the resolution.
    private static func title(_ line: TextLine) -> String {
        if case .resolution(_, let title) = LineForm(line) { title } else { line.words }
    }

    /// Whether the first of these lines is longer than anything that stands above a text.
    private static func isLong(_ lines: ArraySlice<TextLine>) -> Bool {
        lines.first.map { $0.words.utf8.count > 600 } ?? false
    }

    /// Whether the text begins with a line.
    private static func begins(_ line: TextLine, _ role: LineRole) -> Bool {
        switch role {
        case .adoptingBody, .preamble, .operativeParagraph, .annexHeading, .annexedParagraph, .subparagraph,
            .heading:
            return true
        case .title, .firstPage:
            if isLong([line][...]) { return true }
            var words = RunningText()
            words.add(String(line.words.prefix(40)), line: 0, isApart: true)
            return PlaceFinder.places(in: words).first.map {
                $0.mark.lowerBound == 0 && $0.readings[0].kind != .opening
            } ?? false
        default: return false
        }
    }
}

extension [ClassifiedLine] {
    /// The marks of the footnotes.
    fileprivate var footnoteMarks: Set<String> {
        Set(compactMap { if case .note(let mark) = $0.begins { mark } else { nil } })
    }
}

/// Assembles lines with known roles into parts, paragraphs and footnotes.
private struct TextAssembly {
    private var parts = [TextPart(isAnnex: false, position: SourcePosition(line: 1, column: 1))]
    private var footnotes: [Footnote] = []
    private var doubts: [Uncertainty] = []
    private var detachment: FootnoteMarkRemover

    init(_ read: [ClassifiedLine]) {
        detachment = FootnoteMarkRemover(notes: read.footnoteMarks)
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
            .chapeau,
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
