import ByteText

/// Turns places into stretches; the lines of a file are found once.
struct Stretches: Sendable {
    private let files: [String: SourceFile]
    private let folder: String
    /// The file looked at last, for the sources of a State stand together.
    private var last: OpenFile?
    private var open: [String: OpenFile] = [:]

    /// A file with its lines, and what its path is called on any machine. An object, because each of its places is looked up in
    /// it.
    private final class OpenFile: Sendable {
        let file: SourceFile
        let lines: LineIndex
        let recorded: String

        init(_ file: SourceFile, recorded: String) {
            self.file = file
            lines = LineIndex(file)
            self.recorded = recorded
        }
    }

    /// Knows the places in `files`, each of which lies directly in `folder`.
    init(_ files: [SourceFile], folder: String) {
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.folder = folder
    }

    private mutating func file(at path: String) -> OpenFile? {
        if let last, last.file.path == path { return last }
        guard let file = files[path] else { return nil }
        last = open[path] ?? OpenFile(file, recorded: recorded(path))
        open[path] = last
        return last
    }

    /// What a path is called on any machine.
    func recorded(_ path: String) -> String { Self.recorded(path, in: folder) }

    static func recorded(_ path: String, in folder: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return folder.isEmpty ? name : "\(folder)/\(name)"
    }

    /// Where a place is, without the white space at its end, which libyaml counts to a block of text.
    mutating func stretch(of place: Place) -> Provenance.Stretch {
        let start = SourcePosition(line: 1, column: 1)
        guard let open = file(at: place.path) else {
            return Provenance.Stretch(path: recorded(place.path), start: start, end: start)
        }
        let bytes = open.file.bytes[place.range.indices.clamped(to: open.file.bytes.indices)]
        let end = bytes.lastIndex { $0 > UInt8(ascii: " ") }.map { $0 + 1 } ?? bytes.startIndex
        let (first, last) = open.lines.positions(of: ByteRange(Int(place.range.lowerBound), end))
        return Provenance.Stretch(path: open.recorded, start: first, end: last)
    }
}
