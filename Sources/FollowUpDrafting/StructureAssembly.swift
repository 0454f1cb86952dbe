import ByteText
import FollowUpModel
import TextAnalysis

/// Assembles the pieces of a text into its parts and their paragraphs.
struct StructureAssembly {
    private let marks: StructureMarks
    /// Where each line of the text begins.
    private let positions: [SourcePosition]
    /// The parts, the text as a whole first.
    private(set) var parts: [TextPart]
    /// The doubts about the structure.
    private(set) var doubts: [Uncertainty] = []
    /// The number of words of each role.
    private(set) var words: [LineRole: Int] = [:]
    /// The role of the last word of each line that has words.
    private(set) var roles: [Int: LineRole] = [:]
    /// For each text that a mark opened, its place among the parts.
    private var known: [Int32: Int]

    /// Reads the structure of a text. `footnotes` are the marks of footnotes that stood after its words.
    init(_ marks: StructureMarks, _ positions: [SourcePosition], footnotes: [(word: Int, mark: String)]) {
        self.marks = marks
        self.positions = positions
        parts = [TextPart(isAnnex: false, position: positions.first ?? SourcePosition(line: 1, column: 1))]
        known = [-1: 0]
        var notes = footnotes[...]
        for piece in marks.pieces() {
            add(piece)
            while let note = notes.first, note.word < piece.range.upperBound {
                notes.removeFirst()
                guard !parts[here(piece)].paragraphs.isEmpty else { continue }
                parts[here(piece)].paragraphs[parts[here(piece)].paragraphs.count - 1].marks.append(note.mark)
            }
        }
    }

    /// Whether the structure is more than the lines of the text say by themselves: rules, several resolutions, more
    /// paragraphs, or as many in better order.
    func isBetter(than others: [TextPart]) -> Bool {
        if parts.contains(where: { $0.rules != nil || $0.isDraft }) { return true }
        let (own, other) = (Self.order(parts), Self.order(others))
        guard own.count == other.count else { return own.count > other.count }
        return own.breaks == other.breaks ? own.headings > other.headings : own.breaks < other.breaks
    }

    /// Returns the number of paragraphs, how many do not follow the one before them, and the number of headings with a
    /// number or a letter.
    private static func order(_ parts: [TextPart]) -> (count: Int, breaks: Int, headings: Int) {
        let follows = parts.flatMap { part in
            var former: ParagraphNumber?
            return part.paragraphs.map { paragraph in
                let number = ParagraphNumber(paragraph.number)
                defer { former = number }
                return number?.follows(former) ?? false
            }
        }
        let headings = parts.flatMap(\.headings).count {
            $0.text.prefix { $0 != " " }.last == "." && $0.text.contains(" ")
        }
        return (follows.count, follows.count { !$0 }, headings)
    }

    private mutating func add(_ piece: StructurePiece) {
        let part = self.part(of: piece.step)
        let text = marks.text.text(piece.range, dropping: piece.skipped)
        let role = role(piece, in: part)
        words[role, default: 0] += piece.range.count
        for index in piece.range { roles[marks.text.words[index].line] = role }
        if piece.step >= 0, piece.role == .mark || piece.role == .opening { begin(piece.step, in: part) }
        switch piece.role {
        case .front:
            guard !marks.text.isOneRun else { break }
            parts[part].preamble.append(text)
        case .mark: break
        case .title: Self.join(&parts[part].title, text)
        case .opening: parts[part].adoptingBody = text
        case .preamble: parts[part].preamble.append(text)
        case .heading:
            // The heading of a rule stands after its mark, and before what it says.
            let count = parts[part].paragraphs.count
            let isOfRule = beginsRule(piece) && count > 0
            parts[part].headings.append((headingMark(piece) + text, isOfRule ? count - 1 : count))
        case .chapeau:
            parts[part].chapeaux.append((text, parts[part].paragraphs.count))
        case .words, .quoted: addWords(text, to: part)
        case .doubtful:
            doubt(
                "“\(Self.shortened(text))” stands \(place(in: part)) without a number and was added there",
                "If it is a title, a heading or belongs elsewhere, move it in the draft.",
                at: piece.range.lowerBound)
            addWords(text, to: part)
        }
    }

    private mutating func addWords(_ text: String, to part: Int) {
        if parts[part].paragraphs.isEmpty {
            parts[part].preamble.append(text)
        } else {
            Self.join(&parts[part].paragraphs[parts[part].paragraphs.count - 1].words, text)
        }
    }

    /// Whether words stand directly after the mark of a rule.
    private func beginsRule(_ piece: StructurePiece) -> Bool {
        guard piece.step >= 0, marks.steps[piece.step].move.kind == .rule else { return false }
        return piece.range.lowerBound == marks.places[marks.steps[piece.step].place].textStart
    }

    /// Returns the number or letter of a heading, which is part of it.
    private func headingMark(_ piece: StructurePiece) -> String {
        guard piece.step >= 0 else { return "" }
        let step = marks.steps[piece.step]
        let place = marks.places[step.place]
        switch step.move.kind {
        case .roman, .capital, .headingNumber, .headingLetter:
            guard piece.range.lowerBound == place.textStart else { return "" }
            return marks.text.text(place.mark) + " "
        default: return ""
        }
    }

    private func role(_ piece: StructurePiece, in part: Int) -> LineRole {
        let paragraph: LineRole = parts[part].isAnnex ? .annexedParagraph : .operativeParagraph
        switch piece.role {
        case .front: return marks.text.isOneRun ? .firstPage : .preamble
        case .title: return .title
        case .opening: return .adoptingBody
        case .preamble: return .preamble
        case .heading: return .heading
        case .chapeau: return .chapeau
        case .mark:
            switch marks.steps[piece.step].move.kind {
            case .part, .annex: return .annexHeading
            case .roman, .capital, .headingNumber, .headingLetter: return .heading
            case .letter, .numeral: return .subparagraph
            default: return paragraph
            }
        case .words, .doubtful, .quoted:
            guard piece.step >= 0 else { return .preamble }
            switch marks.steps[piece.step].move.kind {
            case .letter, .numeral: return .subparagraph
            default: return paragraph
            }
        }
    }

    private static func join(_ words: inout String, _ more: String) {
        if !words.isEmpty { words += " " }
        words += more
    }

    private static func shortened(_ text: String) -> String {
        let words = text.split(separator: " ")
        return words.count <= 8 ? text : words.prefix(8).joined(separator: " ") + " …"
    }

    private func place(in part: Int) -> String {
        parts[part].paragraphs.last.map { "after \($0.number)" } ?? "before the first paragraph"
    }

    private mutating func doubt(_ message: String, _ help: String, at word: Int) {
        doubts.append(Uncertainty(message, help: help, at: position(of: word)))
    }

    private func position(of word: Int) -> SourcePosition {
        let word = marks.text.words[word]
        guard positions.indices.contains(word.line) else { return SourcePosition(line: 1, column: 1) }
        let line = positions[word.line]
        return SourcePosition(line: line.line, column: line.column + word.offset)
    }
}

// The parts.
extension StructureAssembly {
    private func here(_ piece: StructurePiece) -> Int { known[text(of: piece.step)] ?? 0 }

    /// Returns what tells the text that a step belongs to from others.
    private func text(of step: Int) -> Int32 {
        guard step >= 0 else { return -1 }
        var frame = marks.frames[Int(marks.steps[step].frame)]
        while frame.kind == .rule || frame.kind == .quotation { frame = marks.frames[Int(frame.parent)] }
        return frame.identity
    }

    /// Returns the place among the parts of the text that a step belongs to.
    private mutating func part(of step: Int) -> Int {
        let identity = text(of: step)
        if let part = known[identity] { return part }
        var frame = marks.frames[Int(marks.steps[step].frame)]
        while frame.kind == .rule || frame.kind == .quotation { frame = marks.frames[Int(frame.parent)] }
        let place = marks.places[Int(identity)]
        var part = TextPart(isAnnex: frame.kind == .container, position: position(of: place.mark.lowerBound))
        let label = marks.text.text(place.mark)
        if frame.kind == .part {
            part.name = label.prefix(1).lowercased() + label.dropFirst()
        } else {
            let isNamed = place.readings[0].kind == .annex
            let annex = isNamed ? label.prefix(1).lowercased() + label.dropFirst() : "annex"
            let outer = marks.frames[Int(frame.parent)]
            part.host = known[outer.identity]
            let host = part.host.flatMap { $0 > 0 ? parts[$0].name : nil }
            part.name = (host.map { "\($0), " } ?? "") + annex
        }
        known[identity] = parts.count
        parts.append(part)
        return parts.count - 1
    }
}

// The paragraphs.
extension StructureAssembly {
    /// Begins the paragraph, rule or heading of a step.
    private mutating func begin(_ index: Int, in part: Int) {
        let step = marks.steps[index]
        let frame = marks.frames[Int(step.frame)]
        let first = marks.places[step.place].mark.lowerBound
        guard frame.kind != .quotation else {
            return addWords(marks.text.text(marks.places[step.place].mark), to: part)
        }
        let former = parts[part].paragraphs.last?.number
        switch step.move.kind {
        case .part, .annex, .opening: return
        case .roman, .capital, .headingNumber, .headingLetter:
            sayStep(step, "heading \(marks.text.text(marks.places[step.place].mark))", former, first)
            return
        case .rule:
            if parts[part].rules == nil {
                parts[part].rules = marks.text.letters(first)
                parts[part].preliminary = parts[part].paragraphs
                parts[part].paragraphs = []
            }
        case .number, .firstNumber, .letter, .numeral: break
        }
        let number = citation(frame)
        parts[part].paragraphs.append(TextParagraph(number: number, position: position(of: first), words: ""))
        let isParagraph =
            step.move.kind == .number || step.move.kind == .firstNumber || step.move.kind == .rule
        let name =
            step.move.kind == .rule
            ? "\(parts[part].rules ?? "rule") " : isParagraph ? "paragraph " : "subparagraph "
        sayStep(step, name + number, former, first)
    }

    /// Returns the citation of the paragraph at which a frame has come.
    private func citation(_ frame: StructureFrame) -> String {
        var parts: [String] = []
        if frame.kind == .rule {
            parts.append(String(marks.frames[Int(frame.parent)].rule))
            if frame.number > 0 { parts.append("(\(frame.number))") }
        } else if frame.number > 0 {
            parts.append(String(frame.number))
        }
        if frame.letter > 0 { parts.append(OrdinalLabel.subparagraph(Int(frame.letter))) }
        if frame.numeral > 0 { parts.append("(\(OrdinalLabel.roman(Int(frame.numeral)).lowercased()))") }
        return parts.joined(separator: " ")
    }

    /// Says what speaks against a mark.
    private mutating func sayStep(_ step: StructureStep, _ name: String, _ former: String?, _ word: Int) {
        let (value, before) = (step.move.value, step.move.former)
        let counts = step.move.kind != .annex && step.move.kind != .opening && step.move.kind != .firstNumber
        if step.move.kind == .firstNumber {
            let isAnnounced = marks.places[step.place].announcement >= 0.9
            if !isAnnounced, former == nil || parts.last?.title.isEmpty ?? true {
                doubt(
                    "the paragraphs are numbered from 1 again, without the heading of an annex",
                    "They are taken for an annexed text; write “Annex” on a line of its own above its title to have it found.",
                    at: word)
            }
        } else if counts, before == 0, value > 1 {
            doubt(
                former == nil && step.move.kind == .number
                    ? "the first numbered paragraph is paragraph \(value)"
                    : "\(name) is the first of its kind here",
                "See whether those before it are missing from the file.", at: word)
        } else if counts, before > 0, value != before + 1 {
            doubt(
                value == 1
                    ? "the numbers begin at 1 again with \(name)"
                    : former.map { value > before ? "\(name) follows \($0)" : "\(name) comes after \($0)" }
                        ?? "\(name) follows \(before)",
                "See whether one is missing, or what looks like a number is none.", at: word)
        }
        if step.margin < -2.1, counts {
            doubt(
                "\(name) is one by its order only; it stands in running text",
                "See whether it begins here, or the words only look like it.", at: word)
        }
        if step.move.kind == .letter, marks.places[step.place].readings.count > 1, value == 9, before == 8,
            !goesOn(step)
        {
            doubt("(i) may be the letter or the numeral", "See which it is in the official text.", at: word)
        }
    }

    /// Whether the letter after a step says that it is one.
    private func goesOn(_ step: StructureStep) -> Bool {
        marks.places[(step.place + 1)...].prefix(3).contains {
            $0.readings.contains(.init(kind: .letter, value: step.move.value + 1))
        }
    }
}
