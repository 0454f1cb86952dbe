import ByteText
import YAMLSyntax

/// Pieces of one or several files of a reply put into one file, which is then written on a form.
struct AssembledReply {
    /// The fields at the left margin, each with its lines, in order.
    private var fields: [(name: String, lines: [String])] = []
    /// The comments above and beside the fields at the left margin that are made of pieces.
    private var heads: [String: KeptComments] = [:]
    /// The pieces in these.
    private var inner: [String: [(name: String, lines: [String])]] = [:]
    private var rest = KeptComments()

    /// Adds a piece of a reply, below comments that others have typed at it.
    mutating func add(_ piece: ReplyPiece, of reply: PiecesOfReply, below others: [String] = []) {
        let margin = piece.place.name == nil ? 0 : 2
        let lines =
            others.map { String(repeating: " ", count: margin) + $0 } + reply.lines(of: piece, margin: margin)
        guard let name = piece.place.name else { return fields.append((piece.place.section, lines)) }
        inner[piece.place.section, default: []].append((name, lines))
    }

    /// Adds a field at the left margin by what is filled in in it, below comments that are kept.
    mutating func add(_ name: String, _ filled: [String] = [], below comments: [String]) {
        fields.append((name, comments + (filled.isEmpty ? ["\(name): \"\""] : ["\(name):"] + filled)))
    }

    /// Adds comments at a field that is made of pieces, unless they are there.
    mutating func add(_ comments: [String], atSection name: String) {
        heads[name, default: KeptComments()].add(comments)
    }

    /// Adds comments at the end, unless they are there.
    mutating func addRest(_ comments: [String]) { rest.add(comments) }

    /// The file.
    func source(path: String) -> SourceFile {
        var lines = fields.flatMap(\.lines)
        for section in PiecePlace.sections {
            let pieces = inner[section] ?? []
            let head = heads[section]?.lines ?? []
            guard !pieces.isEmpty || !head.isEmpty else { continue }
            lines += head + [pieces.isEmpty ? "\(section): {}" : "\(section):"] + pieces.flatMap(\.lines)
        }
        lines += rest.lines
        return SourceFile(path: path, bytes: lines.flatMap { Array($0.utf8) + [0x0A] })
    }
}

/// Comments of several parts at one place.
private struct KeptComments {
    private(set) var lines: [String] = []
    private var known: Set<String> = []

    /// Adds the comments of a part, but for those that another part has there too.
    mutating func add(_ comments: [String]) {
        // Those of one part stay as they are, also where two are alike.
        lines += comments.filter { !known.contains($0) }
        known.formUnion(comments)
    }
}
