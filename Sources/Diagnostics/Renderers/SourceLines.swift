/// The files that findings point into, with their lines; those of a file are found once.
struct SourceLines {
    /// The first byte of a place and the one after its last, as lines and columns.
    struct Region {
        let start: SourcePosition
        let end: SourcePosition
    }

    private var sources: [String: SourceFile]
    private var indexes: [String: LineIndex] = [:]
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
    func source(_ path: String) -> SourceFile? { sources[path] }

    /// The lines of the file at a path.
    mutating func index(_ path: String) -> LineIndex? {
        if let index = indexes[path] { return index }
        guard let source = sources[path] ?? borrowed(path) else { return nil }
        let index = LineIndex(source)
        indexes[path] = index
        return index
    }

    private mutating func borrowed(_ path: String) -> SourceFile? {
        guard let source = elsewhere(path) else { return nil }
        if borrowed.count == Self.mostBorrowed {
            let first = borrowed.removeFirst()
            (sources[first], indexes[first]) = (nil, nil)
        }
        borrowed.append(path)
        sources[path] = source
        return source
    }

    /// Where a place is, or nil when its file is none of those that were checked.
    mutating func region(of place: Place) -> Region? {
        guard let index = index(place.path) else { return nil }
        return Region(
            start: index.position(of: place.range.lowerBound), end: index.position(of: place.range.upperBound)
        )
    }
}
