import ByteText

/// Finds the lines that git leaves in a file when two versions of it cannot be merged.
enum Conflicts {
    /// Returns one problem for each conflict, with the entries that it spoils.
    static func problems(in bytes: [UInt8]) -> [SyntaxProblem] {
        guard ByteBlock.contains(UInt8(ascii: "<"), in: bytes.span) else { return [] }
        let marks = Array("<<<<<<< ".utf8)
        guard bytes.starts(with: marks) || holds(marks, in: bytes) else { return [] }
        let file = ErrorRecovery(bytes)
        let lines = file.lines(in: 0..<bytes.count)
        var problems: [SyntaxProblem] = []
        var number = 0
        // A person corrects one after the other; the rest is found in the next run.
        while problems.count < YAMLLimits.problems,
            let first = lines.indices.dropFirst(number).first(where: { lines[$0].bytes.starts(with: marks) })
        {
            let end = lines.indices.dropFirst(first + 1).first { label(of: lines[$0], after: ">") != nil }
            let last = end ?? first
            let ours = label(of: lines[first], after: "<") ?? ""
            let theirs = end.flatMap { label(of: lines[$0], after: ">") } ?? ""
            let place = lines[first].bytes
            var problem = SyntaxProblem(
                kind: .conflict(ours: ours, theirs: theirs),
                range: ByteRange(place.startIndex, place.endIndex))
            problem.skipped = ByteRange(
                file.entry(at: place.startIndex).lowerBound,
                file.entry(at: max(place.startIndex, lines[last].bytes.endIndex - 1)).upperBound)
            problems.append(problem)
            number = last + 1
        }
        return problems
    }

    private static func holds(_ marks: [UInt8], in bytes: [UInt8]) -> Bool {
        bytes.indices.contains {
            bytes[$0] == marks[0] && $0 > 0 && bytes[$0 - 1] <= 0x0D && bytes[$0...].starts(with: marks)
        }
    }

    /// Returns what git calls a side, after seven marks and a space; nil for any other line.
    private static func label(of line: SourceLine, after mark: Character) -> String? {
        guard line.bytes.starts(with: String(repeating: mark, count: 7).utf8) else { return nil }
        return String(decoding: SourceLine(bytes: line.bytes.dropFirst(7)).trimmed, as: UTF8.self)
    }
}
