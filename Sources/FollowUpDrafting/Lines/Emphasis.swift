import TextAnalysis

/// The asterisks and underscores by which Markdown makes words bold or italic.
enum Emphasis {
    /// Returns the lines without emphasis marks. Emphasis may span lines but not a blank line; an unpaired
    /// mark is kept, unless it is a mark of bold type.
    static func removed(from lines: [String]) -> [String] {
        lines.split(omittingEmptySubsequences: false) { $0.unicodeScalars.allSatisfy(\.isWhiteSpace) }
            .map { removed(fromBlock: Array($0)) }
            .joined(separator: [""]).map(\.self)
    }

    private static func removed(fromBlock lines: [String]) -> [String] {
        let text = lines.joined(separator: "\n")
        guard text.contains("*") || text.contains("_") else { return lines }
        let kept = removed(from: Array(text.unicodeScalars))
        return String(kept).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func removed(from scalars: [Unicode.Scalar]) -> String.UnicodeScalarView {
        var isDropped = Array(repeating: false, count: scalars.count)
        let drop = { (range: Range<Int>) in
            for place in range { isDropped[place] = true }
        }
        var open: [Unicode.Scalar: Range<Int>] = [:]
        var place = 0
        while place < scalars.count {
            let mark = scalars[place]
            guard mark == "*" || mark == "_" else {
                place += 1
                continue
            }
            let end = scalars[place...].firstIndex { $0 != mark } ?? scalars.count
            let run = place..<end
            let isBeforeWord = end < scalars.count && !scalars[end].isWhiteSpace
            let isAfterWord = place > 0 && !scalars[place - 1].isWhiteSpace
            let isInWord =
                isBeforeWord && isAfterWord && scalars[end].isWordPart && scalars[place - 1].isWordPart
            if mark == "*", run.count == 2 {
                drop(run)
            } else if let start = open[mark], isAfterWord, !isInWord, start.count == run.count {
                drop(start)
                drop(run)
                open[mark] = nil
            } else if isBeforeWord, !isInWord, run.count <= 3 {
                open[mark] = run
            }
            place = end
        }
        var kept = String.UnicodeScalarView()
        for (scalar, isDropped) in zip(scalars, isDropped) where !isDropped { kept.append(scalar) }
        return kept
    }
}
