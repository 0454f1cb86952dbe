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
        // Looked for once, so that many beginnings without an end do not each search the rest of the file.
        let lastEnd = lines.lastIndex { isMark($0, ">") } ?? 0
        var problems: [SyntaxProblem] = []
        var number = 0
        // A person corrects one after the other; the rest is found in the next run.
        while problems.count < YAMLLimits.problems,
            let first = lines.indices.dropFirst(number).first(where: { lines[$0].bytes.starts(with: marks) })
        {
            let end =
                first < lastEnd ? lines[(first + 1)...lastEnd].firstIndex { isMark($0, ">") } : nil
            let last = end ?? first
            let ours = label(of: lines[first])
            let theirs = end.map { label(of: lines[$0]) } ?? ""
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

    /// Whether the line begins with what git writes before the name of a side: the same sign seven times.
    private static func isMark(_ line: SourceLine, _ sign: Unicode.Scalar) -> Bool {
        let mark = line.bytes.prefix(7)
        return mark.count == 7 && mark.allSatisfy { $0 == UInt8(ascii: sign) }
    }

    /// Returns what git calls a side, after its mark and a space.
    private static func label(of line: SourceLine) -> String {
        String(decoding: SourceLine(bytes: line.bytes.dropFirst(7)).trimmed, as: UTF8.self)
    }
}
