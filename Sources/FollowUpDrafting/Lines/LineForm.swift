import FollowUpModel
import TextAnalysis

/// The form of a line, regardless of its context.
enum LineForm: Hashable, Sendable {
    /// Nothing in it.
    case blank
    /// A rule, as of hyphens or underscores, by which pages or footnotes are set apart.
    case rule
    /// A number alone, as at the foot of a page.
    case pageNumber
    /// The symbol, the job number or the distribution of the document, or what an archive adds.
    case documentNumber
    /// A date, a session, an agenda item or the language, as on a first page.
    case firstPage
    /// The number of a plenary meeting, with which a resolution ends.
    case meeting
    /// The heading of an annex.
    case annexHeading
    /// The number of a resolution (`65/230`) and its title.
    case resolution(number: String, title: String)
    /// A footnote with its mark. If the mark is not superscript (`isPlain`), it may be a line that begins
    /// with a number.
    case note(mark: String, text: String, isPlain: Bool)
    /// A number, a full stop and words.
    case numbered(Int, String)
    /// A letter or a lowercase Roman numeral in parentheses, and words.
    case lettered(String, String)
    /// A heading: by its markup, or by a Roman numeral or a capital letter before it.
    case heading
    /// The body that adopts the text: “The General Assembly,” or “We, the States …,”.
    case opening
    /// Anything else.
    case text
}

extension LineForm {
    /// Determines the form of a line.
    init(_ line: TextLine) {
        self = Self.pageMatter(line.words) ?? Self.numbering(line) ?? Self.wording(line)
    }

    private static func pageMatter(_ words: String) -> LineForm? {
        if words.isEmpty { return .blank }
        if words.utf8.count >= 3, words.allSatisfy({ "-_*=—–".contains($0) }) { return .rule }
        if PageMatter.isPageNumber(words) { return .pageNumber }
        if PageMatter.isDocumentNumber(words) { return .documentNumber }
        if PageMatter.isMeeting(words) { return .meeting }
        return PageMatter.isOnFirstPage(words) ? .firstPage : nil
    }

    private static func numbering(_ line: TextLine) -> LineForm? {
        if let (mark, text) = FootnoteMark.atBeginning(of: line.words) {
            return .note(mark: mark, text: text, isPlain: false)
        }
        if let (number, title) = resolution(line.words) { return .resolution(number: number, title: title) }
        let digits = line.words.prefix { $0.isASCII && $0.isNumber }
        let rest = line.words.dropFirst(digits.count)
        if (1...3).contains(digits.count), let number = Int(digits), number > 0 {
            if rest.hasPrefix(". ") { return .numbered(number, String(rest.dropFirst(2))) }
            let text = rest.dropFirst()
            if rest.first == " ", let first = text.first, first.isUppercase || "(“\"‘".contains(first) {
                return .note(mark: String(number), text: String(text), isPlain: true)
            }
        }
        guard line.words.first == "(", let close = line.words.firstIndex(of: ")") else { return nil }
        let label = line.words[line.words.index(after: line.words.startIndex)..<close]
        let text = line.words[line.words.index(after: close)...]
        guard (1...5).contains(label.utf8.count), text.first == " ",
            label.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return nil }
        return .lettered(String(label), String(text.dropFirst()))
    }

    /// Parses “65/230. Title”, also “S-30/1. Title”, “65/230 B. Title” and “2625 (XXV). Title”.
    private static func resolution(_ words: String) -> (number: String, title: String)? {
        let parts = words.split(separator: " ", maxSplits: 3)
        for count in 1...3 where count <= parts.count && parts[count - 1].last == "." {
            let number = words[..<parts[count - 1].endIndex].dropLast()
            guard ResolutionNumber.isOne(String(number)) else { return nil }
            return (String(number), count < parts.count ? String(words[parts[count].startIndex...]) : "")
        }
        return nil
    }

    private static func wording(_ line: TextLine) -> LineForm {
        let words = line.words
        if isAnnexHeading(words) { return .annexHeading }
        if isOpening(words) { return .opening }
        return line.isHeading || hasHeadingNumber(words) ? .heading : .text
    }

    /// Returns whether the words are the heading of an annex: “Annex”, “ANNEX II”, “Appendix 1”.
    private static func isAnnexHeading(_ words: String) -> Bool {
        let parts = words.split(separator: " ", maxSplits: 2)
        guard let first = parts.first, ["annex", "appendix"].contains(first.lowercased()), parts.count <= 2
        else {
            return false
        }
        return first.first?.isUppercase ?? false
            && (parts.count == 1 || parts[1].allSatisfy { "IVX0123456789.".contains($0) })
    }

    /// Returns whether the words name a body that adopts a resolution, or those who declare: a few words that
    /// end in a comma.
    private static func isOpening(_ words: String) -> Bool {
        if words.hasPrefix("We, ") || words.hasPrefix("We the ") && words.hasSuffix(",") { return true }
        guard words.hasPrefix("The ") else { return false }
        // The comma may be missing after the name of a body.
        guard words.hasSuffix(",") else {
            return ["Assembly", "Council"].contains(words.split(separator: " ").last)
        }
        return words.split(separator: " ").count <= 12 && !words.dropLast().contains(",")
    }

    /// Returns whether the words are a numbered heading: “II. Cooperation” or “B. Training”, without a full
    /// stop.
    private static func hasHeadingNumber(_ words: String) -> Bool {
        guard let stop = words.firstIndex(of: ".") else { return false }
        let (number, rest) = (words[..<stop], words[words.index(after: stop)...])
        // The numeral may stand alone, the heading below it.
        let isAlone = rest.isEmpty && number.allSatisfy { "IVXL".contains($0) }
        guard isAlone || rest.hasPrefix(" ") && words.unicodeScalars.count <= 150 && !words.endsClause else {
            return false
        }
        return !number.isEmpty
            && (number.allSatisfy { "IVXL".contains($0) }
                || number.count == 1 && number.allSatisfy { $0.isASCII && $0.isUppercase })
    }
}
