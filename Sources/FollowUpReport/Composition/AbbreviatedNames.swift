import FollowUpModel
import TextAnalysis

extension ReportDocument {
    /// Returns the document with the names whose abbreviation the Secretariat has introduced (“United Nations Office on
    /// Drugs and Crime (UNODC)”) abbreviated in what States wrote after it.
    ///
    /// - Parameters:
    ///   - secretariat: The paths of the files with the Secretariat’s own paragraphs, which stand as they were written.
    ///   - withoutArticle: The abbreviations before which no article stands.
    ///   - article: The article of the language (“the”); empty if there is none.
    func abbreviated(secretariat: Set<String>, withoutArticle: Set<String>, article: String) -> ReportDocument
    {
        var names = AbbreviatedNames(withoutArticle: withoutArticle, article: article)
        var document = self
        document.sections = sections.map { $0.abbreviated(&names, secretariat) }
        return document
    }
}

extension Section {
    fileprivate func abbreviated(_ names: inout AbbreviatedNames, _ secretariat: Set<String>) -> Section {
        var section = self
        section.blocks = blocks.map { block in
            guard case .paragraph(var paragraph) = block else { return block }
            if paragraph.sources.contains(where: { secretariat.contains($0.place.path) }) {
                names.introduce(in: PlainText(paragraph.text).words)
            } else if !paragraph.sources.isEmpty {
                paragraph.text = paragraph.text.map { inline in
                    if case .text(let text) = inline { .text(names.abbreviated(text)) } else { inline }
                }
                paragraph.subparagraphs = paragraph.subparagraphs.map { names.abbreviated($0) }
            }
            return .paragraph(paragraph)
        }
        section.subsections = subsections.map { $0.abbreviated(&names, secretariat) }
        return section
    }
}

/// The names that have been introduced with an abbreviation.
struct AbbreviatedNames {
    private var abbreviations: [(name: String, abbreviation: String)] = []
    private let withoutArticle: Set<String>
    private let article: String

    init(withoutArticle: Set<String>, article: String) {
        self.withoutArticle = withoutArticle
        self.article = article
    }

    /// Finds the names that a text introduces with an abbreviation in parentheses, made of the first letters of their
    /// capitalized words.
    mutating func introduce(in text: String) {
        let words = text.split(separator: " ")
        for (position, word) in words.enumerated() where word.first == "(" {
            guard let close = word.firstIndex(of: ")") else { continue }
            let abbreviation = word[word.index(after: word.startIndex)..<close]
            guard (2...8).contains(abbreviation.count), abbreviation.utf8.allSatisfy({ 0x41...0x5A ~= $0 }),
                let name = Self.name(of: abbreviation, in: words[..<position]),
                !abbreviations.contains(where: { $0.name == name })
            else { continue }
            abbreviations.append((name, String(abbreviation)))
        }
    }

    /// Returns the words before an abbreviation whose capitals it has.
    private static func name(of abbreviation: Substring, in words: ArraySlice<Substring>) -> String? {
        var letters = abbreviation[...]
        var start = words.endIndex
        while let letter = letters.last {
            guard start > words.startIndex else { return nil }
            start -= 1
            if words[start].first == letter {
                letters.removeLast()
            } else if words[start].first?.isUppercase ?? true {
                return nil
            }
        }
        return words[start...].joined(separator: " ")
    }

    /// Returns a text with the names abbreviated that have been introduced, except in quotations.
    func abbreviated(_ text: String) -> String {
        abbreviations.reduce(text) { abbreviated($0, $1.name, as: $1.abbreviation) }
    }

    private func abbreviated(_ text: String, _ name: String, as abbreviation: String) -> String {
        let offsets = SubstringSearch.offsets(of: name, in: text)
        guard !offsets.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var position = 0
        for offset in offsets where offset >= position {
            let end = offset + name.utf8.count
            guard Self.isWhole(bytes, offset..<end), !Self.isQuoted(bytes[..<offset]) else { continue }
            var kept = offset
            if withoutArticle.contains(abbreviation) {
                for article in [article + " ", article.capitalizedFirst + " "]
                where article.utf8.count > 1
                    && bytes[position..<offset].suffix(article.utf8.count).elementsEqual(article.utf8)
                {
                    kept = offset - article.utf8.count
                }
            }
            result += bytes[position..<kept]
            result += abbreviation.utf8
            position = end
        }
        return String(decoding: result + bytes[position...], as: UTF8.self)
    }

    /// Returns whether a range is not part of a longer word, and is not introduced once more.
    private static func isWhole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let isLetter = { (byte: UInt8) in byte.isASCIIAlphanumeric || byte >= 0x80 && byte != 0xE2 }
        if range.lowerBound > 0, isLetter(bytes[range.lowerBound - 1]) { return false }
        guard range.upperBound < bytes.count else { return true }
        return !isLetter(bytes[range.upperBound])
            && !bytes[range.upperBound...].starts(with: " (".utf8)
    }

    /// Returns whether a quotation is open after some text.
    private static func isQuoted(_ bytes: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "“" { depth += 1 } else if scalar == "”" { depth -= 1 }
        }
        return depth > 0
    }
}
