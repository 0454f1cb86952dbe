public import ByteText

/// What reading a file gave: the tree, as far as it could be read, and what is wrong with the file.
public struct YAMLReading: Sendable {
    /// The nodes read before the first problem that stops reading; all of them when there is none.
    public let tree: YAMLTree
    /// The problems, in the order of their places.
    public let problems: [SyntaxProblem]
    /// Whether a text of the tree may hold a character that does not stand in the file as it is, but was written with a
    /// backslash.
    public let mayHoldEscapes: Bool
}

extension YAMLReading {
    /// Nothing was read.
    fileprivate static func nothing(_ problems: [SyntaxProblem]) -> YAMLReading {
        YAMLReading(tree: YAMLTree(), problems: problems, mayHoldEscapes: false)
    }

    /// Nothing was read, because no text with so many marks on a letter can be compared.
    fileprivate static func stackedMarks(at range: ByteRange) -> YAMLReading {
        let problem = SyntaxProblem(kind: .stackedMarks(limit: StackedMarks.most), range: range)
        return nothing([problem])
    }
}

/// Reads YAML with libyaml into a located tree.
public enum YAMLReader {
    /// Reads `file`; never fails, but says in `problems` what kept it from reading everything.
    public static func read(_ file: SourceFile, limits: YAMLLimits = YAMLLimits()) -> YAMLReading {
        let bytes = file.bytes
        guard bytes.count <= limits.bytes else {
            let problem = SyntaxProblem.Kind.tooLarge(bytes: bytes.count, limit: limits.bytes)
            return .nothing([SyntaxProblem(kind: problem, range: .start)])
        }
        let encoding = EncodingCheck.problems(in: bytes)
        guard encoding.isEmpty else { return .nothing(encoding) }
        if let excess = StackedMarks.excess(in: bytes.span) {
            return .stackedMarks(at: ByteRange(excess.lowerBound, excess.upperBound))
        }

        var text = bytes
        var problems: [SyntaxProblem] = []
        var builder = build(text, limits)
        // Each round reads the whole file again, so the work is bounded by the size of the file.
        for _ in 0..<max(4, min(100, mostWork / max(1, bytes.count))) {
            guard let failure = builder.failure else { break }
            // When there are still too many without one entry, so there are without the next.
            if case .tooManyNodes = failure.kind, problems.last?.kind == failure.kind { break }
            let lines = Resumption(text)
            let offset = Int(failure.range.lowerBound)
            // Without the line that begins a second document both are one again.
            let spoilt = failure.kind == .severalDocuments ? lines.line(at: offset) : lines.entry(at: offset)
            let masked = Resumption.masked(text, spoilt)
            guard masked != text else { break }
            problems.append(failure.skipping(ByteRange(spoilt.lowerBound, spoilt.upperBound)))
            text = masked
            builder = build(text, limits)
        }
        let tree = builder.tree
        // They may be written with backslashes, too.
        let mayHoldEscapes = EightBytes.have(UInt8(ascii: "\\"), in: bytes.span)
        let stacked =
            mayHoldEscapes
            ? (0..<tree.count).first { StackedMarks.excess(in: tree.utf8($0).span) != nil } : nil
        if let stacked { return .stackedMarks(at: tree.range(stacked)) }
        problems +=
            [builder.failure].compactMap { $0 } + builder.problems + DuplicateKeys.problems(in: builder.tree)
            + LongLists.problems(in: builder.tree, limit: limits.items)
        return YAMLReading(
            tree: builder.tree, problems: problems.sorted { $0.range.lowerBound < $1.range.lowerBound },
            mayHoldEscapes: mayHoldEscapes)
    }

    /// How many bytes may be read in all while entries that cannot be read are left out: a file of 1 MB
    /// eight times.
    private static let mostWork = 8 << 20

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

/// Puts libyaml's events into a tree.
private struct TreeBuilder {
    let bytes: [UInt8]
    let limits: YAMLLimits
    var offsets: ScalarOffsets
    var tree = YAMLTree()
    /// What is wrong without keeping the rest from being read.
    var problems: [SyntaxProblem] = []
    /// What stopped the reading.
    var failure: SyntaxProblem?
    /// The numbers of the lists and mappings that are not closed yet.
    var open: [NodeID] = []
    var documents = 0
    /// The lines of the file, once they were needed.
    var lines: Resumption?

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
    }

    private mutating func add(
        _ kind: YAMLKind, _ style: YAMLStyle, _ range: ByteRange, text: ByteRange = .start, hasReference: Bool
    ) {
        tree.nodes.append(
            YAMLTree.Node(kind: kind, style: style, source: range, text: text, end: Int32(tree.count + 1)))
        if hasReference {
            // The range of a list or mapping reaches into what stands in it.
            let text = bytes[range.indices].prefix { $0 > UInt8(ascii: " ") }
            problems.append(
                SyntaxProblem(
                    kind: .reference(String(decoding: text, as: UTF8.self)),
                    range: ByteRange(text.startIndex, text.endIndex)))
        }
    }

    /// Closes the innermost open list or mapping; a mapping cut off after a key loses that key, so that entries
    /// are always pairs.
    private mutating func close(at range: ByteRange?) {
        guard let node = open.popLast() else { return }
        tree.nodes[node].end = Int32(tree.count)
        if let range {
            tree.nodes[node].source = ByteRange(
                Int(tree.nodes[node].source.lowerBound), Int(range.upperBound))
        }
    }

    /// A text in quotation marks that swallowed the fields after it: the mark that closes it is missing, and libyaml
    /// would complain, if at all, only further down.
    private mutating func unclosedQuotation(_ range: ByteRange) -> SyntaxProblem? {
        guard bytes[range.indices].contains(UInt8(ascii: "\n")) else { return nil }
        let lines = lines ?? Resumption(bytes)
        self.lines = lines
        guard lines.swallowsField(range.indices) else { return nil }
        let start = Int(range.lowerBound)
        return SyntaxProblem(kind: .unclosedQuotation, range: ByteRange(start, start + 1))
    }

    /// What libyaml reports as something else than it is: a tab in the indentation in one of three ways, always with
    /// its mark on the tab; a quotation mark that is not closed as whatever it made of the fields after it.
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
        if let mark = Resumption(bytes).unclosedQuotation(before: offset) {
            return SyntaxProblem(kind: .unclosedQuotation, range: ByteRange(mark, mark + 1))
        }
        return SyntaxProblem(kind: .malformed(problem: problem, context: context), range: range)
    }
}
