public import ByteText

/// A reason why a file is not plain, safe YAML.
public struct SyntaxProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// The file is larger than allowed.
        case tooLarge(bytes: Int, limit: Int)
        /// A byte that is not part of well-formed UTF-8.
        case notUTF8(byte: UInt8)
        /// The file is UTF-16 or UTF-32.
        case wideEncoding(name: String)
        /// The file is not plain text.
        case notText(FileFormat)
        /// A character that YAML does not allow, at its first place.
        case controlCharacter(scalar: UInt32)
        /// More combining marks on one letter than any language needs.
        case stackedMarks(limit: Int)
        /// A tab in the indentation of a line.
        case tabIndentation
        /// A space of another kind, such as a no-break space, where YAML needs a plain one.
        case foreignSpace(scalar: UInt32)
        /// A dash or a bullet that stands for the hyphen before an entry of a list, or a hyphen without a space.
        case noHyphen
        /// A colon after the name of a field that is of another kind, or not followed by a space.
        case noColon
        /// Quotation marks of the same kind within a text in quotation marks.
        case innerQuotation
        /// Text on the lines below a field that has its text already, or that the text is not indented under.
        case textBelowField(name: String)
        /// A second field on the line of another.
        case twoFields
        /// A line that is not indented as the lines beside it: by how many spaces it is, and they are.
        case indentation(Int, meant: Int)
        /// A bracket or a comma that is missing, or a bracket that is one too many.
        case bracket(String, isMissing: Bool)
        /// Lines that begin with `>`, as an e-mail program quotes them.
        case quotedLines
        /// Text at the left margin that belongs to no field.
        case strayText
        /// Two versions of the same lines, as git leaves them, and what it calls the two.
        case conflict(ours: String, theirs: String)
        /// A quotation mark that opens a text and is not closed where it was meant to be.
        case unclosedQuotation
        /// Anything else that is not YAML, in libyaml's words.
        case malformed(problem: String, context: String)
        /// Lists and mappings are nested too deeply.
        case tooDeep(limit: Int)
        /// There are too many lines.
        case tooManyLines(count: Int, limit: Int)
        /// There are too many nodes.
        case tooManyNodes(limit: Int)
        /// A list has too many entries.
        case tooManyItems(count: Int, limit: Int)
        /// The name of a field is longer than libyaml can read.
        case tooLongKey(count: Int, limit: Int)
        /// A second document begins after `---`.
        case severalDocuments
        /// A key occurs twice in one mapping.
        case duplicateKey(String, first: ByteRange)
        /// An anchor (`&a`), an alias (`*a`) or a tag (`!a`), none of which are used here.
        case reference(String)

        /// Whether the file has too many lines.
        public var isTooManyLines: Bool {
            if case .tooManyLines = self { true } else { false }
        }

        /// Whether nothing after the problem was read.
        public var stopsReading: Bool {
            switch self {
            case .severalDocuments, .duplicateKey, .reference, .tooManyItems: false
            default: true
            }
        }
    }

    /// What is wrong.
    public let kind: Kind
    /// The bytes that are wrong.
    public let range: ByteRange
    /// How often it occurs in the file.
    public var count = 1
    /// The lines left out because of it, so that the rest could be read.
    public var skipped: ByteRange?
    /// The lines left out because of it further down.
    public var skippedFurtherDown: [ByteRange] = []
    /// All lines left out because of it.
    public var allSkipped: [ByteRange] { [skipped].compactMap(\.self) + skippedFurtherDown }
    /// What is to be replaced by what, so that the file says what was meant; empty when that is not known.
    public var repair: [Replacement] = []
    /// Whether nothing but the repair can have been meant.
    public var isRepairCertain = true

    init(kind: Kind, range: ByteRange) {
        self.kind = kind
        self.range = range
    }

    /// Returns whether this problem, which has been found all over the file, is behind a failure too.
    func explains(_ failure: SyntaxProblem, _ lines: ErrorRecovery) -> Bool {
        switch kind {
        case .tabIndentation where failure.kind == .tabIndentation: return true
        case .tabIndentation, .foreignSpace, .quotedLines:
            let offset = Int(failure.range.lowerBound)
            let entry = lines.entry(at: offset)
            let upToFailure = entry.lowerBound..<max(lines.line(at: offset).upperBound, entry.lowerBound)
            return repair.contains { upToFailure.contains(Int($0.range.lowerBound)) }
        default: return false
        }
    }

    func skipping(_ range: ByteRange) -> SyntaxProblem {
        var problem = self
        problem.skipped = range
        return problem
    }
}

/// Some bytes of a file, and the text to write in their place.
public struct Replacement: Hashable, Sendable {
    /// The bytes.
    public let range: ByteRange
    /// The text.
    public let text: String

    init(_ range: Range<Int>, _ text: String) {
        self.range = ByteRange(range.lowerBound, range.upperBound)
        self.text = text
    }
}

extension [Replacement] {
    /// Returns `bytes` with the replacements made. They must be in order and apart.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var position = 0
        for replacement in self {
            result += bytes[position..<Int(replacement.range.lowerBound)]
            result += replacement.text.utf8
            position = Int(replacement.range.upperBound)
        }
        return result + bytes[position...]
    }
}

/// Limits on the size of a file.
public struct YAMLLimits: Sendable {
    /// The size of the largest file, in bytes.
    public var bytes: Int
    /// The deepest nesting of lists and mappings.
    public var depth: Int
    /// The largest number of nodes.
    public var nodes: Int
    /// The largest number of entries of one list.
    public var items: Int
    /// The largest number of lines.
    public var lines: Int
    /// The largest number of problems of one kind that are reported where many can be.
    public static let problems = 1_000
    /// The length of the longest name of a field, in Unicode scalars: libyaml reads none that is longer.
    public static let key = 1_024

    /// Creates limits; the defaults are many times what a full checklist needs.
    public init(
        bytes: Int = 4 << 20, depth: Int = 16, nodes: Int = 200_000, items: Int = 20_000,
        lines: Int = 200_000
    ) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
        self.items = items
        self.lines = lines
    }
}
