import ByteText
import FollowUpModel
import YAMLSyntax

/// The parts of a submission that no output shows: the answers given in confidence, the respondent, and who cleared
/// the reply, who counts as a respondent in what follows.
///
/// In doubt, a part is confidential: a name like “confidental” or “in-confidence”, a value other than “false”
/// or blank, a comment that asks for confidence, a misplaced field, or an answer that cannot be parsed
/// withholds what surrounds it until the file is corrected. No line that contains an e-mail address is shown.
struct ConfidentialParts {
    /// The bytes of the parts, as found in the tree and, if the file could not be parsed to its end, also in
    /// its lines.
    let ranges: [ByteRange]
    /// The requests for confidence that are not fields.
    let requests: [RequestLocation]

    /// A comment, or a line in a text, that asks for confidence.
    struct RequestLocation {
        /// The bytes of the request.
        let place: ByteRange
        /// The bytes of the answers, or other parts, that contain or adjoin it.
        let parts: [ByteRange]

        /// Returns whether it concerns the value of a key.
        func isAbout(_ key: ByteRange) -> Bool { parts.contains { $0.contains(key) } }
    }

    /// The parts that a field declares confidential.
    private let marked: [ByteRange]

    /// Finds the confidential parts of a file.
    /// - Parameters:
    ///   - file: The file.
    ///   - tree: The tree, as far as the file could be parsed.
    ///   - isWhole: Whether the file was parsed to its end.
    ///   - isTooLong: Whether it was not read because it has too many lines.
    ///   - isText: Whether its lines show what is confidential.
    ///   - comments: The comments of the file.
    init(
        in file: SourceFile, _ tree: YAMLTree, isWhole: Bool, isTooLong: Bool = false, isText: Bool = true,
        _ comments: [Comment]
    ) {
        // No line of such a file can be compared with a word, or there are too many of them; in doubt, everything
        // is confidential.
        if !isText
            || !isWhole
                && (isTooLong || Self.hasHugeLine(file.bytes)
                    || StackedMarks.excess(in: file.bytes.span) != nil)
        {
            marked = [ByteRange(0, file.bytes.count)]
            (ranges, requests) = (marked, [])
            return
        }
        marked =
            (isWhole ? [] : ConfidentialLines.ranges(in: file))
            + (tree.isEmpty
                ? [] : Self.parts(of: tree, in: file).flatMap { Self.withComments($0, in: file.bytes) })
        requests = Self.requests(in: file, tree, isWhole: isWhole, comments)
        ranges = marked + requests.flatMap { [$0.place] + $0.parts } + EmailAddresses.ranges(in: file.bytes)
    }

    /// Returns whether a line is longer than any text of a checklist.
    private static func hasHugeLine(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > maxLine else { return false }
        var start = 0
        for (offset, byte) in bytes.enumerated()
        where byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            if offset - start > maxLine { return true }
            start = offset + 1
        }
        return bytes.count - start > maxLine
    }

    private static let maxLine = 1 << 20

    /// Returns whether the value of a key is confidential.
    func contains(_ key: ByteRange) -> Bool { ranges.contains { $0.contains(key) } }

    /// Returns whether a field declares the value of a key confidential.
    func isMarked(_ key: ByteRange) -> Bool { marked.contains { $0.contains(key) } }

    private static func parts(of tree: YAMLTree, in file: SourceFile) -> [ByteRange] {
        if isMarked(0, tree) { return [ByteRange(0, file.bytes.count)] }
        var parts: [ByteRange] = []
        for (key, value) in tree.entries(of: 0) {
            if !tree.text(of: key, is: "answers") {
                if isPersonal(key, tree) || isBesideAnswers(key, tree) || holdsMark(value, tree)
                    || swallowsRespondent(value, tree, in: file)
                {
                    parts.append(extent(of: key, value, tree))
                } else {
                    parts += tree.subtree(of: value).flatMap {
                        personalFields(of: $0, tree, onlyRespondents: true)
                    }
                }
            } else if isMarked(value, tree, amongItems: true) {
                parts.append(extent(of: key, value, tree))
            } else {
                let answers = tree.entries(of: value)
                // An item that is answered twice is in confidence if one of its answers is.
                let inConfidence = Set(
                    answers.filter { holdsMark($0.value, tree) }.map { tree.utf8($0.key) })
                for (key, value) in answers {
                    let isAnswer = tree.kind(value) == .mapping
                    if !inConfidence.isEmpty && inConfidence.contains(tree.utf8(key))
                        || (!isAnswer || mayNameRespondent(tree.utf8(key))) && isPersonal(key, tree)
                    {
                        parts.append(extent(of: key, value, tree))
                    }
                    parts += personalFields(of: value, tree)
                }
            }
        }
        return parts + outdentedFields(tree)
    }

    /// Returns whether a mapping says itself that it is confidential. Among items, only an entry without
    /// fields can be meant as such a declaration.
    private static func isMarked(_ node: NodeID, _ tree: YAMLTree, amongItems: Bool = false) -> Bool {
        tree.entries(of: node).contains { key, value in
            (!amongItems || tree.kind(value) != .mapping)
                && !fieldNames.contains(tree.utf8(key))
                && ConfidenceWords.isDeclaration(
                    tree.string(key), value: tree.kind(value) == .scalar ? tree.string(value) : nil)
        }
    }

    /// Returns a part, and the comment lines above and below it, which may be about it. The rest of its
    /// lines, such as another answer in a flow mapping, is not included.
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
        // A block scalar ends where the next line begins.
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

    /// Returns whether a node, or anything in it, says that it is confidential.
    private static func holdsMark(_ node: NodeID, _ tree: YAMLTree) -> Bool {
        tree.subtree(of: node).contains { tree.kind($0) == .mapping && isMarked($0, tree) }
    }

    /// Returns the fields of a mapping that belong to the respondent or, outside the respondent, those that
    /// only a respondent has.
    private static func personalFields(
        of node: NodeID, _ tree: YAMLTree, onlyRespondents: Bool = false
    ) -> [ByteRange] {
        tree.entries(of: node).filter {
            isPersonal($0.key, tree)
                && (!onlyRespondents || ConfidenceWords.isRespondent(tree.string($0.key)))
        }.map { extent(of: $0.key, $0.value, tree) }
    }

    /// Returns whether a field is the respondent, or one that only the respondent has.
    private static func isPersonal(_ key: NodeID, _ tree: YAMLTree) -> Bool {
        let name = tree.utf8(key)
        return !fieldNames.contains(name)
            && (ConfidenceWords.isRespondent(tree.string(key))
                || ConfidenceWords.isPersonal(tree.string(key)))
    }

    private static func mayNameRespondent(_ name: ArraySlice<UInt8>) -> Bool {
        begins(name, with: "resp") || begins(name, with: "clear")
    }

    /// Returns whether what is typed into a field may have been meant for any answer.
    private static func isBesideAnswers(_ key: NodeID, _ tree: YAMLTree) -> Bool {
        tree.text(of: key, is: "to-copy")
            || tree.text(of: key, is: "questions")
    }

    /// Returns the authority and the day at the left margin if a respondent has none: they were meant to be the
    /// respondent’s.
    private static func outdentedFields(_ tree: YAMLTree) -> [ByteRange] {
        let respondents = tree.entries(of: 0).filter { isPersonal($0.key, tree) }.map(\.value)
        return tree.entries(of: 0).filter { key, _ in
            (tree.text(of: key, is: "authority") || tree.text(of: key, is: "date"))
                && respondents.contains { respondent in
                    !tree.entries(of: respondent).contains { tree.string($0.key) == tree.string(key) }
                }
        }.map { extent(of: $0.key, $0.value, tree) }
    }

    /// Returns whether a text at the left margin has lines that were meant to be the respondent’s.
    private static func swallowsRespondent(_ node: NodeID, _ tree: YAMLTree, in file: SourceFile) -> Bool {
        guard tree.kind(node) == .scalar, tree.style(node) != .plain else { return false }
        let text = file.bytes[tree.range(node).indices]
        return text.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            .dropFirst().contains { ConfidentialLines.isPersonal($0) }
    }

    /// Returns the requests for confidence that are not fields, with the parts that they concern.
    private static func requests(
        in file: SourceFile, _ tree: YAMLTree, isWhole: Bool, _ comments: [Comment]
    ) -> [RequestLocation] {
        let texts = ScalarLocations(tree, file)
        var places = ConfidentialityComments.requests(among: comments, in: file.bytes).filter {
            !texts.contains($0)
        }
        // In a file that could not be parsed to its end, ConfidentialLines checks what is not a comment.
        if isWhole { places += texts.fields() + texts.requests() }
        guard !places.isEmpty else { return [] }
        let answers = AnswerLocations(tree, file)
        let lines = isWhole ? nil : EntryLines(file.bytes)
        return places.map { place in
            let around = lines.map { lines in
                ConfidentialLines.neighbourhood(
                    of: lines.entry(at: Int(place.lowerBound)), lines, in: file.bytes)
            }
            return RequestLocation(
                place: place, parts: answers.parts(at: Int(place.lowerBound)) + [around].compactMap { $0 })
        }
    }

    /// Returns the bytes of an entry, from its key to the end of the last scalar in it.
    static func extent(of key: NodeID, _ value: NodeID, _ tree: YAMLTree) -> ByteRange {
        var last = value
        while let child = tree.children(of: last).reduce(nil, { $1 }) { last = child }
        return ByteRange(Int(tree.range(key).lowerBound), Int(tree.range(last).upperBound))
    }

    /// Returns whether a text begins with these ASCII letters, ignoring case: this distinguishes nearly all
    /// names before strings are created.
    static func begins(_ text: ArraySlice<UInt8>, with letters: String) -> Bool {
        text.prefix(letters.utf8.count).elementsEqual(letters.utf8) { $0 | 0x20 == $1 }
    }

    /// The names of the fields of an answer and of its entries.
    static let answerFieldNames =
        AnswerKey.allCases.map(\.rawValue) + EarlierAnswerKey.allCases.map(\.rawValue)
        + AssistanceKey.allCases.map(\.rawValue) + AnswerField.namesInEntries

    /// The names of fields that neither say anything about confidence nor belong to the respondent.
    static let fieldNames = FieldNameSet(
        (answerFieldNames + SubmissionKey.allCases.map(\.rawValue) + ProposalsKey.allCases.map(\.rawValue)
            + CongressPhase.allCases.map(\.rawValue)).filter {
                $0 != AnswerField.confidential.rawValue && SubmissionKey(rawValue: $0)?.isPersonal != true
            })
}
