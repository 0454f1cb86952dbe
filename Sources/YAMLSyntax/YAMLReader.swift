public import ByteText

/// The result of reading a file: the tree, as far as it could be read, and the problems.
public struct YAMLReading: Sendable {
    /// The nodes read before the first problem that stops reading; all of them when there is none.
    public let tree: YAMLTree
    /// The problems, in the order of their locations.
    public let problems: [SyntaxProblem]
    /// Whether a text of the tree may contain a character that the file has only as an escape with a
    /// backslash.
    public let mayContainEscapes: Bool
}

extension YAMLReading {
    /// Whether the lines of the file say what they say to a person: not those of a file in another format or
    /// encoding, or of one that an e-mail program quotes.
    public var isText: Bool {
        !problems.contains { problem in
            switch problem.kind {
            case .notText, .wideEncoding, .quotedLines: true
            default: false
            }
        }
    }

    /// Returns a result without a tree.
    fileprivate static func nothing(_ problems: [SyntaxProblem]) -> YAMLReading {
        YAMLReading(tree: YAMLTree(), problems: problems, mayContainEscapes: false)
    }

    /// Returns a result without a tree, because a text with so many marks on a letter cannot be compared.
    fileprivate static func stackedMarks(at range: ByteRange) -> YAMLReading {
        let problem = SyntaxProblem(kind: .stackedMarks(limit: StackedMarks.most), range: range)
        return nothing([problem])
    }
}

/// Reads YAML with libyaml into a located tree.
public enum YAMLReader {
    /// Reads `file`. Never fails: `problems` of the result says what could not be read.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - limits: The limits beyond which it is not read.
    public static func read(_ file: SourceFile, limits: YAMLLimits = YAMLLimits()) -> YAMLReading {
        let bytes = file.bytes
        guard bytes.count <= limits.bytes else {
            let problem = SyntaxProblem.Kind.tooLarge(bytes: bytes.count, limit: limits.bytes)
            return .nothing([SyntaxProblem(kind: problem, range: .start)])
        }
        let encoding = EncodingCheck.problems(in: bytes)
        guard encoding.isEmpty else { return .nothing(encoding) }
        if let excess = LongFiles.problem(in: bytes, limit: limits.lines) { return .nothing([excess]) }
        if let excess = StackedMarks.excess(in: bytes.span) {
            return .stackedMarks(at: ByteRange(excess.lowerBound, excess.upperBound))
        }

        var text = bytes
        var problems = Conflicts.problems(in: bytes)
        for conflict in problems {
            if let skipped = conflict.skipped { text = ErrorRecovery.masked(text, skipped.indices) }
        }
        var builder = build(text, limits)
        // Each round reads the whole file again, so the number of rounds depends on its size.
        let rounds = max(4, min(100, maxWork / max(1, bytes.count)))
        var trials = rounds
        for _ in 0..<rounds {
            guard let failure = builder.failure else { break }
            // When leaving out one entry did not bring the nodes below the limit, the next one will not
            // either.
            if case .tooManyNodes = failure.kind, problems.last?.kind == failure.kind { break }
            let lines = ErrorRecovery(text)
            let offset = Int(failure.range.lowerBound)
            if let known = problems.firstIndex(where: { $0.explains(failure, lines) }) {
                let entry = lines.entry(at: offset)
                let masked = ErrorRecovery.masked(text, entry)
                guard masked != text else { break }
                problems[known].skippedFurtherDown.append(ByteRange(entry.lowerBound, entry.upperBound))
                text = masked
                builder = build(text, limits)
                continue
            }
            let mistake = Mistake.cause(of: failure, in: text, lines) { repaired in
                guard trials > 0 else { return nil }
                trials -= 1
                return .some(build(repaired, limits).failure)
            }
            let problem = mistake?.problem ?? failure
            let spoilt = mistake?.spoilt ?? spoilt(by: failure, problem, lines)
            let masked = ErrorRecovery.masked(text, spoilt)
            guard masked != text else { break }
            problems.append(problem.skipping(ByteRange(spoilt.lowerBound, spoilt.upperBound)))
            text = masked
            builder = build(text, limits)
        }
        let tree = builder.tree
        // Stacked marks may be written as escapes too.
        let mayContainEscapes = ByteBlock.contains(UInt8(ascii: "\\"), in: bytes.span)
        let stacked =
            mayContainEscapes
            ? (0..<tree.count).first { StackedMarks.excess(in: tree.utf8($0).span) != nil } : nil
        if let stacked { return .stackedMarks(at: tree.range(stacked)) }
        let unexplained = builder.failure.flatMap { failure in
            let lines = ErrorRecovery(text)
            return problems.contains { $0.explains(failure, lines) } ? nil : failure
        }
        problems +=
            [unexplained].compactMap { $0 } + builder.problems + DuplicateKeys.problems(in: builder.tree)
            + LongLists.problems(in: builder.tree, limit: limits.items)
        return YAMLReading(
            tree: builder.tree, problems: problems.sorted { $0.range.lowerBound < $1.range.lowerBound },
            mayContainEscapes: mayContainEscapes)
    }

    /// Returns the whole lines of the entries in which a problem is and in which libyaml gave up for it.
    private static func spoilt(
        by failure: SyntaxProblem, _ problem: SyntaxProblem, _ lines: ErrorRecovery
    ) -> Range<Int> {
        let entry = lines.entry(at: Int(failure.range.lowerBound))
        let other = lines.entry(at: Int(problem.range.lowerBound))
        return min(entry.lowerBound, other.lowerBound)..<max(entry.upperBound, other.upperBound)
    }

    /// The number of bytes that may be read in all while unreadable entries are left out: a file of 1 MB is
    /// read eight times.
    private static let maxWork = 8 << 20

    private static func build(_ bytes: [UInt8], _ limits: YAMLLimits) -> TreeBuilder {
        var builder = TreeBuilder(bytes: bytes, limits: limits)
        let first = ByteOrderMark.length(in: bytes)
        unsafe bytes.withUnsafeBufferPointer { buffer in
            let text = unsafe UnsafeBufferPointer(rebasing: buffer[first...])
            guard var parser = unsafe EventParser(text) else { return }
            builder.build(from: &parser)
        }
        return builder
    }
}

/// Builds a tree from libyaml’s events.
private struct TreeBuilder {
    let bytes: [UInt8]
    let limits: YAMLLimits
    var offsets: ScalarOffsets
    var tree = YAMLTree()
    /// The problems that do not stop the reading.
    var problems: [SyntaxProblem] = []
    /// The problem that stopped the reading.
    var failure: SyntaxProblem?
    /// The lists and mappings that are not closed yet.
    var open: [NodeID] = []
    var documents = 0
    /// The first text that begins with a space of another kind: at the left margin, what was meant to be further
    /// in is read as a field of the file.
    var indented: ByteRange?
    /// The line index of the file, made when it is first needed.
    var lines: ErrorRecovery?

    init(bytes: [UInt8], limits: YAMLLimits) {
        self.bytes = bytes
        self.limits = limits
        offsets = ScalarOffsets(bytes, from: ByteOrderMark.length(in: bytes))
        tree.nodes.reserveCapacity(bytes.count / 24)
        tree.texts.reserveCapacity(bytes.count)
    }

    mutating func build(from parser: inout EventParser) {
        reading: while true {
            let textStart = tree.texts.count
            let event = parser.next(appendingTextTo: &tree.texts)
            let start = offsets.byteOffset(ofScalar: parser.start)
            let range = ByteRange(
                start, parser.end > parser.start ? offsets.byteOffset(ofScalar: parser.end) : start)
            switch event {
            case .scalar(let style, let hasReference):
                add(
                    .scalar, style, range, text: ByteRange(textStart, tree.texts.count),
                    hasReference: hasReference)
            case .alias:
                add(.alias, .none, range, hasReference: true)
            case .sequenceStart(let hasReference):
                add(.sequence, .none, range, hasReference: hasReference)
                open.append(tree.count - 1)
            case .mappingStart(let hasReference):
                add(.mapping, .none, range, hasReference: hasReference)
                open.append(tree.count - 1)
            case .collectionEnd:
                close(at: range)
            case .documentStart:
                documents += 1
                if documents > 1 {
                    failure = SyntaxProblem(kind: .severalDocuments, range: range)
                    break reading
                }
            case .documentEnd: break
            case .streamEnd: break reading
            case .failure(let problem, let context):
                failure = failure(problem, context, at: range)
                break reading
            }
            if open.count > limits.depth {
                failure = SyntaxProblem(kind: .tooDeep(limit: limits.depth), range: range)
                break reading
            }
            if tree.count > limits.nodes {
                failure = SyntaxProblem(kind: .tooManyNodes(limit: limits.nodes), range: range)
                break reading
            }
        }
        while !open.isEmpty { close(at: nil) }
        if failure == nil, let indented, Indentation.isField(indented, in: bytes) {
            failure = SyntaxProblem(
                kind: .malformed(problem: "did not find expected key", context: ""), range: indented)
        }
    }

    private mutating func add(
        _ kind: YAMLKind, _ style: YAMLStyle, _ range: ByteRange, text: ByteRange = .start, hasReference: Bool
    ) {
        tree.nodes.append(
            YAMLTree.Node(kind: kind, style: style, source: range, text: text, end: Int32(tree.count + 1)))
        if style == .plain, indented == nil, Int(range.lowerBound) < bytes.count,
            bytes[Int(range.lowerBound)] >= 0xC2,
            Indentation.beginsWithForeignSpace(bytes[range.indices])
        {
            indented = range
        }
        if hasReference, problems.count < YAMLLimits.problems {
            // The range of a list or mapping extends into its content.
            let text = bytes[range.indices].prefix { $0 > UInt8(ascii: " ") }
            var problem = SyntaxProblem(
                kind: .reference(String(decoding: text, as: UTF8.self)),
                range: ByteRange(text.startIndex, text.endIndex))
            if style == .plain, !bytes[range.indices].contains(where: { $0 < 0x20 }) {
                let words = String(decoding: bytes[range.indices], as: UTF8.self)
                problem.repair = [Replacement(range.indices, YAMLText.quoted(words))]
            }
            problems.append(problem)
        }
    }

    /// Closes the innermost open list or mapping.
    private mutating func close(at range: ByteRange?) {
        guard let node = open.popLast() else { return }
        tree.nodes[node].end = Int32(tree.count)
        if let range {
            tree.nodes[node].source = ByteRange(
                Int(tree.nodes[node].source.lowerBound), Int(range.upperBound))
        }
    }

    /// Returns the problem of a quoted text that swallowed the fields after it: its closing mark is missing,
    /// and libyaml would report that only further down, if at all.
    private mutating func unclosedQuotation(_ range: ByteRange) -> SyntaxProblem? {
        guard bytes[range.indices].contains(UInt8(ascii: "\n")) else { return nil }
        let lines = lines ?? ErrorRecovery(bytes)
        self.lines = lines
        guard lines.swallowsField(range.indices) else { return nil }
        let start = Int(range.lowerBound)
        return SyntaxProblem(kind: .unclosedQuotation, range: ByteRange(start, start + 1))
    }

    /// Returns the problem behind an error of libyaml, which reports some as something else: a tab in the
    /// indentation in one of three ways, always with its mark on the tab; an unclosed quotation mark as
    /// whatever it made of the fields after it.
    private func failure(_ problem: String, _ context: String, at range: ByteRange) -> SyntaxProblem {
        let complaints = [
            "found character that cannot start any token", "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected",
        ]
        let offset = Int(range.lowerBound)
        if complaints.contains(problem), offset < bytes.count, bytes[offset] == UInt8(ascii: "\t") {
            return SyntaxProblem(kind: .tabIndentation, range: ByteRange(offset, offset + 1))
        }
        if let key = LongKey.problem(problem, at: offset, in: bytes) { return key }
        if let mark = ErrorRecovery(bytes).unclosedQuotation(before: offset) {
            return SyntaxProblem(kind: .unclosedQuotation, range: ByteRange(mark, mark + 1))
        }
        return SyntaxProblem(kind: .malformed(problem: problem, context: context), range: range)
    }
}
