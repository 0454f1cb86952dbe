import ByteText
import Diagnostics
import FollowUpModel
import Texts
import YAMLSyntax

/// Walks over a located tree, takes values out of it, and collects what is wrong on the way.
struct Decoder {
    let tree: YAMLTree
    let file: SourceFile
    var path: String { file.path }
    private(set) var findings: [Diagnostic]
    /// Whether the file was read to its end; where it was not, what is missing may stand further down.
    let isWhole: Bool
    /// Whether a text may hold what was written with a backslash.
    let mayHoldEscapes: Bool
    /// The item whose answer is being decoded; findings carry it.
    var item: String?
    /// The checklists whose items may stand in the file, by id; none in a file that is no submission.
    var checklists: Editions<Questions> = [:]
    /// The questions of another edition, which the file names though its cycle is not on it: what is due to that alone is not said
    /// item by item.
    var otherEdition: Questions?

    /// How many names were looked at for those that were meant by others.
    var namesLookedAt = 0

    /// Reads `file` and reports what keeps it from being plain YAML.
    init(_ file: SourceFile) {
        let reading = YAMLReader.read(file)
        tree = reading.tree
        self.file = file
        findings = reading.problems.map { ReadingRules.diagnostic($0, in: file) }
        findings += InvisibleCharacter.check(file)
        isWhole = !reading.problems.contains { $0.kind.stopsReading }
        mayHoldEscapes = reading.mayHoldEscapes
        guard mayHoldEscapes else { return }
        for node in 0..<tree.count where tree.style(node) == .quoted {
            report(ControlCharacter.check(read: tree.utf8(node)), at: tree.range(node))
        }
    }

    /// Reports a finding, when there is one. Nearly always there is none: then nothing is copied, for a finding is large.
    @inline(__always)
    mutating func report(_ finding: Finding?, at range: ByteRange) {
        if let finding { put(finding, at: range) }
    }

    /// Reports a finding that knows its place, when there is one.
    @inline(__always)
    mutating func report(_ finding: Located<Finding>?) {
        if let finding { put(finding.value, at: finding.range) }
    }

    @inline(never)
    private mutating func put(_ finding: Finding, at range: ByteRange) {
        let fix = finding.correction.flatMap { replacement($0, of: range) }
        findings.append(
            finding.placed(at: Place(path: path, range: range), item: item, fixes: [fix].compactMap { $0 }))
    }

    /// Adds a finding about the file as a whole, when there is one.
    mutating func add(_ finding: Diagnostic?) {
        if let finding { findings.append(finding) }
    }

    /// A correction as an edit of the bytes of a word or a key; quotation marks around it stay. A block of text is not
    /// corrected.
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

    /// Adds findings that have their place.
    mutating func add(_ findings: [Diagnostic]) { self.findings += findings }

    /// The root of the document when it is a mapping.
    mutating func root() -> NodeID? {
        let isBlank = tree.isEmpty || isBlank(0)
        report(EmptyFile.check(isBlank: isBlank, isExplained: !findings.isEmpty), at: .start)
        guard !isBlank else { return nil }
        report(NotFields.check(tree.kind(0)), at: start(of: tree.range(0)))
        return tree.kind(0) == .mapping ? 0 : nil
    }

    /// The result, with the findings in order.
    func decoded<Value>(
        _ value: Value?, from file: SourceFile, confidential: [ByteRange] = [], answers: [ByteRange] = []
    ) -> Decoded<Value> {
        // A name that is no item of any checklist is a word of the file.
        let withheld = findings.withholding(confidential, of: file) { checklist(withItem: $0) != nil }
        let cover = RangeCover(confidential)
        return Decoded(
            source: file, value: value, findings: withheld, confidential: confidential, answers: answers,
            answersInConfidence: answers.filter(cover.contains))
    }
}

/// The keys that a mapping may have, in the order of the file format.
protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable {
    /// Where in a submission these keys belong, as words that follow “it belongs”; nil for those of other files.
    static var place: String? { get }
}

extension FieldKey {
    static var place: String? { nil }
}

/// The values of a mapping by their keys.
struct Fields<Key: FieldKey> {
    /// The mapping itself.
    let node: NodeID
    /// A list, because so few are found faster by looking at each, and a table would be an allocation for each mapping.
    private var values: [(key: Key, node: NodeID)] = []

    init(node: NodeID) {
        self.node = node
        values.reserveCapacity(Key.allCases.count)
    }

    /// The value of a key, or nil when the key is not there.
    subscript(key: Key) -> NodeID? { values.first { $0.key == key }?.node }

    /// Notes the value of a key; when it stands there twice, which is reported elsewhere, the first counts.
    fileprivate mutating func add(_ key: Key, _ node: NodeID) {
        if self[key] == nil { values.append((key, node)) }
    }
}

/// The names of keys. They mostly stand in the order of the format, so each is looked for after the one before it.
private struct KeyNames<Key: FieldKey> {
    private let keys = Array(Key.allCases)
    private var next = 0

    /// The key of this name, or nil when none has it.
    mutating func key(called name: ArraySlice<UInt8>) -> Key? {
        for offset in keys.indices {
            let position = (next + offset) % keys.count
            guard name.are(keys[position].rawValue) else { continue }
            next = position + 1
            return keys[position]
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Whether they are those of a text.
    fileprivate func are(_ text: String) -> Bool {
        let expected = text.utf8.span
        guard count == expected.count else { return false }
        let bytes = span
        for position in bytes.indices where bytes[position] != expected[position] { return false }
        return true
    }
}

extension Decoder {
    /// The values of the mapping at `node`; keys that are not known are reported with the nearest one that is.
    mutating func fields<Key: FieldKey>(of node: NodeID, as keys: Key.Type) -> Fields<Key>? {
        guard expect(.mapping, node) else { return nil }
        var fields = Fields<Key>(node: node)
        var names = KeyNames<Key>()
        // The names that stand there, made once for all that are not known.
        var given: Set<String>?
        var unknown: Set<String> = []
        for (key, value) in tree.entries(of: node) {
            guard expect(.scalar, key) else { continue }
            if let known = names.key(called: tree.utf8(key)) {
                fields.add(known, value)
                continue
            }
            let name = tree.string(key)
            // One that stands there twice is reported for that.
            guard unknown.insert(name).inserted else { continue }
            let here = Key.allCases.map(\.rawValue)
            let places = placesElsewhere(of: name, in: keys)
            let text = tree.kind(value) == .scalar ? tree.string(value) : nil
            if Key.place != nil, let finding = ConfidenceInAnotherWord.check(name, value: text) {
                report(finding, at: tree.range(key))
            } else if let finding = MisplacedField.check(name, places: places, here: here) {
                report(finding, at: tree.range(key))
            } else {
                let all = given ?? Set(tree.entries(of: node).map { tree.string($0.key) })
                given = all
                report(UnknownField.check(name, known: here, given: all), at: tree.range(key))
            }
        }
        return fields
    }

    /// The places in a submission where a key belongs that is not known where it stands.
    private func placesElsewhere<Key: FieldKey>(of name: String, in keys: Key.Type) -> [String] {
        guard Key.place != nil else { return [] }
        return SubmissionFormat.places(of: name, isItem: checklist(withItem: name) != nil)
    }

    /// The id of the checklist that has an item of this name, the first of several; `besides` is not looked at.
    func checklist(withItem id: String, besides own: String? = nil) -> String? {
        checklists.ids.first { $0 != own && checklists[$0]?.position(ofItem: id) != nil }
    }

    /// Whether `node` is of a kind; reports it when it is not.
    mutating func expect(_ kind: YAMLKind, _ node: NodeID) -> Bool {
        if tree.kind(node) == kind { return true }
        report(
            WrongShape.check(tree.kind(node), isBlank: isBlank(node), expected: kind), at: head(node))
        return false
    }

    /// Whether `node` is a text with nothing in it.
    func isBlank(_ node: NodeID) -> Bool {
        guard tree.kind(node) == .scalar else { return false }
        // Nearly every text begins with a character that can be seen.
        guard let first = tree.utf8(node).first, first <= 0x20 || first >= 0x80 else {
            return tree.utf8(node).isEmpty
        }
        return trimmed(node).isEmpty
    }

    /// The text at `node` without white space around it, or nil when it is blank, absent or no text.
    mutating func text(_ node: NodeID?) -> Located<String>? {
        guard let node, expect(.scalar, node) else { return nil }
        let text = trimmed(node)
        return text.isEmpty ? nil : Located(text, at: tree.range(node))
    }

    /// The text of a scalar without white space around it, of whatever kind: what is copied out of a word processor
    /// often brings no-break or ideographic spaces along.
    private func trimmed(_ node: NodeID) -> String {
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

    /// A text in a State’s own words; reports one that is nothing but a leftover.
    mutating func prose(_ node: NodeID?) -> Located<String>? {
        let text = text(node)
        // Where the words stand is not looked for when there is nothing to report.
        if let text, let finding = Placeholder.check(text.value) {
            report(finding, at: file.words(in: text.range))
        }
        return text
    }

    /// The text of a field that must be there.
    mutating func required<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Located<String>? {
        // Nearly always it is there, and then nothing else is looked at.
        if let text = text(fields[key]) { return text }
        reportMissing(key, in: fields)
        return nil
    }

    /// Reports a field that must be there when it is missing or blank; at the top of a file that could not be read as a
    /// whole it may stand in the part that was not read.
    mutating func reportMissing<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) {
        let node = fields[key]
        let finding = MissingField.check(
            key.rawValue, isBlank: node.map(isBlank), mayStandFurtherDown: !isWhole && fields.node == 0)
        if let finding { report(finding, at: node.map(tree.range) ?? head(fields.node)) }
    }

    /// The nodes of the list at `node`; none when it is blank, absent or no list.
    mutating func list(_ node: NodeID?) -> [NodeID] {
        guard let node, expect(.sequence, node) else { return [] }
        return Array(tree.children(of: node))
    }

    /// The texts of the list at `node`, without blank ones.
    mutating func texts(_ node: NodeID?) -> [Located<String>] {
        var texts: [Located<String>] = []
        for child in list(node) {
            if let text = text(child) { texts.append(text) }
        }
        return texts
    }

    /// What a rule makes of the text in a field, or nil when it is blank; reports what gives no value.
    mutating func value<Value>(_ node: NodeID?, by check: (String) -> Verdict<Value>) -> Located<Value>? {
        text(node).flatMap { value(of: $0, by: check) }
    }

    /// What a rule makes of a text; reports one that gives no value.
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

    /// The date in a field, or nil when it is blank; reports what is no date.
    mutating func date(_ node: NodeID?) -> Located<CalendarDate>? { value(node, by: InvalidDate.check(_:)) }

    /// Where a node stands, from its beginning to the end of the last text in it, without the comments that follow.
    func extent(of node: NodeID) -> ByteRange {
        var last = node
        while let child = tree.children(of: last).reduce(nil, { $1 }) { last = child }
        return ByteRange(Int(tree.range(node).lowerBound), Int(tree.range(last).upperBound))
    }

    /// The first bytes of what stands in a range, for findings about the whole of it.
    func start(of range: ByteRange) -> ByteRange {
        ByteRange(Int(range.lowerBound), Int(range.lowerBound))
    }

    /// Where a node begins: its key for a finding about a whole mapping or list would be too long to mark.
    func head(_ node: NodeID) -> ByteRange {
        let range = tree.range(node)
        guard tree.kind(node) != .scalar else { return range }
        let first = tree.kind(node) == .mapping ? tree.entries(of: node).first { _ in true }?.key : nil
        return first.map(tree.range) ?? start(of: range)
    }
}
