import ByteText

/// The files that findings refer to, with a line index of each that is made once.
struct SourceLines {
    /// A location as lines and columns: its first byte and the byte after its last.
    struct Region {
        let start: SourcePosition
        let end: SourcePosition
    }

    /// A file with its line index.
    struct File {
        let source: SourceFile
        let index: LineIndex
    }

    private let sources: [String: SourceFile]
    private var files: [String: File] = [:]
    /// The file requested last: most of the time the next finding is in it too.
    private var last: File?
    /// Reads a file that is not among `sources`.
    private let elsewhere: @Sendable (String) -> SourceFile?
    /// The paths of the files read through `elsewhere` that are still in memory, oldest first. Findings are
    /// grouped by file, so a few are enough.
    private var borrowed: [String] = []
    private static let maxBorrowed = 8

    /// Creates a cache of the lines of `sources`. A file that is not among them is requested from `elsewhere`
    /// when a finding refers to it.
    init(
        _ sources: some Sequence<SourceFile>,
        elsewhere: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
    ) {
        self.sources = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.elsewhere = elsewhere
    }

    /// Returns the file at a path; nil when it is neither among the sources nor elsewhere.
    mutating func file(_ path: String) -> File? {
        if let last, last.source.path == path { return last }
        last = files[path]
        guard last == nil else { return last }
        let held = sources[path]
        guard let source = held ?? elsewhere(path) else { return nil }
        if held == nil { borrow(path) }
        last = File(source: source, index: LineIndex(source))
        files[path] = last
        return last
    }

    private mutating func borrow(_ path: String) {
        if borrowed.count == Self.maxBorrowed { files[borrowed.removeFirst()] = nil }
        borrowed.append(path)
    }

    /// Returns the cell of a location; nil when its file is no workbook, or not known.
    mutating func cell(of place: SourceLocation) -> CellMap.Cell? {
        file(place.path)?.source.cells?.cell(at: place.range.lowerBound)
    }

    /// Returns the lines and columns of a location; nil when its file is not known, or a workbook, which has none.
    mutating func region(of place: SourceLocation) -> Region? {
        guard let file = file(place.path), file.source.cells == nil else { return nil }
        let index = file.index
        return Region(
            start: index.position(of: place.range.lowerBound), end: index.position(of: place.range.upperBound)
        )
    }
}
