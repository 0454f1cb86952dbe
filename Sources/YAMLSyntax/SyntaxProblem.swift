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
        /// A character that YAML does not allow.
        case controlCharacter(scalar: UInt32)
        /// More combining marks on one letter than any language needs.
        case stackedMarks(limit: Int)
        /// A tab in the indentation of a line.
        case tabIndentation
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
    /// The lines left out because of it, so that the rest could be read.
    public var skipped: ByteRange?

    init(kind: Kind, range: ByteRange) {
        self.kind = kind
        self.range = range
    }

    func skipping(_ range: ByteRange) -> SyntaxProblem {
        var problem = self
        problem.skipped = range
        return problem
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
