/// The running heads of a text: words repeated at several page boundaries.
enum RunningHeads {
    /// Returns the indices of the lines that are running heads, unless they are on the first page.
    static func find(in lines: [TextLine], _ forms: [LineForm]) -> Set<Int> {
        var places: [Substring: [Int]] = [:]
        for (index, line) in lines.enumerated() where mayBe(forms[index], line.words) {
            places[key(line.words), default: []].append(index)
        }
        var heads = Set<Int>()
        for indices in places.values {
            let atPages = indices.filter { isWherePagesMeet($0, lines, forms) }
            // A line of a sentence may also occur twice. A running head occurs nowhere else, except once as
            // the title.
            guard atPages.count > 1, indices.count - atPages.count <= 1 else { continue }
            // The heading of an annex may recur as a running head, but not the other way round.
            heads.formUnion(atPages.filter { forms[$0] != .annexHeading || $0 != indices.first })
        }
        return heads
    }

    private static func mayBe(_ form: LineForm, _ words: String) -> Bool {
        switch form {
        case .text, .heading, .annexHeading: break
        case .note(_, _, let isPlain) where isPlain: break
        default: return false
        }
        return words.utf8.count <= 150 && !words.endsClause && !words.hasSuffix(",")
    }

    /// Returns the words without a page number at either end.
    private static func key(_ words: String) -> Substring {
        var key = words[...]
        while let last = key.last, last.isNumber || last == " " { key.removeLast() }
        return key.drop { $0.isNumber || $0 == " " }
    }

    /// Returns whether only blank lines separate the line from the end or the beginning of a page.
    private static func isWherePagesMeet(_ index: Int, _ lines: [TextLine], _ forms: [LineForm]) -> Bool {
        if lines[index].breaksPage { return true }
        for direction in [-1, 1] {
            var next = index + direction
            while forms.indices.contains(next), forms[next] == .blank, !lines[next].breaksPage,
                abs(next - index) < 8
            {
                next += direction
            }
            guard forms.indices.contains(next) else { return true }
            if lines[next].breaksPage { return true }
            switch forms[next] {
            case .rule, .pageNumber, .documentNumber: return true
            default: break
            }
        }
        return false
    }
}
