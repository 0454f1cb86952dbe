public import ByteText
public import Diagnostics
import FollowUpModel
import YAMLSyntax

/// The parts of a submission that no output shows: the answers given in confidence, and the respondent.
///
/// In doubt a part is confidential: a name like “confidental”, a word other than “false”, a field in the wrong place or
/// an answer that cannot be read withhold what stands around them until they are mended.
enum ConfidentialParts {
    /// The bytes of the parts, as far as the tree shows them; where not all of the file could be read, also as its lines
    /// show them.
    static func ranges(in file: SourceFile, _ tree: YAMLTree, isWhole: Bool) -> [ByteRange] {
        // No line of such a file can be compared with a word, and in doubt all is confidential.
        if !isWhole, StackedMarks.excess(in: file.bytes.span) != nil {
            return [ByteRange(0, file.bytes.count)]
        }
        return (isWhole ? [] : entries(in: file)) + (tree.isEmpty ? [] : parts(of: tree, in: file))
    }

    private static func parts(of tree: YAMLTree, in file: SourceFile) -> [ByteRange] {
        if isMarked(0, tree) { return [ByteRange(0, file.bytes.count)] }
        return tree.entries(of: 0).flatMap { key, value -> [ByteRange] in
            if begins(tree.utf8(key), with: "respond"), isRespondent(tree.string(key)) {
                return [extent(of: key, value, tree)]
            }
            guard tree.text(of: key, is: "answers"), !isMarked(value, tree) else {
                return holdsMark(value, tree) ? [extent(of: key, value, tree)] : []
            }
            return tree.entries(of: value).filter { holdsMark($0.value, tree) }.map {
                extent(of: $0.key, $0.value, tree)
            }
        }
    }

    /// Whether a mapping says itself that it is confidential.
    private static func isMarked(_ node: NodeID, _ tree: YAMLTree) -> Bool {
        tree.entries(of: node).contains { key, value in
            begins(tree.utf8(key), with: "confid") && isMark(tree.string(key))
                && !(tree.kind(value) == .scalar && isDenial(tree.string(value)))
        }
    }

    /// Whether a node, or anything in it, says that it is confidential.
    private static func holdsMark(_ node: NodeID, _ tree: YAMLTree) -> Bool {
        // Nearly always it is seen without going through the levels that nothing in it says so.
        tree.branch(of: node).contains { begins(tree.utf8($0), with: "confid") }
            && (isMarked(node, tree) || tree.children(of: node).contains { holdsMark($0, tree) })
    }

    /// From the key of an entry to the end of the last text in it.
    static func extent(of key: NodeID, _ value: NodeID, _ tree: YAMLTree) -> ByteRange {
        var last = value
        while let child = tree.children(of: last).reduce(nil, { $1 }) { last = child }
        return ByteRange(Int(tree.range(key).lowerBound), Int(tree.range(last).upperBound))
    }

    /// Whether a text begins with letters of ASCII, small or capital: by this nearly all names are told apart before they
    /// are looked at as texts.
    private static func begins(_ text: ArraySlice<UInt8>, with letters: String) -> Bool {
        text.prefix(letters.utf8.count).elementsEqual(letters.utf8) { $0 | 0x20 == $1 }
    }

    private static func isMark(_ name: String) -> Bool { name.lowercased().hasPrefix("confid") }

    static func isRespondent(_ name: String) -> Bool { name.lowercased().hasPrefix("respond") }

    private static func isDenial(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let word = words.first, words.count == 1 else { return words.isEmpty }
        // A word that can only have been meant for “false” leaves no doubt either.
        return UnknownConfidentiality.meaning(of: String(word)) == false
    }

    /// The entries that say in some line that they are confidential, or that are the respondent’s.
    private static func entries(in file: SourceFile) -> [ByteRange] {
        let index = LineIndex(file)
        let lines = (1...index.count).map { file.bytes[index.range(ofLine: $0).indices] }
        let marks = lines.indices.filter { canTell(lines[$0]) }
        guard !marks.isEmpty else { return [] }
        let entryLines = EntryLines(file.bytes)
        // Where an item or a field may begin, with the end after the last of them.
        let beginnings = lines.indices.filter { isItemOrField(lines[$0]) } + [lines.count]
        var next = 0
        var parts: [ByteRange] = []
        // The entry of the last line and what stands around it, which are sought once for all lines of an entry.
        var entry = ByteRange.start
        var around: ByteRange?
        // All lines of an entry say the same of it.
        var last: (entry: ByteRange, next: Int)?
        var respondent = ByteRange.start
        for number in marks {
            while next < beginnings.count - 1, beginnings[next] <= number { next += 1 }
            let start = lines[number].startIndex
            let isKnown = last.map { $0.next == next && $0.entry.contains(ByteRange(start, start)) }
            guard isKnown != true else { continue }
            let line = String(decoding: lines[number], as: UTF8.self)
            if !entry.indices.contains(start) { (entry, around) = (entryLines.entry(at: start), nil) }
            if isRespondent(line) {
                if entry != respondent { parts.append(entry) }
                respondent = entry
                continue
            }
            guard line.first(where: { !$0.isWhitespace }) != "#", saysSo(line.lowercased()) else { continue }
            last = (entry, next)
            let neighbourhood = around ?? neighbourhood(of: entry, entryLines, in: file.bytes)
            around = neighbourhood
            // From the line before it that can be the name of an item up to the next, whatever the indentation says.
            let first = next > 0 ? beginnings[next - 1] : 0
            parts += [
                neighbourhood,
                ByteRange(lines[first].startIndex, lines[beginnings[next] - 1].endIndex),
            ]
        }
        return parts
    }

    /// Whether a line can say that something is confidential, or be the respondent’s: by this nearly all are told apart before
    /// they are looked at as texts.
    static func canTell(_ line: ArraySlice<UInt8>) -> Bool {
        begins(line, with: "respond")
            || line.indices.contains {
                line[$0] | 0x20 == UInt8(ascii: "c") && begins(line[$0...], with: "confid")
            }
    }

    /// Whether a line begins with a name that is none of the fields of an answer.
    private static func isItemOrField(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let name = text.prefix {
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
                || $0 == UInt8(ascii: "-")
        }
        return !name.isEmpty && name.first != UInt8(ascii: "-")
            && text.dropFirst(name.count).first == UInt8(ascii: ":")
            && !fieldsOfAnswers.contains(String(decoding: name, as: UTF8.self))
    }

    private static let fieldsOfAnswers = Set(
        AnswerKey.allCases.map(\.rawValue) + EarlierAnswerKey.allCases.map(\.rawValue)
            + AssistanceKey.allCases.map(\.rawValue) + AnswerField.namesInEntries)

    /// An answer with those before and after it, because a field that has slipped to the left cuts an answer in two.
    private static func neighbourhood(
        of entry: ByteRange, _ lines: EntryLines, in bytes: [UInt8]
    ) -> ByteRange {
        let before = lines.entry(at: max(0, Int(entry.lowerBound) - 1))
        let after = lines.entry(at: Int(entry.upperBound))
        let isAnswer = { (range: ByteRange) in
            bytes[range.indices.clamped(to: bytes.indices)].first == UInt8(ascii: " ")
        }
        return ByteRange(
            Int(isAnswer(before) ? min(before.lowerBound, entry.lowerBound) : entry.lowerBound),
            Int(isAnswer(after) ? max(after.upperBound, entry.upperBound) : entry.upperBound))
    }

    /// Whether a line in small letters has something like `confidential: true`.
    static func saysSo(_ line: String) -> Bool {
        var rest = Substring(line)
        while let start = rest.firstRange(of: "confid") {
            rest = rest[start.upperBound...].drop { $0.isLetter || $0 == "\"" || $0 == "'" || $0 == " " }
            guard rest.first == ":" else { continue }
            let value = rest.dropFirst().drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter }
            if value.isEmpty || !isDenial(String(value)) { return true }
        }
        return false
    }
}

extension [Diagnostic] {
    /// The findings, of which those that a message or the line shown would tell something confidential by say nothing
    /// but what their rule is about.
    public func withholding(
        _ parts: [ByteRange], of file: SourceFile, isItem: (String) -> Bool = { _ in true }
    ) -> [Diagnostic] {
        guard !parts.isEmpty, contains(where: { $0.isAbout(file) }) else { return self }
        let index = LineIndex(file)
        let parts = DisjointRanges(parts)
        return map { finding in
            guard finding.isAbout(file) else { return finding }
            let places = ([finding.place] + finding.related.map(\.place)).filter { $0.path == file.path }
            let lines = places.map { place in
                let line = index.range(ofLine: index.position(of: place.range.lowerBound).line)
                return ByteRange(
                    Int(line.lowerBound), Int(Swift.max(line.upperBound, place.range.upperBound)))
            }
            let isConfidential = lines.contains(where: parts.touch)
            return isConfidential && !finding.isConfidential ? finding.inConfidence(isItem) : finding
        }
    }
}

extension Diagnostic {
    /// Whether it has a place in a file.
    fileprivate func isAbout(_ file: SourceFile) -> Bool {
        place.path == file.path || related.contains { $0.place.path == file.path }
    }

    /// The finding in the words of its rule’s page.
    fileprivate func inConfidence(_ isItem: (String) -> Bool) -> Diagnostic {
        // The rules on the finished report stand above this module; all of them are about its style.
        let what =
            RuleBook.pages.first { $0.code == code }?.what ?? "Words are not in the house style of a report."
        let clause = what.prefix(1).lowercased() + what.dropFirst()
        return confidential(
            message: clause.hasSuffix(".") ? String(clause.dropLast()) : clause,
            item: item.flatMap { isItem($0) ? $0 : nil },
            help: "It is confidential, and not shown; “followup explain \(code)” says what to do.")
    }
}

/// Ranges of bytes put together where they meet, so that it is found by binary search whether one is touched.
private struct DisjointRanges {
    private var ranges: [ByteRange] = []

    init(_ parts: [ByteRange]) {
        for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ranges.last, part.lowerBound <= last.upperBound {
                ranges[ranges.count - 1].upperBound = max(last.upperBound, part.upperBound)
            } else {
                ranges.append(part)
            }
        }
    }

    /// Whether one of the ranges begins at or before the end of a line and ends after its beginning.
    func touch(_ line: ByteRange) -> Bool {
        let inTime = ranges[..<ranges.partitioningIndex { $0.lowerBound > line.upperBound }]
        // The last that begins in time also ends last.
        return inTime.last.map { line.lowerBound < $0.upperBound } ?? false
    }
}
