import ByteText

/// The files that findings point into, with their lines; those of a file are found once.
struct SourceLines {
    /// The first byte of a place and the one after its last, as lines and columns.
    struct Region {
        let start: SourcePosition
        let end: SourcePosition
    }

    /// A file with its lines.
    struct File {
        let source: SourceFile
        let index: LineIndex
    }

    private let sources: [String: SourceFile]
    private var files: [String: File] = [:]
    /// The file asked for last: mostly the next finding is in it too.
    private var last: File?
    private let elsewhere: @Sendable (String) -> SourceFile?
    /// The paths of the files that are elsewhere and were asked for last: findings stand together by file, and more files than a
    /// few need not be in memory.
    private var borrowed: [String] = []
    private static let mostBorrowed = 8

    /// Lines of `sources`; a file that is not among them is asked of `elsewhere` when a finding points into it.
    init(
        _ sources: some Sequence<SourceFile>,
        elsewhere: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
    ) {
        self.sources = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.elsewhere = elsewhere
    }

    /// The file at a path, or nil when it is none of those that were checked.
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
        if borrowed.count == Self.mostBorrowed { files[borrowed.removeFirst()] = nil }
        borrowed.append(path)
    }

    /// Where a place is, or nil when its file is none of those that were checked.
    mutating func region(of place: Place) -> Region? {
        guard let index = file(place.path)?.index else { return nil }
        return Region(
            start: index.position(of: place.range.lowerBound), end: index.position(of: place.range.upperBound)
        )
    }
}
