import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// The answers in a workbook as the submission that they are: the same text that a person would type, of which it is known
/// which cell each piece stands in.
struct WorkbookText {
    private(set) var bytes: [UInt8] = []
    private(set) var cells = CellMap()
    /// The bytes of the fields about the reply as a whole.
    private(set) var reply = ByteRange.start
    /// The findings, each with the bytes of its cell.
    private(set) var findings: [(finding: Finding, range: ByteRange, isOfRespondent: Bool)] = []

    /// Writes what stands in a workbook.
    init(_ answers: WorkbookAnswers) {
        cells.addWithoutCell(from: 0)
        // A workbook in which nothing stands is an empty file, not one that cannot be read.
        append("#\n")
        for problem in answers.problems { write(problem, indent: 0) }
        let start = bytes.count
        for (field, piece) in answers.reply where field.path.group == nil {
            write(field.rawValue, piece, indent: 0)
        }
        reply = ByteRange(start, bytes.count)
        for group in ["respondent", "cleared-by"] {
            let fields = answers.reply.filter { $0.field.path.group == group }
            if !fields.isEmpty { open("\(group):", indent: 0) }
            for (field, piece) in fields { write(field.path.name, piece, indent: 2) }
        }
        let answered = answers.items.filter { !$0.isEmpty }
        if !answered.isEmpty { open("answers:", indent: 0) }
        for item in answered { write(item) }
        write(answers.proposals)
        write(wordingsOf: answers.items)
    }

    private mutating func write(_ item: WorkbookAnswers.Item) {
        write(key: item.id)
        for problem in item.problems { write(problem, indent: 4) }
        // A comment below the last field of an answer would stand above the next one.
        if item.saysNothing { open("\(AnswerField.summary.rawValue): \"\"", indent: 4) }
        if !item.parts.isEmpty { write("parts", item.parts, indent: 4) }
        for field in item.fields { write(field, indent: 4) }
        write(item.entries.filter { $0.list == .treaties }.map(\.fields), under: .treaties, indent: 4)
        write(item.entries.filter { $0.list == .measures }.map(\.fields), under: .measures, indent: 4)
        // What stands in several rows is one account.
        if !item.challenges.isEmpty { write(texts: item.challenges, as: "challenges", indent: 4) }
        if !item.kinds.isEmpty { write("challenge-kinds", item.kinds, indent: 4) }
        let assistance = item.entries.filter { $0.list == .needed || $0.list == .offered }
        if !assistance.isEmpty {
            open("assistance:", indent: 4)
            for list in [AnswerField.needed, .offered] {
                write(assistance.filter { $0.list == list }.map(\.fields), under: list, indent: 6)
            }
        }
        write(item.entries.filter { $0.list == .plan }.map(\.fields), under: .plan, indent: 4)
        // Blank says neither yes nor no, and so in confidence; as does every word but a clear no.
        let name = AnswerField.confidential.rawValue
        if item.isInDoubt, !item.fields.contains(where: { $0.name == name && $0.piece.text != "false" }) {
            open("\(name):", indent: 4)
        }
    }

    private mutating func write(_ proposals: [(list: ProposalList, proposal: WorkbookAnswers.Proposal)]) {
        guard !proposals.isEmpty else { return }
        open("proposals:", indent: 0)
        var path: [String] = []
        for list in ProposalList.allCases {
            let own = proposals.filter { $0.list == list }
            guard !own.isEmpty else { continue }
            for (depth, name) in list.path.enumerated()
            where !path.indices.contains(depth) || path[depth] != name {
                open("\(name):", indent: 2 + 2 * depth)
            }
            path = list.path
            for (_, proposal) in own { write(proposal, indent: 2 + 2 * list.path.count) }
        }
    }

    private mutating func write(_ proposal: WorkbookAnswers.Proposal, indent: Int) {
        guard !proposal.commitments.isEmpty else {
            write(entry: "- ", proposal.text, isProse: true, indent: indent)
            return
        }
        write(entry: "- text: ", proposal.text, isProse: true, indent: indent)
        write("  commitments", proposal.commitments, indent: indent)
    }

    /// Writes which questions are asked, in which wordings, also of those that are left blank.
    private mutating func write(wordingsOf items: [WorkbookAnswers.Item]) {
        let known = items.filter { $0.wording != nil }
        guard !known.isEmpty else { return }
        open("questions:", indent: 0)
        for item in known {
            if let wording = item.wording { write("\"\(item.id.text)\"", wording, indent: 2) }
        }
    }

    // MARK: Lines

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func begin(indent: Int) -> Int {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
        return start
    }

    /// Writes a line that was made of no cell.
    private mutating func open(_ line: String, indent: Int) {
        cells.addWithoutCell(from: begin(indent: indent))
        append(line + "\n")
    }

    private mutating func mark(_ place: WorkbookAnswers.Place, from start: Int, content: ByteRange) {
        if place.tab.isEmpty {
            cells.addWithoutCell(from: start)
        } else {
            cells.add(
                from: start, content: content, sheet: place.tab, row: place.row, column: place.column)
        }
    }

    /// Writes the name of a question.
    private mutating func write(key: WorkbookAnswers.Piece) {
        let start = begin(indent: 2)
        let content = quote(key.text)
        mark(key.place, from: start, content: content)
        append(":\n")
    }

    private mutating func write(_ field: WorkbookAnswers.Field, indent: Int) {
        write(field.name, field.piece, isProse: field.isProse, indent: indent)
    }

    private mutating func write(
        _ name: String, _ piece: WorkbookAnswers.Piece, isProse: Bool = false, indent: Int
    ) {
        write(entry: "\(name): ", piece, isProse: isProse, indent: indent)
    }

    private mutating func write(
        entry: String, _ piece: WorkbookAnswers.Piece, isProse: Bool, indent: Int
    ) {
        let start = begin(indent: indent)
        append(entry)
        let content = quote(isProse ? Self.prose(piece.text) : Self.line(piece.text), indent: indent + 2)
        mark(piece.place, from: start, content: content)
        append("\n")
    }

    /// Writes a list of words on one line.
    private mutating func write(_ name: String, _ pieces: [WorkbookAnswers.Piece], indent: Int) {
        cells.addWithoutCell(from: begin(indent: indent))
        append("\(name): [")
        for (number, piece) in pieces.enumerated() {
            if number > 0 { append(", ") }
            let start = bytes.count
            let content = quote(Self.line(piece.text))
            mark(piece.place, from: start, content: content)
        }
        append("]\n")
    }

    /// Writes one text of several pieces, each of which is known by its own cell.
    private mutating func write(texts: [WorkbookAnswers.Piece], as name: String, indent: Int) {
        var start = begin(indent: indent)
        append("\(name): \"")
        for (number, piece) in texts.enumerated() {
            if number > 0 {
                escape("\n", indent: indent + 2)
                start = bytes.count
            }
            mark(piece.place, from: start, content: escape(Self.prose(piece.text), indent: indent + 2))
        }
        append("\"\n")
    }

    private mutating func write(
        _ entries: [[WorkbookAnswers.Field]], under list: AnswerField, indent: Int
    ) {
        guard !entries.isEmpty else { return }
        open("\(list.rawValue):", indent: indent)
        for entry in entries {
            for (number, field) in entry.enumerated() {
                write(
                    entry: "\(number == 0 ? "- " : "  ")\(field.name): ", field.piece, isProse: false,
                    indent: indent + 2)
            }
        }
    }

    /// Writes what stands where no answer belongs as comments, so that a wish for confidence in it counts, and notes the
    /// finding.
    private mutating func write(_ problem: WorkbookAnswers.Problem, indent: Int) {
        // A blank line keeps it from being read together with what stands in another cell.
        append("\n")
        let start = bytes.count
        let lines = problem.texts.lazy.flatMap { $0.split(whereSeparator: Self.endsLine) }
        var isEmpty = true
        for line in lines {
            write(comment: Self.line(String(line)), indent: indent)
            isEmpty = false
        }
        if isEmpty { write(comment: "", indent: indent) }
        mark(problem.place, from: start, content: ByteRange(start, start))
        let place = ByteRange(start + indent, start + indent + 1)
        if let finding = problem.finding { findings.append((finding, place, problem.isOfRespondent)) }
    }

    private mutating func write(comment: String, indent: Int) {
        _ = begin(indent: indent)
        append(comment.isEmpty ? "#\n" : "# " + comment + "\n")
    }

    /// Writes a text between quotation marks, each of its lines apart from the others.
    ///
    /// - Returns: The bytes between the marks.
    private mutating func quote(_ text: String, indent: Int = 0) -> ByteRange {
        append("\"")
        let content = escape(text, indent: indent)
        append("\"")
        return content
    }

    /// Writes a text as it stands between quotation marks, which ``SourceFile/shownText(in:)`` takes back.
    ///
    /// - Returns: Its bytes.
    @discardableResult
    private mutating func escape(_ text: String, indent: Int) -> ByteRange {
        let start = bytes.count
        let margin = Array(String(repeating: " ", count: indent).utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            // One line break is a space in YAML, two are one.
            case UInt8(ascii: "\n"): bytes += [byte, byte] + margin
            default: bytes.append(byte)
            }
        }
        return ByteRange(start, bytes.count)
    }

    // MARK: Texts

    /// Returns the paragraphs and the entries of lists of a text, one on each line.
    private static func prose(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: endsLine).map { line in
            let words = readable(String(line))
            let rest = Substring(words).drop { $0.isWhitespace }
            return TypedLines.Line(
                Substring(String(rest.reversed().drop { $0.isWhitespace }.reversed())),
                indentation: words.count - rest.count)
        }
        return TypedLines(lines).blocks.map(\.text).joined(separator: "\n")
    }

    /// Returns a text on one line.
    private static func line(_ text: String) -> String {
        readable(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Returns whether a character ends a line; within a cell, Word and Excel have several for that.
    private static func endsLine(_ character: Character) -> Bool {
        character.isNewline || character == "\u{B}"
    }

    /// Returns a text without the characters that only programs write, and which nobody sees.
    private static func readable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            case 0x00..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
