import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis
import YAMLSyntax

/// Walks a located tree, extracts values from it, and collects findings on the way.
struct Decoder {
    let tree: YAMLTree
    let file: SourceFile
    var path: String { file.path }
    private(set) var findings: [Diagnostic]
    /// The number of findings that are not in `findings`, because there are too many.
    private var leftOut = 0
    /// Whether the file was parsed to its end; if not, what seems to be missing may be in the rest.
    var isWhole: Bool { unread.isEmpty }
    /// The bytes that were not read; what follows a problem that was not skipped is among them.
    let unread: [ByteRange]
    /// The bytes at which reading had to be given up.
    let stops: [ByteRange]
    /// Whether the file was not parsed because it has too many lines.
    let isTooLong: Bool
    /// Whether the file is text whose lines show what is confidential in it.
    let isText: Bool
    /// Whether a text may contain escape sequences.
    let mayContainEscapes: Bool
    /// The id of the item whose answer is being decoded, which is added to findings.
    var item: String?
    /// The checklists whose items may appear in the file, by id; empty unless the file is a submission.
    var checklists: Editions<Questions> = [:]
    /// The questions of another edition that the file names although its cycle uses a different one. Findings
    /// that are caused by this alone are not repeated for each item.
    var otherEdition: Questions?

    /// The wordings of the questions that the file names outside its answers, by item.
    var wordings: [String: NodeID] = [:]

    /// Whether the wordings of a template are judged: whether one is too long, asks two things or stands for two. What is
    /// wrong there is only a warning, and finding it takes as long as reading the file.
    var judgesWordings = true

    /// The number of candidate names compared so far in search of a suggestion.
    var comparedCandidates = 0

    /// Parses `file` and reports whatever is not plain YAML.
    init(_ file: SourceFile) {
        let reading = YAMLReader.read(file)
        tree = reading.tree
        self.file = file
        findings = ReadingRules.diagnostics(reading.problems, in: file)
        if reading.isText { findings += InvisibleCharacter.check(file) }
        unread = reading.problems.filter(\.kind.stopsReading).flatMap { problem in
            let start = Int(problem.range.lowerBound)
            return problem.skipped == nil
                ? [ByteRange(start, max(start, file.bytes.count))] : problem.allSkipped
        }
        stops = reading.problems.filter(\.kind.stopsReading).map(\.range)
        isTooLong = reading.problems.contains { $0.kind.isTooManyLines }
        isText = reading.isText
        mayContainEscapes = reading.mayContainEscapes
        guard mayContainEscapes else { return }
        for node in 0..<tree.count where tree.style(node) == .quoted {
            report(ControlCharacter.check(read: tree.utf8(node)), at: tree.range(node))
        }
    }

    /// Reports a finding at a node, if there is one. Inlined because there is nearly always none, and a
    /// finding is too large to copy.
    @inline(__always)
    mutating func report(_ finding: Finding?, at range: ByteRange) {
        if let finding { put(finding, at: range) }
    }

    /// Reports a finding with its range, if there is one.
    @inline(__always)
    mutating func report(_ finding: Located<Finding>?) {
        if let finding { put(finding.value, at: finding.range) }
    }

    @inline(never)
    private mutating func put(_ finding: Finding, at range: ByteRange) {
        guard findings.count < TooManyFindings.most else {
            leftOut += 1
            return
        }
        let fix = finding.correction.flatMap { replacement($0, of: range) }
        findings.append(
            finding.located(
                at: SourceLocation(path: path, range: range), item: item, fixes: [fix].compactMap { $0 }))
    }

    /// Adds a finding about the file as a whole, if there is one.
    mutating func add(_ finding: Diagnostic?) {
        if let finding { findings.append(finding) }
    }

    /// Returns a correction as an edit of a word or a key, leaving the quotation marks around it; nil for a
    /// block scalar, which is not corrected.
    private func replacement(_ correction: Correction, of range: ByteRange) -> Fix? {
        let bytes = file.bytes[range.indices]
        guard let first = bytes.first, first != UInt8(ascii: ">"), first != UInt8(ascii: "|") else {
            return nil
        }
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        let words =
            isQuoted && bytes.count >= 2 ? ByteRange(bytes.startIndex + 1, bytes.endIndex - 1) : range
        return Fix(
            "Write “\(correction.text)”", safety: correction.safety, edits: [Edit(words, correction.text)])
    }

    /// Adds findings that already have a location.
    mutating func add(_ findings: [Diagnostic]) {
        let taken = findings.prefix(max(0, TooManyFindings.most - self.findings.count))
        self.findings += taken
        leftOut += findings.count - taken.count
    }

    /// Returns the root of the document if it is a mapping; reports it otherwise.
    mutating func root() -> NodeID? {
        let isBlank = tree.isEmpty || isBlank(0)
        report(EmptyFile.check(isBlank: isBlank, isExplained: !findings.isEmpty), at: .start)
        guard !isBlank else { return nil }
        report(NotFields.check(tree.kind(0)), at: start(of: tree.range(0)))
        return tree.kind(0) == .mapping ? 0 : nil
    }

    /// Returns the result, with the findings in order.
    func decoded<Value>(
        _ value: Value?, from file: SourceFile, confidential: [ByteRange] = [],
        answers: [AnswerExtent] = [], evidence: ReplyEvidence = ReplyEvidence()
    ) -> Decoded<Value> {
        let excess = TooManyFindings.check(leftOut: leftOut)?.located(
            at: SourceLocation(path: path, range: .start))
        // A name that is not an item of any checklist is text of the file, and must not be quoted.
        let withheld = (findings + [excess].compactMap(\.self)).redacting(confidential, of: file) {
            checklist(withItem: $0) != nil
        }
        let cover = SortedByteRanges(confidential)
        return Decoded(
            source: file, value: value, findings: withheld, confidential: confidential, answers: answers,
            answersInConfidence: answers.map(\.range).filter(cover.contains), evidence: evidence)
    }
}

extension Decoder {
    /// Returns whether `node` is of this kind; reports it otherwise.
    mutating func expect(_ kind: YAMLKind, _ node: NodeID) -> Bool {
        if tree.kind(node) == kind { return true }
        report(
            WrongShape.check(tree.kind(node), isBlank: isBlank(node), expected: kind), at: head(node))
        return false
    }

    /// Returns whether `node` is a blank text, or `null` in one of the spellings of YAML.
    func isBlank(_ node: NodeID) -> Bool {
        guard tree.kind(node) == .scalar else { return false }
        if isNull(node) { return true }
        // Nearly every text begins with a visible ASCII character.
        guard let first = tree.utf8(node).first, first <= 0x20 || first >= 0x80 else {
            return tree.utf8(node).isEmpty
        }
        return trimmed(node).isEmpty
    }

    /// Returns whether `node` is a word that means “nothing” in YAML unless it is in quotation marks.
    private func isNull(_ node: NodeID) -> Bool {
        guard tree.style(node) == .plain else { return false }
        switch tree.utf8(node).count {
        case 1: return tree.text(of: node, is: "~")
        case 4:
            return tree.text(of: node, is: "null") || tree.text(of: node, is: "Null")
                || tree.text(of: node, is: "NULL")
        default: return false
        }
    }

    /// Returns the text at `node` without surrounding white space; nil if it is blank, absent or not a text.
    mutating func text(_ node: NodeID?) -> Located<String>? {
        guard let node, expect(.scalar, node), !isNull(node) else { return nil }
        let text = trimmed(node)
        return text.isEmpty ? nil : Located(text, at: tree.range(node))
    }

    /// Returns the text of a scalar without surrounding white space of any kind: text copied from a word
    /// processor often has no-break or ideographic spaces around it.
    func trimmed(_ node: NodeID) -> String {
        let bytes = tree.utf8(node)
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        let text = String(decoding: bytes[start...last], as: UTF8.self)
        if bytes[start] < 0x80, bytes[last] < 0x80 { return text }
        let words = text.unicodeScalars.drop(while: \.isWhiteSpace)
        guard let end = words.lastIndex(where: { !$0.isWhiteSpace }) else { return "" }
        return String(words[...end])
    }

    /// Returns a text in a State’s own words; reports one that a comment cuts off or that stands between curly
    /// quotation marks. It is nil if it is blank or says nothing by itself, which is reported.
    mutating func prose(_ node: NodeID?) -> Located<String>? {
        text(node).flatMap { prose($0, at: node) }
    }

    /// Returns the text of a node in a State’s own words, as `prose` of the node does.
    mutating func prose(_ text: Located<String>, at node: NodeID?) -> Located<String>? {
        if let node, tree.style(node) == .plain {
            add(CommentInText.check(after: text.range, item: item, in: file))
            add(CurlyQuotation.check(text.range, in: file, item: item))
        }
        return prose(text)
    }

    /// Returns a text that no report prints; nil if it is blank or says nothing by itself, which is reported.
    mutating func unprinted(_ node: NodeID?) -> Located<String>? { text(node).flatMap { prose($0) } }

    /// Returns a text unless it says nothing by itself, which is reported.
    mutating func prose(_ text: Located<String>) -> Located<String>? {
        guard let finding = Placeholder.check(text.value) else { return text }
        // The range of the words is computed only if there is something to report.
        report(finding, at: file.words(in: text.range))
        return nil
    }

    /// Returns whether lines between the first and the last byte of a range were not read.
    func hasUnreadLines(in range: ByteRange) -> Bool {
        unread.contains { $0.lowerBound < range.upperBound && range.lowerBound < $0.upperBound }
    }

    /// Returns a text in a State’s own words that may have several paragraphs and lists; reports one whose
    /// lines mean something else than YAML reads.
    mutating func paragraphs(_ node: NodeID?) -> Located<String>? {
        guard let node, let text = prose(node) else { return nil }
        // Lines that were not read may be anything, above all other fields: they are not put into a paragraph.
        guard !hasUnreadLines(in: text.range) else { return text }
        guard let reading = ProseReading(of: node, in: tree, file) else { return text }
        let finding =
            TypedList.check(entries: reading.blocks.count(where: \.isEntry))
            ?? LinesOfOneParagraph.finding(paragraphs: reading.blocks.count)
        let fix = Fix(
            "Write each paragraph and entry by itself, with a blank line between them", safety: .safe,
            edits: reading.edits)
        let words = file.words(in: text.range)
        add(
            finding.located(
                at: SourceLocation(path: path, range: start(of: words)), item: item, fixes: [fix]))
        return Located(reading.text, at: text.range)
    }

    /// Returns the text of a required field; reports it if it is missing or blank.
    mutating func required<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Located<String>? {
        // The fast path: nearly always the field is filled in.
        if let text = text(fields[key]) { return text }
        reportMissing(key, in: fields)
        return nil
    }

    /// Reports a required field as missing or blank. At the top level of a file that was not parsed to its
    /// end, the field may be in the rest.
    mutating func reportMissing<Key: FieldKey>(_ key: Key, in fields: Fields<Key>, isList: Bool = false) {
        let node = fields[key]
        let isBlank = node.map {
            self.isBlank($0)
                || isList && tree.kind($0) == .sequence && tree.children(of: $0).allSatisfy(self.isBlank)
        }
        let finding = MissingField.check(
            key.rawValue, isBlank: isBlank, mayStandFurtherDown: !isWhole && fields.node == 0)
        if let finding { report(finding, at: node.map(tree.range) ?? head(fields.node)) }
    }

    /// Returns the elements of the list at `node`; empty if it is blank, absent or not a list.
    mutating func list(_ node: NodeID?) -> [NodeID] {
        guard let node else { return [] }
        if tree.kind(node) == .scalar, let finding = NoHyphen.check(text: tree.range(node), in: file) {
            add(finding)
            return []
        }
        guard expect(.sequence, node) else { return [] }
        return Array(tree.children(of: node))
    }

    /// Returns the texts of the list at `node`, without the blank ones.
    mutating func texts(_ node: NodeID?) -> [Located<String>] {
        var texts: [Located<String>] = []
        for child in list(node) {
            if let text = text(child) { texts.append(text) }
        }
        return texts
    }

    /// Returns the value that a rule takes from the text in a field; nil if it is blank or invalid. Reports
    /// an invalid text.
    mutating func value<Value>(_ node: NodeID?, by check: (String) -> Verdict<Value>) -> Located<Value>? {
        text(node).flatMap { value(of: $0, by: check) }
    }

    /// Returns the value that a rule takes from a text; nil if it is invalid, which is reported.
    mutating func value<Value>(
        of text: Located<String>, by check: (String) -> Verdict<Value>
    ) -> Located<Value>? {
        switch check(text.value) {
        case .value(let value): return Located(value, at: text.range)
        case .finding(let finding):
            report(finding, at: text.range)
            return nil
        }
    }

    /// Returns the date in a field; nil if it is blank or invalid. Reports an invalid date.
    mutating func date(_ node: NodeID?) -> Located<CalendarDate>? { value(node, by: InvalidDate.check(_:)) }

    /// Returns the bytes of a node, from its beginning to the end of its last scalar, without trailing
    /// comments.
    func extent(of node: NodeID) -> ByteRange {
        var last = node
        while let child = tree.children(of: last).reduce(nil, { $1 }) { last = child }
        return ByteRange(Int(tree.range(node).lowerBound), Int(tree.range(last).upperBound))
    }

    /// Returns the first bytes of a range, for findings about the whole of it.
    func start(of range: ByteRange) -> ByteRange {
        ByteRange(Int(range.lowerBound), Int(range.lowerBound))
    }

    /// Returns the beginning of a node: for a finding about a whole mapping or list, the full range would be
    /// too long to mark.
    func head(_ node: NodeID) -> ByteRange {
        let range = tree.range(node)
        guard tree.kind(node) != .scalar else { return range }
        let first = tree.kind(node) == .mapping ? tree.entries(of: node).first { _ in true }?.key : nil
        return first.map(tree.range) ?? start(of: range)
    }
}
