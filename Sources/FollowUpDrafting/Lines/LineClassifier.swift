/// Reads the lines of an official text from the first to the last, and gives each its role.
///
/// The role of a line depends on its form, on what is open before it (an unfinished sentence continues after
/// a page break, a running head or a footnote) and on the next number or letter that is due.
struct LineClassifier {
    private let lines: [TextLine]
    private let forms: [LineForm]
    private let firstPage: OfficialTextOpening
    private let runningHeads: Set<Int>
    /// For each lettered line, by its index, the label of the next one.
    private let labels: [Int: String]

    private enum State { case firstPage, title, preamble, paragraphs }
    private var state = State.firstPage
    private var isAnnexed = false
    private var place: SubparagraphCounter?
    /// The last words of the open paragraph, title or preamble.
    private var last = ""
    /// Whether the current line is separated from those words by a blank line, the end of a page or a
    /// footnote.
    private var isApart = true
    /// The last words of a footnote; nil once other words have followed it.
    private var note: String?
    private var highestNote = 0
    private var hasClosed = false

    /// The lines with their roles.
    private(set) var read: [ClassifiedLine] = []
    /// The doubts about what pages and footnotes are.
    private(set) var doubts: [Uncertainty] = []
    /// The doubts about the numbering.
    private(set) var numberingDoubts: [Uncertainty] = []

    /// Reads all lines.
    init(_ lines: [TextLine]) {
        self.lines = lines
        forms = lines.map(LineForm.init)
        firstPage = OfficialTextOpening(lines, forms)
        runningHeads = RunningHeads.find(in: lines, forms)
        var labels: [Int: String] = [:]
        var following: String?
        for (index, form) in forms.enumerated().reversed() {
            guard case .lettered(let label, _) = form else { continue }
            labels[index] = following
            following = label
        }
        self.labels = labels
        read.reserveCapacity(lines.count)
        for index in lines.indices { take(index) }
    }
}

extension LineClassifier {
    private mutating func take(_ index: Int) {
        if lines[index].breaksPage { isApart = true }
        let line = role(of: index)
        read.append(line)
        switch line.role {
        case .footnote:
            (note, isApart) = (line.words, false)
            return
        case .title, .adoptingBody, .preamble, .operativeParagraph, .annexedParagraph, .subparagraph:
            (last, isApart, note) = (line.words, false, nil)
            return
        case .heading:
            (last, isApart, note) = ("", false, nil)
            return
        default: isApart = true
        }
    }

    private mutating func role(of index: Int) -> ClassifiedLine {
        let words = lines[index].words
        switch forms[index] {
        case .blank: return ClassifiedLine(lines[index].breaksPage ? .pageBreak : .blank, words)
        case .rule: return ClassifiedLine(.pageBreak, words)
        case _ where state == .firstPage && index < firstPage.opening ?? 0: return onFirstPage(index)
        case _ where runningHeads.contains(index) && (state == .preamble || state == .paragraphs):
            return ClassifiedLine(.runningHead, words)
        case .pageNumber, .documentNumber, .firstPage, .meeting: return pageMatter(index)
        case .note(let mark, let note, let isPlain):
            guard !isPlain || isNote(mark) else { return text(index) }
            count(mark, index)
            return ClassifiedLine(.footnote, note, begins: .note(mark))
        case .annexHeading where isApart || hasEnded: return annex(words)
        case .numbered(let number, let words): return numbered(number, words, index)
        case .lettered(let label, let words): return lettered(label, words, index)
        case .heading: return heading(index)
        case .opening: return opening(index)
        case .resolution, .annexHeading, .text: return text(index)
        }
    }

    /// Whether the open text has reached the end of a clause, or nothing is open.
    private var hasEnded: Bool { last.isEmpty || last.endsClause || state == .preamble && last.endsInComma }

    private var paragraphRole: LineRole { isAnnexed ? .annexedParagraph : .operativeParagraph }

    private mutating func doubt(_ message: String, _ help: String, at index: Int) {
        doubts.append(Uncertainty(message, help: help, at: lines[index].position))
    }

    private mutating func doubtNumbering(_ message: String, _ help: String, at index: Int) {
        numberingDoubts.append(Uncertainty(message, help: help, at: lines[index].position))
    }
}

// Before the text, and around it.
extension LineClassifier {
    private func onFirstPage(_ index: Int) -> ClassifiedLine {
        let words = lines[index].words
        if firstPage.title.contains(index) { return ClassifiedLine(.title, words) }
        if OfficialTextOpening.isResolutionName(words) || PageMatter.isSymbol(words) {
            return ClassifiedLine(.symbol, words)
        }
        return ClassifiedLine(.firstPage, words)
    }

    /// Reads a page number, a symbol or a date, or a part of a sentence if it stands in the middle of one.
    private mutating func pageMatter(_ index: Int) -> ClassifiedLine {
        let words = lines[index].words
        if state == .firstPage { return onFirstPage(index) }
        if !isApart, !hasEnded, index + 1 < forms.count, forms[index + 1] == .text {
            doubt(
                "“\(words)” stands in the middle of a sentence and was kept in it",
                "If it is the number or the head of a page, delete it from the text of the draft.", at: index)
            return text(index)
        }
        if case .meeting = forms[index] { hasClosed = true }
        let isClosing = hasClosed && (forms[index] == .meeting || forms[index] == .firstPage)
        if hasClosed, forms[index] == .firstPage { hasClosed = false }
        if !isApart, !hasEnded {
            doubt(
                "“\(words)” follows an open sentence and was left out as what a page bears",
                "If it belongs to the sentence, add it to the text of the draft.", at: index)
        }
        return ClassifiedLine(isClosing ? .closing : .runningHead, words)
    }

    /// Returns whether a line that begins with a plain number is a footnote (the next one, one shortly after
    /// it, or the first on a new page) and not the continuation of a sentence.
    private func isNote(_ mark: String) -> Bool {
        guard state != .firstPage, let number = Int(mark) else { return false }
        return (isApart || hasEnded)
            && (number - highestNote > 0 && number - highestNote <= 5 || number == 1 && isApart)
    }

    private mutating func count(_ mark: String, _ index: Int) {
        guard let number = Int(mark) else { return }
        if number > highestNote + 1 {
            doubt(
                "footnote \(number) follows footnote \(highestNote)",
                "See whether a footnote is missing, or a line that begins with a number is none.", at: index)
        }
        highestNote = number
    }

    private mutating func annex(_ words: String) -> ClassifiedLine {
        beginAnnex()
        state = .title
        last = ""
        return ClassifiedLine(.annexHeading, words, begins: .annex)
    }

    private mutating func beginAnnex() {
        (isAnnexed, place, hasClosed) = (true, nil, false)
    }

    private mutating func opening(_ index: Int) -> ClassifiedLine {
        switch state {
        case .firstPage, .title:
            state = .preamble
            return ClassifiedLine(.adoptingBody, lines[index].words)
        case .preamble, .paragraphs: return text(index)
        }
    }
}

// The numbered paragraphs.
extension LineClassifier {
    private mutating func numbered(_ number: Int, _ text: String, _ index: Int) -> ClassifiedLine {
        let role = paragraphRole
        guard let former = place?.paragraph else {
            if number != 1 {
                doubtNumbering(
                    "the first numbered paragraph is paragraph \(number)",
                    "See whether the paragraphs before it are missing from the file.", at: index)
            }
            return begin(number, text, role)
        }
        if number == former + 1 {
            if !hasEnded {
                doubtNumbering(
                    "paragraph \(number) begins before the sentence above it has ended",
                    "See whether words of \(place?.citation ?? "") are missing from the file.", at: index)
            }
            return begin(number, text, role)
        }
        if !isApart, !hasEnded { return self.text(index) }
        if number == 1, !isAnnexed {
            doubtNumbering(
                "the paragraphs are numbered from 1 again, without the heading of an annex",
                "They are taken for an annexed text; write “Annex” on a line of its own above its title to have it found.",
                at: index)
            beginAnnex()
            var line = begin(number, text, .annexedParagraph)
            line.begins = .annex
            return line
        }
        doubtNumbering(
            number > former
                ? "paragraph \(number) follows paragraph \(former)"
                : "paragraph \(number) comes after paragraph \(former)",
            "See whether a paragraph is missing, or a line that begins with a number is none.", at: index)
        return begin(number, text, role)
    }

    private mutating func begin(_ number: Int, _ text: String, _ role: LineRole) -> ClassifiedLine {
        state = .paragraphs
        place = SubparagraphCounter(paragraph: number)
        return ClassifiedLine(role, text, begins: .paragraph(String(number)))
    }

    private mutating func lettered(_ label: String, _ text: String, _ index: Int) -> ClassifiedLine {
        guard state == .paragraphs, var place, isApart || hasEnded || last.hasSuffix(",") else {
            return self.text(index)
        }
        let former = place.citation
        if !place.goOn(to: label, following: labels[index]) {
            guard place.jump(to: label) else { return self.text(index) }
            doubtNumbering(
                "subparagraph (\(label)) follows \(former)",
                "See whether a subparagraph is missing, or a line that begins with a letter is none.",
                at: index)
        }
        self.place = place
        return ClassifiedLine(.subparagraph, text, begins: .paragraph(place.citation))
    }
}

// Headings and words.
extension LineClassifier {
    private mutating func heading(_ index: Int) -> ClassifiedLine {
        switch state {
        case .firstPage: return firstPage.opening == nil ? beforeParagraphs(index) : onFirstPage(index)
        case .title: return ClassifiedLine(.title, lines[index].words)
        case .preamble, .paragraphs:
            guard isApart || hasEnded else { return text(index) }
            return ClassifiedLine(.heading, lines[index].words, begins: .heading)
        }
    }

    private mutating func text(_ index: Int) -> ClassifiedLine {
        let words = lines[index].words
        if note != nil, continuesFootnote(index) { return ClassifiedLine(.footnote, words) }
        // A heading may span lines in plain text, but not in Markdown.
        if !isApart, read.last?.role == .heading, !lines[index - 1].isHeading {
            return ClassifiedLine(.heading, words)
        }
        switch state {
        case .firstPage: return beforeParagraphs(index)
        case .title:
            if last.isEmpty || !isApart && !lines[index].isIndented
                || isApart && !words.hasSuffix(",") && !words.endsClause
            {
                return ClassifiedLine(.title, words)
            }
            state = .preamble
            return ClassifiedLine(.preamble, words, begins: .preamble)
        case .preamble:
            if read.last?.role == .adoptingBody, !isApart, !last.endsInComma {
                return ClassifiedLine(.adoptingBody, words)
            }
            let begins = hasEnded && (isApart || lines[index].isIndented || words.startsPreamble)
            return ClassifiedLine(
                .preamble, words, begins: begins || read.last?.role == .adoptingBody ? .preamble : nil)
        case .paragraphs: return afterNumber(index)
        }
    }

    /// Returns whether words after a footnote continue it, because it has not ended: on the line below it, or
    /// on the next page if no sentence of the text is open.
    private mutating func continuesFootnote(_ index: Int) -> Bool {
        guard let note else { return false }
        guard isApart else { return hasEnded || !note.endsSentence }
        guard !note.endsSentence else { return false }
        doubt(
            hasEnded
                ? "these words were added to the footnote above, which had not ended"
                : "the footnote above has not ended, and these words were added to \(place?.citation ?? "the text")",
            "If they belong elsewhere, move them in the draft.", at: index)
        return hasEnded
    }

    /// Reads words before the first number. If no adopting body is named, everything after the title is the
    /// preamble.
    private mutating func beforeParagraphs(_ index: Int) -> ClassifiedLine {
        let line = onFirstPage(index)
        guard line.role == .firstPage, !firstPage.title.isEmpty, firstPage.title.allSatisfy({ $0 < index })
        else {
            return line
        }
        state = .preamble
        return ClassifiedLine(.preamble, line.words, begins: .preamble)
    }

    /// Reads words in the numbered part: a line of the open paragraph, or an unnumbered heading.
    private mutating func afterNumber(_ index: Int) -> ClassifiedLine {
        let words = lines[index].words
        if hasEnded, isUnnumberedHeading(index) { return ClassifiedLine(.heading, words, begins: .heading) }
        if isApart, hasEnded {
            doubtNumbering(
                "these words follow \(place?.citation ?? "") without a number and were added to it",
                "If they are a heading or belong elsewhere, move them in the draft.", at: index)
        }
        let isInSubparagraph = place?.hasBegun ?? false
        return ClassifiedLine(isInSubparagraph ? .subparagraph : paragraphRole, words)
    }

    /// Returns whether a line is an unnumbered heading: short, without a full stop, between the end of one
    /// paragraph and the number of the next.
    private func isUnnumberedHeading(_ index: Int) -> Bool {
        let words = lines[index].words
        guard words.unicodeScalars.count <= 120, words.first?.isUppercase ?? false, !words.endsClause,
            !words.hasSuffix(",")
        else { return false }
        for next in lines.indices.dropFirst(index + 1).prefix(8) {
            switch forms[next] {
            case .blank, .rule, .pageNumber, .documentNumber: continue
            case .numbered, .heading: return true
            default: return false
            }
        }
        return false
    }
}

extension String {
    /// Whether the words begin a paragraph of a preamble: “Recalling”, “Convinced”, “Aware”.
    fileprivate var startsPreamble: Bool {
        guard let word = split(separator: " ").first, first?.isUppercase ?? false else { return false }
        return word.hasSuffix("ing") || word.hasSuffix("ed") || word == "Aware"
    }
}
