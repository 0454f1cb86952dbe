/// Where the text begins, and which lines before it are its title and its symbol.
struct OfficialTextOpening {
    /// The line that names the adopting body; nil if there is none before the first numbered paragraph.
    let opening: Int?
    /// The lines of the title.
    let title: Set<Int>

    init(_ lines: [TextLine], _ forms: [LineForm]) {
        let end =
            forms.firstIndex { form in
                switch form {
                case .numbered, .annexHeading: true
                default: false
                }
            } ?? forms.count
        opening = forms[..<end].firstIndex(of: .opening)
        title =
            opening.map { Self.titleAbove($0, lines, forms) } ?? Self.firstWords(before: end, lines, forms)
    }

    /// Returns the lines directly above the opening, up to a blank line or one that is not a title.
    private static func titleAbove(_ opening: Int, _ lines: [TextLine], _ forms: [LineForm]) -> Set<Int> {
        var title = Set<Int>()
        for index in (0..<opening).reversed() {
            switch forms[index] {
            case .blank, .rule:
                if !title.isEmpty { return title }
            case .resolution:
                title.insert(index)
                return title
            case .heading: title.insert(index)
            case .text:
                // A title over several lines may have a comma at the end of one.
                let goesOn = title.contains(index + 1) && lines[index].words.hasSuffix(",")
                guard isTitle(lines[index].words) || goesOn else { return title }
                title.insert(index)
            default:
                return title
            }
        }
        return title
    }

    /// Returns the first words of the file, for a text without an opening.
    private static func firstWords(before end: Int, _ lines: [TextLine], _ forms: [LineForm]) -> Set<Int> {
        let isTitle = { (index: Int) in
            forms[index] == .heading || forms[index] == .text && Self.isTitle(lines[index].words)
                || forms[index] == .text && lines[index].words.hasSuffix(",") && index + 1 < end
                    && forms[index + 1] == .text && Self.isTitle(lines[index + 1].words)
        }
        guard let first = (0..<end).first(where: isTitle) else { return [] }
        return Set((first..<end).prefix(while: isTitle))
    }

    private static func isTitle(_ words: String) -> Bool {
        !words.endsClause && !words.hasSuffix(",") && !words.hasPrefix("[")
            && !words.hasPrefix("Resolution adopted")
            && !isResolutionName(words)
    }

    /// Returns whether the words name a resolution: “General Assembly resolution 65/230”.
    static func isResolutionName(_ words: String) -> Bool {
        let parts = words.split(separator: " ")
        guard (3...8).contains(parts.count), parts[parts.count - 2] == "resolution", let number = parts.last
        else {
            return false
        }
        return number.contains("/")
            && number.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase || $0 == "/") }
    }
}
