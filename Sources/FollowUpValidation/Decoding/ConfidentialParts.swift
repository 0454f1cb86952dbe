import ByteText
import FollowUpModel
import YAMLSyntax

/// The parts of a submission that no output shows: the answers given in confidence, and the respondent.
///
/// In doubt a part is confidential: a name like “confidental” or “in-confidence”, a word other than “false” or none, a comment
/// that asks for it, a field in the wrong place or an answer that cannot be read withhold what stands around them until they
/// are mended. No line that holds an e-mail address is shown.
struct ConfidentialParts {
    /// The bytes of the parts, as far as the tree shows them; where not all of the file could be read, also as its lines
    /// show them.
    let ranges: [ByteRange]
    /// What asks for confidence without being a field.
    let pleas: [Plea]

    /// A comment, or a line in a text, that asks for confidence.
    struct Plea {
        /// Its bytes.
        let place: ByteRange
        /// Those of the answers that it stands in or between, or of whatever else.
        let parts: [ByteRange]

        /// Whether it asks for what stands under a key.
        func isAbout(_ key: ByteRange) -> Bool { parts.contains { $0.contains(key) } }
    }

    /// The parts that fields say are confidential.
    private let marked: [ByteRange]

    /// Finds the parts of a file that was read as a tree, to its end or not.
    init(in file: SourceFile, _ tree: YAMLTree, isWhole: Bool) {
        // No line of such a file can be compared with a word, and in doubt all is confidential.
        if !isWhole, StackedMarks.excess(in: file.bytes.span) != nil {
            marked = [ByteRange(0, file.bytes.count)]
            (ranges, pleas) = (marked, [])
            return
        }
        marked =
            (isWhole ? [] : ConfidentialLines.ranges(in: file))
            + (tree.isEmpty
                ? [] : Self.parts(of: tree, in: file).flatMap { Self.withComments($0, in: file.bytes) })
        pleas = Self.pleas(in: file, tree, isWhole: isWhole)
        ranges = marked + pleas.flatMap { [$0.place] + $0.parts } + MailAddresses.ranges(in: file.bytes)
    }

    /// Whether what stands under a key is confidential.
    func hold(_ key: ByteRange) -> Bool { ranges.contains { $0.contains(key) } }

    /// Whether a field says that what stands under a key is confidential.
    func isMarked(_ key: ByteRange) -> Bool { marked.contains { $0.contains(key) } }

    private static func parts(of tree: YAMLTree, in file: SourceFile) -> [ByteRange] {
        if isMarked(0, tree) { return [ByteRange(0, file.bytes.count)] }
        var parts: [ByteRange] = []
        for (key, value) in tree.entries(of: 0) {
            if !tree.text(of: key, is: "answers") {
                if isPersonal(key, tree) || holdsMark(value, tree)
                    || swallowsRespondent(value, tree, in: file)
                {
                    parts.append(extent(of: key, value, tree))
                } else {
                    parts += tree.branch(of: value).flatMap {
                        personalFields(of: $0, tree, onlyRespondents: true)
                    }
                }
            } else if isMarked(value, tree, amongItems: true) {
                parts.append(extent(of: key, value, tree))
            } else {
                for (key, value) in tree.entries(of: value) {
                    let isAnswer = tree.kind(value) == .mapping
                    if holdsMark(value, tree)
                        || (!isAnswer || begins(tree.utf8(key), with: "resp")) && isPersonal(key, tree)
                    {
                        parts.append(extent(of: key, value, tree))
                    }
                    parts += personalFields(of: value, tree)
                }
            }
        }
        return parts + outdentedAuthority(tree)
    }

    /// Whether a mapping says itself that it is confidential. Among items only what has no fields can be meant for a mark.
    private static func isMarked(_ node: NodeID, _ tree: YAMLTree, amongItems: Bool = false) -> Bool {
        tree.entries(of: node).contains { key, value in
            (!amongItems || tree.kind(value) != .mapping)
                && !fieldNames.contain(tree.utf8(key))
                && ConfidenceWords.say(
                    tree.string(key), value: tree.kind(value) == .scalar ? tree.string(value) : nil)
        }
    }

    /// A part, and the lines of comments above and below its lines, which may speak of it. What else stands on its lines, as
    /// another answer between braces does, is not in them.
    private static func withComments(_ part: ByteRange, in bytes: [UInt8]) -> [ByteRange] {
        let isBreak = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        let isComment = { (line: ArraySlice<UInt8>) in
            let first = line.first { $0 > UInt8(ascii: " ") }
            return first == nil || first == UInt8(ascii: "#")
        }
        let (start, end) = (Int(part.lowerBound), Int(part.upperBound))
        var above = part
        var line = bytes[..<start].lastIndex(where: isBreak)
        while let last = line {
            line = bytes[..<last].lastIndex(where: isBreak)
            let first = line.map { $0 + 1 } ?? 0
            guard isComment(bytes[first..<last]) else { break }
            above = ByteRange(first, above == part ? last : Int(above.upperBound))
        }
        // A block ends where the next line begins.
        var next =
            end > 0 && isBreak(bytes[end - 1])
            ? end - 1 : bytes[end...].firstIndex(where: isBreak) ?? bytes.count
        var below = part
        while next < bytes.count {
            let comment = bytes[(next + 1)...].prefix { !isBreak($0) }
            guard isComment(comment) else { break }
            below = ByteRange(below == part ? comment.startIndex : Int(below.lowerBound), comment.endIndex)
            next = comment.endIndex
        }
        return [part] + (above == part ? [] : [above]) + (below == part ? [] : [below])
    }

    /// Whether a node, or anything in it, says that it is confidential.
    private static func holdsMark(_ node: NodeID, _ tree: YAMLTree) -> Bool {
        tree.branch(of: node).contains { tree.kind($0) == .mapping && isMarked($0, tree) }
    }

    /// The fields of a mapping that are the respondent’s, or only a respondent in another place.
    private static func personalFields(
        of node: NodeID, _ tree: YAMLTree, onlyRespondents: Bool = false
    ) -> [ByteRange] {
        tree.entries(of: node).filter {
            isPersonal($0.key, tree)
                && (!onlyRespondents || ConfidenceWords.isRespondent(tree.string($0.key)))
        }.map { extent(of: $0.key, $0.value, tree) }
    }

    /// Whether a field is the respondent’s, or one of those that only the respondent has.
    private static func isPersonal(_ key: NodeID, _ tree: YAMLTree) -> Bool {
        let name = tree.utf8(key)
        return !fieldNames.contain(name)
            && (ConfidenceWords.isRespondent(tree.string(key))
                || ConfidenceWords.isPersonal(tree.string(key)))
    }

    /// The authority at the left margin beside a respondent that has none: it was meant to be the respondent’s.
    private static func outdentedAuthority(_ tree: YAMLTree) -> [ByteRange] {
        let entries = tree.entries(of: 0)
        guard let outdented = entries.first(where: { tree.text(of: $0.key, is: "authority") }),
            let respondent = entries.first(where: { isPersonal($0.key, tree) }),
            !tree.entries(of: respondent.value).contains(where: { tree.text(of: $0.key, is: "authority") })
        else { return [] }
        return [extent(of: outdented.key, outdented.value, tree)]
    }

    /// Whether a text at the left margin has lines in it that were meant to be the respondent’s.
    private static func swallowsRespondent(_ node: NodeID, _ tree: YAMLTree, in file: SourceFile) -> Bool {
        guard tree.kind(node) == .scalar, tree.style(node) != .plain else { return false }
        let text = file.bytes[tree.range(node).indices]
        return text.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            .dropFirst().contains { ConfidentialLines.isPersonal($0) }
    }

    /// What asks for confidence without being a field, with the parts that it asks for.
    private static func pleas(in file: SourceFile, _ tree: YAMLTree, isWhole: Bool) -> [Plea] {
        let texts = TextPlaces(tree, file)
        var places = Comments.asking(in: file.bytes).filter { !texts.contain($0) }
        // Of a file that could not be read as a whole, ConfidentialLines looks at what is no comment.
        if isWhole { places += texts.fields() }
        guard !places.isEmpty else { return [] }
        let answers = AnswerPlaces(tree, file)
        let lines = isWhole ? nil : EntryLines(file.bytes)
        return places.map { place in
            let around = lines.map { lines in
                ConfidentialLines.neighbourhood(
                    of: lines.entry(at: Int(place.lowerBound)), lines, in: file.bytes)
            }
            return Plea(
                place: place, parts: answers.parts(at: Int(place.lowerBound)) + [around].compactMap { $0 })
        }
    }

    /// From the key of an entry to the end of the last text in it.
    static func extent(of key: NodeID, _ value: NodeID, _ tree: YAMLTree) -> ByteRange {
        var last = value
        while let child = tree.children(of: last).reduce(nil, { $1 }) { last = child }
        return ByteRange(Int(tree.range(key).lowerBound), Int(tree.range(last).upperBound))
    }

    /// Whether a text begins with letters of ASCII, small or capital: by this nearly all names are told apart before they
    /// are looked at as texts.
    static func begins(_ text: ArraySlice<UInt8>, with letters: String) -> Bool {
        text.prefix(letters.utf8.count).elementsEqual(letters.utf8) { $0 | 0x20 == $1 }
    }

    /// The names of the fields of an answer and of its entries.
    static let namesOfAnswers =
        AnswerKey.allCases.map(\.rawValue) + EarlierAnswerKey.allCases.map(\.rawValue)
        + AssistanceKey.allCases.map(\.rawValue) + AnswerField.namesInEntries

    /// The names of fields that say nothing of confidence and belong to no respondent.
    static let fieldNames = FieldNames(
        (namesOfAnswers + SubmissionKey.allCases.map(\.rawValue) + ProposalsKey.allCases.map(\.rawValue)
            + CongressPhase.allCases.map(\.rawValue)).filter {
                $0 != AnswerField.confidential.rawValue && $0 != SubmissionKey.respondent.rawValue
            })
}
